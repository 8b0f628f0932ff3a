/** The noun phrase that ends before a word, found leftwards: a verb's subject. */

import { NEVER_PASSIVE } from '../lexicon/common-verbs.ts';
import { FIRM_NOUNS } from '../lexicon/kind-words.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { isFiniteVerb } from './clause.ts';
import { isDegree, isModifier } from './modifying-verbs.ts';
import { isBarePronoun, isNounish, LONGEST_PHRASE, type Phrase } from './noun-words.ts';
import { attaches, opensCommand, tiesTo } from './phrase-ties.ts';
import { reportingVerb } from './reporting-verb.ts';
import type { TaggedText } from './tagged-text.ts';
import { isOfTown } from './town-and-state.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  CLOSE,
  COLON,
  COMMA,
  COORD,
  DET,
  ING,
  MARK,
  NOUN,
  NUM,
  OBJ,
  OPEN,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  PRON,
  REL,
  SUB,
  THIRD,
  TIME,
  TO,
  VERB,
} from './word-class.ts';

/** What a token does to the phrase: it is its new first word, lies inside, ends it, or shows a fronted adverbial. */
type Step = 'take' | 'pass' | 'stop' | 'fronted';

/**
 * The noun phrase that ends right before token `end`, or null. `floor` is the first token it may reach. Prepositional
 * and participial modifiers belong to it ("a spokesman for the ministry", "the center run by the army").
 */
export function nounPhraseBefore(doc: TaggedText, end: number, floor: number): Phrase | null {
  let i = end - 1;
  if (i < floor) return null;
  // "friends and others"
  if (isBarePronoun(doc, i) && !joinsOthers(doc, i, floor)) return { first: i, last: end };
  let first = end;
  for (; i >= floor && end - i < LONGEST_PHRASE; i--) {
    if (doc.bits[i]! & CLOSE) {
      const open = openingBracket(doc, i, floor);
      if (open <= floor) break;
      i = open;
      continue;
    }
    const step = stepLeft(doc, i, first, end, floor);
    if (step === 'fronted') first = splitFronted(doc, first, end);
    if (step === 'stop' || step === 'fronted') break;
    if (step === 'take') first = i;
  }
  return first < end
    ? { first: opensCommand(doc, withQualifier(doc, first, floor), floor), last: end }
    : null;
}

/** "friends and others": people that others join, not "… the plan, and others". */
const joinsOthers = (doc: TaggedText, i: number, floor: number): boolean =>
  doc.tokens[i]!.lower === 'others' &&
  i - 2 >= floor &&
  (doc.bits[i - 1]! & COORD) !== 0 &&
  ((doc.bits[i - 2]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD) || isRoleNoun(doc.tokens[i - 2]!.lower));

/** "more than a dozen employees", "at least three officials": the words before a number. */
function withQualifier(doc: TaggedText, first: number, floor: number): number {
  const word = doc.tokens[first]!.lower;
  if (word === 'least' && first > floor && doc.tokens[first - 1]!.lower === 'at') return first - 1;
  if (!(doc.bits[first]! & NUM) && !NUMBER_WORDS.test(word)) return first;
  const before = doc.tokens[first - 1]?.lower;
  const two = first - 2 >= floor ? doc.tokens[first - 2]!.lower : '';
  if (before === 'than' && /^(more|fewer|less)$/.test(two)) return first - 2;
  return before === 'least' && two === 'at' ? first - 2 : first;
}

const NUMBER_WORDS = /^(a|one|two|three|four|five|six|seven|eight|nine|ten|half|several)$/;

