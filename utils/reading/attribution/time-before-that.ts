/** Adverbials of time between a cue and its that-clause: "reported as early as March 2022 that …". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { NUM, TIME } from '../grammar/word-class.ts';

/** Words that such an adverbial is made of, besides numbers, days, months and units of time. */
const PARTS = new Set(
  `a about ago almost an and as at back before by couple decade decades early earlier far few following in just
   last late later less long many more nearly next of on only over previous recently same several since some than
   the then two three four five six seven eight nine ten within`.split(/\s+/),
);

/** Longest adverbial, in tokens ("a little more than two and a half years earlier"). */
const LONGEST = 9;

/** Where "that" stands behind an adverbial of time that starts at token `start`; 0 when no such adverbial does. */
export function thatAfterTime(doc: TaggedText, start: number, ceiling: number): number {
  let hasTime = false;
  for (let k = start; k < ceiling && k - start <= LONGEST; k++) {
    const { lower } = doc.tokens[k]!;
    if (lower === 'that') return hasTime && k > start ? k : 0;
    // "as early as 2019"
    const isTime = (doc.bits[k]! & TIME) !== 0 || /^(?:decades?|(?:19|20)\d\d)$/.test(lower);
    if (!isTime && !(doc.bits[k]! & NUM) && !PARTS.has(lower)) return 0;
    hasTime ||= isTime || /^(?:earlier|recently|before)$/.test(lower);
  }
  return 0;
}

/** Where what follows "a few minutes ago" stands, when such words start at token `start`; 0 when they do not. */
export function behindAgo(doc: TaggedText, start: number, ceiling: number): number {
  for (let k = start; k < ceiling && k - start <= LONGEST; k++) {
    const { lower } = doc.tokens[k]!;
    if (lower === 'ago') return k > start ? k + 1 : 0;
    if (!(doc.bits[k]! & (TIME | NUM)) && !PARTS.has(lower)) return 0;
  }
  return 0;
}

/** "Monday's vote", "last month's find": the word for a time that owns the noun behind it, from token `at` on, or null. */
export function timeOwner(doc: TaggedText, at: number): number | null {
  const owner = at + (LED.test(doc.tokens[at]?.lower ?? '') ? 1 : 0);
  const isOwner = (doc.bits[owner] ?? 0) & TIME && /^['’]s?$/.test(doc.tokens[owner + 1]?.lower ?? '');
  return isOwner ? owner : null;
}

const LED = /^(?:last|this|next|early|late)$/;
