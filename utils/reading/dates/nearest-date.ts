/** Which year a day or month without one is meant in: the words beside it say, else the verb, else the nearer. */

import { dayMoment, dayNumber, daysInMonth, fromDayNumber, type Moment, monthMoment } from './calendar.ts';
import type { Scan } from './scan.ts';

/** Words right before a date that set it ahead ("payable Dec. 1", "extended to Nov. 16") or behind ("since May"). */
const AHEAD =
  /^(?:payable|effective|record|until|till|due|expires|expiring|matures|starting|beginning|upcoming|coming)$/;
const BEHIND = /^(?:since|ended|dated|last)$/;

/** Present tense of the timetable ("talks resume Monday"); the base form after "to" is an infinitive and says nothing. */
const TIMETABLE =
  /^(?:begins?|starts?|resumes?|opens|reopens?|meets?|convenes?|reconvenes?|debuts|airs|premieres|arrives?|votes|expires?|leaves?|departs?|visits|returns|kicks)$/;

const PAST = Number.POSITIVE_INFINITY;
const FUTURE = Number.NEGATIVE_INFINITY;
/** Where no word says which, a day may lie this much farther back than ahead and still be meant. */
const UNSAID = 60;
/** Past verbs whose object may lie ahead ("invited them to a dinner on March 12"). */
const TELLS =
  /^(?:said|told|announced|invited|agreed|asked|urged|promised|proposed|ordered|approved|warned|pledged|vowed|decided|issued|signed|predicted|offered|authorized)$/;
/** After one of those, or after a verb that stands apart, eleven months back are too far, five are not. */
const RECALLED = 235;
/** An infinitive leaves it open and leans neither way. */
const INFINITIVE = 0;
/** Votes and deadlines are mostly spoken of before they come. */
const APPOINTED = -150;

/** Past prepositions, articles and adverbs between a date and the word that governs it. */
function governor(scan: Scan, start: number): number {
  let at = start - 1;
  while (/^(?:mid|early|late|-|on|in|from|as|the|a|an)$|^[a-z]{3,}ly$/.test(scan.word(at))) at--;
  return at;
}

/** "could come as early as Tuesday". */
const asSoonAs = (scan: Scan, start: number): boolean =>
  scan.word(start - 1) === 'as' &&
  /^(?:soon|early)$/.test(scan.word(start - 2)) &&
  scan.word(start - 3) === 'as';

/** How many days the past is preferred by, from the words next to a date, then from the verb. */
function preference(scan: Scan, start: number, end: number): number {
  const at = governor(scan, start);
  const [before, earlier] = [scan.word(at), scan.word(at - 1)];
  if (TIMETABLE.test(before) && earlier !== 'to') return FUTURE;
  if (asSoonAs(scan, start)) return FUTURE;
  if (
    /^(?:until|till)$/.test(before) &&
    /^(?:[,“"]|``|)$/.test(earlier) &&
    scan.tenseAfter(end).direction < 0
  )
    return PAST;
  if (AHEAD.test(before)) return FUTURE;
  if (before === 'to' && /^(?:extended|postponed|delayed|moved)$/.test(earlier)) return FUTURE;
  if (before === 'effect' && /^(?:take|takes|taking)$/.test(earlier)) return FUTURE;
  if (BEHIND.test(before) || (before === 'of' && earlier === 'as')) return PAST;
  const { direction, word, side } = scan.tense(start, end);
  if (direction > 0) return FUTURE;
  if (/^(?:deadline|election|elections|runoff|referendum)$/.test(scan.word(end))) return APPOINTED;
  if (direction < 0 && before !== 'by' && before !== 'through')
    return (side === 'before' && !TELLS.test(word)) || at < scan.from ? PAST : RECALLED;
  return word === 'to' ? INFINITIVE : UNSAID;
}

/** The occurrence that the words around the tokens `start` to `end` mean; `before` is not after the anchor. */
const meant = (scan: Scan, before: Moment, after: Moment, start: number, end: number): Moment =>
  choose(scan.anchor!, before, after, preference(scan, start, end));

/** The same for a holiday: one of eleven months ago would be "last Easter". */
export const meantHoliday = (scan: Scan, before: Moment, after: Moment, start: number, end: number): Moment =>
  choose(scan.anchor!, before, after, Math.min(preference(scan, start, end), RECALLED));

/** Whether the words put a date ahead of the publication. */
export const isAhead = (scan: Scan, start: number, end: number): boolean =>
  preference(scan, start, end) === FUTURE;

/** The nearer of two occurrences, the past one given its preference. */
const choose = (anchor: number, before: Moment, after: Moment, days: number): Moment =>
  anchor - before.first <= after.first - anchor + days ? before : after;

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
  return meant(scan, before, after, start, end);
}

/** A bare month: the last that has begun, or by the words around it the next to come, or the nearer. */
export function resolveMonth(scan: Scan, month: number, start: number, end: number): Moment | null {
  if (scan.anchor === null) return null;
  const { year, month: now } = fromDayNumber(scan.anchor);
  if (month === now) return monthMoment(year, month);
  const here = monthMoment(year, month);
  const [before, after] =
    month < now ? [here, monthMoment(year + 1, month)] : [monthMoment(year - 1, month), here];
  return meant(scan, before, after, start, end);
}
