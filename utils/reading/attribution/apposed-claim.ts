/** "…, a claim Kyiv denied", "…, which Moscow denies", "…, charges denied by the firm": judged by another in an apposition. */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { COMMA, COORD, DASH, MARK, PART, PAST, PREP, QUOTE, REL, STOP, SUB } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution } from './attribution.ts';

/** Nouns that take up what was said. */
export const RETOLD = new Set(
  wordList(`
    claim claims accusation accusations allegation allegations charge charges assertion assertions suggestion
    suggestions report reports figure figures statement story account version something prospect possibility notion idea
    theory timeline timetable target goal toll total estimate number projection prediction forecast view conclusion
    finding findings characterization characterisation description rumour rumours rumor rumors speculation link links
  `),
);
const JUDGING = new Set(
  wordList('deny reject dispute dismiss refute rebut confirm verify corroborate question doubt contest'),
);
/** "a claim the agency called misleading", "a figure that critics described as low": what is said of it stands behind. */
const CALLING = new Set(wordList('call describe label brand dub deem put peg'));
/** Tokens from the noun to the verb, and from the comma to the noun. */
const REACH = 10;
const NOUN_REACH = 4;

interface Apposed {
  noun: Phrase;
  verb: number;
}

/** The apposition that starts at token `first`, behind a comma; null when it is none. Constant time. */
export function apposedClaim(doc: TaggedText, first: number, ceiling: number): Apposed | null {
  let head = first;
  while (head < ceiling && head - first < NOUN_REACH && !RETOLD.has(doc.tokens[head]!.lower)) {
    if (doc.bits[head]! & (MARK | PREP | COORD | REL | PAST)) break;
    head++;
  }
  const which = doc.tokens[first]?.lower === 'which';
  if (which) head = first;
  else if (head >= ceiling || !RETOLD.has(doc.tokens[head]!.lower)) return null;
  for (let verb = head + 1; verb < ceiling && verb - head <= REACH; verb++) {
    const b = doc.bits[verb]!;
    if (b & (MARK | COORD) || (b & SUB && !(b & REL))) return null;
    const lemma = reportingVerb(doc.tokens[verb]!.lower)?.lemma ?? '';
    if (CALLING.has(lemma) && !which && verb > head + 1) return { noun: { first, last: head + 1 }, verb };
    if (!JUDGING.has(lemma)) continue;
    const next = doc.bits[verb + 1] ?? STOP;
    const by = doc.tokens[verb + 1]?.lower === 'by' && (b & PART) !== 0;
    const ends = verb + 1 >= ceiling || (next & (STOP | COMMA | DASH | COORD)) !== 0;
    return by || (ends && verb > head + 1) ? { noun: { first, last: head + 1 }, verb } : null;
  }
  return null;
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
  let first = i;
  while (first > floor && i - first <= REACH + NOUN_REACH && !opensApposition(doc, first)) first--;
  if (first <= floor + 1) return null;
  const apposed = apposedClaim(doc, first, ceiling);
  if (apposed?.verb !== i) return null;
  const { noun } = apposed;
  const group = verbGroupStart(doc, i, noun.last);
  const by = doc.tokens[i + 1]?.lower === 'by';
  const source = by ? nounPhraseAt(doc, i + 2, ceiling) : nounPhraseBefore(doc, group, noun.last);
  if (!source) return null;
  const isTold = CALLING.has(lemma) && i + 1 < ceiling;
  const told = isTold ? [{ first: i + 1, last: endOfPredicate(doc, i + 1, ceiling) }] : [];
  return {
    source,
    cue: { first: group, last: i + 1 },
    content: [noun, ...told],
    lemma,
    rule: 'apposed-claim',
  };
}

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
