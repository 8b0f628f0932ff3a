/** Quarters and halves of a year, named or told from the one before ("a year earlier" is elsewhere). */

import { fromDayNumber, halfMoment, type Moment, momentOf, quarterMoment, shifted } from './calendar.ts';
import { lastYearsResults, thisQuartersResults } from './compared-results.ts';
import { dayFirst, monthFirst } from './explicit-dates.ts';
import { dated } from './matches.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { ORDINALS } from './words.ts';
import { readYear, yearAfter, yearOf } from './years.ts';

/** "the third quarter", "third-quarter", "Q3 2019", "the first half of 1990", "this year's third quarter". */
export function quarter(scan: Scan, at: number): TimeMatch | null {
  const led = yearOf(scan.token(at)?.text);
  const late = led === null ? null : /^q([1-4])$/.exec(scan.word(at + 1));
  if (late) return dated(at + 2, quarterMoment(led!, Number(late[1])), 'quarter');
  const short = /^q([1-4])$/.exec(scan.word(at));
  if (short) {
    const year = yearAfter(scan, at + 1);
    const moment = year
      ? quarterMoment(year.year, Number(short[1]))
      : resolveQuarter(scan, Number(short[1]), at, at + 1);
    return moment && dated(year?.next ?? at + 1, moment, 'quarter');
  }
  let next = at;
  let year: number | null = null;
  const possessive =
    /^(?:last|this|next)$/.test(scan.word(next)) &&
    scan.word(next + 1) === 'year' &&
    scan.word(next + 2) === "'s";
  if (possessive && scan.anchor !== null) {
    year = fromDayNumber(scan.anchor).year + { last: -1, this: 0, next: 1 }[scan.word(next)]!;
    next += 3;
  } else {
    if (scan.word(next) === 'the' || scan.word(next) === 'its') next++;
    const before = readYear(scan, next);
    if (before) {
      year = before.year;
      next = before.next;
    }
  }
  let rule = 'quarter';
  while (scan.word(next) === 'fiscal' || scan.word(next) === 'company' || scan.word(next) === "'s") {
    if (scan.word(next) === 'fiscal') rule = 'fiscal quarter';
    next++;
  }
  const ordinal =
    ORDINALS.get(scan.word(next)) ??
    (scan.touches(next) && /^(?:st|nd|rd|th)$/.test(scan.word(next + 1)) ? -Number(scan.word(next)) : 0);
  const number = Math.abs(ordinal);
  if (number < 1 || number > 4) return null;
  next += ordinal < 0 ? 2 : 1;
  if (scan.word(next) === '-' || scan.word(next) === 'fiscal') next++;
  const unit = scan.word(next);
  if (unit !== 'quarter' && !(unit === 'half' && number < 3)) return null;
  if (scan.word(next + 1) === '-' && scan.word(next + 2) === 'century') return null;
  next++;
  if (year === null) {
    const after = yearAfter(
      scan,
      scan.word(next) === 'of' && scan.word(next + 1) === 'fiscal' ? next + 2 : next,
    );
    if (after) [year, next] = [after.year, after.next];
  }
  if (year === null && scan.anchor !== null && ofTheYear(scan, next)) {
    const inYear = (y: number): Moment =>
      unit === 'half' ? halfMoment(y, number) : quarterMoment(y, number);
    const { year: now } = fromDayNumber(scan.anchor);
    const past = inYear(now).first > scan.anchor && scan.tense(at, next + 3).direction < 0;
    return dated(next + 3, inYear(past ? now - 1 : now), 'quarter');
  }
  if (unit === 'half') return year === null ? null : dated(next, halfMoment(year, number), 'half year');
  if (year === null) year = yearOfTwin(scan, at);
  const moment = year === null ? resolveQuarter(scan, number, at, next) : quarterMoment(year, number);
  return moment && dated(next, moment, rule);
}

/** "In the year-ago quarter, the second quarter ended Oct. 31, it lost": the year of the quarter that this one explains. */
function yearOfTwin(scan: Scan, at: number): number | null {
  const isApposed =
    scan.word(at - 1) === ',' && scan.lastEnd === at - 1 && scan.reference?.grain === 'quarter';
  return isApposed ? fromDayNumber(scan.reference!.first).year : null;
}

/** "(The year-ago quarter), the second quarter ended Oct. 31,": the number that the words behind a quarter give it. */
function explained(scan: Scan, at: number, told: Moment): Moment {
  const fiscal = scan.word(at + 2) === 'fiscal' ? 1 : 0;
  const number = ORDINALS.get(scan.word(at + 2 + fiscal)) ?? 0;
  const isApposed =
    scan.word(at) === ',' && scan.word(at + 1) === 'the' && scan.word(at + 3 + fiscal) === 'quarter';
  return isApposed && number <= 4 ? quarterMoment(fromDayNumber(told.first).year, number) : told;
}

