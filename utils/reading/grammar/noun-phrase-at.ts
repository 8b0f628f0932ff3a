/** The noun phrase that starts at a word, found rightwards: an inverted subject, an addressee, an author. */

import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { isBarePronoun, isNounish, LONGEST_PHRASE, type Phrase, startsPhrase } from './noun-words.ts';
import { opensCommand } from './phrase-ties.ts';
import type { TaggedText } from './tagged-text.ts';
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
  QUOTE,
  REL,
  SUB,
  THIRD,
  TIME,
  TO,
  VERB,
} from './word-class.ts';

type Step = 'take' | 'pass' | 'stop';

/** Tokens looked at for the verb or the "and" that decides whether a phrase goes on. */
const LOOK_AHEAD = 12;
const DOCUMENTS = new Set(DOCUMENT_NOUNS);
const TYING = new Set(['for', 'at', 'in', 'from', 'with', 'on', 'to']);

/**
 * The noun phrase that starts at token `start`, or null, without its appositions: it ends before a comma, a verb or a
 * clause. Prepositions tie on after a common noun ("a spokesman for the ministry"), after a name only "of".
 */
export function nounPhraseAt(doc: TaggedText, start: number, ceiling: number): Phrase | null {
  if (start >= ceiling) return null;
  if (isBarePronoun(doc, start)) return { first: start, last: start + 1 };
  let last = start;
  for (let i = start; i < ceiling && i - start < LONGEST_PHRASE; i++) {
    const behindDay = i > start ? behindDayOfNoun(doc, i, ceiling) : 0;
    if (behindDay > 0) {
      i = behindDay - 1;
      last = behindDay;
      continue;
    }
    if (isReducedRelative(doc, i, start, ceiling)) {
      i++;
      last = i + 1;
      continue;
    }
    if (doc.bits[i]! & OPEN && last > start) {
      const close = closingBracket(doc, i, ceiling);
      if (close < 0) break;
      i = close;
      continue;
    }
    const step = stepRight(doc, i, start, last, ceiling);
    if (step === 'stop') break;
    if (step === 'take') last = i + 1;
  }
  while (last > start && doc.bits[last - 1]! & (PREP | COORD) && !isNounish(doc, last - 1)) last--;
  // "a study published Wednesday"
  if (last - start > 1 && doc.bits[last - 1]! & PART && DOCUMENTS.has(doc.tokens[last - 2]!.lower)) last--;
  return last > start ? { first: start, last } : null;
}

function stepRight(doc: TaggedText, i: number, start: number, last: number, ceiling: number): Step {
  const b = doc.bits[i]!;
  const empty = last === start;
  const before = i > start ? doc.bits[i - 1]! : 0;
  if (b & POSS) return 'take';
  if (b & DET && !(b & SUB && i > start))
    return empty || before & (PREP | TO | DET | COORD | COMMA) || opensCommand(doc, i, start) < i
      ? 'take'
      : 'stop';
  if (b & MARK) return b & COMMA && !empty && listGoesOn(doc, i, ceiling) ? 'pass' : 'stop';
  if (b & COORD)
    return !empty && startsPhrase(doc, i + 1, ceiling) && !verbFollows(doc, i + 1, ceiling) ? 'pass' : 'stop';
  // "people close to the striker"
  if (doc.tokens[i]!.lower === 'to' && /^(?:close|loyal|privy|opposed)$/.test(doc.tokens[i - 1]?.lower ?? ''))
    return startsPhrase(doc, i + 1, ceiling) || isOfThem(doc, i + 1, ceiling) ? 'pass' : 'stop';
  if (b & PREP && !(b & CAP)) return tiesOn(doc, i, ceiling) ? 'pass' : 'stop';
  if (!empty && b & (OBJ | PRON) && isOfThem(doc, i, ceiling)) return 'take';
  // "according to reports Mr. Ruiz filed"
  if (!empty && isAddressed(doc, i)) return 'stop';
  if (b & TIME && !empty) {
    // "the General Staff's evening update"
    const isOfNoun = before & POSS && i + 1 < ceiling && isNounish(doc, i + 1) && !(doc.bits[i + 1]! & CAP);
    if (isOfNoun) return 'take';
    if (!(doc.bits[i + 1]! & POSS)) return 'stop';
  }
  // "the grain trading firm Northwind"
  if (b & ING && !empty && FIRMS.has(doc.tokens[i + 1]?.lower ?? '')) return 'take';
  if (b & NUM || isNounish(doc, i))
    return b & VERB && !(b & CAP) && !empty && !staysNoun(doc, i, start, ceiling) ? 'stop' : 'take';
  return modifier(doc, i, start, empty, ceiling);
}

