/** Bodies known by their whole names, with their kinds. */

import * as known from '../lexicon/known-bodies.ts';
import * as organisations from '../lexicon/known-organisations.ts';
import type { SourceKind } from '../reading.ts';

/** Kinds by name (lower case). */
export const KNOWN = new Map<string, SourceKind>([
  ...[
    ...organisations.FIRMS,
    ...organisations.MAKERS,
    ...organisations.CLUBS,
    ...organisations.GROUPS,
    ...known.OTHER_BODIES,
  ].map((name) => [name, 'organisation'] as const),
  ...known.OUTLETS.map((name) => [name, 'media'] as const),
  ...known.STATE_BODIES.map((name) => [name, 'government'] as const),
  ...known.ARMED_FORCES.map((name) => [name, 'military'] as const),
]);

/** Known names of several words, by their first: no rule sees that "Save the Children" is one. */
const BY_FIRST_WORD = new Map<string, string[][]>();
for (const name of KNOWN.keys()) {
  const words = name.split(' ');
  if (words.length > 1 && words[0] !== 'the')
    BY_FIRST_WORD.set(words[0]!, [...(BY_FIRST_WORD.get(words[0]!) ?? []), words]);
}

/** Words of the longest known name of several words that `wordAt(0)`, `wordAt(1)`, … (lower case) begin; 0 for none. */
export function knownNameLength(wordAt: (k: number) => string): number {
  let longest = 0;
  for (const words of BY_FIRST_WORD.get(wordAt(0)) ?? [])
    if (words.length > longest && words.every((word, k) => wordAt(k) === word)) longest = words.length;
  return longest;
}

/** Whether a name (lower case) is one of the bodies known by name: outlets, agencies, forces, firms, groups. */
export const isKnownBody = (name: string): boolean => KNOWN.has(name);
