/** "Last Monday", "next Friday", "this Sunday": the day number that a weekday with such a word is. */

import { weekdayOf } from './calendar.ts';

/** "Next Friday" said on a Thursday is not tomorrow, which would be "Friday": it is a day of the next week. */
export const ofNextWeek = (base: number, weekday: number): number => base - weekdayOf(base) + 7 + weekday;

export function shiftedWeekday(base: number, weekday: number, shift: number): number {
  const today = weekdayOf(base);
  // "Last Monday" said on a Tuesday is the one before: this week's would be "on Monday". Said on a Monday, yesterday's
  // Sunday is of last week already: the remainder is -1 there.
  if (shift < 0) return base - (((today - weekday + 5) % 7) + 2);
  if (shift > 0) return base + (((weekday - today + 6) % 7) + 1);
  return base + ((weekday - today + 7) % 7);
}
