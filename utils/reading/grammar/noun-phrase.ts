/** Noun phrases by their edges: leftwards from a verb to its subject, rightwards from a word that opens one. */

import type { TaggedText } from './tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  CLOSE,
  COMMA,
  COORD,
  DET,
  ING,
  MARK,
  NEG,
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

/** Token indexes, end exclusive. */
export interface Phrase {
  first: number;
  last: number;
}

/** Pronouns that are a whole noun phrase by themselves, never its determiner. */
const BARE_PRONOUNS = new Set(
  'i you he she it we they who everyone everybody nobody someone somebody anyone there'.split(' '),
);
const LONGEST = 40;

/** A word that can be the head or a modifier of a noun phrase. */
export function isNounish(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP && b & OPEN_WORD) return true;
  if (b & (AUX | PREP | COORD | TO | OBJ | POSS | ADV | (DET & ~PRON)) || b & (1 << 27)) return false;
  if (b & VERB) return (b & (NOUN | OPEN_WORD | CAP)) !== 0;
  if (b & (PRON | SUB | REL)) return false;
  return (b & (OPEN_WORD | NUM | NOUN | CAP)) !== 0;
}

const isBarePronoun = (doc: TaggedText, i: number): boolean => BARE_PRONOUNS.has(doc.tokens[i]!.lower);

/** Index of the bracket that `i` closes, or -1. */
function openingBracket(doc: TaggedText, i: number, floor: number): number {
  for (let k = i - 1; k >= floor && i - k < LONGEST; k--) if (doc.bits[k]! & OPEN) return k;
  return -1;
}

/** Whether the verb form at `i` modifies a noun inside the phrase: "the elected mayor", "the center run by the army". */
function isModifier(doc: TaggedText, i: number, floor: number, next: number): boolean {
  const b = doc.bits[i]!;
  if (b & NOUN) return true;
  if (!(b & (PART | ING))) return b & OPEN_WORD ? true : false;
  const before = i > floor ? doc.bits[i - 1]! : 0;
  if (before & (DET | POSS) && (b & ING || isNounish(doc, next))) return true;
  if (before & NUM && isNounish(doc, next)) return true;
  if (i === floor) return isNounish(doc, next) && (b & ING) === 0;
  if (before & ADV && i - 1 > floor && doc.bits[i - 2]! & (DET | POSS)) return true;
  if (!isNounish(doc, i - 1)) return (before & (PREP | COORD)) !== 0 && isNounish(doc, next);
  if (b & PAST && !(b & ING))
    return (doc.bits[next]! & (PREP | TIME | TO)) !== 0 && doc.tokens[next]!.lower !== 'of';
  return true;
}

/** Whether the preposition at `i` ties what follows to the noun before it. */
function attaches(doc: TaggedText, i: number, floor: number): boolean {
  if (i <= floor) return false;
  const before = doc.bits[i - 1]!;
  const word = doc.tokens[i]!.lower;
  if (word === 'of') return isNounish(doc, i - 1) || (before & (DET | NUM | PRON)) !== 0;
  if (before & PART && i - 1 > floor && isNounish(doc, i - 2)) return true;
  if (word === 'than' || word === 'like' || word === 'as') return false;
  return isNounish(doc, i - 1) || (before & CLOSE) !== 0;
}

/** Whether "and" at `i` joins two noun phrases rather than two clauses: no verb stands between it and the clause's start. */
function joinsPhrases(doc: TaggedText, i: number, floor: number): boolean {
  if (i <= floor || !(isNounish(doc, i - 1) || doc.bits[i - 1]! & (CLOSE | PRON | DET | COMMA))) return false;
  for (let k = i - 1; k >= floor && i - k < LONGEST; k--) {
    const b = doc.bits[k]!;
    if (b & (AUX | SUB | REL) && !(b & DET)) return false;
    if (b & (PAST | THIRD | BASE) && !(b & (NOUN | OPEN_WORD | CAP | PART))) return false;
    if (b & PART && b & PAST && !(b & CAP) && k + 1 < i && !isModifier(doc, k, floor, k + 1)) return false;
    if (b & MARK && !(b & (COMMA | CLOSE | OPEN))) return true;
  }
  return true;
}

