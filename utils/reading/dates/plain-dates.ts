/** Dates and times that stand for themselves, without a word before that takes a part of them. */

import { clockTime } from './clock-times.ts';
import { counted } from './counted-shifts.ts';
import { dayFirst, dayOfMonth, monthFirst, weekday } from './explicit-dates.ts';
import { holiday } from './holidays.ts';
import { numericDate } from './numeric-dates.ts';
import { narratedPeriod, quarter } from './quarters.ts';
import { deicticDay, shiftedUnit, theUnit } from './relative-dates.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { season } from './seasons.ts';
import { bareYear, decadeOrCentury } from './years.ts';

export type Matcher = (scan: Scan, at: number) => TimeMatch | null;

const PLAIN: readonly Matcher[] = [
  numericDate,
  clockTime,
  weekday,
  monthFirst,
  dayFirst,
  dayOfMonth,
  holiday,
  quarter,
  decadeOrCentury,
  deicticDay,
  narratedPeriod,
  shiftedUnit,
  counted,
  season,
  theUnit,
  bareYear,
];

/** The longest match of any of the matchers at a token. */
export function longest(scan: Scan, at: number, matchers: readonly Matcher[]): TimeMatch | null {
  let best: TimeMatch | null = null;
  for (const matcher of matchers) {
    const found = matcher(scan, at);
    if (found && found.next <= scan.to && found.next > (best?.next ?? at)) best = found;
  }
  return best;
}

/** The date or time that stands at a token. */
export const plainDate = (scan: Scan, at: number): TimeMatch | null => longest(scan, at, PLAIN);
