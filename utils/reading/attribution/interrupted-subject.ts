/** The subject of a verb behind asides: "X, who runs Y, said". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  CAP,
  CLOSE,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  NUM,
  OPEN,
  OPEN_WORD,
  PART,
  POSS,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  SUB,
  TIME,
  TO,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { placeIn } from '../sources/body-states.ts';
import { canSpeak } from './can-speak.ts';
import type { FoundSource } from './find-source.ts';

/** Clause parts looked at to the left of a verb: enough for the longest apposition in news prose. */
const SEGMENTS = 6;

/** Whether a clause part between commas interrupts a clause: an apposition, a relative clause, an aside. */
function interrupts(doc: TaggedText, first: number, last: number): boolean {
  if (last <= first) return true;
  const b = doc.bits[first]!;
  // "A larger, two-year study is due, said": the noun of "a larger" comes behind the comma.
  const isHalf = first > 2 && (doc.bits[first - 3]! & DET) !== 0 && !(doc.bits[first - 2]! & CAP);
  // "The clip, posted on Monday by a man named Lind, shows": a participle and what goes with it.
  const isPosted = (b & PART) !== 0 && (doc.bits[first + 1]! & (PREP | TIME)) !== 0;
  if (isHalf && !isPosted && !(b & (CAP | DET | REL)) && hasMainVerb(doc, first, last)) return false;
  if (b & (DET | NUM | PRON | REL | PREP | ADV | PART | ING | POSS | SUB | TO | COORD)) return true;
  if (b & CAP) return last - first <= 12 && !hasFinite(doc, first, last);
  return isNounish(doc, first);
}

/** "X, who runs Y, said": from the comma before the verb back over asides to the subject. */
export function interrupted(doc: TaggedText, comma: number, floor: number): FoundSource | null {
  const listed = beforeList(doc, comma, floor);
  if (listed) return { phrase: listed, arrangement: 'interrupted' };
  let end = comma;
  /** Where a second name ends that "and" ties to the subject. */
  let joined = -1;
  const found = (phrase: Phrase): FoundSource => ({
    phrase: joined > phrase.last && isNamed(doc, phrase) ? { first: phrase.first, last: joined } : phrase,
    arrangement: 'interrupted',
  });
  for (let n = 0; n < SEGMENTS; n++) {
    let start = end;
    while (start > floor && !isEdge(doc, start - 1)) start = beforeBracket(doc, start, floor) - 1;
    if (start <= floor) {
      const told = n > 0 ? behindQuotation(doc, floor, end) : null;
      if (told) return found(told);
      const phrase = subjectAtEnd(doc, floor, end);
      // "Sen. Ruiz (D-R.I.), said": a comma too many.
      const stray = doc.bits[end - 1]! & CLOSE;
      return phrase && (n > 0 || stray) ? found(phrase) : null;
    }
    if (n > 0) {
      const phrase = subjectAtEnd(doc, start, end);
      // "which reported that the bot, posing as a friend, had told"
      const isInThat =
        phrase !== null && phrase.first - 1 > start && doc.tokens[phrase.first - 1]!.lower === 'that';
      if (isInThat && doc.bits[end + 1]! & ING) return { phrase, arrangement: 'interrupted' };
      // "a country that (the nominee, Ana Ruiz,) called unsafe"
      if (phrase && isBehindObject(doc, phrase, start)) return found(phrase);
      if (phrase && phrase.first <= skipOpeners(doc, start) && !looksApposed(doc, start, end, floor)) {
        return found(phrase);
      }
    }
    if (!interrupts(doc, start, end)) return null;
    if (joined < 0 && joinsName(doc, start, end)) joined = end;
    end = start - 1;
  }
  return null;
}

/** "“We hold,” a soldier who gave his call sign, Fox, said": who stands with a clause of his own right behind a quotation, or null. */
function behindQuotation(doc: TaggedText, floor: number, end: number): Phrase | null {
  let who = -1;
  for (let k = end - 1; k > floor; k--) {
    if (doc.tokens[k]!.lower === 'who') who = k;
    if (!(doc.bits[k]! & QUOTE)) continue;
    const phrase = who > k + 1 ? nounPhraseBefore(doc, who, k + 1) : null;
    return phrase?.first === k + 1 && canSpeak(doc, phrase) ? phrase : null;
  }
  return null;
}