/**
 * The noun phrase that ends right before token `end`, or null. `floor` is the first token it may reach. Prepositional
 * and participial modifiers belong to it ("a spokesman for the ministry", "the center run by the army").
 */
export function nounPhraseBefore(doc: TaggedText, end: number, floor: number): Phrase | null {
  let i = end - 1;
  if (i < floor) return null;
  if (isBarePronoun(doc, i)) return { first: i, last: end };
  let first = end;
  let fronted = false;
  for (; i >= floor && end - i < LONGEST; i--) {
    const b = doc.bits[i]!;
    if (b & CLOSE) {
      const open = openingBracket(doc, i, floor);
      if (open <= floor) break;
      i = open;
      continue;
    }
    if (b & MARK) {
      if (b & COMMA && first < end && inList(doc, i, floor, first, end)) continue;
      break;
    }
    // "On Sept. 24 the center": a number does not stand before a determiner in one phrase.
    if (b & NUM && first === i + 1 && first < end && doc.bits[first]! & DET) break;
    if (b & POSS || b & NUM || isPartitive(doc, i, end, floor)) first = i;
    else if (b & DET && !(b & SUB)) first = i;
    else if (b & COORD) {
      if (first === end || !joinsPhrases(doc, i, floor)) break;
    } else if (b & PREP && !isNounish(doc, i)) {
      if (first === end) break;
      if (!attaches(doc, i, floor)) {
        fronted = !(b & SUB) || i === floor;
        break;
      }
    } else if (b & ADV && !(b & CAP)) {
      if (first === end || !(doc.bits[i + 1]! & (NUM | OPEN_WORD | DET | PART))) break;
    } else if (b & TIME && !(doc.bits[i + 1]! & POSS) && first === end) break;
    else if (b & VERB && !(b & CAP && b & OPEN_WORD)) {
      if (first === end && !(b & (NOUN | OPEN_WORD))) break;
      if (first < end && !isModifier(doc, i, floor, i + 1)) break;
      first = i;
    } else if (isNounish(doc, i)) first = i;
    else if (b & (PRON | OBJ) && first === end && !(b & (REL | SUB)) && !(b & OBJ)) {
      first = i;
      break;
    } else break;
  }
  if (first >= end) return null;
  if (fronted) first = splitFronted(doc, first, end);
  return first < end ? { first, last: end } : null;
}

/** "many of them" */
const isPartitive = (doc: TaggedText, i: number, end: number, floor: number): boolean =>
  i === end - 1 && i - 1 > floor && (doc.bits[i]! & (OBJ | PRON)) !== 0 && doc.tokens[i - 1]!.lower === 'of';

/** "A, B and C said": a comma goes on with the phrase when an "and" stands after it and a name or noun before it. */
function inList(doc: TaggedText, comma: number, floor: number, first: number, end: number): boolean {
  let coordinated = false;
  for (let k = comma + 1; k < end; k++) if (doc.bits[k]! & COORD) coordinated = true;
  return (
    coordinated &&
    first > comma &&
    comma > floor &&
    isNounish(doc, comma - 1) &&
    joinsPhrases(doc, comma, floor)
  );
}

/** "In a statement Smith said": after a fronted preposition the subject starts where a common noun meets a name. */
function splitFronted(doc: TaggedText, first: number, end: number): number {
  for (let k = first; k + 1 < end; k++) {
    const here = doc.bits[k]!;
    const next = doc.bits[k + 1]!;
    if (here & TIME && k + 1 < end) return k + 1;
    if (!(here & (CAP | DET | POSS | PREP | NUM)) && isNounish(doc, k) && next & (CAP | DET)) return k + 1;
    if (here & CAP && isNounish(doc, k) && next & DET) return k + 1;
  }
  return first;
}

/**
 * The noun phrase that starts at token `start`, or null, without its appositions: it ends before a comma, a verb or a
 * clause. Prepositions tie on after a common noun ("a spokesman for the ministry"), after a name only "of".
 */
