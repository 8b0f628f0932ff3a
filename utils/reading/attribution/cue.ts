/** A reporting verb with its subject, between the edges of its sentence. */

import type { ReportingVerb } from '../grammar/reporting-verb.ts';
import type { FoundSource } from './find-source.ts';

/** A cue with its subject, between the edges of its sentence. */
export interface Cue {
  verb: ReportingVerb;
  source: FoundSource;
  /** First token of the verb group. */
  group: number;
  /** Token after the cue, and after an inverted subject. */
  after: number;
  floor: number;
  ceiling: number;
}
