/** Whose claims a notice names: "cannot verify Ruiz's claim", "the figures given by the army could not be confirmed". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { MARK, POSS, PREP } from '../grammar/word-class.ts';

/** Words between a noun and who it is by: "claims made by", "figures later published by". */
const REACH = 3;

/**
 * Who owns the claims that the tokens [first, last) of `object` speak of, as they stand before the noun or behind it
 * with "by" or "from", up to token `ceiling`. Null when nobody is named.
 */
export function claimOwner(doc: TaggedText, { first, last }: Phrase, ceiling: number): Phrase | null {
  for (let k = first + 1; k < last; k++)
    if (doc.bits[k]! & POSS && /^['’]s?$/.test(doc.tokens[k]!.text)) return { first, last: k };
  for (let k = first + 1; k < ceiling && k - last < REACH && !(doc.bits[k]! & MARK); k++)
    if (/^(?:by|from)$/.test(doc.tokens[k]!.lower)) return nounPhraseAt(doc, k + 1, ceiling);
  return null;
}

/** Whether `words`, in lower case, call somebody by the last noun of the phrase `owner`. */
export function isCalled(doc: TaggedText, owner: Phrase, words: string): boolean {
  const head = headWord(doc, owner);
  return head !== '' && new RegExp(`(?:^|[^\\p{L}])${head}(?![\\p{L}])`, 'u').test(words);
}

/** The last noun before any preposition: "officials" of "officials in Porto". */
function headWord(doc: TaggedText, { first, last }: Phrase): string {
  let head = '';
  for (let k = first; k < last; k++) {
    if (k > first && doc.bits[k]! & PREP) break;
    const { lower, kind } = doc.tokens[k]!;
    if (kind === 'word' && isNounish(doc, k) && /^[\p{L}-]+$/u.test(lower)) head = lower;
  }
  return head;
}
