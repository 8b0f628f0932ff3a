/** Where a report ends that stands in a clause of a sentence: a fronted clause, a relative clause, the subject. */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  BASE,
  BE,
  CAP,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  NUM,
  PAST,
  REL,
  STOP,
  SUB,
  THIRD,
  TIME,
} from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import { closesWithComma, startsVerb } from './content-end.ts';
import type { Cue } from './cue.ts';
import { outerVerb } from './outer-verb.ts';

const FRONTED = new Set(wordList('while after although though as when because if since whereas before once'));

/** Whether a fronted clause opens the sentence and has its subject at `subject`: "While she", "Hours after the mayor". */
function isFrontedClause(doc: TaggedText, subject: number, floor: number): boolean {
  let i = floor;
  while (
    i < subject &&
    i - floor < 3 &&
    doc.bits[i]! & (TIME | NUM | ADV | DET) &&
    !FRONTED.has(doc.tokens[i]!.lower)
  )
    i++;
  // "With polls showing her behind, she left"
  if (doc.tokens[floor]!.lower === 'with') return subject === floor + 1;
  return i < subject && subject - i <= 3 && FRONTED.has(doc.tokens[i]!.lower);
}

/** "If we hear her right when she says it is safe, the bridge stays open": in a clause of the fronted one, behind no comma. */
function isInFronted(doc: TaggedText, subject: number, floor: number): boolean {
  if (!FRONTED.has(doc.tokens[floor]!.lower) || subject - floor > FRONTED_REACH) return false;
  if (!(doc.bits[subject - 1]! & (SUB | REL))) return false;
  for (let k = floor + 1; k < subject; k++) if (doc.bits[k]! & (COMMA | STOP | COLON | DASH)) return false;
  return true;
}

/** Tokens of a fronted clause before such a subject. */
const FRONTED_REACH = 40;

/** "While she said it was safe, the bridge stayed closed": where the clause after a fronted one starts, else the ceiling. */
export function subordinateEnd(
  doc: TaggedText,
  start: number,
  subject: number,
  floor: number,
  ceiling: number,
): number {
  if (!isFrontedClause(doc, subject, floor) && !isInFronted(doc, subject, floor)) return ceiling;
  for (let k = start + 2; k + 2 < ceiling; k++) {
    const isComma = doc.quoteOf[k]! < 0 ? doc.bits[k]! & COMMA : closesWithComma(doc, k);
    if (!isComma || doc.bits[k + 1]! & (REL | COORD | ING)) continue;
    const next = doc.quoteOf[k]! < 0 ? k : k + 1;
    if (doc.tokens[k + 1]!.lower === 'there' && doc.bits[k + 2]! & BE) return next;
    const phrase = nounPhraseAt(doc, k + 1, ceiling);
    if (phrase && phrase.last < ceiling && (startsVerb(doc, phrase.last) || reportsAt(doc, phrase.last)))
      return next;
  }
  return ceiling;
}

/** "tests show lead", "Ruiz replied in anger": a plural and what it tells, a name and a verb that could be a participle elsewhere. */
const reportsAt = (doc: TaggedText, i: number): boolean =>
  reportingVerb(doc.tokens[i]!.lower) !== undefined &&
  (doc.bits[i]! & BASE
    ? /[^s]s$/.test(doc.tokens[i - 1]!.lower)
    : (doc.bits[i]! & PAST) !== 0 && (doc.bits[i - 1]! & CAP) !== 0);

/**
 * "The mayor, who said it was safe, left": where the relative clause closes with a comma and the main verb follows; without
 * commas ("The aide who said it was safe | left") before the verb that the sentence is left with. `verbs` are those that
 * the reported words need themselves. Null where the relative clause ends nothing.
 */
