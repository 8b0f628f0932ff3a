/** Narrows a timeline to what the reader asks for. */

import type { ReasonKind, TimelineEntry } from '../timeline/timeline.ts';

export interface TimelineFilter {
  reason: ReasonKind | null;
  publisher: string | null;
  /** Words that must all occur, ignoring case and accents. */
  search: string;
}

export const everything: TimelineFilter = { reason: null, publisher: null, search: '' };

/** The entries that fit the filter, in their order. */
export function filterEntries(entries: readonly TimelineEntry[], filter: TimelineFilter): TimelineEntry[] {
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (filter.reason === null || entry.reasons.some(({ kind }) => kind === filter.reason)) &&
      (filter.publisher === null || entry.report.publisher === filter.publisher) &&
      words.every((word) => searchable(entry).includes(word)),
  );
}

/** Reasons that occur, most frequent first, with how many entries have them. */
export function reasonsIn(entries: readonly TimelineEntry[]): [ReasonKind, number][] {
  return counted(entries.flatMap((entry) => [...new Set(entry.reasons.map(({ kind }) => kind))]));
}

/** Publishers that occur, most frequent first, with how many entries they have. */
export function publishersIn(entries: readonly TimelineEntry[]): [string, number][] {
  return counted(entries.map((entry) => entry.report.publisher).filter(Boolean));
}

function counted<T>(values: T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function searchable({ report, reasons }: TimelineEntry): string {
  return folded(
    [
      report.summary,
      report.publisher,
      report.date,
      ...report.sources,
      ...reasons.flatMap(({ names }) => names),
    ].join(' '),
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
