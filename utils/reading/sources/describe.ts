/** How the text describes a name: by an apposition, a title, or words before it. */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, COMMA, DET, NOUN, NUM, OPEN_WORD, POSS, PREP, REL, STOP, VERB } from '../grammar/word-class.ts';
import { isPlural } from './count-people.ts';
import type { Entity } from './entity.ts';
import type { Name } from './find-names.ts';
import { BODIES, KIN, kindOfNoun, ROLES } from './kind-of.ts';

const LONGEST = 25;

/** Adds to `entity` what stands around `name`; the first description wins. */
export function describe(doc: TaggedText, name: Name, entity: Entity): void {
  const before = wordsBefore(doc, name);
  const after = apposition(doc, name);
  for (const part of [before, after]) if (part) addRoles(doc, part.first, part.last, entity);
  const kin = before ? doc.tokens[before.last - 1]!.lower : '';
  if (KIN.has(kin)) {
    entity.kind = 'person';
    if (entity.gender === null || entity.gender === 'it') entity.gender = KIN.get(kin)!;
  }
  if (entity.description !== null) return;
  const best = after ?? before;
  if (best) entity.description = textOf(doc, best.first, best.last);
  else if (name.title && name.title.length > 4) entity.description = name.title;
}

interface Range {
  first: number;
  last: number;
}

/** "Russian independent online media outlet Mediazona": the noun phrase that runs into the name. */
function wordsBefore(doc: TaggedText, name: Name): Range | null {
  const sentence = doc.sentences[doc.sentenceOf[name.first]!]!;
  let head = name.first - 1;
  if (head < sentence.first || doc.bits[head]! & CAP || !isNoun(doc, head)) return null;
  const word = doc.tokens[head]!.lower;
  if (!ROLES.has(word) && !BODIES.has(word)) return null;
  let first = head;
  while (first > sentence.first && first > head - 10 && modifies(doc, first - 1)) first--;
  // "four fellow Palestinians" are no description of Palestinians.
  if (isPlural(doc, first)) return null;
  return { first, last: ++head };
}

const isNoun = (doc: TaggedText, i: number): boolean => (doc.bits[i]! & (OPEN_WORD | NOUN)) !== 0;

function modifies(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  if (b & (DET | PREP | COMMA | STOP)) return false;
  if (b & VERB && !(b & (NOUN | OPEN_WORD | CAP))) return false;
  return (b & (OPEN_WORD | NUM | NOUN | POSS)) !== 0;
}

/** ", the White House press secretary," or ", a professor at Kyiv University": up to the next mark. */
function apposition(doc: TaggedText, name: Name): Range | null {
  const sentence = doc.sentences[doc.sentenceOf[name.first]!]!;
  const start = name.last + 1;
  if (start >= sentence.last || !(doc.bits[name.last]! & COMMA)) return null;
  const b = doc.bits[start]!;
  const who = (b & REL) !== 0 && doc.tokens[start]!.lower === 'who';
  // "Ana Ruiz, who said the pier was closed, …" is not told to be anybody.
  if (who && reportingVerb(doc.tokens[start + 1]?.lower ?? '')) return null;
  if (!who && !(b & (DET | POSS)) && !ROLES.has(doc.tokens[start]!.lower)) return null;
  let last = start;
  if (who)
    while (last < sentence.last && !(doc.bits[last]! & (COMMA | STOP)) && last - start < LONGEST) last++;
  else last = nounPhraseAt(doc, start, sentence.last)?.last ?? start;
  if (last <= start) return null;
  const closes = last >= sentence.last || (doc.bits[last]! & (COMMA | STOP | REL)) !== 0;
  const role = who || hasRole(doc, start, last);
  return closes && role ? { first: start, last } : null;
}

function hasRole(doc: TaggedText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = doc.tokens[i]!.lower;
    if (ROLES.has(word) || BODIES.has(word)) return true;
  }
  return false;
}

function addRoles(doc: TaggedText, first: number, last: number, entity: Entity): void {
  for (let i = first; i < last; i++) {
    const word = doc.tokens[i]!.lower;
    if (doc.bits[i]! & PREP) break;
    if (word === 'ceo') entity.roles.add('executive');
    if (ROLES.has(word) || (BODIES.has(word) && entity.kind !== 'person')) entity.roles.add(word);
  }
  const head = doc.tokens[last - 1]!.lower;
  if (entity.words.length === 1 && entity.kind === 'organisation' && BODIES.has(head)) {
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push(doc.tokens[i]!.lower);
    entity.kind = kindOfNoun(head, words, true);
  }
}
