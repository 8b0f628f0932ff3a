/** Words with a capital that are no names: what opens a sentence, and offices. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, DET, NUM, PART, TIME } from '../grammar/word-class.ts';
import { MEDIA_WORDS } from '../lexicon/kind-words.ts';
import { ROLE_NOUNS } from '../lexicon/people-nouns.ts';
import { wordList } from '../lexicon/word-list.ts';
import { isKnownBody } from './known-kinds.ts';
import { GIVEN, PLACES } from './name-words.ts';

const ROLES = new Set(ROLE_NOUNS);
const MEDIA = new Set(MEDIA_WORDS);

/** "Late last month", "According to", "Due to", "Stunned by the vote,": not who. */
export function isAdverbial(doc: TaggedText, i: number): boolean {
  const next = doc.tokens[i + 1]?.lower ?? '';
  const { lower } = doc.tokens[i]!;
  if (doc.bits[i]! & PART && /^(?:by|in|on|at|with)$/.test(next) && !GIVEN.has(lower))
    return opensFront(doc, i);
  if (next === 'to') return /^(?:according|due|thanks|owing|next|prior|contrary)$/.test(lower);
  return /^(?:late|early|mid)$/.test(lower) && /^(?:last|this|next|in|on)$/.test(next);
}

/** "Stunned by the vote, the firm said": a participle that opens its sentence, set off by a comma. */
function opensFront(doc: TaggedText, i: number): boolean {
  const { first, last } = doc.sentences[doc.sentenceOf[i]!]!;
  if (i !== first) return false;
  for (let k = i + 2; k < last && k - i < FRONT; k++) if (doc.bits[k]! & COMMA) return true;
  return false;
}

/** Tokens of such a front. */
const FRONT = 14;

/** "Shares in Acme fell", "Demand for chips": a preposition goes with a thing, and seldom with a name unless it tells when. */
export function isThing(doc: TaggedText, i: number): boolean {
  const { text, lower } = doc.tokens[i]!;
  const next = doc.tokens[i + 1]?.lower ?? '';
  if (MASS_NOUNS.has(lower)) return true;
  if (!/^(?:in|of|for|to|at|between|against|over|with)$/.test(next) || text === text.toUpperCase())
    return false;
  if (GIVEN.has(lower) || PLACES.has(lower) || isKnownBody(lower)) return false;
  // "Gusts of 93mph", not "Pfizer in 2021"
  return !((doc.bits[i + 2] ?? 0) & (next === 'of' ? TIME : TIME | NUM | DET));
}

/** "Growth will slow, the bank predicts": nouns that need no article, and are no names of bodies. */
const MASS_NOUNS = new Set(
  wordList(
    'growth inflation unemployment employment output turnout revenue income demand production traffic rainfall snow rain',
  ),
);

/** "Twenty-seven" */
export const isNumber = (doc: TaggedText, i: number): boolean => NUMBER.test(doc.tokens[i]!.lower);
const NUMBER =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(twen|thir|for|fif|six|seven|eigh|nine)ty(-\w+)?|dozens|scores|hundreds|thousands|millions)$/;

/** What stands before a role in an office that is written in capitals. */
const BEFORE_ROLE = new Set(
  wordList(
    'prime foreign home deputy vice first interior defence defense finance education health attorney lord chief secretary inspector',
  ),
);

/** "the President", "Britain's Foreign Secretary": an office without its holder is a noun, whatever its capitals. */
export function isOffice(doc: TaggedText, first: number, last: number): boolean {
  if (!/^(?:the|['’]s)$/.test(doc.tokens[first - 1]?.lower ?? '')) return false;
  const words = doc.tokens.slice(first, last).map(({ lower }) => lower);
  const head = words.pop()!;
  return ROLES.has(head) && !MEDIA.has(head) && words.every((word) => BEFORE_ROLE.has(word));
}