export function nounPhraseAt(doc: TaggedText, start: number, ceiling: number): Phrase | null {
  let last = start;
  let i = start;
  if (i >= ceiling) return null;
  if (isBarePronoun(doc, i)) return { first: i, last: i + 1 };
  for (; i < ceiling && i - start < LONGEST; i++) {
    const b = doc.bits[i]!;
    if (isReducedRelative(doc, i, start, ceiling)) {
      i++;
      last = i + 1;
      continue;
    }
    if (b & OPEN && last > start) {
      const close = closingBracket(doc, i, ceiling);
      if (close < 0) break;
      i = close;
      continue;
    }
    if (b & POSS || (b & DET && !(b & SUB && i > start))) {
      if (last > start && !(b & POSS) && !(doc.bits[i - 1]! & (PREP | DET | COORD | COMMA))) break;
      last = i + 1;
    } else if (b & MARK) {
      if (b & COMMA && last > start && listGoesOn(doc, i, ceiling)) continue;
      break;
    } else if (b & COORD) {
      if (last === start || !startsPhrase(doc, i + 1, ceiling) || verbFollows(doc, i + 1, ceiling)) break;
    } else if (b & PREP && !(b & CAP)) {
      if (!tiesOn(doc, i, ceiling)) break;
    } else if (b & TIME && last > start && !(doc.bits[i + 1]! & POSS)) break;
    else if (b & NUM || isNounish(doc, i)) {
      if (b & VERB && !(b & CAP) && last > start && !staysNoun(doc, i, start, ceiling)) break;
      last = i + 1;
    } else if (
      b & ADV &&
      !(b & CAP) &&
      i + 1 < ceiling &&
      doc.bits[i + 1]! & (NUM | OPEN_WORD | PART | DET)
    ) {
      if (last > start && !(doc.bits[i - 1]! & (DET | POSS | COORD))) break;
    } else if (
      b & PART &&
      !(b & AUX) &&
      i + 1 < ceiling &&
      isNounish(doc, i + 1) &&
      !(doc.bits[i - 1]! & CAP)
    )
      last = i + 1;
    else if (
      b & ING &&
      i + 1 < ceiling &&
      isNounish(doc, i + 1) &&
      i > start &&
      doc.bits[i - 1]! & (DET | POSS)
    )
      last = i + 1;
    else if (b & PRON && last === start && !(b & (REL | SUB))) last = i + 1;
    else break;
  }
  while (last > start && doc.bits[last - 1]! & (PREP | COORD) && !isNounish(doc, last - 1)) last--;
  return last > start ? { first: start, last } : null;
}

/** "the center run by the army": a participle and its agent tie on to a common noun. */
function isReducedRelative(doc: TaggedText, i: number, start: number, ceiling: number): boolean {
  if (i <= start || i + 2 >= ceiling || !(doc.bits[i]! & PART) || doc.tokens[i + 1]!.lower !== 'by')
    return false;
  return isNounish(doc, i - 1) && !(doc.bits[i - 1]! & CAP) && startsPhrase(doc, i + 2, ceiling);
}

function closingBracket(doc: TaggedText, i: number, ceiling: number): number {
  for (let k = i + 1; k < ceiling && k - i < LONGEST; k++) if (doc.bits[k]! & CLOSE) return k;
  return -1;
}

const startsPhrase = (doc: TaggedText, i: number, ceiling: number): boolean =>
  i < ceiling && (isNounish(doc, i) || (doc.bits[i]! & (DET | POSS | NUM | PART)) !== 0);

/** Whether a clause, not a phrase, follows "and": a finite verb comes before the next mark. */
function verbFollows(doc: TaggedText, start: number, ceiling: number): boolean {
  for (let k = start; k < ceiling && k - start < 12; k++) {
    const b = doc.bits[k]!;
    if (b & MARK) return false;
    if (b & AUX && !(b & POSS)) return true;
    if (k > start && b & (PAST | THIRD) && !(b & (CAP | NOUN)) && !(b & PART && doc.bits[k + 1]! & PREP))
      return true;
  }
  return false;
}

