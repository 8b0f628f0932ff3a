/** Quotations: from an opening mark to its closing one, over sentences, carried on over paragraphs. */

import type { Paragraph } from '../../article.ts';
import type { Token } from '../tokens.ts';
import { QUOTE } from './word-class.ts';

export interface Quotation {
  /** Token indexes, marks included, end exclusive. */
  first: number;
  last: number;
  /** Words between the marks. */
  words: number;
  /** Whether a closing mark was found; without one it ends with its paragraph. */
  closed: boolean;
  /** Whether the next paragraph goes on with the same quotation. */
  continued: boolean;
  paragraph: number;
}

interface SentenceRange {
  first: number;
  last: number;
  paragraph: number;
}

const OPENING = new Set(['“', '„', '«', '‘', '``']);
const CLOSING = new Set(['”', '»', '’']);

/**
 * A text that has no double marks but several single ones in pairs quotes in the British way, or one pair with a comma
 * or stop inside it (‘It is over,’ she said).
 */
function usesSingleMarks(tokens: readonly Token[], bits: Int32Array): boolean {
  let doubles = 0;
  let singles = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (bits[i]! & QUOTE) doubles++;
    else if (tokens[i]!.text === '‘' || tokens[i]!.text === "'") singles++;
    const isMark = tokens[i]!.text === "'" || tokens[i]!.text === '’';
    if (i > 0 && singles > 0 && isMark && /^[.,?!…]$/.test(tokens[i - 1]!.text)) singles++;
  }
  return singles >= 2 && doubles < 2;
}

/** +1 opens, -1 closes, 0 either, null no quotation mark. */
function direction(text: string, token: Token, isQuote: boolean, singles: boolean): -1 | 0 | 1 | null {
  const mark = token.text;
  if (!isQuote && !(singles && (mark === '‘' || mark === '’' || mark === "'"))) return null;
  const spaceBefore = token.start === 0 || /[\s([—–-]/.test(text[token.start - 1]!);
  const spaceAfter = token.end >= text.length || /[\s.,;:!?)\]—–-]/.test(text[token.end]!);
  // “It is unusual,“ she said: typed with the wrong mark.
  if (mark === '“' && spaceAfter && !spaceBefore) return -1;
  if (OPENING.has(mark)) return 1;
  if (CLOSING.has(mark)) return -1;
  if (spaceBefore && !spaceAfter) return 1;
  if (spaceAfter && !spaceBefore) return -1;
  return 0;
}

/**
 * Finds the quotations of a text by its tokens and their classes; `quoteOf` gives by token the index of the quotation
 * it stands in, or -1. A paragraph that ends inside a quotation carries it on when the next paragraph opens with a
 * mark again. Linear in the number of tokens.
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  bits: Int32Array,
  sentences: readonly SentenceRange[],
  paragraphs: readonly Paragraph[],
): { quotations: Quotation[]; quoteOf: Int32Array } {
  const quotations: Quotation[] = [];
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const singles = usesSingleMarks(tokens, bits);
  let open = -1;
  let sentence = 0;
  const close = (first: number, last: number, paragraph: number, closed: boolean): void => {
    let words = 0;
    for (let i = first; i < last; i++)
      if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') words++;
    if (words === 0) return;
    quoteOf.fill(quotations.length, first, last);
    quotations.push({ first, last, words, closed, continued: false, paragraph });
  };
  while (sentence < sentences.length) {
    const paragraph = sentences[sentence]!.paragraph;
    const first = sentences[sentence]!.first;
    while (sentence < sentences.length && sentences[sentence]!.paragraph === paragraph) sentence++;
    const last = sentences[sentence - 1]!.last;
    const turnAt = (i: number): -1 | 0 | 1 | null =>
      direction(text, tokens[i]!, (bits[i]! & QUOTE) !== 0, singles);
    open = open >= 0 && closesFirst(turnAt, first, last) ? first : -1;
    const nested = open < 0 && isNested(tokens, first, last);
    let depth = 0;
    for (let i = first; i < last; i++) {
      let turn = turnAt(i);
      if (turn === null) continue;
      // „…“: the German closing mark is the English opening one.
      if (turn > 0 && open >= 0 && tokens[i]!.text === '“' && tokens[open]!.text === '„') turn = -1;
      if (open < 0) {
        if (turn >= 0) open = i;
      } else if (nested && turn > 0) {
        depth++;
      } else if (nested && depth > 0 && turn < 0) {
        depth--;
      } else if (turn <= 0) {
        close(open, i + 1, paragraph, true);
        open = -1;
      }
    }
    if (open >= 0) close(open, last, paragraph, false);
  }
  markContinued(quotations, tokens, paragraphs);
  return { quotations, quoteOf };
}

/** Whether curly marks stand inside curly marks and all are closed: “what he calls “hell” is” is one quotation. */
function isNested(tokens: readonly Token[], first: number, last: number): boolean {
  let depth = 0;
  let deepest = 0;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!;
    if (text === '"') return false;
    if (text === '“') deepest = Math.max(deepest, ++depth);
    else if (text === '”' && --depth < 0) return false;
  }
  return depth === 0 && deepest === 2;
}

/** Whether the first mark of a paragraph closes: then it goes on with the quotation that the last one left open. */
function closesFirst(turnAt: (i: number) => -1 | 0 | 1 | null, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const turn = turnAt(i);
    if (turn !== null) return turn < 0;
  }
  return false;
}

function markContinued(
  quotations: Quotation[],
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): void {
  for (let i = 0; i + 1 < quotations.length; i++) {
    const here = quotations[i]!;
    const next = quotations[i + 1]!;
    if (here.closed || next.paragraph !== here.paragraph + 1) continue;
    here.continued = tokens[next.first]!.start === paragraphs[next.paragraph]!.start;
  }
}
