/** Nouns of two words, one of which looks like a verb: "a think tank", "its report card", "a call centre". */

import type { Token } from '../tokens.ts';

const COMPOUNDS = /^(?:think tank|report card|call (?:sign|cent(?:er|re))|show trial)s?$/;

/** Compounds that such a word closes: "TV shows", "a talk show". */
const SHOWN = /^(?:tv|television|radio|talk|game|reality|news|trade|fashion|road|art|chat|variety) shows?$/;

/** Whether the token at `i` opens or closes one. */
export function isInCompound(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind === 'word' && SHOWN.test(`${before.lower} ${tokens[i]!.lower}`)) return true;
  const next = tokens[i + 1];
  return next?.kind === 'word' && COMPOUNDS.test(`${tokens[i]!.lower} ${next.lower}`);
}
