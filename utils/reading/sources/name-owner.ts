/** The state whose possessive stands before a name ("Ukraine's (Defense Ministry)"), or whose capital stands behind it. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP } from '../grammar/word-class.ts';
import { stateOf, stateOfTwo } from '../lexicon/nations.ts';
import { placeOf, placeOfTwo, SOME_PART } from './body-states.ts';
import type { Name } from './name.ts';

type Owner = Pick<Name, 'owner' | 'ownerState'>;
export const UNOWNED: Owner = { owner: null, ownerState: null };

/** What a state, or each part of one, has one of. */
const STATE_BODY =
  /^(?:ministry|court|parliament|government|congress|senate|legislature|assembly|department)$/;

/** "Ukraine's (Defense Ministry)", "Saudi Arabia's", "(Foreign Ministry) in Tehran": the state and where its name begins. */
export function ownerOf(doc: TaggedText, first: number, last: number): Owner {
  const word = (i: number): string => doc.tokens[i]?.lower ?? '';
  if (first >= 2 && /^['’]s$/.test(word(first - 1))) {
    const two = placeOfTwo(word(first - 3), word(first - 2));
    if (two !== null) return { owner: first - 3, ownerState: two };
    const ownerState = placeOf(word(first - 2));
    return ownerState === null ? UNOWNED : { owner: first - 2, ownerState };
  }
  if (last - first < 2 || !STATE_BODY.test(word(last - 1))) return UNOWNED;
  // "the state Supreme Court"
  if (doc.tokens[first - 1]?.text === 'state') return { owner: first - 1, ownerState: SOME_PART };
  if (word(last) !== 'in') return UNOWNED;
  const ownerState = stateOf(word(last + 1)) ?? stateOfTwo(word(last + 1), word(last + 2));
  return ownerState === null ? UNOWNED : { owner: first, ownerState };
}

/**
 * Whether a name begins at a token with "Our" ("from Our Harbour PAC"): inside a sentence, or where the text has called
 * it so; `ours` keeps the words behind it.
 */
export function isOurs(doc: TaggedText, i: number, first: number, ours: Set<string>): boolean {
  if (doc.tokens[i]!.text !== 'Our' || !((doc.bits[i + 1] ?? 0) & CAP)) return false;
  const { lower } = doc.tokens[i + 1]!;
  if (i === first) return ours.has(lower);
  if (doc.tokens[i - 1]!.kind === 'word') ours.add(lower);
  return ours.has(lower);
}
