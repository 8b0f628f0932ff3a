/** Dates in digits: "2024-01-04", "10/30/89", "9/11". */

import { dayMoment, dayNumber, daysInMonth, monthMoment } from './calendar.ts';
import { dated } from './matches.ts';
import { NINE_ELEVEN } from './nine-eleven.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { century, YEAR_FROM, YEAR_TO, yearOf } from './years.ts';

/** "2024-01-04", "2024-01", "10/30/89", "30/10/1989", "04.01.2024". */
export function numericDate(scan: Scan, at: number): TimeMatch | null {
  const first = scan.token(at);
  if (first?.kind !== 'number' || first.text.length > 10) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(first.text);
  if (dotted) return fromNumbers(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  const mark = scan.word(at + 1);
  if (first.text === '9' && mark === '/' && scan.word(at + 2) === '11' && scan.word(at + 3) !== '/')
    return dated(at + 3, dayMoment(NINE_ELEVEN), 'named day');
  if ((mark !== '-' && mark !== '/') || !scan.touches(at) || !scan.touches(at + 1)) return null;
  const second = scan.token(at + 2);
  if (second?.kind !== 'number' || second.text.length > 2) return null;
  const third =
    scan.word(at + 3) === mark && scan.touches(at + 2) && scan.touches(at + 3)
      ? scan.token(at + 4)
      : undefined;
  if (third?.kind === 'number') {
    if (first.text.length === 4)
      return fromNumbers(Number(first.text), Number(second.text), Number(third.text), at + 5);
    if (third.text.length !== 4 && third.text.length !== 2) return null;
    const [a, b] = [Number(first.text), Number(second.text)];
    return a > 12
      ? fromNumbers(Number(third.text), b, a, at + 5)
      : fromNumbers(Number(third.text), a, b, at + 5);
  }
  const year = yearOf(first.text);
  const month = Number(second.text);
  const span =
    /^(?:the|its|his|her|their|a)$/.test(scan.word(at - 1)) ||
    Number(second.text) === ((year ?? 0) % 100) + 1;
  if (mark === '-' && year !== null && !span && second.text.length === 2 && month >= 1 && month <= 12)
    return dated(at + 3, monthMoment(year, month), 'iso month');
  return null;
}

function fromNumbers(year: number, month: number, day: number, next: number): TimeMatch | null {
  const full = year < 100 ? century(year) : year;
  if (
    full < YEAR_FROM ||
    full > YEAR_TO ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysInMonth(full, month)
  )
    return null;
  return dated(next, dayMoment(dayNumber(full, month, day)), 'numeric date');
}
