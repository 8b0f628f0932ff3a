/** Sources told by a noun ("the defence ministry", "three officials"): what the phrase says of who they are. */

import type { Phrase } from '../grammar/noun-words.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, DET, NUM, OPEN_WORD, PART, POSS } from '../grammar/word-class.ts';
import { kindOfUkrainian, nominativeOf } from '../languages/uk/bodies.ts';
import { placeIn, SOME_PART } from './body-states.ts';
import { countPeople, ONE_OF_SEVERAL } from './count-people.ts';
import { documentOrigin } from './document-origin.ts';
import type { Entity } from './entity.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import { AGED, BODIES, DOCUMENTS, kindOfNoun, PEOPLE, ROLES } from './kind-of.ts';
import { IN_LETTERS, officeOf } from './offices.ts';
import { type Core, coreOf } from './phrase-core.ts';

/** Modifiers that tell nothing of which body is meant. */
const LOOSE = new Set(
  'top highest same latter former local national own whole entire state new big small giant'.split(' '),
);

/** "the group's negotiator" is not "a government negotiator" spoken of before. */
export function ownedByOther(doc: TaggedText, core: Core, known: Entity): boolean {
  for (let k = core.first + 1; k < core.head; k++)
    if (/^['’]s?$/.test(doc.tokens[k]!.lower)) {
      const owner = doc.tokens[k - 1]!.lower;
      return BODIES.has(owner) && !known.words.includes(owner);
    }
  return false;
}

/** "the spokesman of the 47th Brigade" is not the Kremlin spokesman whom the text has described. */
export function servesOther(doc: TaggedText, core: Core, phrase: Phrase, known: Entity): boolean {
  const described = known.description?.toLowerCase() ?? '';
  const isSpokesman = /^spokes|^(?:chief|head|director|leader)$/.test(doc.tokens[core.head]!.lower);
  if (!isSpokesman || !/^(?:of|for)$/.test(doc.tokens[core.last]?.lower ?? '') || !described.includes(' '))
    return false;
  for (let k = core.last + 1; k < phrase.last; k++) {
    const { lower } = doc.tokens[k]!;
    if (doc.bits[k]! & OPEN_WORD && (described.includes(lower) || known.words.includes(lower))) return false;
  }
  return phrase.last > core.last + 1;
}

/** "one of the officials": who it is is told behind "of". */
export const PARTS = new Set(
  'one two three four five several some many most few each another others both all half'.split(' '),
);
const POSSESSIVE = /^(his|her|its|their|our|my)$/;

/** The words of a phrase that means the same whenever it comes: with a name or possessor in it, and no article. */
export function wordsThatName(doc: TaggedText, core: Core, phrase: Phrase): string | null {
  if (isSamePaper(doc, core, phrase)) return textOf(doc, phrase.first, phrase.last).toLowerCase();
  if (core.last - core.first < 2 || doc.bits[core.first]! & (DET | NUM)) return null;
  // "Trust members", "trust members"
  const whole = textOf(doc, phrase.first, phrase.last).toLowerCase();
  if (phrase.last === core.last && doc.tokens[core.head]!.lower.endsWith('s')) return whole;
  for (let k = core.first; k < core.head; k++) if (doc.bits[k]! & (CAP | POSS)) return whole;
  return null;
}

/** "early results of exit polls": a document told in the same four words and more, which no "a" makes another. */
function isSamePaper(doc: TaggedText, core: Core, { first, last }: Phrase): boolean {
  if (last - first < 4 || last === core.last || doc.bits[first]! & (DET | NUM)) return false;
  if (!DOCUMENTS.has(doc.tokens[core.head]!.lower)) return false;
  for (let k = first; k < last; k++) if (/^an?$/.test(doc.tokens[k]!.lower)) return false;
  return true;
}

/** What tells one body from others of its kind: "the defence ministry" is not the Ministry of Finance. */
export function modifiersIn(doc: TaggedText, core: Core): string[] {
  const words: string[] = [];
  for (let k = core.first + 1; k < core.head; k++) {
    const b = doc.bits[k]!;
    if (b & OPEN_WORD && !(b & (CAP | PART | NUM)))
      words.push(doc.tokens[k]!.lower.replace('defence', 'defense'));
  }
  const isCourt = /^(?:court|legislature|senate)$/.test(doc.tokens[core.head]!.lower);
  return words.filter((word) => !LOOSE.has(word) || (isCourt && word === SOME_PART));
}

/** "the 31-year-old nurse": the age told before the head, or null. */
export function ageIn(doc: TaggedText, core: Core): string | null {
  for (let k = core.first; k < core.head; k++)
    if (AGED.test(doc.tokens[k]!.lower)) return doc.tokens[k]!.lower;
  return null;
}

/** Names that modify the head, in lower case: "the Israeli government" is not any government. */
export function namesIn(doc: TaggedText, core: Core): string[] {
  const names: string[] = [];
  for (let k = core.definite ? core.first + 1 : core.first; k < core.head; k++) {
    if (doc.bits[k]! & CAP && doc.bits[k]! & OPEN_WORD) names.push(doc.tokens[k]!.lower);
  }
  return names;
}

/** "his claim", where the text has named nobody yet. */
const WHOSE = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** "its own data" */
const isOwn = (doc: TaggedText, i: number): boolean => doc.tokens[i]!.lower === 'own';

/** "she and another reporter", "a pilot and his aide": two who speak together. */
function joinsPeople({ bits, tokens }: TaggedText, { first, last }: Core): boolean {
  for (let k = first + 1; k + 2 < last; k++)
    if (tokens[k]!.lower === 'and' && bits[k + 1]! & (DET | POSS)) return true;
  return false;
}

/** "the mother-of-three": the noun without the children. */
const PARENT_OF = /-of-\w+$/;

/** A source told by a noun: what it is, how many they are, and the words it is called by. */
export function nominalEntity(doc: TaggedText, core: Core, phrase: Phrase, head: string): Entity {
  const count = countPeople(doc, core);
  let { first } = count !== null && count > 1 ? phrase : core;
  while (count === null && first < core.head && (doc.bits[first]! & (DET | POSS) || isOwn(doc, first)))
    first++;
  if (count === 1 && first < core.head) first++;
  const words: string[] = [];
  for (let k = core.first; k < core.last; k++) words.push(doc.tokens[k]!.lower);
  const part = PARTS.has(head) && core.last < phrase.last && doc.tokens[core.last]!.lower === 'of';
  const isOne = head === 'one' || ONE_OF_SEVERAL.test(head);
  const noun = part
    ? doc.tokens[coreOf(doc, { first: core.last + 1, last: phrase.last }).head]!.lower
    : head.replace(PARENT_OF, '');
  const possessed = words.some((word) => word === "'s" || word === '’s' || POSSESSIVE.test(word));
  const letters = IN_LETTERS.get(words.at(-1)!);
  const definite = core.definite || possessed || letters !== undefined;
  const told = kindOfUkrainian(doc, phrase) ?? kindOfNoun(noun, words, definite);
  // "one shopper", "one of the men"
  const isSingle = part || PEOPLE.has(`${noun}s`);
  const isJoint = ROLES.has(head) && joinsPeople(doc, core);
  const kind = isJoint ? 'group' : told === 'group' && count === 1 && isSingle ? 'anonymous' : told;
  const before = core.head > core.first ? officeOf(doc.tokens[core.head - 1]!.lower, head) : null;
  const office = letters?.office ?? before;
  const isAlone = core.last === phrase.last && first === core.head;
  // "the witness", "her boss" are one.
  const many = /[^s]s$/.test(head) || PEOPLE.has(head);
  return {
    // "PM says": what the letters stand for
    name:
      (isAlone ? letters?.office : undefined) ??
      WHOSE.get(words.join(' ')) ??
      nominativeOf(doc, phrase) ??
      textOf(doc, first, phrase.last),
    ownedName: null,
    words,
    kind,
    gender: isJoint
      ? null
      : kind === 'person' || kind === 'anonymous' || kind === 'group'
        ? genderOfNoun(noun)
        : 'it',
    plural: many || isJoint,
    named: false,
    roles: new Set(isJoint ? [] : office ? [head, office] : [head]),
    state: placeIn(words),
    description: kind === 'document' && phrase.last === core.last ? documentOrigin(doc, core.last) : null,
    count: isOne ? 1 : count === 1 && kind === 'group' ? null : count,
    mentions: [],
    seen: phrase.first,
    cited: false,
    isDead: false,
    isPublisher: false,
    why: { rule: `noun:${kind}`, words: textOf(doc, core.first, core.last) },
  };
}
