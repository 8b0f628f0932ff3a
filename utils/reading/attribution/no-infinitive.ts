/** Whether an infinitive begins behind a "to": "urged him to leave", not "in a letter to staff", "adherence to legal limits". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, CAP, DET, NOUN, NUM, OPEN_WORD, POSS, THIRD, VERB } from '../grammar/word-class.ts';

/** Whether the word at token `i`, behind a "to", can be the verb of an infinitive. Constant time. */
export const opensInfinitive = (doc: TaggedText, i: number): boolean =>
  !(doc.bits[i]! & (DET | CAP | NUM | POSS)) && !isReader(doc.tokens[i]!.lower) && !isQualified(doc, i);

/** "in a letter to staff", "to companies": those written to; few verbs end in a single -s. */
const isReader = (word: string): boolean =>
  /^(?:staff|people)$/.test(word) || (/[^s]s$/.test(word) && !/^(?:foc|cauc)us$/.test(word));

/** "adherence to constitutional limits", "a move to joint ventures": an adjective and its noun. */
const isQualified = ({ bits, tokens }: TaggedText, i: number): boolean =>
  !(bits[i]! & (VERB | ADV)) &&
  (/(?:[a-z]{3}al|ive|ous|able|ible|ic)$/.test(tokens[i]!.lower) || QUALIFIERS.has(tokens[i]!.lower)) &&
  ((bits[i + 1] ?? 0) & (OPEN_WORD | NOUN | THIRD)) !== 0;

const QUALIFIERS = new Set('joint new other such many more own private public'.split(' '));
