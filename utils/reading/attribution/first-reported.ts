/** Who told something first, in passing: "the plan, first reported by the Gazette on Oct. 12, …". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { BE, COMMA, PART } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';

/** The words that `firstReported` reads. */
export const TELLING_WORDS =
  'reported revealed disclosed published broken detailed described announced'.split(' ');

/** Reads such a participle at token `i`; `floor` and `ceiling` bound the sentence. Behind a form of "be" it is a passive. */
export function firstReported(
  doc: TaggedText,
  i: number,
  floor: number,
  ceiling: number,
): Attribution | null {
  const { lower } = doc.tokens[i]!;
  if (!(doc.bits[i]! & PART) || doc.tokens[i + 1]?.lower !== 'by') return null;
  const first = i - 1;
  if (first <= floor || doc.tokens[first]!.lower !== 'first' || doc.bits[first - 1]! & BE) return null;
  const source = nounPhraseAt(doc, i + 2, ceiling);
  const end = doc.bits[first - 1]! & COMMA ? first - 1 : first;
  const told = nounPhraseBefore(doc, end, floor);
  if (!source || !told) return null;
  return {
    source,
    cue: { first, last: i + 1 },
    content: [told],
    lemma: reportingVerb(lower)?.lemma ?? 'report',
    rule: 'first-reported',
  };
}
