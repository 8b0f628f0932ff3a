/** Nouns of two words, one of which looks like a verb: "a think tank", "its report card", "a call centre". */

import type { Token } from '../tokens.ts';

const forms = (words: string): Set<string> => new Set(words.split(' ').flatMap((word) => [word, `${word}s`]));

/** Behind a word that looks like a verb, what makes a noun of the two. */
const SECONDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['think', forms('tank')],
  ['report', forms('card')],
  ['calling', forms('card')],
  ['call', forms('sign center centre')],
  ['show', forms('trial')],
  ['stress', forms('disorder test fracture level')],
]);

/** What stands before "show" and "shows" where they are no verbs: "TV shows", "a talk show". */
const SHOWN = new Set(
  'tv television radio talk game reality news trade fashion road art chat variety'.split(' '),
);

/** What stands before "call" and "calls" where they are no verbs: "a conference call", "its earnings calls". */
const CALLED = new Set('conference phone telephone video earnings zoom skype'.split(' '));

/** Whether the token at `i` opens or closes one. */
export function isInCompound(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if ((lower === 'show' || lower === 'shows') && SHOWN.has(tokens[i - 1]?.lower ?? '')) return true;
  if ((lower === 'call' || lower === 'calls') && CALLED.has(tokens[i - 1]?.lower ?? '')) return true;
  return SECONDS.get(lower)?.has(tokens[i + 1]?.lower ?? '') ?? false;
}
