/** "referred to it as a farce", "a plan described by Lind as a farce": what somebody is told to be by an object and "as". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { ADV, BE, CAP, COMMA, OBJ, PART, PREP, STOP, TO } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { contentRight } from './content-sides.ts';
import type { Cue } from './cue.ts';

/** Verbs that tell what something is only with "as": no vote that is cast, no wall that is painted. */
export const CASTING = /^(?:cast|paint)$/;

/** "Ruiz cast Lind as a fraud", no attacks "designed to paint him as weak". */
export function tellsAs(doc: TaggedText, { after, group, source }: Cue): boolean {
  for (let k = group; k < after; k++) if (doc.bits[k]! & TO) return false;
  return canSpeak(doc, source.phrase) && calledAs(doc, after);
}

/** What is cast without a word. */
const THROWN = /^(?:votes?|ballots?|doubts?|light|shadows?|nets?|spells?|eyes?|glances?|lots)$/;

const PRONOUN = /^(?:it|her|himself|herself|itself|themselves)$/;
/** Tokens of such an object at most. */
const REACH = 20;

/** Whether an object and "as" start at token `at`, and no part in a play ("as Hamlet", "as the Red Knight"). */
export function calledAs(doc: TaggedText, at: number): boolean {
  if (at >= doc.tokens.length) return false;
  const isPronoun = (doc.bits[at]! & OBJ) !== 0 || PRONOUN.test(doc.tokens[at]!.lower);
  const end = Math.min(doc.tokens.length, at + REACH);
  const last = isPronoun ? at + 1 : (nounPhraseAt(doc, at, end)?.last ?? at);
  if (last === at || doc.tokens[last]?.lower !== 'as') return false;
  // "cast the vote as a choice" is no vote that is cast.
  const isThe = doc.tokens[at]!.lower === 'the';
  for (let k = at; k < last && !isThe; k++) if (THROWN.test(doc.tokens[k]!.lower)) return false;
  const named = doc.tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  return !((doc.bits[last + 1] ?? STOP) & (STOP | COMMA)) && !((doc.bits[named] ?? STOP) & CAP);
}

/** The words that `describedBy` reads. */
export const DESCRIBING_WORDS =
  'described hailed dismissed denounced condemned praised branded portrayed characterised characterized derided'.split(
    ' ',
  );

/** "a plan described by Lind as a farce", "the plan, hailed by ministers as a triumph": reads the participle at token `i`, else null. */
export function describedBy(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (doc.tokens[i + 1]?.lower === 'as') return describedAs(doc, i, floor, ceiling);
  if (doc.tokens[i + 1]?.lower !== 'by' || i <= floor) return null;
  const source = nounPhraseAt(doc, i + 2, ceiling);
  const as = source?.last ?? ceiling;
  if (!source || as + 1 >= ceiling || doc.tokens[as]!.lower !== 'as' || !canSpeak(doc, source)) return null;
  let before = i;
  while (before > floor && doc.bits[before - 1]! & ADV && !(doc.bits[before - 1]! & CAP)) before--;
  const isPassive = before > floor && (doc.bits[before - 1]! & BE) !== 0;
  const thing = thingBefore(doc, isPassive || doc.bits[before - 1]! & COMMA ? before - 1 : before, floor);
  // "The plan was hailed by ministers as a triumph": read with its subject, unless that is "what".
  if (isPassive ? thing : !thing) return null;
  const words = contentRight(doc, as, endOfAside(doc, as, ceiling));
  return {
    source,
    cue: { first: i, last: i + 2 },
    content: thing ? [thing, ...words] : words,
    lemma: reportingVerb(doc.tokens[i]!.lower)?.lemma ?? 'describe',
    rule: 'described-by',
  };
}

/** "the vote, described as a triumph by ministers", "the vote was hailed as a triumph by ministers": the participle at token `i` with whose words they are behind. */
function describedAs(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const named = nounPhraseAt(doc, i + 2, ceiling);
  const by = named?.last ?? ceiling;
  const source =
    by + 1 < ceiling && doc.tokens[by]!.lower === 'by' ? nounPhraseAt(doc, by + 1, ceiling) : null;
  if (!source || !canSpeak(doc, source)) return null;
  let before = i;
  while (before > floor && doc.bits[before - 1]! & ADV && !(doc.bits[before - 1]! & CAP)) before--;
  const isPassive = before > floor && (doc.bits[before - 1]! & BE) !== 0;
  const isAside = before > floor && (doc.bits[before - 1]! & COMMA) !== 0;
  const end = isPassive ? verbGroupStart(doc, i, floor) : isAside ? before - 1 : before;
  const thing = end > floor ? thingBefore(doc, end, floor) : null;
  if (!thing) return null;
  return {
    source,
    cue: { first: i, last: i + 1 },
    content: [thing, { first: i + 1, last: by }],
    lemma: reportingVerb(doc.tokens[i]!.lower)?.lemma ?? 'describe',
    rule: 'described-by',
  };
}

/** The noun phrase that ends before token `end`: "(hit by) a decision". */
function thingBefore(doc: TaggedText, end: number, floor: number): Phrase | null {
  const whole = nounPhraseBefore(doc, end, floor);
  const isBy =
    whole !== null && (doc.bits[whole.first]! & PART) !== 0 && (doc.bits[whole.first + 1] ?? 0) & PREP;
  return whole && isBy && whole.last - whole.first > 2 ? { ...whole, first: whole.first + 2 } : whole;
}

/** Where such words end: at the comma that closes their aside, or before the verb of what they are said of. */
function endOfAside(doc: TaggedText, as: number, ceiling: number): number {
  for (let k = as + 2; k < ceiling; k++) {
    if (doc.quoteOf[k]! >= 0) continue;
    if (doc.bits[k]! & (COMMA | STOP) || isFiniteVerb(doc, k)) return k;
  }
  return ceiling;
}
