/** "The court held that the law was void": what judges hold is what they ruled. */

import { isClauseAt } from '../grammar/clause.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { MODAL, NEG, TO } from '../grammar/word-class.ts';
import { JUDGES } from '../lexicon/people-nouns.ts';
import type { Attribution } from './attribution.ts';
import { contentRight } from './content-sides.ts';

const JUDGING = new Set(JUDGES);

/** Reads "held" or "holds" at token `i`; `floor` and `ceiling` bound the sentence. Null when no court holds that something is so. */
export function courtHeld(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (doc.tokens[i + 1]?.lower !== 'that' || i + 3 >= ceiling || !isClauseAt(doc, i + 2, ceiling))
    return null;
  const group = verbGroupStart(doc, i, floor);
  for (let k = group; k < i; k++) if (doc.bits[k]! & (MODAL | NEG | TO)) return null;
  const subject = nounPhraseBefore(doc, group, floor);
  if (!subject) return null;
  let isCourt = false;
  for (let k = subject.first; k < subject.last; k++) isCourt ||= JUDGING.has(doc.tokens[k]!.lower);
  if (!isCourt) return null;
  return {
    source: subject,
    cue: { first: group, last: i + 1 },
    content: contentRight(doc, i + 1, ceiling),
    lemma: 'rule',
    rule: 'court-held',
  };
}
