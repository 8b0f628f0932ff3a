/** Who stands as the subject of a reporting verb: before it, after it, behind an apposition, or shared with another verb. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  CLOSE,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  MARK,
  NOUN,
  NUM,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  SUB,
  THIRD,
  TIME,
  TO,
} from '../grammar/word-class.ts';
import { isRoleNoun, ORGANISATION_NOUNS } from '../lexicon/people-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';
import { isQuantifier } from './quantifier-subject.ts';
import { isVerbOfRelative, relativeSubject, subjectPhrase } from './subject-phrase.ts';

export type Arrangement = 'before' | 'after' | 'relative' | 'shared' | 'interrupted';

export interface FoundSource {
  phrase: Phrase;
  arrangement: Arrangement;
}

const SPEAKERS = new Set([...ORGANISATION_NOUNS, ...DOCUMENT_NOUNS]);

/** Clause parts looked at to the left of a verb: enough for the longest apposition in news prose. */
const SEGMENTS = 6;

/**
 * The subject of the finite verb group from token `group` to `after` (exclusive). `floor` and `ceiling` bound the
 * sentence. Null when no noun phrase is there.
 */
export function findSubject(
  doc: TaggedText,
  group: number,
  after: number,
  floor: number,
  ceiling: number,
): FoundSource | null {
  const p = group - 1;
  if (p < floor) return inverted(doc, after, ceiling);
  const b = doc.bits[p]!;
  const word = doc.tokens[p]!.lower;
  if (b & REL && (word === 'who' || word === 'which' || word === 'that')) {
    const before = antecedent(doc, p, floor);
    const speaks = word === 'who' || (before !== null && canSpeak(doc, before));
    return speaks ? { phrase: { first: p, last: p + 1 }, arrangement: 'relative' } : null;
  }
  if (b & QUOTE || (doc.quoteOf[p]! >= 0 && doc.quoteOf[p] !== doc.quoteOf[group])) {
    return inverted(doc, after, ceiling) ?? shared(doc, group, floor);
  }
  if (b & (COMMA | DASH)) {
    const quoted = p > floor && doc.quoteOf[p - 1]! >= 0;
    const right = inverted(doc, after, ceiling);
    const left = interrupted(doc, p, floor);
    // "The bank, which rates the stock “a buy”, said the fall was over": the quotation is the aside's.
    const isAside = left !== null && isClauseAt(doc, after, ceiling);
    if (right && quoted && !isAside) return right;
    const free =
      right &&
      (closesAside(doc, right.phrase.last, ceiling) ||
        isNamedAside(doc, right.phrase, ceiling) ||
        (endsPhrase(doc, right.phrase.last, ceiling) && !isClauseAt(doc, after, ceiling)));
    return (free && !left ? right : left) ?? shared(doc, group, floor);
  }
  if (b & CLOSE) {
    const before = nounPhraseBefore(doc, group, floor);
    if (before) return { phrase: before, arrangement: 'before' };
  }
  if (b & COORD) return shared(doc, p, floor);
  const phrase = subjectPhrase(doc, group, floor);
  if (phrase && isVerbOfRelative(doc, phrase, floor)) return null;
  if (phrase) return { phrase, arrangement: 'before' };
  return shared(doc, group, floor);
}

/** "said Smith": the subject stands right after the verb. */
function inverted(doc: TaggedText, after: number, ceiling: number): FoundSource | null {
  if (after >= ceiling) return null;
  const b = doc.bits[after]!;
  if (doc.tokens[after]!.lower === 'that') return null;
  if (!(b & (CAP | DET | POSS | NUM | PRON)) && !isNounish(doc, after)) return null;
  const phrase = nounPhraseAt(doc, after, ceiling);
  return phrase && { phrase, arrangement: 'after' };
}

/** Whether an inverted subject ends as one should: before a mark, a relative, a preposition, a time, or the end. */
function endsPhrase(doc: TaggedText, at: number, ceiling: number): boolean {
  if (at >= ceiling) return true;
  return (doc.bits[at]! & (MARK | REL | PREP | TIME | SUB | ING | COORD)) !== 0;
}

/** "Institutional recipients, said Smith, are required": the comma after the name closes an aside. */
function closesAside(doc: TaggedText, at: number, ceiling: number): boolean {
  return (
    at + 1 < ceiling &&
    (doc.bits[at]! & COMMA) !== 0 &&
    (doc.bits[at + 1]! & (AUX | BASE | THIRD | PAST)) !== 0
  );
}

/** "The pier, said Ana Ruiz, senior fellow at the institute, is safe": a name and a comma. */
function isNamedAside(doc: TaggedText, { first, last }: Phrase, ceiling: number): boolean {
  return last < ceiling && (doc.bits[first]! & CAP) !== 0 && (doc.bits[last]! & COMMA) !== 0;
}

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

function antecedent(doc: TaggedText, relative: number, floor: number): Phrase | null {
  let end = relative;
  if (end > floor && doc.bits[end - 1]! & (COMMA | DASH)) end--;
  const phrase = nounPhraseBefore(doc, end, floor);
  if (!phrase) return null;
  return phrase;
}

