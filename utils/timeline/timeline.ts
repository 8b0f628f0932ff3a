/** The reports that came before an article, each with the reasons why it is listed: plain, serialisable data. */

import type { Note, Span } from '../article.ts';
import type { Report } from '../reports/report.ts';

export type ReasonKind =
  | 'date-named'
  | 'linked'
  | 'same-source'
  | 'same-figure'
  | 'people'
  | 'places'
  | 'organisations'
  | 'topics'
  | 'same-story';

/** A feature that ranked the report, with the names to show ("Zaporizhzhia Oblast"). */
export interface Reason {
  kind: ReasonKind;
  names: string[];
}

export interface TimelineEntry {
  /** Key unique over all packs: pack id, a colon, report id. `linked:URL` for stories linked in the article. */
  key: string;
  report: Report;
  score: number;
  reasons: Reason[];
  /** Id of the article's date mention that cites this report; null for others. */
  backReference: string | null;
  /** Linked in the article itself; the date may be unknown then (`report.date` empty). */
  linked: boolean;
  /** Other reports of the same event folded into this one. */
  alsoIn: { publisher: string; url: string }[];
}

/** A date in the text that cites an earlier report, and the entry found for it. */
export interface ResolvedBackReference {
  date: string;
  sentence: Span;
  /** Entry key, or null: not in the reader's index. */
  entry: string | null;
  note: string;
}

export interface HistoryPoint {
  date: string;
  precision: 'day' | 'month';
  value: number | [number, number];
  qualifier: string;
  claimedBy: string | null;
  /** What is counted, in the report's own words; absent for the article itself. */
  what?: string;
  /** Entry or report key; null for the article itself. */
  report: string | null;
  /** The report's publisher and address, for most reports of a series are no entries; absent for the article itself. */
  publisher?: string;
  url?: string;
}

export interface FigureHistory {
  /** Figure ids of the reading this history belongs to (conflicting figures share one). */
  figures: string[];
  /** What the article counts; the points' own words may narrow it. */
  what: string;
  unit: string | null;
  /** Whether its values were planned or allowed, where those of other histories were counted. */
  planned?: true;
  points: HistoryPoint[];
  /**
   * How the article's values differ from each claimant's first one ("Mediazona: up from 431,000 in October 2022"): in English
   * whatever the reader's language, for who reads an export. Surfaces show the points.
   */
  changes?: string[];
}

export interface Timeline {
  version: 1;
  /** Best first; dated on or before the article. */
  entries: TimelineEntry[];
  /** Reports after the article ("since then"), best first. */
  since: TimelineEntry[];
  backReferences: ResolvedBackReference[];
  histories: FigureHistory[];
  notes: Note[];
}