function stepLeft(doc: TaggedText, i: number, first: number, end: number, floor: number): Step {
  const b = doc.bits[i]!;
  const empty = first === end;
  if (empty && doc.tokens[i]!.lower === 'others') return 'take';
  // "a union representing them"
  if (empty && b & OBJ && i - 1 > floor && doc.bits[i - 1]! & ING && isNounish(doc, i - 2)) return 'take';
  // "he and Mr. Allen"
  if (!empty && b & PRON && doc.bits[i + 1]! & COORD && isBarePronoun(doc, i)) return 'take';
  // "the employee of nearly four years"
  if (
    empty &&
    b & TIME &&
    i - 2 > floor &&
    doc.bits[i - 1]! & NUM &&
    /^(?:of|nearly|almost|about)$/.test(doc.tokens[i - 2]!.lower)
  )
    return 'take';
  if (b & MARK)
    return b & COMMA && !empty && (isOfTown(doc, i, floor) || inList(doc, i, floor, first, end))
      ? 'pass'
      : 'stop';
  // "10:15 Ruiz said": a clock time stands before the name.
  if (b & NUM && i - 2 >= floor && doc.bits[i - 1]! & COLON && doc.bits[i - 2]! & NUM) return 'stop';
  // "On Sept. 24 the center": a number does not stand before a determiner in one phrase.
  // "Two other ministers", but "On Sept. 24 other ministers"
  const isOther = doc.tokens[first]?.lower === 'other' && !((doc.bits[i - 1] ?? 0) & TIME);
  const isArticle =
    !empty &&
    !isOther &&
    (doc.bits[first]! & DET || /^(?:its|his|her|their|our|my)$/.test(doc.tokens[first]!.lower));
  if (b & NUM && first === i + 1 && isArticle) return 'stop';
  // "lawyers overseeing the bankruptcy"
  if (!empty && b & ING && i > floor && isRoleNoun(doc.tokens[i - 1]!.lower) && doc.bits[first]! & DET)
    return 'take';
  // "a figure the government says": another phrase ends before the article.
  if (
    !empty &&
    first === i + 1 &&
    doc.bits[first]! & DET &&
    !(doc.bits[first]! & CAP && b & CAP) &&
    isNounish(doc, i) &&
    !(isOther && NUMBER_WORDS.test(doc.tokens[i]!.lower)) &&
    !BEFORE_ARTICLE.has(doc.tokens[i]!.lower)
  )
    return 'stop';
  if (b & (POSS | NUM) || isPartitive(doc, i, end, floor) || (b & DET && !(b & SUB))) return 'take';
  // "officials in and around Porto"
  if (b & COORD && !empty && i - 1 > floor && doc.bits[i - 1]! & doc.bits[i + 1]! & PREP) return 'pass';
  if (b & COORD) return !empty && joinsPhrases(doc, i, floor) ? 'pass' : 'stop';
  if (b & TO) return !empty && tiesTo(doc, i, floor) ? 'pass' : 'stop';
  // "a study in over 40,000 adults"
  if (!empty && /^(?:over|about|around|under)$/.test(doc.tokens[i]!.lower) && doc.bits[i + 1]! & NUM)
    return 'pass';
  // "a man caught up in the crush"
  if (!empty && i > floor && doc.bits[i - 1]! & PART && /^(?:up|out)$/.test(doc.tokens[i]!.lower))
    return 'pass';
  if (b & PREP && !isNounish(doc, i)) return preposition(doc, i, empty, floor);
  if (isDegree(doc, i) && first === i + 1 && doc.bits[first]! & PART) return 'take';
  if (b & ADV && !(b & CAP))
    return !empty && (doc.bits[i + 1]! & (NUM | OPEN_WORD | DET | PART) || ownsNext(doc, i))
      ? 'pass'
      : 'stop';
  if (b & TIME && !empty && doc.bits[i + 1]! & POSS) return 'pass';
  if (b & TIME && empty) return 'stop';
  if (b & PAST && !empty && opensClause(doc, i + 1, first, end)) return 'stop';
  // "Ana Holm works for the institute"
  if (!empty && doc.tokens[i]!.lower === 'works' && WORKS_AT.test(doc.tokens[i + 1]!.lower)) return 'stop';
  if (b & VERB && !(b & CAP && b & OPEN_WORD)) return verbForm(doc, i, empty, floor);
  if (isNounish(doc, i)) return 'take';
  return 'stop';
}

/** "on last week's call": a time that owns what follows. */
const ownsNext = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i + 1]! & TIME) !== 0 && (doc.bits[i + 2]! & POSS) !== 0;

