/** Words by which the article holds back from a statement. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { BE, TO } from '../grammar/word-class.ts';
import { HEDGES as UKRAINIAN_HEDGES } from '../languages/uk/source-words.ts';
import { HEDGE_ADVERBS, HEDGE_MODALS, PASSIVE_HEDGES, SEEMING_VERBS } from '../lexicon/hedge-words.ts';
import type { Hedge } from '../reading.ts';

const ADVERBS = new Set([...HEDGE_ADVERBS, ...UKRAINIAN_HEDGES]);
const MODALS = new Set(HEDGE_MODALS);
const SEEMING = new Set(SEEMING_VERBS);
const PASSIVE = new Set(PASSIVE_HEDGES);

/** Hedges among the tokens from `first` to `last` (exclusive) outside quotation marks: there they are the speaker's. */
export function findHedges(doc: TaggedText, first: number, last: number): Hedge[] {
  const hedges: Hedge[] = [];
  for (let i = first; i < last; i++) {
    if (doc.quoteOf[i]! >= 0) continue;
    const length = hedgeAt(doc, i);
    if (length > 0) hedges.push({ start: doc.tokens[i]!.start, end: doc.tokens[i + length - 1]!.end });
  }
  return hedges;
}

/** Tokens of the hedge that starts at `i`; 0 when none does. */
function hedgeAt(doc: TaggedText, i: number): number {
  const word = doc.tokens[i]!.lower;
  if (ADVERBS.has(word) || MODALS.has(word)) return doc.tokens[i]!.text === 'May' ? 0 : 1;
  const next = doc.tokens[i + 1]?.lower ?? '';
  if (SEEMING.has(word) && (next === 'to' || next === 'that' || next === 'as')) return next === 'to' ? 1 : 2;
  if (PASSIVE.has(word) && next === 'to' && i > 0 && doc.bits[i - 1]! & BE)
    return doc.bits[i + 1]! & TO ? 2 : 1;
  return 0;
}
