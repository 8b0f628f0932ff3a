/** Writes the calendar values of TIMEX3 (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html) in words. */

const dayMilliseconds = 86_400_000;

/**
 * `iso` in words of `locale`: a day (`2023-09-24`, with or without a time), a month, a year, an ISO week (its first
 * day), a duration (`P3D`). Everything else (`PAST_REF`, `2023-SU`, malformed values) is given back as it is.
 */
export function dateInWords(iso: string, locale: string, length: 'long' | 'short'): string {
  const month = length === 'long' ? 'long' : 'short';
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.{0,40})?$/.exec(iso);
  if (parts) {
    const [, year, monthNumber, day] = parts;
    if (monthNumber === undefined) return year!;
    const instant = Date.UTC(Number(year), Number(monthNumber) - 1, Number(day ?? 1));
    if (Number.isNaN(instant)) return iso;
    return format(
      instant,
      locale,
      day ? { day: 'numeric', month, year: 'numeric' } : { month, year: 'numeric' },
    );
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(iso);
  if (week) {
    return format(firstDayOfWeek(Number(week[1]), Number(week[2])), locale, {
      day: 'numeric',
      month,
      year: 'numeric',
    });
  }
  return durationInWords(iso, locale) ?? iso;
}

/** Made once for each locale and shape: making a formatter costs a hundred times as much as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(instant: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${options.day ?? ''} ${options.month}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(instant);
}

/** ISO 8601: week 1 is the week of January 4; weeks begin on Monday. */
function firstDayOfWeek(year: number, week: number): number {
  const january4 = Date.UTC(year, 0, 4);
  const weekday = (new Date(january4).getUTCDay() + 6) % 7;
  return january4 + ((week - 1) * 7 - weekday) * dayMilliseconds;
}

const units: Record<string, string> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

function durationInWords(iso: string, locale: string): string | null {
  const parts = /^P(\d{1,6})([DWMY])$/.exec(iso);
  if (!parts) return null;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[parts[2]!]!,
    unitDisplay: 'long',
  }).format(Number(parts[1]));
}
