/** Bodies known by their whole names, with their kinds. */

import * as known from '../lexicon/known-bodies.ts';
import * as organisations from '../lexicon/known-organisations.ts';
import type { SourceKind } from '../reading.ts';

/** Kinds by name (lower case). */
export const KNOWN = new Map<string, SourceKind>();

function put(names: readonly string[], kind: SourceKind): void {
  for (const name of names) KNOWN.set(name, kind);
}

put(organisations.FIRMS, 'organisation');
put(organisations.MAKERS, 'organisation');
put(organisations.CLUBS, 'organisation');
put(organisations.GROUPS, 'organisation');
put(known.OTHER_BODIES, 'organisation');
put(known.OUTLETS, 'media');
put(known.STATE_BODIES, 'government');
put(known.ARMED_FORCES, 'military');

/** Known names of several words, by their first: no rule sees that "Save the Children" is one. */
const BY_FIRST_WORD = new Map<string, string[][]>();
for (const name of KNOWN.keys()) {
  if (!name.includes(' ') || name.startsWith('the ')) continue;
  const words = name.split(' ');
  const others = BY_FIRST_WORD.get(words[0]!);
  if (others) others.push(words);
  else BY_FIRST_WORD.set(words[0]!, [words]);
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