const WORKS_AT = /^(?:for|with|at|against|as|in|on)$/;

/** "half the crew", "such a man" */
const BEFORE_ARTICLE = new Set('half twice double such what quite all both only even just many'.split(' '));

const ACTIVE = new Set(NEVER_PASSIVE);
const BODIES = new Set([...ORGANISATION_NOUNS, ...FIRM_NOUNS]);
const speaks = (noun: string): boolean => isRoleNoun(noun) || BODIES.has(noun);

/** "The talks stalled after injured workers at the plant said": what stands before "after" is the main clause. */
function opensClause(doc: TaggedText, i: number, first: number, end: number): boolean {
  if (!/^(?:after|before|since|until|as)$/.test(doc.tokens[i]!.lower)) return false;
  // "Stock in Vodal plunged after the carmaker said"
  if (doc.bits[first]! & (DET | POSS)) return speaks(doc.tokens[end - 1]!.lower);
  for (let k = first; k < end; k++) {
    const { lower } = doc.tokens[k]!;
    if (lower.endsWith('s') && isRoleNoun(lower)) return true;
  }
  return false;
}

function preposition(doc: TaggedText, i: number, empty: boolean, floor: number): Step {
  if (empty) return 'stop';
  // "an inside source"
  if (doc.tokens[i]!.lower === 'inside' && i > floor && doc.bits[i - 1]! & DET) return 'take';
  if (attaches(doc, i, floor)) return 'pass';
  return !(doc.bits[i]! & SUB) || i === floor ? 'fronted' : 'stop';
}

function verbForm(doc: TaggedText, i: number, empty: boolean, floor: number): Step {
  // "those familiar with the firm's thinking", "a person involved in the planning"
  const isThought =
    doc.bits[i]! & ING && i > floor && (doc.bits[i - 1]! & POSS || doc.tokens[i - 1]!.lower === 'the');
  if (empty) return doc.bits[i]! & (NOUN | OPEN_WORD) || isThought ? 'take' : 'stop';
  return isModifier(doc, i, floor, i + 1) ? 'take' : 'stop';
}

/** Index of the bracket that `i` closes, or -1. */
function openingBracket(doc: TaggedText, i: number, floor: number): number {
  for (let k = i - 1; k >= floor && i - k < LONGEST_PHRASE; k--) if (doc.bits[k]! & OPEN) return k;
  return -1;
}

/** "many of them", "people familiar with them" */
const isPartitive = (doc: TaggedText, i: number, end: number, floor: number): boolean =>
  i === end - 1 &&
  i - 1 > floor &&
  (doc.bits[i]! & (OBJ | PRON)) !== 0 &&
  (doc.tokens[i - 1]!.lower === 'of' || CLOSE_TO.test(doc.tokens[i - 2]!.lower));
const CLOSE_TO = /^(?:familiar|close|loyal)$/;

/** Whether "and" at `i` joins two noun phrases rather than two clauses: no verb stands between it and the clause's start. */
function joinsPhrases(doc: TaggedText, i: number, floor: number): boolean {
  if (i <= floor || /^(?:but|yet)$/.test(doc.tokens[i]!.lower)) return false;
  // "The crowd cheers, and then Ruiz says"
  if (doc.tokens[i + 1]!.lower === 'then') return false;
  if (!(isNounish(doc, i - 1) || doc.bits[i - 1]! & (CLOSE | PRON | DET | COMMA))) return false;
  if (isInBody(doc, i, floor)) return true;
  for (let k = i - 1; k >= floor && i - k < LONGEST_PHRASE; k--) {
    const b = doc.bits[k]!;
    // "The bridge was closed, Ruiz and Lind said": the clause before the comma is another.
    if (b & COMMA && k < i - 1) return true;
    // "as Ruiz and Lind reported", "because Ruiz and Lind said": no verb between the conjunction and the names
    if (CONJUNCTIONS.test(doc.tokens[k]!.lower) && opensWithNames(doc, k, i, floor)) return true;
    if (b & (AUX | SUB | REL) && !(b & DET)) return false;
    // "…, records show, and experts say"
    if (b & BASE && doc.bits[k + 1]! & COMMA && reportingVerb(doc.tokens[k]!.lower)) return false;
    if (b & (PAST | THIRD | BASE) && !(b & (NOUN | OPEN_WORD | CAP | PART))) return false;
    if (b & THIRD && (isFiniteVerb(doc, k) || (doc.bits[i - 1]! & COMMA && takesObject(doc, k))))
      return false;
    if (b & PART && b & PAST && !(b & CAP) && k + 1 < i) {
      // "A reporter asked about the deal, and Ruiz said": a comma before "and" parts two clauses.
      const isClause = doc.bits[i - 1]! & COMMA || ACTIVE.has(doc.tokens[k]!.lower);
      if (!isModifier(doc, k, floor, k + 1) || (isClause && isNounish(doc, k - 1))) return false;
    }
    if (b & MARK && !(b & (COMMA | CLOSE | OPEN))) return true;
  }
  return true;
}

