/** A report the index offers for an article, before it is judged in full. */

import type { Report } from '../reports/report.ts';

export interface Candidate {
  /** Pack id, a colon, report id. */
  key: string;
  report: Report;
  /** Days since 1970. */
  day: number;
  /** Weight of the words it shares with the article. */
  words: number;
  /** `words` with the report's age and the days named by the text counted in. */
  score: number;
  /** The shared terms, each with its part of `words`. */
  terms: ReadonlyMap<string, number>;
}
