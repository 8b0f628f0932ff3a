/** The time between two days, in words. */

import type { Localizer } from '../localize/localizer.ts';

const dayMilliseconds = 86_400_000;

/** Days from one ISO day to another (negative when `to` is earlier); 0 when either is not a day. */
export function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMilliseconds;
  return Number.isFinite(days) ? Math.round(days) : 0;
}

/** "3 months earlier", "2 days later", "the same day": where `to` lies seen from `from`. */
export function gapInWords(from: string, to: string, l: Localizer): string {
  const days = daysBetween(from, to);
  if (days === 0) return l.text('sameDay');
  const direction = days < 0 ? 'earlier' : 'later';
  const [unit, count] = inUnits(Math.abs(days));
  return l.plural(`${direction}${unit}`, count);
}

/** Days up to two weeks, weeks up to two months, months up to two years: one number that is easy to grasp. */
function inUnits(days: number): ['Days' | 'Weeks' | 'Months' | 'Years', number] {
  if (days < 14) return ['Days', days];
  if (days < 60) return ['Weeks', Math.round(days / 7)];
  if (days < 700) return ['Months', Math.round(days / 30.44)];
  return ['Years', Math.round(days / 365.25)];
}
