/** The noun that a phrase is about, before what ties on behind it. */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { NOUN, PART, PREP } from '../grammar/word-class.ts';

/** A participle and a preposition, behind a noun. */
const opensReduced = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i]! & PART) !== 0 && !(doc.bits[i]! & NOUN) && (doc.bits[i + 1]! & PREP) !== 0;

/** The last token before a phrase's first preposition. */
export function headOf(doc: TaggedText, { first, last }: Phrase): number {
  let head = first;
  // "documents obtained by the Courier"
  while (head + 1 < last && !(doc.bits[head + 1]! & PREP) && !opensReduced(doc, head + 1)) head++;
  return head;
}
