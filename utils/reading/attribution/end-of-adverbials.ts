/** The adverbials of an aside: "as Moscow put it (in a long note), …", "according to Ruiz (on Monday), …". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, COLON, COMMA, PREP, TIME } from '../grammar/word-class.ts';

/** The comma or colon behind adverbials that start at token `start`, or `start`. */
export function endOfAdverbials(doc: TaggedText, start: number, ceiling: number): number {
  if (start >= ceiling || !(doc.bits[start]! & (PREP | TIME | ADV))) return start;
  for (let k = start; k < ceiling && k - start < 12; k++) if (doc.bits[k]! & (COMMA | COLON)) return k;
  return start;
}
