/** "…, a claim Kyiv denied", "…, which Moscow denies", "…, charges denied by the firm": judged by another in an apposition. */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import {
  COMMA,
  COORD,
  DASH,
  MARK,
  NOUN,
  NUM,
  PART,
  PAST,
  PREP,
  QUOTE,
  REL,
  STOP,
  SUB,
  TIME,
} from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';
import { interrupted } from './interrupted-subject.ts';

/** Nouns that take up what was said. */
export const RETOLD = new Set(
  wordList(`
    claim claims accusation accusations allegation allegations charge charges assertion assertions suggestion
    suggestions report reports figure figures statement story account version something prospect possibility notion idea
    theory timeline timetable target goal toll total estimate number projection prediction forecast view conclusion
    finding findings count tally pledge pledges promise promises vow call calls demand demands request requests plea pleas line argument appeal characterization characterisation description rumour rumours rumor rumors speculation link links
  `),
);
const JUDGING = new Set(
  wordList(
    'deny reject dispute dismiss refute rebut confirm verify corroborate question doubt contest echo repeat',
  ),
);
/** "a claim the agency called misleading", "a figure that critics described as low": what is said of it stands behind. */
const CALLING = new Set(wordList('call describe label brand dub deem put peg'));
/** Deeds that another may call something, but not deny: "an offer that Ruiz called generous". */
const DEEDS = new Set(
  wordList('offer offers move moves step steps decision proposal gesture ruling policy law attack raid'),
);
/** Tokens from the noun to the verb, and from the comma to the noun. */
const REACH = 14;
const NOUN_REACH = 4;

interface Apposed {
  noun: Phrase;
  verb: number;
}

/**
 * The apposition that starts at token `first`, behind a comma; null when it is none. `from` is the token before which no
 * verb counts: a second one judges in "a claim that nobody could verify and that Porto denied". Constant time.
 */
export function apposedClaim(doc: TaggedText, first: number, ceiling: number, from = first): Apposed | null {
  let head = first;
  while (head < ceiling && head - first < NOUN_REACH && !isTakenUp(doc, head)) {
    if (doc.bits[head]! & (MARK | PREP | COORD | REL | PAST)) break;
    head++;
  }
  const which = doc.tokens[first]?.lower === 'which';
  if (which) head = first;
  else if (head >= ceiling || !isTakenUp(doc, head)) return null;
  const isDeed = !which && DEEDS.has(doc.tokens[head]!.lower);
  const noun = { first, last: head + 1 };
  for (let verb = head + 1; verb < ceiling && verb - head <= REACH + Math.max(0, from - first); verb++) {
    const b = doc.bits[verb]!;
    if (b & COMMA && !which) {
      const close = closingComma(doc, verb, ceiling);
      if (close < 0) return null;
      verb = close;
      continue;
    }
    const isSecond = b & COORD && verb < from && RELATIVE.test(doc.tokens[verb + 1]?.lower ?? '');
    if (!isSecond && (b & (MARK | COORD) || (b & SUB && !(b & REL)))) return null;
    const lemma = reportingVerb(doc.tokens[verb]!.lower)?.lemma ?? '';
    if (verb < from || doc.quoteOf[verb]! >= 0) continue;
    const group = verbGroupStart(doc, verb, head + 1);
    const hasSubject = group > head + 1 && !RELATIVE.test(doc.tokens[group - 1]!.lower);
    if (CALLING.has(lemma) && !which && hasSubject) return { noun, verb };
    // "which ran to 50 questions"
    if (isDeed || !JUDGING.has(lemma) || (b & NOUN && doc.bits[verb - 1]! & NUM)) continue;
    const next = doc.bits[verb + 1] ?? STOP;
    const by = doc.tokens[verb + 1]?.lower === 'by' && (b & PART) !== 0;
    const ends = verb + 1 >= ceiling || (next & (STOP | COMMA | DASH | COORD)) !== 0;
    // "a claim Porto dismissed as “nonsense”", "something Porto denied at the time"
    const goesOn =
      !(b & NOUN) &&
      hasSubject &&
      ((next & (PREP | TIME)) !== 0 || (verb + 1 < ceiling && isAs(doc, verb + 1)));
    return by || (ends && verb > head + 1) || goesOn ? { noun, verb } : null;
  }
  return null;
}

const isTakenUp = (doc: TaggedText, k: number): boolean =>
  RETOLD.has(doc.tokens[k]!.lower) || DEEDS.has(doc.tokens[k]!.lower);

