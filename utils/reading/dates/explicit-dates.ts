/** Dates that name their day and month, and days of the week. */

import { dayMoment, dayNumber, daysInMonth, fromDayNumber, monthMoment, weekdayOf } from './calendar.ts';
import { dated } from './matches.ts';
import { readMonthDay } from './month-days.ts';
import { isAhead, resolveDay, resolveMonth } from './nearest-date.ts';
import { isNineEleven, NINE_ELEVEN } from './nine-eleven.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { dayInStory, inStory } from './story.ts';
import { isPast } from './tense.ts';
import { MONTHS, WEEKDAYS } from './words.ts';
import { yearAfter } from './years.ts';

/** "Jill June": a month right after a capitalised word inside a sentence is a name. */
function isSurname(scan: Scan, at: number): boolean {
  if (at - 1 <= scan.from || !scan.capitalised(at - 1) || scan.token(at - 1)!.kind !== 'word') return false;
  return !MONTHS.has(scan.word(at - 1)) && !WEEKDAYS.has(scan.word(at - 1));
}

/** "may", "march" and "sat." are months and days only where they look it. */
function isMonthName(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (
    !MONTHS.has(word) ||
    !(scan.capitalised(at) || (word !== 'may' && word !== 'march' && scan.isNumber(at + 1)))
  )
    return false;
  if (!scan.isNumber(at + 1) && isSurname(scan, at)) return false;
  if (word !== 'may' && word !== 'march' && word !== 'august')
    return word.length > 3 || scan.isNumber(at + 1) || word === 'june';
  if (scan.isNumber(at + 1)) return true;
  if (scan.word(at + 1) === 'of')
    return scan.isNumber(at + 2) || /^(?:this|last|next|that)$/.test(scan.word(at + 2));
  const before = scan.word(at - 1);
  return (
    /^(?:in|of|last|this|next|since|by|until|till|early|late|mid|from|through|to|for|during|before|after|every|each|and|or|-|–|between|the|past|previous|starting|ending|around|ago|a|,|\()$/.test(
      before,
    ) && !((before === ',' || before === '(') && !MONTHS.has(scan.word(at - 2)))
  );
}

/** For days whose year is not known yet. */
const LEAP_YEAR = 2000;

/**
 * "Sept. 24", "September 24th, 2022", "March this year", "Aug. 1988"; `start` is the first token when a clock time
 * stands before.
 */
export function monthFirst(scan: Scan, at: number, start = at): TimeMatch | null {
  if (!isMonthName(scan, at)) return null;
  const month = MONTHS.get(scan.word(at))!;
  const the = scan.word(at + 1) === 'the' ? 1 : 0;
  const read = readMonthDay(scan, at + 1 + the);
  const day = read && read.day <= daysInMonth(LEAP_YEAR, month) ? read : null;
  if (day && !yearAfter(scan, day.next) && isNineEleven(scan, month, day.day, at, day.next))
    return dated(day.next, dayMoment(NINE_ELEVEN), 'named day');
  if (
    day &&
    !(the === 1 && !day) &&
    !/^(?:a|p)\.?m\.?$/.test(scan.word(day.next)) &&
    !(scan.word(day.next) === ':' && scan.touches(day.next) && scan.isNumber(day.next + 1))
  ) {
    const year = yearAfter(scan, day.next);
    if (year) {
      if (day.day > daysInMonth(year.year, month)) return null;
      scan.years.set(`${month}-${day.day}`, year.year);
      return dated(year.next, dayMoment(dayNumber(year.year, month, day.day)), 'month day year');
    }
    const pair = pairedDay(scan, day.next);
    const shared = pair ? yearAfter(scan, pair.next) : null;
    const sharedYear = shared?.year ?? yearOfSecond(scan, day.next, month);
    if (sharedYear && day.day <= daysInMonth(sharedYear, month))
      return dated(day.next, dayMoment(dayNumber(sharedYear, month, day.day)), 'month day');
    const told = dayInStory(scan, month, day.day, start, day.next);
    if (told) return dated(day.next, told, 'month of the story');
    const moment = resolveDay(scan, month, day.day, start, day.next);
    if (moment) return dated(day.next, moment, 'month day');
    return {
      next: day.next,
      iso: `XXXX-${String(month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`,
      type: 'DATE',
      rule: 'month day',
    };
  }
  const year = yearAfter(scan, at + 1);
  if (year) return dated(year.next, monthMoment(year.year, month), 'month year');
  const told = inStory(scan, (y) => monthMoment(y, month), start, at + 1);
  if (told) return dated(at + 1, told, 'month of the story');
  const moment = resolveMonth(scan, month, start, at + 1);
  if (moment) return dated(at + 1, moment, 'month');
  return { next: at + 1, iso: `XXXX-${String(month).padStart(2, '0')}`, type: 'DATE', rule: 'month' };
}

/** What follows a second day, and no noun that its number would count. */
const AFTER_DAYS =
  /^(?:[.,;:)]|in|at|on|for|as|by|with|to|and|but|that|which|when|while|after|before|because|shows?|indicates?|suggests?|is|are|will|would|have|has|)$/;