/** Whether a clause part between commas interrupts a clause: an apposition, a relative clause, an aside. */
function interrupts(doc: TaggedText, first: number, last: number): boolean {
  if (last <= first) return true;
  const b = doc.bits[first]!;
  if (b & (DET | NUM | PRON | REL | PREP | ADV | PART | ING | POSS | SUB | TO | COORD)) return true;
  if (b & CAP) return last - first <= 12 && !hasFinite(doc, first, last);
  return isNounish(doc, first);
}

/** "X, who runs Y, said": from the comma before the verb back over asides to the subject. */
function interrupted(doc: TaggedText, comma: number, floor: number): FoundSource | null {
  let end = comma;
  for (let n = 0; n < SEGMENTS; n++) {
    let start = end;
    while (start > floor && !isEdge(doc, start - 1)) start--;
    if (start <= floor) {
      const phrase = subjectAtEnd(doc, floor, end);
      return phrase && n > 0 ? { phrase, arrangement: 'interrupted' } : null;
    }
    if (n > 0) {
      const phrase = subjectAtEnd(doc, start, end);
      if (phrase && phrase.first <= skipOpeners(doc, start) && !looksApposed(doc, start, end, floor)) {
        return { phrase, arrangement: 'interrupted' };
      }
    }
    if (!interrupts(doc, start, end)) return null;
    end = start - 1;
  }
  return null;
}

/** A comma, dash or bracket that can bound an aside; not one inside a quotation. */
function isEdge(doc: TaggedText, i: number): boolean {
  return (doc.bits[i]! & (COMMA | DASH | STOP)) !== 0 && (doc.quoteOf[i]! < 0 || (doc.bits[i]! & STOP) !== 0);
}

function skipOpeners(doc: TaggedText, start: number): number {
  let i = start;
  while (doc.bits[i]! & (COORD | ADV | SUB) && !(doc.bits[i]! & CAP && doc.bits[i]! & OPEN_WORD)) i++;
  return i;
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
    return end - start <= 2 && start - 2 >= floor && (doc.bits[start - 2]! & (CAP | TIME)) === CAP;
  if (start - 1 <= floor) return false;
  let opener = start - 1;
  while (opener > floor && !isEdge(doc, opener - 1)) opener--;
  const first = doc.bits[opener]!;
  if (first & (PREP | SUB | ING | PART) && !(first & CAP && first & OPEN_WORD)) return false;
  return isNounish(doc, start - 2);
}

function subjectAtEnd(doc: TaggedText, start: number, end: number): Phrase | null {
  const phrase = nounPhraseBefore(doc, end, start);
  if (!phrase) return null;
  const before = phrase.first - 1;
  if (before >= start && doc.bits[before]! & PREP && !(doc.bits[before]! & SUB)) return null;
  return phrase;
}

const OPENERS = new Set(['following', 'including', 'past']);

/** The subject that the clause's first verbs have: for "…, saying that", "… and said". */
export function shared(doc: TaggedText, before: number, floor: number): FoundSource | null {
  let start = floor;
  const opener = doc.bits[floor]!;
  if (
    opener & (PREP | SUB | ING | PART | TO) &&
    (!(opener & CAP && opener & OPEN_WORD && !(opener & (ING | PART))) ||
      OPENERS.has(doc.tokens[floor]!.lower))
  ) {
    for (let k = floor; k < before && k - floor < 40; k++) {
      if (doc.bits[k]! & COMMA && doc.quoteOf[k]! < 0) {
        start = k + 1;
        break;
      }
    }
  }
  return subjectOfFirst(doc, start, before, isFiniteVerb) ?? subjectOfFirst(doc, start, before, canBeFinite);
}

/** "She pointed at the bridge": a past form after its subject is finite for want of a surer verb. */
function canBeFinite(doc: TaggedText, i: number): boolean {
  if (!(doc.bits[i]! & PAST) || doc.bits[i]! & (CAP | NOUN)) return false;
  const before = doc.bits[i - 1] ?? 0;
  return (before & (CAP | PRON | COMMA | ADV)) !== 0 && !(before & (DET | AUX | POSS));
}

/** The subject of the first verb that `isVerb` sees among the tokens from `start` to `before`. */
function subjectOfFirst(
  doc: TaggedText,
  start: number,
  before: number,
  isVerb: (doc: TaggedText, i: number) => boolean,
): FoundSource | null {
  for (let k = start; k < before; k++) {
    if (doc.quoteOf[k]! >= 0 || !isVerb(doc, k)) continue;
    const group = verbGroupStart(doc, k, start);
    if (group <= start) continue;
    const previous = doc.bits[group - 1]!;
    if (previous & REL && doc.tokens[group - 1]!.lower !== 'that') continue;
    const phrase =
      previous & (COMMA | DASH)
        ? (interrupted(doc, group - 1, start)?.phrase ?? null)
        : (relativeSubject(doc, group, start) ?? nounPhraseBefore(doc, group, start));
    if (phrase) return { phrase, arrangement: 'shared' };
  }
  return null;
}