/** "at which the Centers for Disease Control and Prevention recommends": an "and" in a body's name. */
function isInBody(doc: TaggedText, and: number, floor: number): boolean {
  let k = and - 1;
  if (!((doc.bits[and + 1] ?? 0) & CAP)) return false;
  while (k > floor && doc.bits[k]! & CAP) k--;
  return (
    k < and - 1 && k > floor && /^(?:for|of)$/.test(doc.tokens[k]!.lower) && (doc.bits[k - 1]! & CAP) !== 0
  );
}

/** "As Ruiz and Lind", ", while the bank and its rival": nothing but names and nouns between the conjunction and "and". */
function opensWithNames(doc: TaggedText, at: number, and: number, floor: number): boolean {
  if (at > floor && !(doc.bits[at - 1]! & COMMA)) return false;
  const fits = (k: number): boolean => isNounish(doc, k) || (doc.bits[k]! & (DET | POSS | NUM)) !== 0;
  for (let k = at + 1; k < and; k++) if (!fits(k) && !/^(?:in|of)$/.test(doc.tokens[k]!.lower)) return false;
  return true;
}

const CONJUNCTIONS = /^(?:as|after|because|while|although|though|when|since|before|until)$/;

/** "The firm holds two piers": a form in -s between a noun in the singular and a determiner or number. */
function takesObject(doc: TaggedText, i: number): boolean {
  const { lower } = doc.tokens[i - 1] ?? { lower: '' };
  const subject = isNounish(doc, i - 1) && !lower.endsWith('s');
  return subject && (doc.bits[i + 1]! & (DET | NUM | POSS)) !== 0;
}

/** "A, B and C said": a comma goes on with the phrase when an "and" stands after it and a name or noun before it. */
function inList(doc: TaggedText, comma: number, floor: number, first: number, end: number): boolean {
  if (first <= comma || comma <= floor) return false;
  // "went on on Thursday, residents and militants said"
  if (doc.bits[comma - 1]! & TIME) return false;
  if (!isNounish(doc, comma - 1) && !(doc.bits[comma - 1]! & CLOSE)) return false;
  for (let k = comma + 1; k < end; k++) if (doc.bits[k]! & COORD) return joinsPhrases(doc, comma, floor);
  return false;
}

/** "In a statement Smith said": after a fronted preposition the subject starts where a common noun meets a name. */
function splitFronted(doc: TaggedText, first: number, end: number): number {
  // "In the report, Ruiz, Lind and Berg said"
  for (let k = first + 1; k < end; k++) if (doc.bits[k]! & COMMA) return k + 1;
  for (let k = first; k + 1 < end; k++) {
    const here = doc.bits[k]!;
    const next = doc.bits[k + 1]!;
    if (here & TIME) return k + 1;
    if (!(here & (CAP | DET | POSS | PREP | NUM)) && isNounish(doc, k) && next & (CAP | DET)) return k + 1;
    if (here & CAP && isNounish(doc, k) && next & DET) return k + 1;
  }
  return first;
}