/** The second day of "Sept. 20-24", "April 24 and 25": the token after the first day on. */
function pairedDay(scan: Scan, at: number): { day: number; next: number } | null {
  const mark = scan.word(at);
  const dash = (mark === '-' || mark === '–') && scan.touches(at - 1) && scan.touches(at);
  if (!dash && mark !== 'and' && mark !== 'to' && mark !== 'through') return null;
  const text = scan.token(at + 1)?.text ?? '';
  const day = Number(text);
  if (!/^\d{1,2}$/.test(text) || day < 1 || day > 31) return null;
  const after = scan.word(at + 2);
  return dash || AFTER_DAYS.test(after) || isPast(after) ? { day, next: at + 2 } : null;
}

/** The year of "June 28" in "June 28-July 6, 1954" and "Dec. 30 to Jan. 2, 2020", told with the day of another month. */
function yearOfSecond(scan: Scan, at: number, month: number): number | null {
  if (!/^(?:-|–|—|to|through|until|and)$/.test(scan.word(at))) return null;
  const isFirst = isMonthName(scan, at + 1);
  const second = MONTHS.get(scan.word(at + (isFirst ? 1 : 2)));
  const day = second === undefined ? null : readMonthDay(scan, at + (isFirst ? 2 : 1));
  const said = day && yearAfter(scan, isFirst ? day.next : day.next + 1);
  return said ? said.year - (second! < month ? 1 : 0) : null;
}

/** The second date of a pair of days of one month, after the first. */
export function secondDay(scan: Scan, first: TimeMatch): TimeMatch | null {
  if (first.moment?.grain !== 'day' || first.rule !== 'month day') return null;
  const pair = pairedDay(scan, first.next);
  if (!pair) return null;
  const { year, month, day } = fromDayNumber(first.moment.first);
  if (pair.day <= day || pair.day > daysInMonth(year, month)) return null;
  const said = yearAfter(scan, pair.next);
  const moment = dayMoment(dayNumber(said?.year ?? year, month, pair.day));
  return { ...dated(said?.next ?? pair.next, moment, 'second day'), from: first.next + 1 };
}

/** "12" of "12-24 February": its month is told with the second day. */
function openRange(scan: Scan, at: number, first: { day: number; next: number }): TimeMatch | null {
  const mark = scan.word(first.next);
  const isJoined = /^[-–]$/.test(mark) && scan.touches(at) && scan.touches(first.next);
  if (!isJoined && !/^(?:to|and)$/.test(mark)) return null;
  const second = readMonthDay(scan, first.next + 1);
  if (!second || second.day <= first.day || !scan.capitalised(second.next)) return null;
  const end = dayFirst(scan, first.next + 1);
  if (end?.moment?.grain !== 'day') return null;
  return dated(first.next, dayMoment(end.moment.first - second.day + first.day), 'first day');
}

