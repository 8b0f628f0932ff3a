/** Where the words around a cue are cut in a sentence longer than any in prose. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { AUX, COMMA, COORD, DET, POSS, PREP, REL, SUB, TO } from '../grammar/word-class.ts';

/** Tokens looked at behind a cue, so that the cost stays linear. */
const REACH = 200;
/** Classes of words that open a phrase or clause and end none. */
const OPENING = DET | POSS | PREP | COORD | SUB | REL | AUX | TO | COMMA;

/** The token before which the words behind the cue at token `i` end: the sentence's end `last`, or behind a word that can end a clause. */
export function rightEdge({ bits }: TaggedText, i: number, last: number): number {
  let edge = i + REACH;
  if (edge >= last) return last;
  while (edge > i + REACH / 2 && bits[edge - 1]! & OPENING) edge--;
  return edge;
}
