/** Words that open a sentence with a capital and are no names. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { DET, NUM, TIME } from '../grammar/word-class.ts';
import { isKnownBody } from './known-kinds.ts';
import { GIVEN, PLACES } from './name-words.ts';

/** "Late last month", "According to", "Due to": not who. */
export function isAdverbial(doc: TaggedText, i: number): boolean {
  const next = doc.tokens[i + 1]?.lower ?? '';
  const { lower } = doc.tokens[i]!;
  if (next === 'to') return /^(?:according|due|thanks|owing|next|prior|contrary)$/.test(lower);
  return /^(?:late|early|mid)$/.test(lower) && /^(?:last|this|next|in|on)$/.test(next);
}

/** "Shares in Acme fell", "Demand for chips": a preposition goes with a thing, and seldom with a name unless it tells when. */
export function isThing(doc: TaggedText, i: number): boolean {
  const { text, lower } = doc.tokens[i]!;
  const next = doc.tokens[i + 1]?.lower ?? '';
  if (!/^(?:in|of|for|to|at|between|against|over|with)$/.test(next) || text === text.toUpperCase())
    return false;
  if (GIVEN.has(lower) || PLACES.has(lower) || isKnownBody(lower)) return false;
  // "Gusts of 93mph", not "Pfizer in 2021"
  return !((doc.bits[i + 2] ?? 0) & (next === 'of' ? TIME : TIME | NUM | DET));
}

/** "Twenty-seven" */
export const isNumber = (doc: TaggedText, i: number): boolean => NUMBER.test(doc.tokens[i]!.lower);
const NUMBER =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(twen|thir|for|fif|six|seven|eigh|nine)ty(-\w+)?|dozens|scores|hundreds|thousands|millions)$/;
