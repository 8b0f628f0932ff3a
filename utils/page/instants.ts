/** Dates as publishers write them, as the instants that `Article.publishedAt` documents. */

const pad = (value: number): string => String(value).padStart(2, '0');

/** Years that a page on the web can have been published in. */
const years = { first: 1990, last: 2100 };

/**
 * ISO 8601 as published: `2024-01-04`, `2024-01-04T17:38:00+02:00`, `2024-01-04T15:38:00Z`; a time without a zone
 * keeps none (`2024-01-04T17:38:00`). Null for what is no date. Takes ISO forms with their usual slips (a space for
 * `T`, `+0200`, fractions), RFC 2822, compact `20240104`, and epoch seconds or milliseconds.
 */
export function instantOf(written: unknown): string | null {
  if (typeof written === 'number') return instantOfEpoch(written);
  if (typeof written !== 'string' || written.length > 80) return null;
  const text = written.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return instantOfEpoch(Number(text));
  return instantOfIso(text) ?? instantOfRfc2822(text);
}

/** With separators or without; the first backreference keeps `2024-0104` from being a day. */
const isoForm =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T\s,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?(?:\d{2})?)?)?/i;

function instantOfIso(text: string): string | null {
  const match = isoForm.exec(text);
  if (match === null || (match[2] === '' && !/^\d{8}(?!\d)/.test(text))) return null;
  const [, year, , month, day, hour, minute, second, zone] = match;
  const date = dayOf(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || minute === undefined) return date;
  if (Number(hour) > 24 || Number(minute) > 59) return date;
  return `${date}T${pad(Number(hour) % 24)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 'Z';
  const offset = `${match[1]}${pad(Number(match[2]))}:${match[3] ?? '00'}`;
  return /^[+-]00:00$/.test(offset) ? 'Z' : offset;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Thu, 04 Jan 2024 15:38:00 GMT` and JavaScript's own `Thu Jan 04 2024 17:38:00 GMT+0200`. */
function instantOfRfc2822(text: string): string | null {
  const form =
    /^(?:[a-z]{3},?\s+)?(?:(\d{1,2})\s+([a-z]{3})|([a-z]{3})\s+(\d{1,2}))\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:GMT|UTC|Z)?([+-]\d{2}:?\d{2})?/i;
  const match = form.exec(text);
  if (match === null) return null;
  const month = monthNames.indexOf((match[2] ?? match[3] ?? '').toLowerCase()) + 1;
  const date = dayOf(Number(match[5]), month, Number(match[1] ?? match[4]));
  if (date === null) return null;
  return `${date}T${pad(Number(match[6]))}:${match[7]}:${match[8] ?? '00'}${zoneOf(match[9] ?? 'Z')}`;
}

function instantOfEpoch(value: number): string | null {
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (!(milliseconds > 6e11 && milliseconds < 4.1e12)) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** `2024-01-04`, or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(year >= years.first && year <= years.last)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Milliseconds since 1970; a time without a zone is taken as UTC. NaN for what is no instant. */
export function epochOf(instant: string): number {
  return Date.parse(/T[\d:]+$/.test(instant) ? `${instant}Z` : instant);
}

/** How exactly an instant is known: 0 a day, 1 a time without a zone, 2 UTC, 3 the publication's own zone. */
export function precisionOf(instant: string): 0 | 1 | 2 | 3 {
  if (!instant.includes('T')) return 0;
  if (instant.endsWith('Z')) return 2;
  return /[+-]\d{2}:\d{2}$/.test(instant) ? 3 : 1;
}
