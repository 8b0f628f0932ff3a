/** Nouns of two words, the first of which looks like a verb: "a think tank", "its report card", "a call centre". */

import type { Token } from '../tokens.ts';

const COMPOUNDS = /^(?:think tank|report card|call (?:sign|cent(?:er|re))|show trial)s?$/;

/** Whether the token at `i` opens one. */
export function opensCompound(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'word' && COMPOUNDS.test(`${tokens[i]!.lower} ${next.lower}`);
}