/** "Mr." behind a small noun that is no office: another phrase begins. */
const isAddressed = ({ bits, tokens }: TaggedText, i: number): boolean =>
  /^(?:mr|mrs|ms|miss)\.?$/.test(tokens[i]!.lower) &&
  (bits[i]! & CAP) !== 0 &&
  (bits[i - 1]! & (OPEN_WORD | NOUN)) !== 0 &&
  !(bits[i - 1]! & CAP) &&
  !isRoleNoun(tokens[i - 1]!.lower);

/** "a Saturday rally", "its Nov. 3, 2022, report", "the March 2021 survey": where the noun stands that a day or month modifies, or 0. */
function behindDayOfNoun(doc: TaggedText, i: number, ceiling: number): number {
  if (!(doc.bits[i]! & TIME) || !(doc.bits[i]! & CAP) || !(doc.bits[i - 1]! & (DET | POSS))) return 0;
  let k = i + 1;
  while (k < ceiling && k - i < 5 && (doc.bits[k]! & NUM || isCommaOfYear(doc, k, ceiling))) k++;
  return k < ceiling && isNounish(doc, k) && !(doc.bits[k]! & (CAP | TIME)) ? k : 0;
}

/** The commas of "May 3, 2022," */
const isCommaOfYear = (doc: TaggedText, k: number, ceiling: number): boolean =>
  (doc.bits[k]! & COMMA) !== 0 &&
  (YEAR.test(doc.tokens[k - 1]!.text) || (k + 1 < ceiling && YEAR.test(doc.tokens[k + 1]!.text)));

const YEAR = /^(?:19|20)\d\d$/;

/** "Oversight ranking member Tom Lind": participles of offices. */
const OFFICES = new Set(
  'ranking acting managing founding presiding sitting consulting contributing visiting commanding'.split(' '),
);

/** What one measures with. */
const STUDIES = new Set('modelling modeling polling testing reporting surveying'.split(' '));

/** Nouns for bodies that are told by what they do. */
const FIRMS = new Set('firm company agency group organization organisation outfit'.split(' '));

/** An adverb, participle or pronoun: inside the phrase only before what it modifies. */
function modifier(doc: TaggedText, i: number, start: number, empty: boolean, ceiling: number): Step {
  const b = doc.bits[i]!;
  const before = i > start ? doc.bits[i - 1]! : 0;
  const next = i + 1 < ceiling ? doc.bits[i + 1]! : 0;
  if (b & ADV && !(b & CAP) && next & (NUM | OPEN_WORD | PART | DET))
    return empty || before & (DET | POSS | COORD) ? 'pass' : 'stop';
  const noun = i + 1 < ceiling && isNounish(doc, i + 1);
  // "two aides told CNN"
  const isVerb = !empty && /[^s]s$/.test(doc.tokens[i - 1]!.lower) && (next & CAP) !== 0;
  if (b & PART && !(b & AUX) && noun && !(before & CAP) && !isVerb) return 'take';
  if (b & ING && noun && (before & (DET | POSS) || OFFICES.has(doc.tokens[i]!.lower))) return 'take';
  // "familiar with her thinking,"
  if (b & ING && before & POSS && (i + 1 >= ceiling || next & MARK)) return 'take';
  return b & PRON && empty && !(b & (REL | SUB)) ? 'take' : 'stop';
}

/** "the center run by the army": a participle and its agent tie on to a common noun. */
function isReducedRelative(doc: TaggedText, i: number, start: number, ceiling: number): boolean {
  if (i <= start || i + 2 >= ceiling || !(doc.bits[i]! & PART) || doc.tokens[i + 1]!.lower !== 'by')
    return false;
  return isNounish(doc, i - 1) && !(doc.bits[i - 1]! & CAP) && startsPhrase(doc, i + 2, ceiling);
}

function closingBracket(doc: TaggedText, i: number, ceiling: number): number {
  for (let k = i + 1; k < ceiling && k - i < LONGEST_PHRASE; k++) if (doc.bits[k]! & CLOSE) return k;
  return -1;
}

/** Whether a clause, not a phrase, follows "and": a finite verb comes before the next mark. */
function verbFollows(doc: TaggedText, start: number, ceiling: number): boolean {
  for (let k = start; k < ceiling && k - start < LOOK_AHEAD; k++) {
    const b = doc.bits[k]!;
    // "officials and a journalist who saw the bodies"
    if (b & MARK || (b & REL && doc.tokens[k]!.lower === 'who')) return false;
    if (b & AUX && !(b & POSS)) return true;
    if (k > start && b & (PAST | THIRD) && !(b & (CAP | NOUN)) && !(b & PART && doc.bits[k + 1]! & PREP))
      return true;
  }
  return false;
}

