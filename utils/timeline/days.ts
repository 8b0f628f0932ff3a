/** Calendar days as numbers, so that "three months earlier" is a subtraction. */

const DAY_MS = 86_400_000;
/** News began later, and `Date.UTC` takes earlier years for those of the last century. */
const FIRST_YEAR = 100;

/** Days since 1970-01-01 of an ISO day or instant's day part; null when it is none. */
export function dayNumber(iso: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The ISO day (`2024-01-04`) of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
