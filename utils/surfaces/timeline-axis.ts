/** Lays reports out on a vertical time axis: months, reports, and the gaps between them, compressed but in order of size. */

import type { TimelineEntry } from '../timeline/timeline.ts';
import { daysBetween } from './gap-in-words.ts';

export type Order = 'newest-first' | 'oldest-first';

/** Reports of one month, with the room before each one. */
export interface AxisMonth {
  /** `2023-09`. */
  month: string;
  stops: AxisStop[];
}

interface AxisStop {
  entry: TimelineEntry;
  /** Day the gap is counted from: the stop before, or the article for the newest. Null for none. */
  from: string | null;
  /** Room before the stop, in steps of the spacing token: 0 to `largestGap`. */
  room: number;
}

export const largestGap = 8;

/**
 * Dated entries in the given order, grouped by month. The room between neighbours grows with the logarithm of the
 * days between them, so that a week, a month and a year look different while ten years still fit on a screen.
 * @param articleDay ISO day of the article; null when unknown.
 */
export function layOutAxis(
  entries: readonly TimelineEntry[],
  order: Order,
  articleDay: string | null,
): AxisMonth[] {
  const sign = order === 'newest-first' ? -1 : 1;
  const dated = entries
    .filter((entry) => entry.report.date !== '')
    .sort((a, b) => sign * a.report.date.localeCompare(b.report.date) || b.score - a.score);
  const months: AxisMonth[] = [];
  let before = order === 'newest-first' ? articleDay : null;
  for (const entry of dated) {
    const month = entry.report.date.slice(0, 7);
    let group = months.at(-1);
    if (group?.month !== month) {
      group = { month, stops: [] };
      months.push(group);
    }
    group.stops.push({
      entry,
      from: before,
      room: before === null ? 0 : roomFor(daysBetween(before, entry.report.date)),
    });
    before = entry.report.date;
  }
  return months;
}

function roomFor(days: number): number {
  return Math.min(largestGap, Math.round(Math.log2(1 + Math.abs(days))));
}
