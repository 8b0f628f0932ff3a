/** A statement in paragraphs of its own below "The minister said:", as governments and firms publish them: unquoted. */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, AUX, CAP, OPEN_WORD, VERB } from '../grammar/word-class.ts';

/** Paragraphs of a statement, and tokens before it that tell whether the writer speaks of himself. */
const LONGEST = 12;
const LOOK_BACK = 400;

/**
 * The statement below the colon at token `colon`, which ends its paragraph: a piece of content for each of its
 * paragraphs. Set off as a quotation or list it is as long as that; else it goes on as far as somebody says "I" or
 * "we", unless the writer does so himself. Null where a quotation, a heading or nothing stands below.
 */
export function statementBelow(doc: TaggedText, colon: number): Phrase[] | null {
  const below = paragraphsBelow(doc, colon);
  const first = below[0];
  if (!first || first.kind === 'heading' || doc.quoteOf[first.first]! >= 0) return null;
  const end = below.findIndex((piece) => piece.kind !== first.kind || doc.quoteOf[piece.first]! >= 0);
  const alike = end < 0 ? below : below.slice(0, end);
  if (first.kind !== 'paragraph') return alike;
  if (speaksOfOneself(doc, Math.max(0, colon - LOOK_BACK), colon)) return [first];
  return alike.slice(
    0,
    1 +
      Math.max(
        0,
        alike.findLastIndex((piece) => speaksOfOneself(doc, piece.first, piece.last)),
      ),
  );
}

interface Piece extends Phrase {
  kind: string;
}

function paragraphsBelow(doc: TaggedText, colon: number): Piece[] {
  const index = doc.sentenceOf[colon]!;
  let { paragraph } = doc.sentences[index]!;
  const pieces: Piece[] = [];
  for (let k = index + 1; k < doc.sentences.length; k++) {
    const { first, last, paragraph: at } = doc.sentences[k]!;
    if (at !== paragraph) {
      if (pieces.length === LONGEST) break;
      pieces.push({ first, last, kind: doc.paragraphs[at]!.kind });
      paragraph = at;
    } else if (pieces.length === 0) return [];
    else pieces.at(-1)!.last = last;
  }
  return pieces;
}

/** Whether somebody says "I" or "we" between two tokens, outside of quotations. */
function speaksOfOneself(doc: TaggedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (doc.quoteOf[i]! >= 0) continue;
    const { lower, text } = doc.tokens[i]!;
    if (lower === 'we' || lower === 'our' || lower === 'my') return true;
    // "Part I is" tells a number.
    const isNumber = ((doc.bits[i - 1] ?? 0) & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
    if (text === 'I' && !isNumber && (doc.bits[i + 1] ?? 0) & (AUX | VERB | ADV)) return true;
  }
  return false;
}
