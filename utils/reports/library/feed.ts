/** A feed the reader subscribed to, as stored. */

export interface Feed {
  url: string;
  title: string;
  /** Validators of the last answer, for conditional requests. */
  etag: string | null;
  lastModified: string | null;
  /** Instant of the last attempt and of the next one, milliseconds since 1970; 0 means not yet. */
  checkedAt: number;
  nextAt: number;
  /** Attempts that failed in a row. */
  failures: number;
  /** What went wrong last, for the reader; empty when nothing. */
  problem: string;
}
