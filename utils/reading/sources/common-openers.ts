/** Words at a sentence's start that are no part of the name behind them: "Officials Smith", "Using Ana Ruiz as bait". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { ING, PART } from '../grammar/word-class.ts';
import { leadsUp } from '../languages/uk/adverbials.ts';
import { opensSource } from '../languages/uk/bodies.ts';
import * as uk from '../languages/uk/source-words.ts';
import { BODY_NOUNS, COMMON_NOUNS } from './before-name.ts';
import { isMember, STATES } from './kind-of.ts';
import { GIVEN } from './name-words.ts';

export const UKRAINIAN_PREPOSITIONS = new Set(uk.PREPOSITIONS);
/** "Officials Smith": whether the word at token `i`, a common noun, is no part of the name after it that ends at `last`; `small` are the words that the text writes small. */
export function startsCommon(doc: TaggedText, i: number, last: number, small: ReadonlySet<string>): boolean {
  const word = doc.tokens[i]!.lower;
  if (word.endsWith('-year-old') || UKRAINIAN_PREPOSITIONS.has(word) || leadsUp(word) || opensSource(doc, i))
    return true;
  // "Neighbouring Tajikistan", "War-torn Syria"
  if (
    last - i === 2 &&
    STATES.has(doc.tokens[i + 1]!.lower) &&
    (doc.bits[i]! & (ING | PART) || word.includes('-'))
  )
    return true;
  return small.has(word) && COMMON_NOUNS.has(word) && !BODY_NOUNS.has(word);
}

/**
 * "Using Ana Ruiz as bait", "Democrats Ana Ruiz and", "Absent Ruiz, they": whether the word at token `i` stands before a
 * person's name that ends at `last`; `surnames` are those that the text has told.
 */
export function opensBeforePerson(
  doc: TaggedText,
  i: number,
  last: number,
  small: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): boolean {
  const word = doc.tokens[i]!.lower;
  if (GIVEN.has(word)) return false;
  const isForm = (doc.bits[i]! & ING) !== 0 || /^(?:absent|imagine|meet)$/.test(word);
  if (last - i === 2) return (small.has(word) || isForm) && surnames.has(doc.tokens[i + 1]!.lower);
  if (isForm && GIVEN.has(doc.tokens[i + 1]!.lower)) return true;
  const isKind = COMMON_NOUNS.has(word) || isMember(word) || isMember(word.replace(/s$/, ''));
  return GIVEN.has(doc.tokens[i + 1]!.lower) && (small.has(word) || isKind) && !BODY_NOUNS.has(word);
}
