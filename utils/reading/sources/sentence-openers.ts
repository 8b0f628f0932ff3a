/** Where a sentence's subject stands, for the mentions that a pronoun takes up. */

import { afterDateline } from '../grammar/dateline.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, CAP, COMMA, PART, PREP, SUB } from '../grammar/word-class.ts';
import { ROLES } from './kind-of.ts';

/** Tokens of a fronted adverbial. */
const ADVERBIAL_REACH = 30;

/** Whether the mention from token `first` to `last` (exclusive) stands where a sentence's subject does. */
export function opensSentence(doc: TaggedText, first: number, last: number): boolean {
  const whole = doc.sentences[doc.sentenceOf[first]!]!;
  const sentence = { first: afterDateline(doc, whole.first, whole.last) };
  if (doc.quoteOf[first]! >= 0) return false;
  // "Asked by Ana Ruiz whether he knew, he said": who asks is no "he".
  const asks = doc.tokens[first - 1]?.lower === 'by' && (doc.bits[sentence.first]! & PART) !== 0;
  if (first - sentence.first < 4) return !asks;
  if (isApposed(doc, first, sentence.first)) return true;
  return !/^['’]s?$/.test(doc.tokens[last]?.lower ?? '') && followsAdverbial(doc, first, sentence.first);
}

/** "The audit's author, Ana Ruiz, agreed": a name behind the noun that the sentence opens with. */
function isApposed({ bits, tokens }: TaggedText, first: number, start: number): boolean {
  if (first - start > NOUN_REACH || !(bits[first - 1]! & COMMA) || !ROLES.has(tokens[first - 2]!.lower))
    return false;
  for (let k = start; k < first - 2; k++) if (bits[k]! & (COMMA | PREP | SUB)) return false;
  return true;
}

/** Tokens of such a noun phrase with its comma. */
const NOUN_REACH = 8;

/** "On Tuesday morning, President Ana Ruiz …": whether a fronted adverbial with the sentence's first comma ends there. */
function followsAdverbial({ bits, tokens }: TaggedText, first: number, start: number): boolean {
  if (first - start > ADVERBIAL_REACH || !(bits[start]! & (PREP | ADV | SUB))) return false;
  let comma = first - 1;
  while (comma > start && (bits[comma]! & CAP || tokens[comma]!.lower === 'the')) comma--;
  for (let k = start; k < comma; k++) if (bits[k]! & COMMA) return false;
  return (bits[comma]! & COMMA) !== 0;
}
