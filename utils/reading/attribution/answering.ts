/** What "respond" and "reply" report: "responded to questions (by pointing to the port)", "had to respond to videos that". */

import { isFiniteVerb } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ING, QUOTE } from '../grammar/word-class.ts';
import type { After } from './find-content.ts';

/** Verbs that name what is answered. */
export const ANSWERING = /^(?:respond|reply|react)$/;

/** Whether a relative clause or a participle follows, of what is answered. */
export const describesIt = (doc: TaggedText, { kind, at }: After): boolean =>
  (kind === 'question' && /^(?:who|which|whose|where)$/.test(doc.tokens[at]!.lower)) ||
  (kind === 'clause' && (doc.bits[at]! & ING) !== 0);

/** "responded to questions | by pointing to the port": where the words from `start` to `end` end before the means. */
export function beforeMeans(doc: TaggedText, start: number, end: number): number {
  for (let k = start + 1; k + 1 < end && !(doc.bits[k]! & QUOTE) && !isFiniteVerb(doc, k); k++)
    if (doc.tokens[k]!.lower === 'by' && doc.bits[k + 1]! & ING) return k;
  return end;
}
