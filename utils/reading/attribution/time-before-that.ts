/** Adverbials of time between a cue and its that-clause: "reported as early as March 2022 that …". */

import { isClauseAt } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COLON, COMMA, NUM, QUOTE, STOP, TIME } from '../grammar/word-class.ts';

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

/** Behind the clock time at token `i` ("8 a.m.", "3:30 p.m. local time", "10:15"), or 0. */
export function behindClock(doc: TaggedText, i: number): number {
  if (!((doc.bits[i] ?? 0) & NUM)) return 0;
  const isExact = doc.tokens[i + 1]?.text === ':' && ((doc.bits[i + 2] ?? 0) & NUM) !== 0;
  let k = isExact ? i + 3 : i + 1;
  if (/^[ap]\.m\.$/.test(doc.tokens[k]?.lower ?? '')) k++;
  else if (!isExact && !/^\d{1,2}:\d\d$/.test(doc.tokens[i]!.text)) return 0;
  return doc.tokens[k]?.lower === 'local' && doc.tokens[k + 1]?.lower === 'time' ? k + 2 : k;
}

/** "concluded on Monday after the board gave its consent": a clause of time at token `i` and no words behind it. */
export function setsIn(doc: TaggedText, i: number, ceiling: number): boolean {
  if (!/^(?:after|before|since|until)$/.test(doc.tokens[i]!.lower) || !isClauseAt(doc, i, ceiling))
    return false;
  for (let k = i + 1; k < ceiling && !(doc.bits[k]! & STOP); k++)
    if (doc.bits[k]! & (COMMA | COLON | QUOTE) || doc.tokens[k]!.lower === 'that') return false;
  return true;
}

/** "said in an October (report that)": past a date and the document that it dates, where a phrase ends at `at` before it. */
export function behindDated(doc: TaggedText, at: number, ceiling: number): number {
  if (!((doc.bits[at - 1]! | (doc.bits[at] ?? 0)) & TIME)) return at;
  let next = at;
  while (next < ceiling && doc.bits[next]! & (TIME | NUM)) next++;
  return next < ceiling && DATED.has(doc.tokens[next]!.lower) ? next + 1 : at;
}

const DATED = new Set(
  'report letter speech interview statement study memo email filing article survey note book paper'.split(
    ' ',
  ),
);