/** "said Tom Lind, the (Customs and Border Protection) commissioner": the "and" of a body's name before one office. */
function isOfficeApposed({ bits, tokens }: TaggedText, comma: number, ceiling: number): boolean {
  if (tokens[comma + 1]?.lower !== 'the' || !(bits[comma - 1]! & CAP)) return false;
  let k = comma + 2;
  let hasAnd = false;
  while (k < ceiling && (bits[k]! & CAP || (bits[k]! & COORD && tokens[k]!.lower === 'and'))) {
    if (bits[k]! & COORD) hasAnd = true;
    k++;
  }
  return hasAnd && k < ceiling && bits[k - 1]! & CAP
    ? isRoleNoun(tokens[k]!.lower) && !tokens[k]!.lower.endsWith('s')
    : false;
}

/** "A, B and C": after the comma one more phrase and an "and" follow before any verb. */
function listGoesOn(doc: TaggedText, comma: number, ceiling: number): boolean {
  if (isOfficeApposed(doc, comma, ceiling)) return false;
  if (!isNounish(doc, comma - 1) || !(doc.bits[comma + 1]! & (CAP | DET))) return false;
  for (let k = comma + 1; k < ceiling && k - comma < LOOK_AHEAD; k++) {
    const b = doc.bits[k]!;
    if (b & COORD) return !verbFollows(doc, k + 1, ceiling) && (doc.bits[k + 1]! & CAP) !== 0;
    if (b & (MARK | AUX | PREP) && !(b & COMMA)) return false;
  }
  return false;
}

/** Whether the preposition at `i` goes on with the phrase. */
function tiesOn(doc: TaggedText, i: number, ceiling: number): boolean {
  if (isOfThem(doc, i + 1, ceiling)) return true;
  if (!startsPhrase(doc, i + 1, ceiling) || doc.bits[i + 1]! & TIME) return false;
  const word = doc.tokens[i]!.lower;
  if (word === 'of') return true;
  // "the Center for Research", "the Institute for the Study of War"
  const name = doc.tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1;
  if ((doc.bits[i - 1] ?? 0) & CAP) return word === 'for' && ((doc.bits[name] ?? 0) & CAP) !== 0;
  return TYING.has(word) && i > 0 && isNounish(doc, i - 1);
}

/** "one of them", "people familiar with it": the pronoun at token `i`. */
const isOfThem = ({ tokens }: TaggedText, i: number, ceiling: number): boolean =>
  i < ceiling &&
  /^(?:them|us|it|him)$/.test(tokens[i]!.lower) &&
  (tokens[i - 1]?.lower === 'of'
    ? /^(?:them|us)$/.test(tokens[i]!.lower)
    : /^(?:familiar|close|loyal)$/.test(tokens[i - 2]?.lower ?? ''));

/** "lawmakers in a closed-door briefing", "its daily briefing": an article or owner a few words before the noun. */
function hasDeterminer(doc: TaggedText, start: number, i: number): boolean {
  for (let k = i - 1; k >= start && i - k <= 3; k--) if (doc.bits[k]! & (DET | POSS)) return true;
  return (doc.bits[start]! & (DET | POSS)) !== 0;
}

/** Whether a verb form goes on with the phrase rather than ending it. */
function staysNoun(doc: TaggedText, i: number, start: number, ceiling: number): boolean {
  const b = doc.bits[i]!;
  const before = doc.bits[i - 1]!;
  // "according to new modelling", "recent polling shows"
  if (STUDIES.has(doc.tokens[i]!.lower) && i > start && !((doc.bits[i + 1] ?? 0) & (DET | OBJ))) return true;
  if (b & NOUN) {
    const next = i + 1 < ceiling ? doc.bits[i + 1]! : 0;
    // "a daily briefing that", "the board meeting where"
    if (doc.tokens[i]!.lower.endsWith('ing') && hasDeterminer(doc, start, i)) return true;
    // "of the judge's latest request:"
    if (next & COLON && b & BASE && hasDeterminer(doc, start, i)) return true;
    if (before & (DET | POSS) || !(next & (DET | SUB | OBJ | QUOTE | COLON))) return true;
    // "in its 2021 report that", "in a 40-page report that"
    return (doc.bits[start]! & (DET | POSS)) !== 0 && /^\d/.test(doc.tokens[i - 1]!.text);
  }
  if (i + 1 >= ceiling || !isNounish(doc, i + 1)) return false;
  if (b & ING && OFFICES.has(doc.tokens[i]!.lower)) return true;
  return b & ING
    ? i > start && (before & (DET | POSS | PREP)) !== 0
    : (before & (DET | POSS | COMMA | ADV)) !== 0;
}
