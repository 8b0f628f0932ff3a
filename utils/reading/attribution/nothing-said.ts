/** Reporting verbs by which nothing is said: "Did he say so?", "never mentioned her", "could say", "has to declare". */

import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { ReportingVerb } from '../grammar/reporting-verb.ts';
import type { SentenceTokens, TaggedText } from '../grammar/tagged-text.ts';
import { ADV, BASE, CAP, MODAL, NEG, PRON, QUOTE, THIRD, TO } from '../grammar/word-class.ts';

/** "not to mention", "She never mentioned her rival", "has not stressed it", "which rarely confirms raids": nothing is said. */
export function isUnmentioned(doc: TaggedText, i: number, group: number): boolean {
  const isMention = /^(?:mention|stress|emphasi)/.test(doc.tokens[i]!.lower);
  for (let k = Math.max(0, group - 1); k < i; k++) {
    const { lower } = doc.tokens[k]!;
    if (SELDOM.has(lower) || (isMention && (doc.bits[k]! & NEG || lower === 'never'))) return true;
  }
  return false;
}

const SELDOM = new Set(['rarely', 'seldom', 'hardly']);

/** "promised to announce it": the promise is the report, its words are still to come. */
export function isPromised(doc: TaggedText, i: number): boolean {
  let k = i - 1;
  while (k > 1 && doc.bits[k]! & ADV && !(doc.bits[k]! & CAP)) k--;
  if (k < 1 || !(doc.bits[k]! & TO)) return false;
  return /^(?:promis|vow|pledg|threaten)(?:e|es|s|ed|ing)?$/.test(doc.tokens[k - 1]!.lower);
}

/** "Did the inquiry find reasons?": the writer's question, by the auxiliary that opens the sentence. */
export function isWondered(doc: TaggedText, i: number, { first, last }: SentenceTokens): boolean {
  if (doc.tokens[last - 1]?.text !== '?') return false;
  // "Why do their forecasts matter?"
  if (doc.bits[i]! & THIRD) return /^do(?:es)?$/.test(doc.tokens[first + 1]?.lower ?? '');
  return (
    (doc.bits[i]! & BASE) !== 0 &&
    /^(?:did|does|do|will|would|can|could|should)$/.test(doc.tokens[first]!.lower)
  );
}

/** "by adding towns", "Let's say": what is done, or supposed, is no report. */
export const isMeans = (doc: TaggedText, i: number): boolean => {
  const before = doc.tokens[i - 1]?.lower;
  if (before === "'s") return doc.tokens[i - 2]?.lower === 'let';
  if (before !== 'by' || !DONE_BY.test(doc.tokens[i]!.lower)) return false;
  return !/^(?:if|whether|why|how|what|that|:|“|")$/.test(doc.tokens[i + 1]?.lower ?? '');
};

const DONE_BY = /^(?:adding|asking|posting|ordering|reading|showing|finding)$/;

/** "a Democrat willing to criticize her party", "ready to say": it may be said yet. */
export const isReady = ({ bits, tokens }: TaggedText, i: number): boolean =>
  i > 2 &&
  (bits[i - 1]! & TO) !== 0 &&
  !(bits[i - 3]! & NEG) &&
  /^(?:willing|ready|prepared|free)$/.test(tokens[i - 2]!.lower);

/** "with DNA testing to confirm the names": the noun of what is done, and what for. */
export const isGerund = ({ bits, tokens }: TaggedText, group: number, i: number): boolean =>
  group + 2 === i && tokens[group]!.lower === 'testing' && (bits[i - 1]! & TO) !== 0;

/** Whether the verb at `i` is a duty: "Members have to declare what they own": still to be done, other than "he has to admit". */
export const isDuty = (doc: TaggedText, i: number, { lemma }: ReportingVerb): boolean =>
  i > 1 &&
  (doc.bits[i - 1]! & TO) !== 0 &&
  /^(?:have|has|had|needs?)$/.test(doc.tokens[i - 2]!.lower) &&
  // "what economists had to say about it"
  (lemma === 'say'
    ? /^(?:about|on|regarding)$/.test(doc.tokens[i + 1]?.lower ?? '')
    : isUntold(doc, i, lemma));

const isUntold = (doc: TaggedText, i: number, lemma: string): boolean =>
  doc.tokens[i - 2]!.lower !== 'had' && !/^(?:admit|concede|confess|acknowledge|agree)$/.test(lemma);

/** "allows firms to claim that", "wants the mayor to say it": may or should be said by whom stands before "to". */
export function isWanted(doc: TaggedText, to: number, floor: number): boolean {
  for (let k = to - 2; k >= floor && to - k < REACH; k--)
    if (WANTING.has(doc.tokens[k]!.lower)) return nounPhraseBefore(doc, to, floor)?.first === k + 1;
  return false;
}

/** Tokens from such a verb to the "to". */
const REACH = 12;

const WANTING = new Set(
  'allow allows allowed allowing enable enables enabled enabling permit permits permitted permitting want wants wanted wanting need needs needed needing'.split(
    ' ',
  ),
);

/** Words that tell that what somebody “would” say was said. */
const HAPPENED = /^(?:later|often|sometimes|frequently|eventually|subsequently)$/;

/**
 * "would say", "could tell": not said yet, unless it is a refusal ("would not say") or a habit ("“Never mind,” he would
 * say").
 */
export function isHypothetical(doc: TaggedText, group: number, verb: number): boolean {
  const isHabit =
    doc.tokens[group]!.lower === 'would' &&
    group > 1 &&
    doc.bits[group - 1]! & PRON &&
    doc.bits[group - 2]! & QUOTE;
  if (isHabit) return false;
  // "would later say that", "would often tell"
  for (let k = group; k < verb; k++) if (HAPPENED.test(doc.tokens[k]!.lower)) return false;
  let modal = false;
  for (let k = group; k < verb; k++) {
    if (doc.bits[k]! & NEG) return false;
    // "would only say that"
    if (doc.tokens[k]!.lower === 'only' || doc.tokens[verb + 1]?.lower === 'only') return false;
    if (doc.bits[k]! & MODAL && /^(would|could|should|might|may|can|must|'d)$/.test(doc.tokens[k]!.lower))
      modal = true;
  }
  return modal;
}

/** "footage said to show a van": what others say of a thing that says nothing itself; `to` is the token before the verb. */
export const isSaidToShow = ({ bits, tokens }: TaggedText, to: number): boolean =>
  to > 1 &&
  (bits[to]! & TO) !== 0 &&
  /^(?:said|thought|believed|understood|reported|alleged|known)$/.test(tokens[to - 1]!.lower);
