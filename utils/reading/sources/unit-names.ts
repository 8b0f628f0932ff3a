/** Names that begin with a number: "the 72nd Mechanized Brigade", "the 9th Circuit". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { NUMBERED_UNITS } from '../lexicon/kind-words.ts';

const UNITS = new Set(NUMBERED_UNITS);

/** Where the name begins whose capitals are the tokens [first, last): at the ordinal before a unit's, else at `first`. */
export const beginsAtOrdinal = ({ tokens }: TaggedText, first: number, last: number): number =>
  UNITS.has(tokens[last - 1]!.lower) && /^\d{1,3}(?:st|nd|rd|th)$/.test(tokens[first - 1]?.lower ?? '')
    ? first - 1
    : first;
