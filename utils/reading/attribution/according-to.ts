/** "according to X", "per X", "in the words of X", "as X put it": sources tied on by a preposition. */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, COMMA, COORD, DET, REL } from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import type { Attribution } from './attribution.ts';
import { contentLeft, contentRight } from './find-content.ts';

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/** Reads "according to" at token `i`; `floor` and `ceiling` bound the sentence. */
export function accordingTo(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const named = nounPhraseAt(doc, i + 2, ceiling);
  if (!named) return null;
  const phrase = authorOf(doc, named, ceiling);
  const cue = { first: i, last: i + 2 };
  const lemma = 'according to';
  const front = i === floor || (i === floor + 1 && (doc.bits[floor]! & (COORD | ADV)) !== 0);
  if (!front) {
    const left = contentLeft(doc, i, floor);
    return { source: phrase, cue, content: left ? [left] : [], lemma, rule: 'according-to' };
  }
  const start = afterFront(doc, phrase.last, ceiling);
  return {
    source: phrase,
    cue,
    content: contentRight(doc, start, ceiling),
    lemma,
    rule: 'according-to:front',
  };
}

/** Where the clause starts after a fronted source: behind its comma, and behind an apposition between two. */
function afterFront(doc: TaggedText, last: number, ceiling: number): number {
  if (last >= ceiling || !(doc.bits[last]! & COMMA)) return last;
  const next = last + 1;
  if (!(doc.bits[next]! & (DET | REL)) && !isRoleNoun(doc.tokens[next]?.lower ?? '')) return next;
  for (let k = next; k < ceiling; k++) {
    if (doc.bits[k]! & COMMA) return k + 1;
    if (isFiniteVerb(doc, k) && !(doc.bits[next]! & REL)) break;
  }
  return next;
}

/** "an analysis by the institute": the institute is the source. */
function authorOf(doc: TaggedText, named: Phrase, ceiling: number): Phrase {
  if (doc.tokens[named.last]?.lower !== 'by' || !DOCUMENTS.has(doc.tokens[named.last - 1]!.lower))
    return named;
  return nounPhraseAt(doc, named.last + 1, ceiling) ?? named;
}
