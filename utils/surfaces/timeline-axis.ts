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
  /** The time since the stop before, or since the day the axis starts from; null for none. */
  gap: AxisGap | null;
}

/** The room between two neighbours on the axis. */
export interface AxisGap {
  from: string;
  to: string;
  /** In steps of the spacing token: 0 to `largestGap`. */
  room: number;
  /** Whether it is long enough to be said, and known well enough: two days of which one is only a month are not. */
  isTold: boolean;
}

type Day = Pick<TimelineEntry['report'], 'date' | 'precision'>;

export const largestGap = 8;

/** Days from which on it makes no difference whether a report is known to its day or to its month. */
const wellApart = 60;

/**
 * Dated entries in the given order, grouped by month. The room between neighbours grows with the logarithm of the
 * days between them, so that a week, a month and a year look different while ten years still fit on a screen.
 * @param start ISO day that the first gap is counted from; null for none.
 */
export function layOutAxis(
  entries: readonly TimelineEntry[],
  order: Order,
  start: string | null,
): AxisMonth[] {
  const sign = order === 'newest-first' ? -1 : 1;
  const dated = entries
    .filter((entry) => entry.report.date !== '')
    .sort((a, b) => sign * a.report.date.localeCompare(b.report.date) || b.score - a.score);
  const months: AxisMonth[] = [];
  let before: Day | null = start === null ? null : { date: start, precision: 'day' };
  for (const entry of dated) {
    const month = entry.report.date.slice(0, 7);
    let group = months.at(-1);
    if (group?.month !== month) {
      group = { month, stops: [] };
      months.push(group);
    }
    group.stops.push({ entry, gap: before && gapBetween(before, entry.report) });
    before = entry.report;
  }
  return months;
}

/** The gap between the last report of an axis and a day after it; null where there is no report. */
export function closingGap(months: readonly AxisMonth[], end: string): AxisGap | null {
  const last = months.at(-1)?.stops.at(-1);
  return last ? gapBetween(last.entry.report, { date: end, precision: 'day' }) : null;
}

function gapBetween(from: Day, to: Day): AxisGap {
  const days = Math.abs(daysBetween(from.date, to.date));
  const room = Math.min(largestGap, Math.round(Math.log2(1 + days)));
  const isKnown = days >= wellApart || (from.precision === 'day' && to.precision === 'day');
  return { from: from.date, to: to.date, room, isTold: room >= 2 && isKnown };
}
