/** Writes the calendar values of TIMEX3 (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html) in words. */

const dayMilliseconds = 86_400_000;

type Length = 'long' | 'short';

/** What a stretch of the year is called, with its `{date}`, `{year}` or `{count}` put in. */
export type StretchWords = (
  key:
    | 'dateNight'
    | 'dateWeek'
    | 'dateWeekend'
    | 'dateQuarter'
    | 'dateDecade'
    | 'dateHalf1'
    | 'dateHalf2'
    | Season,
  values: Record<string, string>,
) => string;
type Season = 'dateSP' | 'dateSU' | 'dateFA' | 'dateWI';

/**
 * `iso` in words of `locale`: a day (`2023-09-24`, with or without a time), a night (`2023-09-24TNI`), a month, a year, a stretch of one (`2023-W39`,
 * `2023-Q3`, `2023-SU`, `199`), a day or month of no known year (`XXXX-11`), a weekday (`XXXX-WXX-2`), a duration (`P3D`).
 * Empty for everything else: `PAST_REF`, vague and malformed values say less than the words they stand for.
 */
export function dateInWords(iso: string, locale: string, length: Length, stretch: StretchWords): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(T.{0,40})?$/.exec(iso);
  if (parts) {
    const [, year, month, day, time] = parts;
    if (!month) return year!;
    const isNight = time === 'TNI';
    const date = dayInWords(year!, month, day, locale, { month: length, year: 'numeric' }, isNight);
    return isNight && date ? stretch('dateNight', { date }) : date;
  }
  const yearless = /^XXXX-(\d{2})(?:-(\d{2}))?(?:T.{0,40})?$/.exec(iso);
  // A leap year has every day.
  if (yearless) return dayInWords('2000', yearless[1]!, yearless[2], locale, { month: length });
  const weekday = /^XXXX-WXX-([1-7])(?:T.{0,40})?$/.exec(iso);
  if (weekday)
    return format(firstDayOfWeek('2024', 1) + dayMilliseconds * (Number(weekday[1]) - 1), locale, {
      weekday: length,
    });
  return stretchInWords(iso, locale, length, stretch) || durationInWords(iso, locale);
}

function dayInWords(
  year: string,
  month: string,
  day: string | undefined,
  locale: string,
  shape: Intl.DateTimeFormatOptions,
  isNight = false,
): string {
  const instant = Date.parse(`${year}-${month}-${day ?? '01'}`);
  // Some engines take February 30 for a day of March.
  if (new Date(instant).getUTCDate() !== Number(day ?? '01')) return '';
  return format(instant, locale, day ? { day: 'numeric', ...shape } : shape, isNight);
}

function stretchInWords(iso: string, locale: string, length: Length, words: StretchWords): string {
  const decade = /^\d{3}$/.exec(iso);
  if (decade) return words('dateDecade', { year: `${iso}0` });
  const parts = /^(\d{4})-(?:W(0[1-9]|[1-4]\d|5[0-3])(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(iso);
  if (!parts) return '';
  const [, year, week, weekend, quarter, half, season] = parts;
  if (week) {
    const first = firstDayOfWeek(year!, Number(week)) + (weekend ? 5 * dayMilliseconds : 0);
    const date = format(first, locale, { day: 'numeric', month: length, year: 'numeric' });
    return words(weekend ? 'dateWeekend' : 'dateWeek', { date });
  }
  if (quarter) return words('dateQuarter', { count: quarter, year: year! });
  if (half) return words(`dateHalf${half as '1' | '2'}`, { year: year! });
  return words(`date${season}` as Season, { year: year! });
}

/** Made once for each locale and shape: making a formatter costs a hundred times as much as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A night goes from the day of its evening to that of its morning. */
function format(instant: number, locale: string, shape: Intl.DateTimeFormatOptions, isNight = false): string {
  const key = locale + JSON.stringify(shape);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  const date = isNight
    ? formatter.formatRange(instant, instant + dayMilliseconds)
    : formatter.format(instant);
  // The Ukrainian word for year goes without saying in a short date, and never to a line of its own.
  return date.replace(/\s(рр?\.)$/, shape.month === 'short' ? '' : '\u00a0$1');
}

/** ISO 8601: week 1 is the week of January 4; weeks begin on Monday. */
function firstDayOfWeek(year: string, week: number): number {
  const january4 = Date.parse(`${year}-01-04`);
  const weekday = (new Date(january4).getUTCDay() + 6) % 7;
  return january4 + ((week - 1) * 7 - weekday) * dayMilliseconds;
}

const units = ['day', 'week', 'month', 'year'];
const clockUnits = ['hour', 'minute', 'second'];

function durationInWords(iso: string, locale: string): string {
  const [, clock, lengths = ''] = /^p(t?)((?:\d{1,6}[smhdwy]){1,2})$/.exec(iso.toLowerCase()) ?? [];
  const words = [...lengths.matchAll(/(\d+)(.)/g)].map(([, count, letter]) => {
    const unit = (clock ? clockUnits : units).find((name) => name.startsWith(letter!));
    return unit
      ? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))
      : '';
  });
  return words.includes('') ? '' : words.join(' ');
}