const RELATIVE = /^(?:that|which|who|whom)$/;

/** "something the senator, a Democrat, denied": the comma that closes an aside of the subject, or -1. */
function closingComma(doc: TaggedText, comma: number, ceiling: number): number {
  for (let k = comma + 1; k + 1 < ceiling && k - comma < REACH && !(doc.bits[k]! & STOP); k++) {
    if (!(doc.bits[k]! & COMMA)) continue;
    return JUDGING.has(reportingVerb(doc.tokens[k + 1]!.lower)?.lemma ?? '') ? k : -1;
  }
  return -1;
}

/** Behind a comma, a dash, or the quotation mark that has the comma inside. */
const opensApposition = (doc: TaggedText, first: number): boolean =>
  (doc.bits[first - 1]! & (COMMA | DASH)) !== 0 ||
  ((doc.bits[first - 1]! & QUOTE) !== 0 && ((doc.bits[first - 2] ?? 0) & COMMA) !== 0);

/** Reads the judging verb at token `i`, when it stands in such an apposition; `floor` and `ceiling` bound the sentence. */
export function judgedInApposition(
  doc: TaggedText,
  i: number,
  floor: number,
  ceiling: number,
): Attribution | null {
  const { lemma } = reportingVerb(doc.tokens[i]!.lower)!;
  if (!JUDGING.has(lemma) && !CALLING.has(lemma)) return null;
  const noun = appositionBefore(doc, i, floor, ceiling);
  if (!noun) return null;
  const group = verbGroupStart(doc, i, noun.last);
  const by = doc.tokens[i + 1]?.lower === 'by';
  const source = by ? nounPhraseAt(doc, i + 2, ceiling) : subjectIn(doc, group, noun.last);
  if (!source) return null;
  const told = toldOf(doc, i, CALLING.has(lemma), ceiling);
  return {
    source,
    cue: { first: group, last: i + 1 },
    content: [noun, ...told],
    lemma,
    rule: 'apposed-claim',
  };
}

/** The noun of the apposition that the verb at token `i` judges in; null where it stands in none. */
function appositionBefore(doc: TaggedText, i: number, floor: number, ceiling: number): Phrase | null {
  for (let first = i; first > floor + 1 && i - first <= 2 * REACH + NOUN_REACH; first--) {
    if (doc.bits[first]! & STOP) return null;
    if (!opensApposition(doc, first)) continue;
    const apposed = apposedClaim(doc, first, ceiling);
    if (!apposed || apposed.verb > i) continue;
    if (apposed.verb === i || apposedClaim(doc, first, ceiling, i)?.verb === i) return apposed.noun;
  }
  return null;
}

/** Who judges: the phrase before the verb group at token `group`, or behind an aside ("the senator, a Democrat, denied"). */
const subjectIn = (doc: TaggedText, group: number, floor: number): Phrase | null =>
  doc.bits[group - 1]! & COMMA
    ? (interrupted(doc, group - 1, floor)?.phrase ?? null)
    : nounPhraseBefore(doc, group, floor);

/** "misleading", "as a toll", and what stands behind a day ("dismissed on Friday as “false”"); empty where nothing is said of it. */
function toldOf(doc: TaggedText, verb: number, isCalling: boolean, ceiling: number): Phrase[] {
  let first = verb + 1;
  while (first < ceiling && first - verb < 4 && doc.bits[first]! & (PREP | TIME) && !isAs(doc, first))
    first++;
  if (first >= ceiling || !isAs(doc, first)) first = isCalling ? verb + 1 : ceiling;
  return first < ceiling ? [{ first, last: endOfPredicate(doc, first, ceiling) }] : [];
}

const isAs = (doc: TaggedText, k: number): boolean => doc.tokens[k]!.lower === 'as';

/** "misleading in a letter", "as “low”": up to the next mark outside a quotation, or the words that tell where. */
function endOfPredicate(doc: TaggedText, start: number, ceiling: number): number {
  let k = start + 1;
  // "a figure Porto puts closer to a million"
  const ends = MEASURING.test(doc.tokens[start - 1]!.lower)
    ? STOP | COMMA | DASH
    : STOP | COMMA | DASH | PREP;
  while (k < ceiling && (doc.quoteOf[k]! >= 0 || !(doc.bits[k]! & ends))) k++;
  return k;
}

const MEASURING = /^(?:puts?|pegs?|pegged)$/;
