/** Reported words on either side of a cue, as phrases: to the right up to where they end, to the left from where they began. */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, CLOSE, COLON, COMMA, DASH, OPEN } from '../grammar/word-class.ts';
import { contentEnd } from './content-end.ts';

/** The whole of a quotation with the paragraphs it is carried on over, in tokens. */
export function quotationPieces(doc: TaggedText, index: number): Phrase[] {
  const pieces: Phrase[] = [];
  for (let q = index; q < doc.quotations.length; q++) {
    const quotation = doc.quotations[q]!;
    pieces.push({ first: quotation.first, last: quotation.last });
    if (!quotation.continued) break;
  }
  return pieces;
}

/** Reported words from `start` to the sentence's end, with a quotation that runs past it. */
export function contentRight(doc: TaggedText, start: number, ceiling: number): Phrase[] {
  if (start >= ceiling) return [];
  let end = contentEnd(doc, start, ceiling);
  while (end > start && doc.bits[end - 1]! & (COMMA | DASH) && doc.quoteOf[end - 1]! < 0) end--;
  // "lamented the days when, he said, pears were sold"
  if (
    end - start > 1 &&
    end < ceiling &&
    HANGING.test(doc.tokens[end - 1]!.lower) &&
    doc.quoteOf[end - 1]! < 0
  )
    end--;
  if (end - start > 1 && doc.bits[end - 1]! & CLOSE && !opensBracket(doc, start, end)) end--;
  if (end <= start) return [];
  const quote = doc.quoteOf[end - 1]!;
  if (quote < 0) return [{ first: start, last: end }];
  const pieces = quotationPieces(doc, quote);
  const [head, ...rest] = pieces;
  return [{ first: start, last: Math.max(end, head!.last) }, ...rest];
}

/** Words that begin a clause, of which nothing is left. */
const HANGING = /^(?:when|where|because|although|while|which|whose|and|but)$/;

function opensBracket(doc: TaggedText, start: number, end: number): boolean {
  for (let k = end - 1; k >= start; k--) if (doc.bits[k]! & OPEN) return true;
  return false;
}

/** Signs of an item in a list. */
const BULLETS = new Set(['•', '‣', '▪', '●', '◦', '·', '■', '►', '*', '-', '–', '—']);

/** Reported words that end before token `end` (the source or the cue): the sentence, from where its quotation opened. */
export function contentLeft(doc: TaggedText, end: number, floor: number): Phrase | null {
  let last = end;
  while (
    last > 0 &&
    last > floor - 1 &&
    last - 1 >= 0 &&
    doc.bits[last - 1]! & (COMMA | DASH) &&
    doc.quoteOf[last - 1]! < 0
  )
    last--;
  if (last - 1 < 0) return null;
  let first = Math.min(floor, last);
  const quote = last > 0 ? doc.quoteOf[last - 1]! : -1;
  if (quote >= 0) {
    const open = doc.quotations[quote]!.first;
    // "They fight back - “If he wins, we lose,” one ad declared"
    const isOwn = open > floor && doc.bits[open - 1]! & (COLON | DASH);
    if (isOwn && (doc.bits[open - 1]! & COLON || doc.bits[open + 1]! & CAP)) return { first: open, last };
    if (open < first) first = doc.sentences[doc.sentenceOf[open]!]!.first;
  }
  // "• Trains will run, the operator said."
  if (first + 1 < last && BULLETS.has(doc.tokens[first]!.text)) first++;
  // "(The port is full, Ruiz said.)"
  if (first < last && doc.bits[first]! & OPEN) first++;
  return last > first ? { first, last } : null;
}
