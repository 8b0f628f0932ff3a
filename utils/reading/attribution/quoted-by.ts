/** Whom another passes on: "Interfax quoted Ana Ruiz as saying that …". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { BE, COMMA, PART, QUOTE, STOP } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';
import { contentLeft, contentRight } from './content-sides.ts';
import { whatFollows } from './find-content.ts';

/** The words that `quotedBy` reads. */
export const QUOTING_WORDS = ['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'];

/** Reads "quoted" at token `i`; `ceiling` ends the sentence. The one quoted is the source; null in the passive. */
export function quotedBy(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  if (i > floor && doc.bits[i]! & PART && doc.bits[i - 1]! & BE) return null;
  const phrase = nounPhraseAt(doc, i + 1, ceiling);
  if (!phrase || doc.tokens[phrase.last]?.lower !== 'as' || phrase.last + 2 >= ceiling) return null;
  const verb = phrase.last + 1;
  if (!/^(?:saying|telling|writing)$/.test(doc.tokens[verb]!.lower)) return null;
  const follow = whatFollows(doc, verb + 1, ceiling, doc.tokens[verb]!.lower === 'telling');
  const ends = follow.at >= ceiling || (doc.bits[follow.at]! & STOP) !== 0;
  const left = ends ? before(doc, i, floor) : null;
  const content = left ? [left] : contentRight(doc, follow.at, ceiling);
  if (content.length === 0) return null;
  return {
    source: phrase,
    cue: { first: phrase.last, last: verb + 1 },
    content,
    lemma: 'say',
    rule: 'quoted-by',
  };
}

/** "The line holds, Interfax (quoted) the general as saying.": what stands before who passes it on, or null. */
function before(doc: TaggedText, quoted: number, floor: number): Phrase | null {
  const medium = nounPhraseBefore(doc, quoted, floor);
  const isBehind =
    medium !== null && medium.first > floor && (doc.bits[medium.first - 1]! & (COMMA | QUOTE)) !== 0;
  return isBehind ? contentLeft(doc, medium.first, floor) : null;
}
