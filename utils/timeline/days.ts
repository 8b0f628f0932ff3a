/** Calendar days as numbers, so that "three months earlier" is a subtraction. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO day or instant's day part; null when it is none. */
export function dayNumber(iso: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const sameDay = new Date(ms).toISOString().startsWith(match[0]);
  return sameDay ? ms / DAY_MS : null;
}

/** The ISO day (`2024-01-04`) of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
