/** Titles of programmes between a cue and what is reported. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, COMMA, MARK, STOP } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';

/** "told NBC's “Meet the Press” that", "told “Good Morning” that" (`told`): a title, no words of the speaker. */
export function isProgramme(doc: TaggedText, open: number, told: boolean): boolean {
  const quotation = doc.quotations[doc.quoteOf[open]!];
  if (!quotation?.closed) return false;
  if (doc.tokens[open - 1]!.lower === "'s") return true;
  if (
    !(told || PROGRAMMES.has(doc.tokens[open - 1]!.lower)) ||
    quotation.words > TITLE_WORDS ||
    quotation.last >= doc.tokens.length
  )
    return false;
  for (let k = open + 1; k < quotation.last - 1; k++)
    if (doc.bits[k]! & MARK || (doc.tokens[k]!.text.length > 3 && !(doc.bits[k]! & CAP))) return false;
  return !(doc.bits[quotation.last]! & (STOP | COMMA));
}

/** "told the radio show “Good Morning”" */
const PROGRAMMES = new Set(
  wordList('program programme show podcast series broadcast newscast magazine newspaper website'),
);

/** Words of a programme's title. */
const TITLE_WORDS = 6;
