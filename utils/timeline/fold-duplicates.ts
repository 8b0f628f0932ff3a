/** Reports of one event by several publishers, shown as one entry. */

import { dayNumber } from './days.ts';
import { readTerms } from './terms.ts';
import type { TimelineEntry } from './timeline.ts';

/** Of two reports of one event: the overlap of their headlines' words at least, and days apart at most. */
export const LEAST_OVERLAP = 0.6;
export const DAYS_APART = 2;

/** The share of words that two headlines have in common. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Folds each near-duplicate (same words within two days) into the better ranked entry before it. */
export function foldDuplicates(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const kept: { entry: TimelineEntry; terms: Set<string>; day: number }[] = [];
  for (const entry of entries) {
    const terms = new Set(readTerms(entry.report.summary).map(({ term }) => term));
    const day = dayNumber(entry.report.date) ?? 0;
    const same = kept.find(
      (other) => Math.abs(other.day - day) <= DAYS_APART && jaccard(other.terms, terms) >= LEAST_OVERLAP,
    );
    if (same && entry.backReference === null)
      same.entry.alsoIn.push({ publisher: entry.report.publisher, url: entry.report.url }, ...entry.alsoIn);
    else kept.push({ entry, terms, day });
  }
  return kept.map(({ entry }) => entry);
}
