/** Where candidates come from beyond packs: the same question, asked of a server that the reader runs or trusts. */

import type { Candidate } from '../../timeline/candidate.ts';
import type { TimelineQuery } from '../../timeline/query.ts';

export interface Backend {
  /** Shown to the reader: what is asked. */
  readonly name: string;
  /**
   * Candidates before and on the article's day, best first, at most `count`.
   * @throws BackendProblem with a sentence for people
   */
  search(query: TimelineQuery, count: number): Promise<Candidate[]>;
}

/** How long a server may take over a question, and over each of its answers; milliseconds. */
export const PATIENCE = 10_000;

/** A server that did not answer, or not with reports. */
export class BackendProblem extends Error {
  override name = 'BackendProblem';
}
