/** Day arithmetic on the proleptic Gregorian calendar; a day is its number since 1970-01-01. */

/** A stretch of the calendar by its TIMEX3 value, with the day it begins on. */
export interface Moment {
  grain: Grain;
  value: string;
  first: number;
}

type Grain =
  | 'time'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** Day number of a date; months and days outside their range carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86400000);
}

export function fromDayNumber(day: number): YearMonthDay {
  const date = new Date(day * 86400000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

/** Reads `2024-01-04` (and longer forms that begin so); null when it is no date. */
export function readDay(text: string | null): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

export function dayMoment(day: number): Moment {
  const { year, month, day: date } = fromDayNumber(day);
  return { grain: 'day', value: `${four(year)}-${two(month)}-${two(date)}`, first: day };
}

/** The ISO 8601 week of a day. */
export function weekMoment(day: number, weekend = false): Moment {
  const monday = day - weekdayOf(day) + 1;
  const { year } = fromDayNumber(monday + 3);
  const week = Math.floor((monday + 3 - dayNumber(year, 1, 1)) / 7) + 1;
  const value = `${four(year)}-W${two(week)}`;
  return weekend
    ? { grain: 'weekend', value: `${value}-WE`, first: monday + 5 }
    : { grain: 'week', value, first: monday };
}

/** The Monday of `2024-W09`, a TIMEX3 value for a week (ISO 8601), as a day number; null for other values. */
export function mondayOf(iso: string): number | null {
  const found = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (!found) return null;
  // The fourth of January is always in a year's first week.
  const fourth = dayNumber(Number(found[1]), 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (Number(found[2]) - 1) * 7;
}

export function monthMoment(year: number, month: number): Moment {
  const index = year * 12 + month - 1;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return { grain: 'month', value: `${four(y)}-${two(m)}`, first: dayNumber(y, m, 1) };
}

export function quarterMoment(year: number, quarter: number): Moment {
  const index = year * 4 + quarter - 1;
  const [y, q] = [Math.floor(index / 4), (((index % 4) + 4) % 4) + 1];
  return { grain: 'quarter', value: `${four(y)}-Q${q}`, first: dayNumber(y, q * 3 - 2, 1) };
}

export function halfMoment(year: number, half: number): Moment {
  return { grain: 'half', value: `${four(year)}-H${half}`, first: dayNumber(year, half === 1 ? 1 : 7, 1) };
}

/** TIMEX3 season codes; winter counts with the year it begins in except when the text names January or February. */
const SEASON_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonMoment(year: number, season: string): Moment {
  return {
    grain: 'season',
    value: `${four(year)}-${season}`,
    first: dayNumber(year, SEASON_MONTH[season] ?? 1, 1),
  };
}

export const yearMoment = (year: number): Moment => ({
  grain: 'year',
  value: four(year),
  first: dayNumber(year, 1, 1),
});

export const decadeMoment = (year: number): Moment => ({
  grain: 'decade',
  value: four(year).slice(0, 3),
  first: dayNumber(Math.floor(year / 10) * 10, 1, 1),
});

export const centuryMoment = (year: number): Moment => ({
  grain: 'century',
  value: four(year).slice(0, 2),
  first: dayNumber(Math.floor(year / 100) * 100, 1, 1),
});

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** The stretch of a unit that a day lies in. */
export function momentOf(unit: Unit, day: number): Moment {
  const { year, month } = fromDayNumber(day);
  if (unit === 'day') return dayMoment(day);
  if (unit === 'week') return weekMoment(day);
  if (unit === 'weekend') return weekMoment(day, true);
  if (unit === 'month') return monthMoment(year, month);
  if (unit === 'quarter') return quarterMoment(year, Math.ceil(month / 3));
  if (unit === 'half') return halfMoment(year, month <= 6 ? 1 : 2);
  if (unit === 'season') return seasonMoment(year, ['WI', 'SP', 'SU', 'FA'][Math.floor((month % 12) / 3)]!);
  if (unit === 'decade') return decadeMoment(year);
  return unit === 'century' ? centuryMoment(year) : yearMoment(year);
}

/** The stretch of a unit that lies `count` of them after (before, when negative) the one that holds the day. */
export function shifted(unit: Unit, day: number, count: number): Moment {
  const { year, month } = fromDayNumber(day);
  if (unit === 'day') return dayMoment(day + count);
  if (unit === 'week' || unit === 'weekend') return weekMoment(day + 7 * count, unit === 'weekend');
  if (unit === 'month') return monthMoment(year, month + count);
  if (unit === 'quarter') return quarterMoment(year, Math.ceil(month / 3) + count);
  if (unit === 'half') {
    const index = year * 2 + (month <= 6 ? 0 : 1) + count;
    return halfMoment(Math.floor(index / 2), (((index % 2) + 2) % 2) + 1);
  }
  if (unit === 'decade') return decadeMoment(year + 10 * count);
  return unit === 'century' ? centuryMoment(year + 100 * count) : yearMoment(year + count);
}
