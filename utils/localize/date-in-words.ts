/** Writes the calendar values of TIMEX3 (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html) in words. */

const dayMilliseconds = 86_400_000;

/**
 * `iso` in words of `locale`: a day (`2023-09-24`, with or without a time), a month, a year, an ISO week (its first
 * day), a duration (`P3D`). Everything else (`PAST_REF`, `2023-SU`, malformed values) is given back as it is.
 */
export function dateInWords(iso: string, locale: string, length: 'long' | 'short'): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.{0,40})?$/.exec(iso);
  if (parts) {
    const [, year, month, day = '01'] = parts;
    if (!month) return year!;
    const instant = Date.parse(`${year}-${month}-${day}`);
    // Some engines take February 30 for a day of March.
    if (new Date(instant).getUTCDate() !== Number(day)) return iso;
    return format(instant, locale, length, !!parts[3]);
  }
  const week = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/.exec(iso);
  if (week) return format(firstDayOfWeek(week[1]!, Number(week[2])), locale, length, true);
  return durationInWords(iso, locale);
}

/** Made once for each locale and shape: making a formatter costs a hundred times as much as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A month of a year, with its day where `isOfDay`. */
function format(instant: number, locale: string, month: 'long' | 'short', isOfDay: boolean): string {
  const key = locale + month + isOfDay;
  let formatter = formatters.get(key);
  if (!formatter) {
    const day = isOfDay ? 'numeric' : undefined;
    formatter = new Intl.DateTimeFormat(locale, { day, month, year: 'numeric', timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(instant);
}

/** ISO 8601: week 1 is the week of January 4; weeks begin on Monday. */
function firstDayOfWeek(year: string, week: number): number {
  const january4 = Date.parse(`${year}-01-04`);
  const weekday = (new Date(january4).getUTCDay() + 6) % 7;
  return january4 + ((week - 1) * 7 - weekday) * dayMilliseconds;
}

const units: Record<string, string> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** The value itself where it is no duration. */
function durationInWords(iso: string, locale: string): string {
  const parts = /^P(\d{1,6})([DWMY])$/.exec(iso);
  if (!parts) return iso;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[parts[2]!]!,
    unitDisplay: 'long',
  }).format(Number(parts[1]));
}
