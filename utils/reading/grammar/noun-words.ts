/** Which tokens can stand in a noun phrase. */

import type { TaggedText } from './tagged-text.ts';
import {
  ADV,
  AUX,
  CAP,
  COORD,
  DET,
  NOUN,
  NUM,
  OBJ,
  OPEN_WORD,
  PART,
  POSS,
  PREP,
  PRON,
  REL,
  STOP,
  SUB,
  TO,
  VERB,
} from './word-class.ts';

/** Token indexes, end exclusive. */
export interface Phrase {
  first: number;
  last: number;
}

/** Tokens that a noun phrase has at most. */
export const LONGEST_PHRASE = 40;

/** Pronouns that are a whole noun phrase by themselves, never its determiner. */
const BARE_PRONOUNS = new Set(
  'i you he she it we they who everyone everybody nobody someone somebody anyone there others'.split(' '),
);
const NEVER = AUX | PREP | COORD | TO | OBJ | POSS | ADV | STOP;

/** A word that can be the head or a modifier of a noun phrase. */
export function isNounish(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP && b & OPEN_WORD) return true;
  if (b & NEVER || (b & DET && !(b & PRON))) return false;
  if (b & VERB) return (b & (NOUN | OPEN_WORD | CAP)) !== 0;
  if (b & (DET | PRON | SUB | REL)) return false;
  return (b & (OPEN_WORD | NUM | NOUN | CAP)) !== 0;
}

/** "he", "everyone": a noun phrase in one word. */
export const isBarePronoun = (doc: TaggedText, i: number): boolean =>
  BARE_PRONOUNS.has(doc.tokens[i]!.lower) && !(doc.bits[i]! & OPEN_WORD);

/** Whether a noun phrase can begin at `i`. */
export const startsPhrase = (doc: TaggedText, i: number, ceiling: number): boolean =>
  i < ceiling && (isNounish(doc, i) || (doc.bits[i]! & (DET | POSS | NUM | PART)) !== 0);
