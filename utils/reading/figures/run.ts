/** The tokens of one sentence, as the number grammars read them. */

import type { Token } from '../tokens.ts';

/** A run of flat tokens; words outside `from`..`to` read as empty. */
export interface Run {
  tokens: readonly Token[];
  from: number;
  to: number;
}

export const wordAt = (run: Run, at: number): string =>
  at >= run.from && at < run.to ? run.tokens[at]!.lower : '';

export const touching = (run: Run, at: number): boolean => {
  const [a, b] = [run.tokens[at], run.tokens[at + 1]];
  return at >= run.from && at + 1 < run.to && a!.end === b!.start;
};