/** Tokens of a list between dashes at most. */
const LIST = 30;

/** "The three scholars - Ana Ruiz, Eva Sand and Tom Lind - agreed": whoever the list between dashes names, or null. */
function beforeList(doc: TaggedText, dash: number, floor: number): Phrase | null {
  if (!(doc.bits[dash]! & DASH)) return null;
  let hasComma = false;
  for (let k = dash - 1; k > floor && dash - k < LIST; k--) {
    if (doc.bits[k]! & STOP || doc.quoteOf[k]! >= 0 || isFiniteVerb(doc, k)) return null;
    hasComma ||= (doc.bits[k]! & COMMA) !== 0;
    if (!(doc.bits[k]! & DASH)) continue;
    const phrase = hasComma ? subjectAtEnd(doc, floor, k) : null;
    return phrase && canSpeak(doc, phrase) ? phrase : null;
  }
  return null;
}

/** Whether the phrase stands right behind a relative pronoun that is the object of its verb. */
const isBehindObject = ({ bits, tokens }: TaggedText, { first }: Phrase, start: number): boolean =>
  first - 1 > start &&
  /^(?:that|which|whom)$/.test(tokens[first - 1]!.lower) &&
  (bits[first - 2]! & OPEN_WORD) !== 0 &&
  (bits[first]! & (DET | POSS | CAP)) !== 0;

/** Whether a phrase ends with a name. */
const isNamed = ({ bits }: TaggedText, { last }: Phrase): boolean =>
  (bits[last - 1]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);

/** "Ana Ruiz, the mayor, (and Rep. Tom Lind), the sheriff, said": "and" with nothing but a person's two names and titles. */
function joinsName({ bits, tokens }: TaggedText, start: number, end: number): boolean {
  if (tokens[start]!.lower !== 'and' || end - start < 3 || placeIn([tokens[end - 1]!.lower]) !== null)
    return false;
  for (let k = start + 1; k < end; k++) {
    const isName = (bits[k]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD);
    if (!isName && (k >= end - 2 || !isRoleNoun(tokens[k]!.lower))) return false;
  }
  return true;
}

/** Where a bracket that closes before token `at` opens ("(D-Ill.)"), else `at`. */
function beforeBracket(doc: TaggedText, at: number, floor: number): number {
  if (!(doc.bits[at - 1]! & CLOSE)) return at;
  for (let k = at - 2; k >= floor && at - k < BRACKET; k--) if (doc.bits[k]! & OPEN) return k + 1;
  return at;
}

/** Tokens of a bracket behind a name. */
const BRACKET = 12;

/** A comma, dash or bracket that can bound an aside; not one inside a quotation. */
function isEdge(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  // "It broke with him: its president, Ana Ruiz, said", not "It was grim: “…,” Ana Ruiz, an analyst, said"
  const isColon = (b & COLON) !== 0 && !((doc.bits[i + 1] ?? 0) & QUOTE);
  if (!(b & (COMMA | DASH | STOP)) && !isColon) return false;
  return doc.quoteOf[i]! < 0 || (b & STOP) !== 0;
}

function skipOpeners(doc: TaggedText, start: number): number {
  let i = start;
  while (
    (doc.bits[i]! & (COORD | ADV | SUB) || isObject(doc, i)) &&
    !(doc.bits[i]! & CAP && doc.bits[i]! & OPEN_WORD)
  )
    i++;
  return i;
}

/** Whether a finite verb stands before any relative or conjunction. */
function hasMainVerb(doc: TaggedText, first: number, last: number): boolean {
  for (let k = first + 1; k < last && !(doc.bits[k]! & (REL | SUB)); k++)
    if (isFiniteVerb(doc, k)) return true;
  return false;
}

function hasFinite(doc: TaggedText, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (isFiniteVerb(doc, k)) return true;
  return false;
}

/** Whether a common noun for a person or body stands in the part ("USI associate professor of art history"). */
function hasRole(doc: TaggedText, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (doc.bits[k]! & PREP) return false;
    if (!(doc.bits[k]! & CAP) && isRoleNoun(doc.tokens[k]!.lower)) return true;
  }
  return false;
}