/** "24 February 2022", "the 4th of July", "4 July". */
export function dayFirst(scan: Scan, at: number): TimeMatch | null {
  const the = scan.word(at) === 'the' ? 1 : 0;
  const day = readMonthDay(scan, at + the);
  if (!day) return null;
  const range = the === 0 && scan.isNumber(at) ? openRange(scan, at, day) : null;
  if (range) return range;
  const of = scan.word(day.next) === 'of' ? 1 : 0;
  if (!scan.isNumber(at + the) && !of) return null;
  const name = day.next + of;
  if (
    !MONTHS.has(scan.word(name)) ||
    !(scan.capitalised(name) || (scan.isNumber(name - 1) && !/^(?:may|march)$/.test(scan.word(name))))
  )
    return null;
  const month = MONTHS.get(scan.word(name))!;
  const year = yearAfter(scan, name + 1);
  if (year) {
    if (day.day > daysInMonth(year.year, month)) return null;
    scan.years.set(`${month}-${day.day}`, year.year);
    return dated(year.next, dayMoment(dayNumber(year.year, month, day.day)), 'day month year');
  }
  const shared = yearOfSecond(scan, name + 1, month);
  if (shared && day.day <= daysInMonth(shared, month))
    return dated(name + 1, dayMoment(dayNumber(shared, month, day.day)), 'day month');
  const told = dayInStory(scan, month, day.day, at, name + 1);
  if (told) return dated(name + 1, told, 'month of the story');
  const moment = resolveDay(scan, month, day.day, at, name + 1);
  return moment ? dated(name + 1, moment, 'day month') : null;
}

/** "on the 15th", "by the 3rd of the month": the last such day, or by the words around it the next. */
export function dayOfMonth(scan: Scan, at: number): TimeMatch | null {
  if (scan.anchor === null || scan.word(at) !== 'the' || !/^(?:on|by|until|since)$/.test(scan.word(at - 1)))
    return null;
  const day = readMonthDay(scan, at + 1);
  if (!day || !scan.isNumber(at + 1) || day.next !== at + 3) return null;
  const whole = scan.word(day.next) === 'of' && scan.word(day.next + 2) === 'month' ? 3 : 0;
  const next = day.next + whole;
  if (whole === 0 && !/^[.,;:)]?$/.test(scan.word(next))) return null;
  const { year, month, day: today } = fromDayNumber(scan.anchor);
  const ahead = isAhead(scan, at, next, 0);
  const shift = ahead ? (day.day < today ? 1 : 0) : day.day > today ? -1 : 0;
  const here = fromDayNumber(monthMoment(year, month + shift).first);
  if (day.day > daysInMonth(here.year, here.month)) return null;
  return dated(next, dayMoment(dayNumber(here.year, here.month, day.day)), 'day of month');
}

/** "last week" and its like. */
const WEEK_SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The week that a weekday is told with, before it or behind: "Tuesday of last week", "Friday last week", "next week on Monday". */
function weekBeside(scan: Scan, at: number): { shift: number; next: number } | null {
  const of = scan.word(at + 1) === 'of' ? 1 : 0;
  const behind = scan.word(at + of + 2) === 'week' ? WEEK_SHIFTS.get(scan.word(at + of + 1)) : undefined;
  // "The clerk said on Friday last week's meeting was over."
  const next = at + of + 3;
  if (behind !== undefined && (of === 1 || !STARTS_CLAUSE.test(scan.word(next))))
    return { shift: behind, next };
  const on = scan.word(at - 1) === 'on' ? 1 : 0;
  const before = scan.word(at - on - 1) === 'week' ? WEEK_SHIFTS.get(scan.word(at - on - 2)) : undefined;
  return before !== undefined && scan.word(at + 1) !== "'s" ? { shift: before, next: at + 1 } : null;
}

