/** Which year a day or month without one is meant in: the words beside it say, else the verb, else the nearer. */

import { dayMoment, dayNumber, daysInMonth, fromDayNumber, type Moment, monthMoment } from './calendar.ts';
import type { Scan } from './scan.ts';

/** Words right before a date that set it ahead ("payable Dec. 1", "extended to Nov. 16") or behind ("since May"). */
const AHEAD =
  /^(?:payable|effective|record|until|till|due|expires|expiring|matures|starting|beginning|upcoming|coming)$/;
const BEHIND = /^(?:since|ended|dated|last)$/;

/** -1 behind, 1 ahead, 0 unsaid, from the words next to a date, then from the verb. */
export function side(scan: Scan, start: number, end: number): -1 | 0 | 1 {
  let at = start - 1;
  while (/^(?:mid|early|late|-|on|in|from|as|the|a|an)$/.test(scan.word(at))) at--;
  const [before, earlier] = [scan.word(at), scan.word(at - 1)];
  if (AHEAD.test(before) || (/^(?:soon|early)$/.test(before) && earlier === 'as')) return 1;
  if (before === 'to' && /^(?:extended|postponed|delayed|moved)$/.test(earlier)) return 1;
  if (before === 'effect' && /^(?:take|takes|taking)$/.test(earlier)) return 1;
  if (BEHIND.test(before) || (before === 'of' && earlier === 'as')) return -1;
  if (before === 'by' || before === 'through') return scan.tense(start, end) > 0 ? 1 : 0;
  return /^(?:deadline|election|elections|runoff|referendum)$/.test(scan.word(end))
    ? 0
    : scan.tense(start, end);
}

/** How much farther back than ahead a day may lie and still be meant, when nothing says which, in days. */
const PAST_BIAS = 60;

/** The occurrence the side asks for; without one, the nearer of the two. */
function choose(anchor: number, before: Moment, after: Moment, direction: -1 | 0 | 1): Moment {
  if (direction !== 0) return direction < 0 ? before : after;
  return anchor - before.first <= after.first - anchor + PAST_BIAS ? before : after;
}

/** A day and month without its year: the last one, or by the words around it the next, or the nearer. */
export function resolveDay(
  scan: Scan,
  month: number,
  day: number,
  start: number,
  end: number,
): Moment | null {
  const said = scan.years.get(`${month}-${day}`);
  if (said !== undefined) return dayMoment(dayNumber(said, month, day));
  if (scan.anchor === null) return null;
  const { year } = fromDayNumber(scan.anchor);
  const inYear = (y: number): Moment => dayMoment(dayNumber(y, month, Math.min(day, daysInMonth(y, month))));
  const here = inYear(year);
  if (here.first === scan.anchor) return here;
  const [before, after] = here.first < scan.anchor ? [here, inYear(year + 1)] : [inYear(year - 1), here];
  return choose(scan.anchor, before, after, side(scan, start, end));
}

/** A bare month: the last that has begun, or by the words around it the next to come, or the nearer. */
export function resolveMonth(scan: Scan, month: number, start: number, end: number): Moment | null {
  if (scan.anchor === null) return null;
  const { year, month: now } = fromDayNumber(scan.anchor);
  if (month === now) return monthMoment(year, month);
  const here = monthMoment(year, month);
  const [before, after] =
    month < now ? [here, monthMoment(year + 1, month)] : [monthMoment(year - 1, month), here];
  return choose(scan.anchor, before, after, side(scan, start, end));
}
