/** What the library stores of a report. */

import * as v from 'valibot';
import { feedSchema } from '../feeds/feed.ts';
import type { Report } from '../report.ts';
import { reportSchema } from '../report-schema.ts';

export interface LibraryEntry {
  /** The report's id: the key of its address, so that one page is one entry. */
  id: string;
  report: Report;
  /** Address of the feed that brought it; null for what the reader kept. */
  feed: string | null;
  /** ISO instant. */
  keptAt: string;
  /** Length of the report as JSON, which is about what it takes on disk. */
  bytes: number;
}

/** What of an entry is written into an exported library and read from it; the rest follows from the report. */
export const entrySchema = v.object({
  report: reportSchema,
  feed: v.nullable(feedSchema.entries.url),
  keptAt: v.pipe(v.string(), v.maxLength(40)),
});

/** An entry for a report. */
export function entryOf(report: Report, feed: string | null, keptAt: string): LibraryEntry {
  return { id: report.id, report, feed, keptAt, bytes: JSON.stringify(report).length };
}

/**
 * Whether an entry takes the place of one with its id: the same again changes nothing, and a feed's headline never
 * replaces an article that the reader kept. A damaged one gives way to any.
 */
export function replaces(entry: LibraryEntry, known: LibraryEntry | undefined): boolean {
  if (!known || !isSound(known)) return true;
  if (entry.feed !== null && known.feed === null) return false;
  if (entry.feed === null && known.feed !== null) return true;
  return contentOf(entry.report) !== contentOf(known.report);
}

/** All of a report but when it was read. */
function contentOf({ basis: _, ...report }: Report): string {
  return JSON.stringify(report);
}

/** Whether a stored entry can be read: a damaged one is passed over, so that it costs no other. */
export function isSound(entry: LibraryEntry): boolean {
  return v.is(entrySchema, entry) && entry.report.id === entry.id;
}
