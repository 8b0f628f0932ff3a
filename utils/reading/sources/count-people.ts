/** How many people a source without a name is said to be. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { NUM } from '../grammar/word-class.ts';
import type { Core } from './phrase-core.ts';

/** Number words that tell how many people a source is. */
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
  два: 2,
  дві: 2,
  двоє: 2,
  три: 3,
  троє: 3,
  чотири: 4,
  четверо: 4,
  "п'ять": 5,
  "п'ятеро": 5,
};

/** "A third said", "the other added": one of those who spoke. */
export const ONE_OF_SEVERAL = /^(?:first|second|third|fourth|fifth|sixth|other|latter|former)$/;

/** What stands before a number without changing whom it counts. */
const COUNT_QUALIFIERS = new Set(
  'more than fewer less at least about around nearly almost some up to over the another these those'.split(
    ' ',
  ),
);

/** Whether the token is a number of more than one, in digits or words. */
export function isPlural({ tokens, bits }: TaggedText, i: number): boolean {
  const { lower } = tokens[i]!;
  return Object.hasOwn(NUMBERS, lower) ? NUMBERS[lower]! > 1 : (bits[i]! & NUM) !== 0;
}

/** The number of people in the phrase ("three officials", "more than a dozen employees"); null when it tells none. */
export function countPeople(doc: TaggedText, core: Core): number | null {
  let first = core.first;
  while (first < core.head && COUNT_QUALIFIERS.has(doc.tokens[first]!.lower)) first++;
  const token = doc.tokens[first]!;
  const next = doc.tokens[first + 1]?.lower ?? '';
  // "3 in 10 voters" is a share, no number of people.
  const share = /^(in|of)$/.test(next) && (doc.bits[first + 2] ?? 0) & NUM;
  if (share || next === 'percent' || next === '%') return null;
  if (next === 'dozen' && NUMBERS[token.lower] !== undefined) return 12 * NUMBERS[token.lower]!;
  if (doc.bits[first]! & NUM && token.kind === 'number') {
    const value = Number(token.text.replaceAll(',', ''));
    return Number.isFinite(value) ? value : null;
  }
  return NUMBERS[token.lower] ?? null;
}
