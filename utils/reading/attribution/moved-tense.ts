/** Whose a clause is that a comma sets behind reported words, by its tense: "said it would close, and it had been told | and the council voted". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, AUX, BE, CAP, COMMA, PAST, STOP, THIRD, TO } from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';

/** Tokens back from the reported words to their cue. */
const CUE_REACH = 14;
/** Tokens from a clause's beginning to its verb. */
const VERB_REACH = 25;

/** Forms that a past cue ("said") puts reported words into; a writer uses them less. */
const MOVED = /^(?:would|could|might|had|wouldn't|couldn't|hadn't|'d)$/;

type Tense = 'moved' | 'past' | 'present';

function tenseOf(doc: TaggedText, verb: number): Tense {
  const { lower } = doc.tokens[verb]!;
  if (MOVED.test(lower)) return 'moved';
  if (doc.bits[verb]! & AUX)
    return /^(?:was|were|did|wasn't|weren't|didn't|should|must)$/.test(lower) ? 'past' : 'present';
  return doc.bits[verb]! & PAST ? 'past' : 'present';
}

/**
 * Whether the clause that starts at token `clause` is the speaker's own (`said`) or the writer's (`own`), when reported
 * words that start at token `start` stand before it; null when its tense does not tell.
 */
export function whoseTense(
  doc: TaggedText,
  start: number,
  clause: number,
  ceiling: number,
): 'said' | 'own' | null {
  if (!isToldInPast(doc, start) || doc.quoteOf[clause]! >= 0) return null;
  const told = mainVerb(doc, start + 1, clause);
  const next = firstVerb(doc, clause + 1, Math.min(ceiling, clause + VERB_REACH));
  if (told < 0 || next < 0 || doc.quoteOf[told]! >= 0 || doc.quoteOf[next]! >= 0) return null;
  const [before, here] = [tenseOf(doc, told), tenseOf(doc, next)];
  if (before === 'present') return null;
  if (here === 'moved') return 'said';
  if (here === 'present') return 'own';
  // "said the plan was dead, and she was right" may be either's.
  return before === 'moved' && !(doc.bits[next]! & BE) ? 'own' : null;
}

/**
 * Whether behind "and" or "but" at token `coordinator` the cue's own subject goes on, in a tense that the reported verb
 * cannot be coordinated with: "said it would cut jobs, and raised its target".
 */
export function breaksTense(doc: TaggedText, start: number, coordinator: number, ceiling: number): boolean {
  const next = coordinator + 1;
  if (next >= ceiling || doc.bits[next]! & (AUX | CAP)) return false;
  // "will miss the match but hopes to"
  const hopes = doc.bits[next]! & THIRD && (doc.bits[next + 1] ?? 0) & TO;
  if (!hopes && !(doc.bits[next]! & PAST && isFiniteVerb(doc, next))) return false;
  if (!isToldInPast(doc, start)) return false;
  // "proposed that staff be hired, and pushed to fund them"
  if (doc.bits[coordinator - 1]! & COMMA && isWished(doc, start, coordinator)) return true;
  const told = firstVerb(doc, start + 1, coordinator);
  if (told < 0 || doc.quoteOf[told]! >= 0 || !/^(?:would|will)$/.test(doc.tokens[told]!.lower)) return false;
  // "would be cut and raised again", "would cut jobs that it had made and raised"
  for (let k = told + 1; k < coordinator; k++) if (doc.bits[k]! & AUX || isFiniteVerb(doc, k)) return false;
  return true;
}

/**
 * Whether behind "and" or "but" at token `coordinator` a "have" stands with which one, of whom the reported words from token
 * `start` are, cannot go on: "say he was tired and have asked for rest".
 */
export function breaksNumber(doc: TaggedText, start: number, coordinator: number): boolean {
  let verb = coordinator + 1;
  while (verb + 1 < doc.tokens.length && doc.bits[verb]! & ADV) verb++;
  if (!/^have(?:n['’]t)?$/.test(doc.tokens[verb]?.lower ?? '')) return false;
  const first = doc.tokens[start]!.lower === 'that' ? start + 1 : start;
  const subject = nounPhraseAt(doc, first, coordinator);
  if (!subject || subject.last >= coordinator || !isFiniteVerb(doc, subject.last)) return false;
  const { lower } = doc.tokens[subject.last - 1]!;
  if (/^(?:he|she|it)$/.test(lower)) return true;
  // One man, no "team", which many write of as they
  const isOne = /^(?:an?|the|his|her)$/.test(doc.tokens[first]!.lower) && subject.last - first === 2;
  return isOne && isRoleNoun(lower) && !/(?:s|people|men)$/.test(lower);
}

/** "that more staff be hired": a bare "be" and no finite verb. */
function isWished(doc: TaggedText, start: number, end: number): boolean {
  if (firstVerb(doc, start + 1, end) >= 0) return false;
  for (let k = start + 2; k < end; k++)
    if (doc.tokens[k]!.lower === 'be' && !(doc.bits[k - 1]! & (TO | AUX))) return true;
  return false;
}

/** The first finite verb, where no relative clause comes before it, or -1. */
function mainVerb(doc: TaggedText, from: number, end: number): number {
  const verb = firstVerb(doc, from, end);
  for (let k = from; k < verb; k++)
    if (/^(?:that|which|who|whose|where)$/.test(doc.tokens[k]!.lower) && k > from) return -1;
  return verb;
}

function firstVerb(doc: TaggedText, from: number, end: number): number {
  for (let k = from; k < end && !(doc.bits[k]! & STOP); k++)
    // "videos posted online show flames"
    if (isFiniteVerb(doc, k) && doc.tokens[k + 1]?.lower !== 'online') return k;
  return -1;
}

/** Whether the cue before reported words that start at token `start` stands in the past. */
function isToldInPast(doc: TaggedText, start: number): boolean {
  for (let k = start - 1; k >= 0 && start - k < CUE_REACH && !(doc.bits[k]! & STOP); k--)
    if (reportingVerb(doc.tokens[k]!.lower)) return (doc.bits[k]! & PAST) !== 0;
  return false;
}
