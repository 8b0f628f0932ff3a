/** Words that stand before a report's subject without being reported: "On “Harbour Talk,” she said that", "Calling it a “mistake,” he said he". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, ING, PREP, SUB, TIME } from '../grammar/word-class.ts';
import type { Follow } from './find-content.ts';

/** Words of a quotation up to which, in front of a quotation behind the cue, it is a title or a word made one's own. */
const TITLE_WORDS = 4;

/** Whether the sentence from token `floor` opens with a preposition or conjunction outside of quotation marks. */
export const opensFront = (doc: TaggedText, floor: number): boolean =>
  doc.quoteOf[floor]! < 0 && (doc.bits[floor]! & (PREP | SUB)) !== 0;

/** Whether what stands between `floor` and the subject at `edge` is a fronted phrase or clause, while what is said comes after the cue. */
export function isFronted(doc: TaggedText, edge: number, floor: number, follow: Follow): boolean {
  if (follow === 'end' || edge <= floor || doc.quoteOf[floor]! >= 0) return false;
  const first = doc.bits[floor]!;
  const isLater = (first & (ADV | TIME)) !== 0 && (doc.bits[floor + 1]! & PREP) !== 0;
  if (!(first & (PREP | SUB | ING)) && !isLater) return false;
  if (follow !== 'quote' && follow !== 'colon') return true;
  let words = 0;
  for (let k = floor; k < edge; k++) if (doc.quoteOf[k]! >= 0 && doc.tokens[k]!.kind === 'word') words++;
  return words <= TITLE_WORDS && (first & ING) !== 0;
}
