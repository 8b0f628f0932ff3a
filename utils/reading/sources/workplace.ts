/** The body that somebody works for: "Ana Ruiz of the University of Porto", "the BBC's Ana Ruiz". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, DET, OPEN_WORD } from '../grammar/word-class.ts';
import { stateIn } from '../lexicon/nations.ts';
import type { Entity } from './entity.ts';
import { BODIES, kindOfName } from './kind-of.ts';
import type { Name } from './name.ts';

/** Tokens of a body's name. */
const LONGEST = 25;

/** Where the text names the body, or null. */
export const workplace = (doc: TaggedText, name: Name, entity: Entity): Phrase | null =>
  placeOfWork(doc, name) ?? (entity.kind === 'person' ? employer(doc, name) : null);

/** "the BBC's Ana Ruiz": the body whose possessive stands before a person's name. */
function employer(doc: TaggedText, name: Name): Phrase | null {
  const clitic = name.first - 1;
  if (name.words.length < 2 || clitic < 1 || !/^['’]s$/.test(doc.tokens[clitic]!.lower)) return null;
  let first = clitic;
  while (first > 0 && clitic - first < 5 && doc.bits[first - 1]! & CAP && doc.bits[first - 1]! & OPEN_WORD)
    first--;
  const words: string[] = [];
  for (let i = first; i < clitic; i++) words.push(doc.tokens[i]!.lower);
  if (words.length === 0 || (words.length === 1 && stateIn(words) !== null)) return null;
  return /^(?:organisation|media)$/.test(kindOfName(words, null, false)) ? { first, last: clitic } : null;
}

/** "Ana Ruiz of the University of Porto": the body that somebody works for. */
function placeOfWork(doc: TaggedText, name: Name): Phrase | null {
  if (!/^(?:of|at|from|with)$/.test(doc.tokens[name.last]?.lower ?? '') || name.words.length < 2) return null;
  const ceiling = doc.sentences[doc.sentenceOf[name.first]!]!.last;
  const phrase = nounPhraseAt(doc, name.last + 1, ceiling);
  if (!phrase || phrase.last - phrase.first > LONGEST) return null;
  let first = phrase.first;
  if (doc.bits[first]! & DET) first++;
  for (let i = first; i < phrase.last; i++)
    if (BODIES.has(doc.tokens[i]!.lower))
      return hasName(doc, first, phrase.last) ? { first, last: phrase.last } : null;
  return null;
}

const hasName = (doc: TaggedText, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (doc.bits[i]! & CAP) return true;
  return false;
};
