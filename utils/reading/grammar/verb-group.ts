/** Verb groups: auxiliaries, adverbs and chained infinitives before a verb. */

import { isNounish } from './noun-words.ts';
import type { TaggedText } from './tagged-text.ts';
import {
  ADV,
  AUX,
  CAP,
  CLOSE,
  COMMA,
  COORD,
  DET,
  ING,
  NEG,
  NUM,
  OPEN_WORD,
  POSS,
  PREP,
  PRON,
  REL,
  TIME,
  TO,
  VERB,
} from './word-class.ts';

/** Index of the first token of the verb group that ends with the verb at `verb` ("has repeatedly said", "declined to say"). */
export function verbGroupStart(doc: TaggedText, verb: number, floor: number): number {
  let i = verb;
  for (; i > floor; i--) {
    const b = doc.bits[i - 1]!;
    if (b & CAP && b & OPEN_WORD) break;
    if (b & POSS && !isClitic(doc, i - 1)) break;
    if (b & (AUX | NEG) && !(b & (PRON | DET)) && !(b & COORD)) continue;
    if (isClitic(doc, i - 1)) continue;
    // "has since written"
    if (doc.tokens[i - 1]!.lower === 'since' && i - 2 >= floor && doc.bits[i - 2]! & AUX) continue;
    if (b & ADV && !(b & TIME)) continue;
    // "have in particular noted", "had at last described"
    if (i - 3 >= floor && ASIDES.has(`${doc.tokens[i - 2]!.lower} ${doc.tokens[i - 1]!.lower}`)) {
      i--;
      continue;
    }
    const adverbial = timeBefore(doc, i, floor);
    if (adverbial < i) {
      i = adverbial + 1;
      continue;
    }
    if (b & TO && i - 2 >= floor && chains(doc, i - 2)) {
      i--;
      continue;
    }
    // "has yet to comment"
    if (b & TO && i - 3 >= floor && doc.tokens[i - 2]!.lower === 'yet' && doc.bits[i - 3]! & AUX) {
      i -= 2;
      continue;
    }
    break;
  }
  return i;
}

const ASIDES = new Set(
  ['in particular', 'in general', 'in turn', 'in part', 'in fact', 'at last', 'at least', 'at first'].concat([
    'at once',
    'at times',
    'of course',
    'for example',
    'for instance',
    'after all',
  ]),
);

/** "The committee this week announced": the first token of a time adverbial between subject and verb, else `end`. */
function timeBefore(doc: TaggedText, end: number, floor: number): number {
  let i = end - 1;
  const year = doc.bits[i]! & NUM && /^(1[89]|20)\d\d$/.test(doc.tokens[i]!.text);
  if (year && i - 2 >= floor && doc.tokens[i - 1]!.lower === 'in' && doc.bits[i - 2]! & REL) return i - 1;
  const day = dayBefore(doc, end, floor);
  if (day < end) i = day;
  else {
    if (i - 1 <= floor || !(doc.bits[i]! & TIME)) return end;
    const isPart = /^(?:morning|afternoon|evening|night)$/.test(doc.tokens[i]!.lower);
    // "on Thursday evening"
    if (isPart && (doc.bits[i - 1]! & (TIME | CAP)) === (TIME | CAP)) i--;
    else if (/^(this|last|next|late|early)$/.test(doc.tokens[i - 1]!.lower)) i--;
    else if (!(doc.bits[i]! & CAP)) return end;
  }
  if (i - 1 > floor && doc.bits[i - 1]! & PREP && !(doc.bits[i - 1]! & CAP)) i--;
  while (i - 1 > floor && doc.bits[i - 1]! & ADV && !(doc.bits[i - 1]! & CAP)) i--;
  return i > floor && (isNounish(doc, i - 1) || doc.bits[i - 1]! & (CLOSE | PRON | COMMA)) ? i : end;
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** "May 3", "3 May 2023", "Friday, May 3,", "Sept. 24, 2023,", "July 2022": where a day or month begins that ends there, else `end`. */
function dayBefore(doc: TaggedText, end: number, floor: number): number {
  const isComma = (k: number): boolean => (doc.bits[k]! & COMMA) !== 0;
  const isTime = (k: number): boolean => (doc.bits[k]! & (TIME | CAP)) === (TIME | CAP);
  const isMonth = (k: number): boolean => isTime(k) && MONTH.test(doc.tokens[k]!.lower);
  const isDay = (k: number): boolean => DAY.test(doc.tokens[k]!.lower);
  let last = isComma(end - 1) ? end - 2 : end - 1;
  const isYear = /^(?:19|20)\d\d$/.test(doc.tokens[last]?.text ?? '');
  if (isYear && last === end - 1 && last - 2 > floor && isMonth(last - 1) && !isDay(last - 2))
    return last - 1;
  if (last - 2 > floor && isYear) last -= isComma(last - 1) ? 2 : 1;
  if (last - 2 <= floor) return end;
  if (!(isDay(last) && isMonth(last - 1)) && !(isMonth(last) && isDay(last - 1))) return end;
  const first = last - 1;
  const weekday = isComma(first - 1) && first - 3 > floor && isTime(first - 2);
  // A comma behind it is the date's own only when it has one inside.
  const hasComma = weekday || isComma(last + 1);
  // "…, on April 18, 1977, declaring war": a participle opens a phrase of its own.
  const closes = hasComma && (weekday || last + 1 < end - 1) && !(doc.bits[end]! & ING);
  if (isComma(end - 1) && !closes) return end;
  return weekday ? first - 2 : first;
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