/** "(the first half) of the year". */
const ofTheYear = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'of' && scan.word(at + 1) === 'the' && scan.word(at + 2) === 'year';

/** Days after its start when a quarter spoken of as to come is next year's: results come out two months late. */
const STALE_QUARTER = 240;

/** The last such quarter that has begun, or by the tense the next to come. */
function resolveQuarter(scan: Scan, number: number, start: number, end: number): Moment | null {
  if (scan.anchor === null) return null;
  const { year } = fromDayNumber(scan.anchor);
  const moment = quarterMoment(year, number);
  if (scan.tense(start, end).direction > 0)
    return moment.first + STALE_QUARTER < scan.anchor ? quarterMoment(year + 1, number) : moment;
  return moment.first <= scan.anchor ? moment : quarterMoment(year - 1, number);
}

/** Index after "last year", "a year ago", "a year earlier", "of last year"; null when none stands there. */
function yearShift(scan: Scan, at: number): number | null {
  const from = at + (/^(?:of|in)$/.test(scan.word(at)) ? 1 : 0);
  const [first, second, third] = [scan.word(from), scan.word(from + 1), scan.word(from + 2)];
  if (first === 'last' && second === 'year') return from + 2;
  return /^(?:a|one)$/.test(first) && second === 'year' && /^(?:ago|earlier|before)$/.test(third)
    ? from + 3
    : null;
}

/** "(the quarter) ended Oct. 31": the calendar quarter in which most of those three months lie. */
function quarterEnded(scan: Scan, at: number): Moment | null {
  if (!/^(?:ended|ending|to)$/.test(scan.word(at))) return null;
  const day = monthFirst(scan, at + 1) ?? dayFirst(scan, at + 1);
  return day?.moment?.grain === 'day' ? momentOf('quarter', day.moment.first - HALF_QUARTER) : null;
}

/** Days. */
const HALF_QUARTER = 45;

/** "the quarter", "the latest period", "the year-earlier quarter", "year-ago": business news tells its quarters so. */
export function narratedPeriod(scan: Scan, at: number): TimeMatch | null {
  let next = at;
  const the = /^(?:the|a)$/.test(scan.word(next));
  if (the) next++;
  const ago =
    scan.word(next) === 'year' &&
    /^[-]$/.test(scan.word(next + 1)) &&
    /^(?:ago|earlier)$/.test(scan.word(next + 2));
  if (ago) {
    next += 3;
    if (/^(?:quarter|period|third|second|fourth|first)$/.test(scan.word(next))) next++;
    const told = scan.yearAgoQuarter();
    if (told) return dated(next, explained(scan, next, told), 'year-ago period');
    return scan.anchor === null ? null : dated(next, shifted('year', scan.anchor, -1), 'year-ago period');
  }
  if (scan.word(at) === 'last' && scan.word(at + 1) === 'year') return lastYearsResults(scan, at);
  if (scan.word(at) === 'this' && scan.word(at + 1) === 'quarter') return thisQuartersResults(scan, at);
  if (scan.word(at) !== 'the') return null;
  if (
    /^(?:same|comparable|corresponding|like)$/.test(scan.word(next)) &&
    /^(?:quarter|period)$/.test(scan.word(next + 1))
  ) {
    const year = yearShift(scan, next + 2);
    if (year === null || scan.anchor === null) return null;
    return dated(year, scan.yearAgoQuarter() ?? shifted('year', scan.anchor, -1), 'year-ago period');
  }
  const latest = /^(?:latest|recent|most)$/.test(scan.word(next));
  if (latest) next += scan.word(next) === 'most' ? 2 : 1;
  const noun = scan.word(next);
  // "the quarter-to-quarter comparison", "the quarter-final"
  if (scan.word(next + 1) === '-' && scan.touches(next)) return null;
  if (noun !== 'quarter' && !(latest && noun === 'period')) return null;
  const ended = scan.quarter ? null : quarterEnded(scan, next + 1);
  if (ended) return dated(next + 1, ended, 'quarter');
  const year = noun === 'quarter' && scan.quarter ? yearShift(scan, next + 1) : null;
  if (year !== null)
    return dated(year, shifted('quarter', scan.quarter!.moment.first, -4), 'year-ago period');
  const named = scan.quarter?.moment;
  if (named) return dated(next + 1, named, 'the quarter');
  return scan.anchor === null
    ? null
    : dated(
        next + 1,
        latest ? shifted('quarter', scan.anchor, -1) : momentOf('quarter', scan.anchor),
        'the quarter',
      );
}
