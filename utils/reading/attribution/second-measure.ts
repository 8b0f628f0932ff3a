/** A second one who says how much: "a crowd that police put at 8,000 and organizers at 20,000". */

import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, COMMA, COORD, NUM, STOP } from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import type { Attribution } from './attribution.ts';

/** Tokens back to the verb that both go with. */
const REACH = 25;

/** Reads "at" at token `i`; `floor` and `ceiling` bound the sentence. Null where no verb before it said how much, too. */
export function secondMeasure(
  doc: TaggedText,
  i: number,
  floor: number,
  ceiling: number,
): Attribution | null {
  const end = endOfNumber(doc, i + 1, ceiling);
  if (end === 0) return null;
  const source = nounPhraseBefore(doc, i, floor);
  if (!source || source.first <= floor || !(doc.bits[source.first - 1]! & (COORD | COMMA))) return null;
  if (!isPeople(doc, source.last - 1) || !isSetBefore(doc, source.first - 1, floor)) return null;
  return {
    source,
    cue: { first: i, last: i + 1 },
    content: [{ first: i + 1, last: end }],
    lemma: 'put',
    rule: 'measure:second',
  };
}

/** "organizers", "the unions": people or bodies in small letters, no party that was given a share. */
const isPeople = (doc: TaggedText, k: number): boolean =>
  !(doc.bits[k]! & CAP) &&
  (isRoleNoun(doc.tokens[k]!.lower) ||
    /^(?:unions?|police|ministry|council|army)$/.test(doc.tokens[k]!.lower));

/** Where the number that starts at `start` ends; 0 where none does. */
function endOfNumber(doc: TaggedText, start: number, ceiling: number): number {
  let k = start;
  while (k < ceiling && k - start < 3 && QUALIFIER.test(doc.tokens[k]!.lower)) k++;
  if (!((doc.bits[k] ?? 0) & NUM)) return 0;
  while (k < ceiling && (doc.bits[k]! & NUM || SCALE.test(doc.tokens[k]!.lower))) k++;
  return k;
}

const QUALIFIER =
  /^(?:about|around|nearly|almost|some|roughly|just|only|over|under|more|less|than|least|at)$/;
const SCALE = /^(?:thousand|million|billion|percent)$/;

/** Whether "organizers at 20,000" stands at token `start`: where the words of the first one end. */
export function isSecondMeasure(doc: TaggedText, start: number, ceiling: number): boolean {
  for (let k = start; k < start + PHRASE && k + 1 < ceiling; k++) {
    if (doc.bits[k]! & (STOP | COMMA | CAP)) return false;
    if (isPeople(doc, k) && doc.tokens[k + 1]!.lower === 'at') return endOfNumber(doc, k + 2, ceiling) > 0;
  }
  return false;
}

/** Tokens of who says so. */
const PHRASE = 4;

/** "police put the crowd at 8,000", "which police put at 8,000", before the token `end`; nobody else's number between. */
function isSetBefore(doc: TaggedText, end: number, floor: number): boolean {
  let isAt = false;
  for (let k = end - 1; k > floor && end - k < REACH; k--) {
    if (doc.bits[k]! & STOP) return false;
    const { lower } = doc.tokens[k]!;
    if (lower === 'at') isAt = true;
    if (/^(?:put|peg|estimate|value)$/.test(reportingVerb(lower)?.lemma ?? ''))
      return isAt && !isGiven(doc, k + 1);
  }
  return false;
}

/** "put Fidesz at 47 percent": a share for each, by one and the same. */
const isGiven = (doc: TaggedText, k: number): boolean =>
  doc.tokens[k]!.lower !== 'at' && (isRoleNoun(doc.tokens[k]!.lower) || (doc.bits[k]! & CAP) !== 0);
