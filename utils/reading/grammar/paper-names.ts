/** Times in the names of papers: "the Sunday Herald", "the Evening Post". */

import { wordList } from '../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';

/** What such a name ends with. */
const PAPERS = new Set(
  wordList(
    'Times Post Herald Mail Mirror Express Telegraph Independent Star Sun News Standard Chronicle Tribune Gazette Courier Journal Press Echo Bulletin Examiner Observer Record Dispatch',
  ),
);

/**
 * Whether the word for a time at token `i`, which has a capital, belongs to a paper's name; `first` is the first token of
 * its sentence. Not in "on Sunday Times Square was closed": an article or a name stands before it.
 */
export function isOfPaper(tokens: readonly Token[], i: number, first: number): boolean {
  if (i <= first || !PAPERS.has(tokens[i + 1]?.text ?? '')) return false;
  const before = tokens[i - 1]!;
  return before.lower === 'the' || (before.kind === 'word' && before.text !== before.lower);
}
