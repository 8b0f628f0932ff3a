/** "Sept. 11" as the name of the day in 2001. */

import { dayNumber, fromDayNumber } from './calendar.ts';
import type { Scan } from './scan.ts';

/** September 11, 2001. */
export const NINE_ELEVEN = dayNumber(2001, 9, 11);

/** Nouns of that day's own. */
const OF_THAT_DAY =
  /^(?:attacks?|terrorist|terrorists|terror|hijackings|hijackers|victims|commission|memorial|museum|plot|plotters|mastermind|families)$/;

/** Days within which the eleventh of this year's September may be meant. */
const RECENT = 90;

/**
 * Whether a September 11 without its year, up to before the token `next`, is the day of 2001: by the noun behind it, or
 * behind "since" and "after" in another season.
 */
export function isNineEleven(scan: Scan, month: number, day: number, at: number, next: number): boolean {
  if (month !== 9 || day !== 11) return false;
  if (OF_THAT_DAY.test(scan.word(next))) {
    scan.years.set('9-11', 2001);
    return true;
  }
  if (scan.anchor === null || !/^(?:since|after|post)$/.test(scan.word(at - 1))) return false;
  if (/^(?:until|till|than|by|also|shortly|soon)$/.test(scan.word(at - 2))) return false;
  const { year } = fromDayNumber(scan.anchor);
  return [year - 1, year, year + 1].every((y) => Math.abs(dayNumber(y, 9, 11) - scan.anchor!) > RECENT);
}
