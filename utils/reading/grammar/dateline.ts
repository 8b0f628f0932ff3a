/** Datelines and stamps: "KYIV, Ukraine (AP) — ", "BRUSSELS, Jan 4 (Reuters) - ", "14.02 BST: ". */

import type { TaggedText } from './tagged-text.ts';
import { CAP, CLOSE, COLON, COMMA, DASH, NUM, OPEN, OPEN_WORD, STOP, TIME } from './word-class.ts';

/** Tokens that a dateline has at most. */
const LONGEST = 14;

/** "14.02 BST: ", "9:15am: ", "21:30 - ", "12:41 Police": the clock time of an entry in a live blog, up to its mark. */
const STAMP =
  /^\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)? ?(?:\p{Lu}{2,4})? ?(?::|[-–—]) |^\d{1,2}:\d\d(?: ?[ap]\.?m\.?)? (?=["“]?\p{Lu}\p{Ll})/u;

/** The first token behind the stamp that opens the sentence at token `first`, or `first` itself. */
function afterStamp(doc: TaggedText, first: number, last: number): number {
  const { start, kind } = doc.tokens[first]!;
  const stamp = kind === 'number' ? STAMP.exec(doc.text.slice(start, start + 24)) : null;
  if (!stamp) return first;
  let i = first;
  while (i < last && doc.tokens[i]!.start < start + stamp[0].length) i++;
  return i < last ? i : first;
}

/**
 * The first token behind the dateline or stamp that opens the sentence at token `first`, or `first` itself. A dateline opens a
 * paragraph with a place in capitals, or has an agency in brackets, and ends with a dash.
 */
export function afterDateline(doc: TaggedText, first: number, last: number): number {
  // "(Reuters) — "
  const opens = (doc.bits[first]! & OPEN) !== 0 && (doc.bits[first + 1]! & CAP) !== 0;
  if (!(doc.bits[first]! & CAP) && !opens) return afterStamp(doc, first, last);
  let sure = /^\p{Lu}{3,}/u.test(doc.tokens[first]!.text);
  for (let i = first; i < last && i - first < LONGEST; i++) {
    const b = doc.bits[i]!;
    // "JAKARTA: At least 38 people"
    if (b & COLON && isPlaceInCapitals(doc, first, i)) return i + 1 < last ? i + 1 : first;
    if (b & DASH) return sure && i > first && i + 1 < last ? i + 1 : first;
    if (b & OPEN) sure = true;
    const inside = b & (CAP | COMMA | OPEN | CLOSE | NUM | TIME) || (b & STOP && doc.tokens[i]!.text === '.');
    const slash = doc.tokens[i]!.text === '/';
    if (!inside && !slash && !(b & OPEN_WORD && doc.bits[i - 1]! & OPEN)) return first;
  }
  return first;
}

/** Paragraphs at the beginning among which such a dateline stands. */
const HEAD = 3;

/** One or two words all in capitals near the head of the article. */
function isPlaceInCapitals(doc: TaggedText, first: number, colon: number): boolean {
  if (colon - first > 2 || doc.sentences[doc.sentenceOf[first]!]!.paragraph >= HEAD) return false;
  for (let k = first; k < colon; k++) if (!/^\p{Lu}{3,}$/u.test(doc.tokens[k]!.text)) return false;
  return true;
}
