/** The zone in which a page shows the time of its publication. */

import { epochOf } from './instants.ts';
import { dayIn } from './visible-dates.ts';

const clockForm = /(?<![\d:.T+-])(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?)?(?!\.?\d)/gi;

/**
 * An instant known in UTC, in the zone of the clock time that the lines show: the page says 5:38 PM and the metadata
 * 15:38 UTC, so the publication is at +02:00. Only offsets that zones have (half hours from −12 to +14, Nepal's and
 * Chatham's) count, since the clock may be an update's, and only a time that stands in a line with a date; else the
 * instant is given back as it was.
 */
export function zoneShown(instant: string, lines: readonly string[], language: string): string {
  const epoch = epochOf(instant);
  for (const line of lines) {
    const day = dayIn(line, language);
    if (day === null) continue;
    for (const match of line.matchAll(clockForm)) {
      const local = Date.parse(`${day}T00:00:00Z`) + minutesOf(match) * 60_000;
      const offset = Math.round(local / 60_000) - Math.floor(epoch / 60_000);
      const isZone = offset % 30 === 0 || offset === 345 || offset === 765;
      if (isZone && offset >= -720 && offset <= 840 && offset !== 0) return shifted(epoch, offset);
    }
  }
  return instant;
}

function minutesOf(match: RegExpExecArray): number {
  const half = match[3]?.toLowerCase().charAt(0);
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
  return hour * 60 + Number(match[2]);
}

function shifted(epoch: number, offset: number): string {
  const local = new Date(epoch + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${local}${offset < 0 ? '-' : '+'}${clock}`;
}
