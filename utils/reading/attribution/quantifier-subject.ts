/** "Some said", "many believe", "another told us": a quantifier by itself as the subject of a report. */

import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  BASE,
  CAP,
  COMMA,
  COORD,
  DET,
  MARK,
  NOUN,
  NUM,
  PAST,
  POSS,
  PRON,
  QUOTE,
  SUB,
  THIRD,
  TO,
} from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';

const PLURAL = new Set(wordList('some many several both few most all half'));
const SINGULAR = new Set(wordList('another each neither'));

/** Whether the word at `at` is the noun of "the other", which opens a clause: who is one of several. */
const isTheOther = (doc: TaggedText, at: number, floor: number): boolean =>
  doc.tokens[at]!.lower === 'other' &&
  doc.tokens[at - 1]?.lower === 'the' &&
  (at - 1 <= floor || (doc.bits[at - 2]! & (MARK | COORD | SUB)) !== 0);

export const isQuantifier = (word: string): boolean => PLURAL.has(word) || SINGULAR.has(word);

/** "No one has claimed responsibility", "none of them said": not "No 10". */
export const isNobody = (doc: TaggedText, first: number): boolean =>
  (/^(?:no|none|nobody)$/.test(doc.tokens[first]!.lower) && !/^\d/.test(doc.tokens[first + 1]?.text ?? '')) ||
  // "Not everyone believes that"
  doc.tokens[first - 1]?.text === 'Not';

/**
 * Whether the word at `verb` is the verb of the quantifier at `at`, not its noun or that noun's adjective ("some claims",
 * "many reported cases"): by number, and by what follows. `floor` is the first token of the sentence.
 */
export function isQuantifierSubject(doc: TaggedText, at: number, verb: number, floor: number): boolean {
  const { lower } = doc.tokens[at]!;
  const b = doc.bits[verb]!;
  const next = doc.bits[verb + 1] ?? 0;
  // "the other said", not "the other reported case"
  if (isTheOther(doc, at, floor)) return (b & (PAST | NOUN)) === PAST && !isNounish(doc, verb + 1);
  const isPlural = PLURAL.has(lower);
  if (!isPlural && !SINGULAR.has(lower)) return false;
  // "how many", "of all", "the most"
  const nearly = /^(?:nearly|almost|about|roughly|only|just)$/.test(doc.tokens[at - 1]?.lower ?? '');
  if (at > floor && !nearly && !(doc.bits[at - 1]! & (MARK | COORD | SUB))) return false;
  const opens = (next & (DET | PRON | SUB | POSS | QUOTE | COMMA | TO | CAP | NUM)) !== 0;
  if (b & PAST) return opens || !doc.tokens[verb]!.lower.endsWith('ed');
  if (!(isPlural ? b & BASE : b & THIRD)) return false;
  // "some doubt that", "all claim to": a mass noun, or one that "all" leaves open.
  return !(b & NOUN) || (opens && lower !== 'some' && lower !== 'all');
}

/** "I", "we", "you": the writer and the reader. */
export const isPronounI = (doc: TaggedText, phrase: Phrase): boolean =>
  phrase.last - phrase.first === 1 &&
  (doc.bits[phrase.first]! & PRON) !== 0 &&
  /^(i|we|you)$/.test(doc.tokens[phrase.first]!.lower);
