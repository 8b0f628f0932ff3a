/** The state whose possessive stands before a name: "Ukraine's (Defense Ministry)". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { stateOf } from '../lexicon/nations.ts';
import type { Name } from './name.ts';

type Owner = Pick<Name, 'owner' | 'ownerState'>;
export const UNOWNED: Owner = { owner: null, ownerState: null };

/** "Ukraine's (Defense Ministry)", "Saudi Arabia's": the state and where its name begins. */
export function ownerBefore(doc: TaggedText, first: number): Owner {
  if (first < 2 || !/^['’]s$/.test(doc.tokens[first - 1]!.lower)) return UNOWNED;
  const one = doc.tokens[first - 2]!.lower;
  const two = stateOf(`${doc.tokens[first - 3]?.lower ?? ''} ${one}`);
  if (two !== null) return { owner: first - 3, ownerState: two };
  const ownerState = stateOf(one);
  return ownerState === null ? UNOWNED : { owner: first - 2, ownerState };
}