/** What shows "last week" to be the subject of what follows, or to own a noun. */
const STARTS_CLAUSE = /^(?:'s|’s|was|is|will|would|has|had|saw|brought|could|may|might)$/;

/** A day without a year that its weekday gives one: the nearest year in which "Monday, Oct. 26" is a Monday. */
function onWeekday(date: TimeMatch, weekday: number, anchor: number): TimeMatch | null {
  if (date.rule !== 'month day' || date.moment?.grain !== 'day') return null;
  const { month, day } = fromDayNumber(date.moment.first);
  const { year } = fromDayNumber(anchor);
  const days = [year - 1, year, year + 1]
    .filter((y) => day <= daysInMonth(y, month))
    .map((y) => dayNumber(y, month, day))
    .filter((number) => weekdayOf(number) === weekday)
    .sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  return days[0] === undefined ? null : dated(date.next, dayMoment(days[0]), 'weekday month day');
}

/** "The Sunday Times", "Bloody Sunday": a weekday in a name. */
const inName = (scan: Scan, at: number): boolean =>
  (scan.capitalised(at + 1) &&
    /^(?:times|telegraph|mail|express|mirror|star|post|herald|tribune|independent|night)$/.test(
      scan.word(at + 1),
    ) &&
    !(
      scan.word(at + 1) === 'night' &&
      scan.word(at - 1) !== '' &&
      !/^(?:football|live|fever)$/.test(scan.word(at + 2))
    )) ||
  (scan.capitalised(at - 1) && /^(?:bloody|black|fat|giving|freaky)$/.test(scan.word(at - 1)));

/** Tokens among which the agency of a dateline stands. */
const DATELINE_TOKENS = 14;

/**
 * Whether the sentence opens with a dateline ("WELLINGTON, New Zealand (AP) — "). Such a report is of the day it tells
 * of: what "happened Friday" and was published on a Thursday happened where it is Friday already, not six days ago.
 */
function inDatelinedLead(scan: Scan): boolean {
  const closes = (at: number): boolean =>
    scan.tokens[at]?.text === ')' && /^(?:—|–|--|-|_)$/.test(scan.tokens[at + 1]?.text ?? '');
  if (closes(scan.from - 2)) return true;
  if (!scan.capitalised(scan.from)) return false;
  for (let i = scan.from + 2; i < Math.min(scan.from + DATELINE_TOKENS, scan.to); i++)
    if (scan.word(i) === ')') return closes(i);
  return false;
}

/** "Friday", and with its date "Friday, Sept. 22, 2015"; `start` is the first token when a clock time stands before. */
export function weekday(scan: Scan, at: number, start = at): TimeMatch | null {
  const index = WEEKDAYS.get(scan.word(at));
  if (index === undefined || !scan.capitalised(at) || inName(scan, at)) return null;
  // "the Good Friday Agreement"
  if (scan.word(at - 1) === 'good' && scan.capitalised(at + 1)) return null;
  // "on Dec. 18, a Wednesday"
  if (scan.word(at - 1) === 'a' && scan.word(at - 2) === ',' && scan.lastEnd === at - 2 && scan.day)
    return dated(at + 1, scan.day.moment, 'weekday of the day before');
  const comma = scan.word(at + 1) === ',' ? 1 : 0;
  const date = monthFirst(scan, at + 1 + comma) ?? dayFirst(scan, at + 1 + comma);
  const agreed = date && scan.anchor !== null ? onWeekday(date, index, scan.anchor) : null;
  if (agreed) return agreed;
  if (date && (date.moment?.grain === 'day' || (date.iso.startsWith('XXXX-') && date.iso.length > 8)))
    return { ...date, rule: `weekday ${date.rule}` };
  if (scan.anchor === null) return { next: at + 1, iso: `XXXX-WXX-${index}`, type: 'DATE', rule: 'weekday' };
  const today = weekdayOf(scan.anchor);
  const week = weekBeside(scan, at);
  if (week)
    return dated(week.next, dayMoment(scan.anchor - today + index + 7 * week.shift), 'weekday of week');
  const back = (today - index + 7) % 7;
  const forward = isAhead(scan, start, at + 1, back) || (back === 6 && inDatelinedLead(scan));
  return dated(
    at + 1,
    dayMoment(forward ? scan.anchor + ((index - today + 7) % 7) : scan.anchor - back),
    'weekday',
  );
}
