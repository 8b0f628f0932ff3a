/** "overnight": the night before the article, or that of the day named behind it. */

import { monthFirst, weekday } from './explicit-dates.ts';
import { timed } from './matches.ts';
import type { Scan, TimeMatch } from './scan.ts';

/** "It will not happen overnight": no night is meant. */
function isIdiom(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - 6; i--) if (/^(?:not|never|nothing)$|n't$/.test(scan.word(i))) return true;
  return false;
}

/** The night that "overnight" at a token means; null where it means none ("will not happen overnight"). */
export function overnight(scan: Scan, at: number, anchor: number): TimeMatch | null {
  if (isIdiom(scan, at)) return null;
  const on = scan.word(at + 1) === 'on' ? 1 : 0;
  const day = weekday(scan, at + 1 + on) ?? monthFirst(scan, at + 1 + on);
  if (day?.moment?.grain !== 'day') return timed(at + 1, anchor, 'NI', 'overnight');
  return timed(pastMorning(scan, day.next), day.moment.first, 'NI', 'overnight');
}

/** "overnight on March 3 to 4": behind the day it ends on. */
function pastMorning(scan: Scan, at: number): number {
  if (!/^(?:to|into|-|–)$/.test(scan.word(at))) return at;
  const day = weekday(scan, at + 1) ?? monthFirst(scan, at + 1);
  return day?.next ?? (/^\d{1,2}$/.test(scan.word(at + 1)) ? at + 2 : at);
}
