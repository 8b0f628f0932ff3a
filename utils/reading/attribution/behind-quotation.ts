/** What stands right behind a quotation: it is about the words quoted, and they are at their end. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, COORD, DASH, DET, ING, NUM, POSS, PREP, QUOTE, REL } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';

/** Nouns for words and what they do. */
const WORDS = new Set(
  wordList(`
    nickname word words term terms phrase phrases name names reference insult insults label epithet epithets slogan
    expression moniker allusion nod jab swipe dig description characterization characterisation comparison metaphor
    sobriquet slur euphemism catchphrase mantra refrain pun motto charge charges accusation taunt acronym shorthand echo
    rhetoric wording language boast
  `),
);
/** Tokens from the article to the noun. */
const REACH = 5;

/** Whether token `i` stands right behind a quotation, or behind the comma or dash that follows one. */
export function behindQuotation(doc: TaggedText, i: number): boolean {
  const mark = i > 1 && doc.quoteOf[i - 1]! < 0 && doc.bits[i - 1]! & (COMMA | DASH) ? i - 2 : i - 1;
  return mark > 0 && (doc.bits[mark]! & QUOTE) !== 0 && doc.quotations[doc.quoteOf[mark]!]?.last === mark + 1;
}

/** Whether an apposition to words quoted starts at token `i`: "“the Wall” — a nickname he has used", "“a crime,” the word she used". */
export function namesWords(doc: TaggedText, i: number, ceiling: number): boolean {
  if (i >= ceiling || !(doc.bits[i]! & (DET | POSS | NUM)) || !behindQuotation(doc, i)) return false;
  for (let k = i + 1; k < ceiling && k - i < REACH; k++) {
    if (WORDS.has(doc.tokens[k]!.lower)) return true;
    if (doc.bits[k]! & (PREP | REL | COMMA | DASH | QUOTE | COORD)) return false;
  }
  return false;
}

/** "said: “It is over”, before walking out": what the speaker did then stands at token `i`, behind a quotation that `start` opens. */
export function leavesQuotation(doc: TaggedText, start: number, i: number, ceiling: number): boolean {
  if (i + 1 >= ceiling || !/^(?:before|after|while|when)$/.test(doc.tokens[i]!.lower)) return false;
  return (
    doc.quotations[doc.quoteOf[start]!]?.first === start &&
    behindQuotation(doc, i) &&
    (doc.bits[i + 1]! & ING) !== 0
  );
}