export function relativeEnd(
  doc: TaggedText,
  start: number,
  { source, floor, ceiling }: Pick<Cue, 'source' | 'floor' | 'ceiling'>,
  verbs: number,
): number | null {
  // "The truce, which Israel says it will honour, begins": the relative pronoun is the clause's object.
  const isObject =
    source.arrangement === 'before' &&
    /^(?:which|whom)$/.test(doc.tokens[source.phrase.first - 1]?.lower ?? '');
  const first = isObject ? source.phrase.first - 1 : source.phrase.first;
  // "A pilot who saw it but called it a “drill” left"
  const isWho = source.arrangement === 'shared' && doc.tokens[first]!.lower === 'who';
  if (!(isObject || isWho || source.arrangement === 'relative') || first < 1) return null;
  // "Ana Ruiz, one of five who said it would rain, left"
  if (!(doc.bits[first - 1]! & COMMA) && !isInApposition(doc, first)) {
    const isSubject = !isObject && nounPhraseBefore(doc, first, floor)?.first === floor;
    const outer = isSubject ? outerVerb(doc, start, verbs, ceiling) : ceiling;
    return outer < ceiling ? outer : null;
  }
  // "which reported that the bot, posing as a friend, had told": the clause's own verb is still to come
  let due = doc.tokens[start]?.lower === 'that' ? verbs : 0;
  const opens = !isObject && nounPhraseBefore(doc, first - 1, floor)?.first === floor;
  for (let k = start + 1; k + 1 < ceiling; k++) {
    if (due > 0 && isFiniteVerb(doc, k)) due--;
    if (due > 0) continue;
    const isQuoted = doc.quoteOf[k]! >= 0;
    if (
      (isQuoted ? closesWithComma(doc, k) : doc.bits[k]! & COMMA) &&
      (startsVerb(doc, k + 1) ||
        (opens && !isQuoted && isVerbOfFirst(doc, k + 1)) ||
        ((isObject || isQuoted) && doc.bits[k + 1]! & PAST && !(doc.bits[k + 1]! & CAP)))
    )
      return isQuoted ? k + 1 : k;
  }
  return null;
}

/**
 * "The firm, which cited two aides, | stands by it": a form in -s, a noun elsewhere, that no list goes on with; "The plan,
 * which calls for peace, | passed on Friday": a past form, no participle with "by".
 */
const isVerbOfFirst = (doc: TaggedText, i: number): boolean => {
  const next = doc.tokens[i + 1]?.lower;
  if (doc.bits[i]! & CAP) return false;
  if (doc.bits[i]! & PAST) return next !== 'by';
  return (
    (doc.bits[i]! & THIRD) !== 0 && !((doc.bits[i + 1] ?? STOP) & (COORD | COMMA | STOP)) && next !== 'of'
  );
};

/** "Ruiz, citing two aides, | puts it at five": where a participle's words end whose subject's verb is still to come, or null. */
export function asideEnd(
  doc: TaggedText,
  start: number,
  { group, floor, ceiling }: Cue,
  verbs: number,
): number | null {
  if (!(doc.bits[group]! & ING) || group - 1 <= floor || !(doc.bits[group - 1]! & COMMA)) return null;
  for (let k = floor; k < group; k++) if (isFiniteVerb(doc, k)) return null;
  if (nounPhraseBefore(doc, group - 1, floor)?.first !== floor) return null;
  let due = verbs;
  for (let k = start + 1; k + 1 < ceiling; k++) {
    if (doc.quoteOf[k]! >= 0) continue;
    if (due <= 0 && doc.bits[k]! & COMMA && startsVerb(doc, k + 1)) return k;
    if (isFiniteVerb(doc, k)) due--;
  }
  return null;
}

/** "…, one of five who": whether the phrase before the relative pronoun stands behind a comma. */
function isInApposition(doc: TaggedText, relative: number): boolean {
  for (let k = relative - 1; k > 0 && relative - k < 8 && !(doc.bits[k]! & STOP); k--)
    if (doc.bits[k]! & COMMA) return /^(?:one|two|three|an?|the)$/.test(doc.tokens[k + 1]!.lower);
  return false;
}

/** "It rose — Ruiz cites demand as the cause — but not for long": the dash that closes a report which one opened, or null. */
export function dashEnd(
  doc: TaggedText,
  start: number,
  source: { phrase: Phrase; arrangement: string },
  floor: number,
  ceiling: number,
): number | null {
  const open = source.phrase.first - 1;
  if (source.arrangement !== 'before' || open < floor || !(doc.bits[open]! & DASH)) return null;
  for (let k = start + 1; k < ceiling; k++) if (doc.bits[k]! & DASH && doc.quoteOf[k]! < 0) return k;
  return null;
}