/** "A, B and C": after the comma one more phrase and an "and" follow before any verb. */
function listGoesOn(doc: TaggedText, comma: number, ceiling: number): boolean {
  if (!isNounish(doc, comma - 1) || !(doc.bits[comma + 1]! & (CAP | DET))) return false;
  for (let k = comma + 1; k < ceiling && k - comma < 10; k++) {
    const b = doc.bits[k]!;
    if (b & COORD) return !verbFollows(doc, k + 1, ceiling) && (doc.bits[k + 1]! & CAP) !== 0;
    if (b & (MARK | AUX | PREP) && !(b & COMMA)) return false;
  }
  return false;
}

function tiesOn(doc: TaggedText, i: number, ceiling: number): boolean {
  const word = doc.tokens[i]!.lower;
  const before = doc.bits[i - 1] ?? 0;
  if (!startsPhrase(doc, i + 1, ceiling) || doc.bits[i + 1]! & TIME) return false;
  if (word === 'of') return true;
  if (before & CAP) return word === 'for' && (doc.bits[i + 1]! & CAP) !== 0;
  return 'for at in from with on to'.split(' ').includes(word) && isNounish(doc, i - 1);
}

/** Whether a verb form goes on with the phrase rather than ending it. */
function staysNoun(doc: TaggedText, i: number, start: number, ceiling: number): boolean {
  const b = doc.bits[i]!;
  if (b & NOUN) {
    const next = i + 1 < ceiling ? doc.bits[i + 1]! : 0;
    return !(next & (DET | SUB | OBJ | QUOTE_OR_COLON)) || (doc.bits[i - 1]! & (DET | POSS)) !== 0;
  }
  if (b & ING)
    return (
      i + 1 < ceiling && isNounish(doc, i + 1) && i > start && (doc.bits[i - 1]! & (DET | POSS | PREP)) !== 0
    );
  return i + 1 < ceiling && isNounish(doc, i + 1) && (doc.bits[i - 1]! & (DET | POSS | COMMA | ADV)) !== 0;
}

const QUOTE_OR_COLON = (1 << 23) | (1 << 28);

/** Index of the first token of the verb group that ends with the verb at `verb` ("has repeatedly said", "declined to say"). */
export function verbGroupStart(doc: TaggedText, verb: number, floor: number): number {
  let i = verb;
  for (; i > floor; i--) {
    const b = doc.bits[i - 1]!;
    if (b & CAP && b & OPEN_WORD) break;
    if (b & POSS && !isClitic(doc, i - 1)) break;
    if (b & (AUX | NEG) && !(b & (PRON | DET)) && !(b & COORD)) continue;
    if (isClitic(doc, i - 1)) continue;
    if (b & ADV && !(b & TIME)) continue;
    const adverbial = timeBefore(doc, i, floor);
    if (adverbial < i) {
      i = adverbial + 1;
      continue;
    }
    if (b & TO && i - 2 >= floor && chains(doc, i - 2)) {
      i--;
      continue;
    }
    break;
  }
  return i;
}

/** "The committee this week announced": the first token of a time adverbial between subject and verb, else `end`. */
function timeBefore(doc: TaggedText, end: number, floor: number): number {
  let i = end - 1;
  if (i - 1 <= floor || !(doc.bits[i]! & TIME)) return end;
  if (/^(this|last|next|late|early)$/.test(doc.tokens[i - 1]!.lower)) i--;
  else if (!(doc.bits[i]! & CAP)) return end;
  if (i - 1 > floor && doc.bits[i - 1]! & PREP && !(doc.bits[i - 1]! & CAP)) i--;
  return i > floor && (isNounish(doc, i - 1) || doc.bits[i - 1]! & (CLOSE | PRON)) ? i : end;
}

/** "'s" after a pronoun is a verb. */
function isClitic(doc: TaggedText, i: number): boolean {
  return doc.tokens[i]!.lower === "'s" && i > 0 && (doc.bits[i - 1]! & (PRON | REL)) !== 0;
}

/** Verbs that pass their subject on to an infinitive ("declined to comment", "went on to say"). */
function chains(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP) return false;
  return (b & (VERB | AUX)) !== 0 || doc.tokens[i]!.lower === 'on' || (b & NEG) !== 0;
}