/** Whether the part is itself an apposition to the one before it. */
function looksApposed(doc: TaggedText, start: number, end: number, floor: number): boolean {
  const b = doc.bits[start]!;
  // ", while the leader, Ana Ruiz, said": another clause.
  if (isObject(doc, start) || /^(?:while|whereas|although|though|but)$/.test(doc.tokens[start]!.lower))
    return false;
  if (b & (REL | PREP | PART | ING | NUM) && !(b & CAP)) return true;
  if (
    !(b & (DET | POSS)) &&
    b & CAP &&
    hasRole(doc, start, end) &&
    start - 2 >= floor &&
    (doc.bits[start - 2]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD)
  )
    return true;
  if (!(b & (DET | POSS)) && b & CAP)
    return (
      end - start <= 2 &&
      start - 2 >= floor &&
      (doc.bits[start - 2]! & (CAP | TIME | OPEN_WORD)) === (CAP | OPEN_WORD)
    );
  if (start - 1 <= floor) return false;
  let opener = start - 1;
  while (opener > floor && !isEdge(doc, opener - 1)) opener--;
  const first = doc.bits[opener]!;
  if (first & (PREP | SUB | ING | PART) && !(first & CAP && first & OPEN_WORD)) return false;
  // "It is on track, and Tom Lind, an aide, said": a second clause
  if (b & COORD && hasFinite(doc, opener, start - 1)) return false;
  // "It left the port, his aide, Tom Lind, said", "It opens in May, its head, Tom Lind, said": people are no apposition to a port.
  const isSetting = (doc.bits[start - 2]! & TIME) !== 0 || (doc.bits[start - 3]! & PREP) !== 0;
  const isThing = !(doc.bits[start - 2]! & CAP) || (isSetting && (b & POSS) !== 0 && !(first & REL));
  if (hasRole(doc, start, end) && isThing && hasFinite(doc, opener, start - 1)) return false;
  // "It rose to 3 tonnes, the Carbon Project, a group of scientists, reported": a named body is no apposition to tonnes.
  const isBody = (b & DET) !== 0 && (doc.bits[start + 1]! & CAP) !== 0;
  if (isBody && !(doc.bits[start - 2]! & CAP) && hasFinite(doc, opener, start - 1)) return false;
  if (doc.bits[start - 2]! & NUM && hasFinite(doc, opener, start - 1)) return false;
  return isNounish(doc, start - 2);
}

/** ", which his lawyer, Carmen Soler, said": a relative pronoun that is the object of what follows. */
const isObject = (doc: TaggedText, i: number): boolean => /^(?:which|whom)$/.test(doc.tokens[i]!.lower);

function subjectAtEnd(doc: TaggedText, start: number, end: number): Phrase | null {
  // "An executive there, however, said"
  const isPlaced =
    end - start > 2 &&
    !(doc.bits[start]! & ING) &&
    /^(?:there|here|nearby|abroad)$/.test(doc.tokens[end - 1]!.lower);
  const phrase = nounPhraseBefore(doc, isPlaced ? end - 1 : end, start);
  if (!phrase) return null;
  const before = phrase.first - 1;
  if (before >= start && doc.bits[before]! & PREP && !(doc.bits[before]! & SUB)) return null;
  return phrase;
}

/** Tokens of who somebody is, without the comma that would close it. */
const UNCLOSED = 20;

/** "“…,” Ana Ruiz, head of Halden, (a firm in Porto) told": the name right behind the quotation that `phrase` is told of; or null. */
export function signedQuotation(doc: TaggedText, { first }: Phrase, floor: number): Phrase | null {
  if (!(doc.bits[first - 1]! & COMMA) || !/^(?:an?|the)$/.test(doc.tokens[first]!.lower)) return null;
  let start = first - 1;
  while (start > floor && first - start < UNCLOSED && doc.quoteOf[start - 1]! < 0) {
    if (isFiniteVerb(doc, start)) return null;
    start--;
  }
  if (start <= floor || doc.quoteOf[start - 1]! < 0 || !(doc.bits[start]! & doc.bits[start + 1]! & CAP))
    return null;
  const name = nounPhraseAt(doc, start, first);
  return name && doc.bits[name.last]! & COMMA && name.last < first - 1 ? name : null;
}
