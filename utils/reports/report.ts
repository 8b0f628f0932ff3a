/** One entry of the index: a dated report, in our own words or the reader's own copy. */

export interface ReportFigure {
  value: number | [number, number];
  what: string;
  qualifier: string;
  /** Who gives the figure; null is the report itself. */
  claimedBy: string | null;
  /** Name of the figure series the value belongs to: values of one series count the same thing. */
  series?: string;
}

export interface Report {
  /** Unique within its pack. */
  id: string;
  /** `2023-09-25`; month-precision reports carry day 01 and are shown as a month. */
  date: string;
  precision: 'day' | 'month';
  publisher: string;
  /** http(s) address; empty when there is none. */
  url: string;
  /** Title or one-line summary: what is shown. */
  summary: string;
  /** Full text where the pack was built with it; indexed, not shown. */
  text?: string;
  sources: string[];
  people: string[];
  places: string[];
  orgs: string[];
  topics: string[];
  /** Names of the running stories an editor filed the report under. */
  stories?: string[];
  figures: ReportFigure[];
  /** Near-duplicates by other publishers that were folded into this report when its pack was built. */
  alsoIn?: { publisher: string; url: string }[];
  kind: 'news' | 'digest' | 'series';
  /** Where it was read; shown as provenance. */
  basis?: { repo?: string; commit?: string; path?: string; address?: string; read?: string; note?: string };
}
