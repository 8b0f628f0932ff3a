/** "overnight": the night that ends on the day in hand, or that of the day named behind it. */

import { wordList } from '../lexicon/word-list.ts';
import { monthFirst, weekday } from './explicit-dates.ts';
import { timed } from './matches.ts';
import type { Scan, TimeMatch } from './scan.ts';

/** "It will not happen overnight", "became a star overnight": no night is meant. */
function isIdiom(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - 6; i--) if (/^(?:not|never|nothing)$|n't$/.test(scan.word(i))) return true;
  for (let i = at - BECOMING_REACH; i <= at + 4; i++) if (BECOMES.has(scan.word(i))) return true;
  return false;
}

const BECOMING_REACH = 10;
/** Behind these "overnight" says how fast. */
const BECOMES = new Set(
  wordList(`
    become becomes became becoming transform transforms transformed transforming change changes changed doubled doubling
    tripled tripling
  `),
);

/** "overnight hours", "an overnight stay": what is so on any night. */
const ANY_NIGHT = new Set(
  wordList(`
    hours stay stays guest guests parking shelter shelters camp camps bag train trains delivery shipping rate rates lending
    success sensation celebrity millionaire millionaires care confinement accommodation
  `),
);

/** The night that "overnight" at a token means, by the day its evening lies on; null where it means none. */
export function overnight(scan: Scan, at: number, anchor: number): TimeMatch | null {
  if (isIdiom(scan, at) || ANY_NIGHT.has(scan.word(at + 1))) return null;
  const side = scan.word(at + 1);
  const led = /^(?:on|from|between|into|to)$/.test(side) ? 1 : 0;
  const day = weekday(scan, at + 1 + led) ?? monthFirst(scan, at + 1 + led);
  const isToCome = scan.tense(at, at + 1).direction > 0;
  if (day?.moment?.grain !== 'day')
    return timed(at + 1, isToCome ? anchor : dayInHand(scan, anchor) - 1, 'NI', 'overnight');
  const { first } = day.moment;
  // Told on the day itself, the night that is over ended on it.
  const isEnd = side === 'into' || side === 'to' || (first === anchor && !isToCome);
  return timed(pastMorning(scan, day.next), isEnd ? first - 1 : first, 'NI', 'overnight');
}

/** The day in whose morning the text stands: one that it has just named for its news, if that is over, else the day of publication. */
function dayInHand(scan: Scan, anchor: number): number {
  const near = scan.nearDay();
  return near !== null && near < anchor && !scan.day!.isOwner ? near : anchor;
}

/** "overnight on March 3 to 4": behind the day it ends on. */
function pastMorning(scan: Scan, at: number): number {
  if (!/^(?:to|into|and|-|–)$/.test(scan.word(at))) return at;
  if (/^\d{1,2}$/.test(scan.word(at + 1))) return at + 2;
  const isAnother = scan.word(at) === 'and' && scan.word(at - 2) !== 'between';
  const day = isAnother ? null : (weekday(scan, at + 1) ?? monthFirst(scan, at + 1));
  return day?.next ?? at;
}
