/** Where tokens stand in the text. */

import type { Span } from '../../article.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';

/** UTF-16 offsets of a phrase, which has at least one token. */
export const span = (doc: TaggedText, phrase: Phrase): Span => [
  doc.tokens[phrase.first]!.start,
  doc.tokens[phrase.last - 1]!.end,
];
