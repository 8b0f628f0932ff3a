/** Which phrases name somebody or something that can report. */

import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  BASE,
  BE,
  CAP,
  DET,
  ING,
  NOUN,
  NUM,
  OPEN_WORD,
  PAST,
  PRON,
  TIME,
  VERB,
} from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { isQuantifier } from './quantifier-subject.ts';

const SPEAKERS = new Set([...ORGANISATION_NOUNS, ...DOCUMENT_NOUNS]);

/** Whether a phrase names somebody or something that can report: a name, people, a body, a document. */
export function canSpeak(doc: TaggedText, phrase: Phrase): boolean {
  if (phrase.last - phrase.first === 1 && isQuantifier(doc.tokens[phrase.first]!.lower)) return true;
  for (let k = phrase.last - 1; k >= phrase.first; k--) {
    const { lower } = doc.tokens[k]!;
    const b = doc.bits[k]!;
    if ((b & CAP && b & OPEN_WORD) || (b & PRON && !(b & DET)) || isRoleNoun(lower) || SPEAKERS.has(lower))
      return true;
  }
  return false;
}

/** "high", "economic": whether token `k` is a small word that is no plural, nobody and no body. */
export function isLoneAdjective({ bits, tokens }: TaggedText, k: number): boolean {
  const { lower } = tokens[k]!;
  const b = bits[k]!;
  if (!(b & OPEN_WORD) || b & (CAP | PRON | DET | VERB) || /[^s]s$/.test(lower)) return false;
  return !/^(?:people|media|men|women)$/.test(lower) && !isRoleNoun(lower) && !SPEAKERS.has(lower);
}

/** "It is hard not to wonder": an adjective behind "is". */
const isPredicate = (bits: TaggedText['bits'], k: number): boolean =>
  k > 0 && (bits[k - 1]! & BE) !== 0 && (bits[k]! & (CAP | PRON | DET | NUM)) === 0;

/** "they now pay estimated taxes": a verb with its subject before it. */
function isBare(bits: TaggedText['bits'], k: number): boolean {
  let before = k - 1;
  while (before > 0 && bits[before]! & (ADV | TIME) && !(bits[before]! & CAP)) before--;
  return (bits[k]! & (BASE | CAP)) === BASE && before >= 0 && (bits[before]! & (PRON | DET)) === PRON;
}

/** "They cracked jokes", "a colleague's attempt to dispute": a small verb form alone says nothing, nor does a possessive. */
export const isNoSubject = ({ bits, tokens }: TaggedText, { first, last }: Phrase): boolean =>
  (last - first === 1 &&
    ((bits[first]! & (PAST | CAP | NOUN)) === PAST || isPredicate(bits, first) || isBare(bits, first)) &&
    !isRoleNoun(tokens[first]!.lower)) ||
  // "the idea of running (a town) does not answer it"
  (first > 1 && (bits[first - 1]! & (ING | CAP)) === ING && tokens[first - 2]!.lower === 'of') ||
  (last - first === 2 && tokens[first]!.lower === "'s") ||
  (last - first > 1 && /^['’]s$/.test(tokens[last - 1]!.lower) && !(bits[last - 2]! & CAP));

/** "according to the", "used the comments to urge": an article whose noun is lost or is no subject. */
export const isLoneArticle = ({ tokens }: TaggedText, { first, last }: Phrase): boolean =>
  last - first === 1 && /^(?:the|an?)$/.test(tokens[first]!.lower);

/** What stands before one thing. */
const ONE = /^(?:an?|my|his|her|its|our|their|this|that|each|every)$/;

/**
 * "an off-color joke about it", "his 200th grand slam match": no base form is the verb of one thing that is nobody; "a
 * majority say" is of many.
 */
export const isOneThing = (doc: TaggedText, phrase: Phrase, verb: number): boolean => {
  const { bits, tokens } = doc;
  if (!(bits[verb]! & BASE) || bits[verb]! & PAST || verb !== phrase.last) return false;
  if (!ONE.test(tokens[phrase.first]!.lower) || canSpeak(doc, phrase)) return false;
  const { lower } = tokens[phrase.last - 1]!;
  return !/[^s]s$/.test(lower) && !MANY.test(lower);
};

const MANY =
  /^(?:majority|minority|number|plurality|handful|few|lot|couple|dozen|third|quarter|half|percent|percentage|share)$/;
