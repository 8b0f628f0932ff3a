/** Bodies known by a name of several words that no rule would see: "Save the Children", "Land Rover". */

import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, OPEN_WORD } from '../grammar/word-class.ts';
import { knownNameLength } from './known-kinds.ts';
import type { Name } from './name.ts';
import { ownerOf } from './name-owner.ts';

/** A body known by a name of several words ("Save the Children") that starts at token `i`, or null. */
export function knownName(doc: TaggedText, i: number, ceiling: number): Name | null {
  const { text, lower } = doc.tokens[i]!;
  if (text === lower) return null;
  const length = knownNameLength((k) => (i + k < ceiling ? doc.tokens[i + k]!.lower : ''));
  const last = i + length;
  // "Manchester United Kingdom": part of a longer name; "Best buy": no name.
  if (length === 0 || doc.tokens[last - 1]!.text === doc.tokens[last - 1]!.lower) return null;
  const next = last < ceiling ? doc.bits[last]! : 0;
  if ((next & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD) && doc.tokens[last]!.kind === 'word') return null;
  const words = doc.tokens.slice(i, last).map((token) => token.lower);
  const definite = doc.tokens[i - 1]?.lower === 'the';
  return {
    first: i,
    last,
    text: textOf(doc, i, last),
    words,
    title: null,
    definite,
    ...ownerOf(doc, i, i + length),
  };
}
