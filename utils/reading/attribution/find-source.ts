/** Who stands as the subject of a reporting verb: before it, after it, behind an apposition, or shared with another verb. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
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
  NUM,
  OBJ,
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
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { canSpeak } from './can-speak.ts';
import { interrupted, signedQuotation } from './interrupted-subject.ts';
import { shared } from './shared-subject.ts';
import { isVerbOfRelative, subjectPhrase } from './subject-phrase.ts';

/** `fronted`: the words stand before their subject ("After saying that he would stay, Lee left"). */
export type Arrangement = 'before' | 'after' | 'relative' | 'shared' | 'interrupted' | 'fronted';

export interface FoundSource {
  phrase: Phrase;
  arrangement: Arrangement;
}

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
  const title = titleBefore(doc, p, after);
  if (title > floor) {
    const left = interrupted(doc, title, floor);
    if (left) return left;
  }
  if (b & QUOTE || (doc.quoteOf[p]! >= 0 && doc.quoteOf[p] !== doc.quoteOf[group])) {
    const citing = whoCites(doc, p, after, floor, ceiling);
    if (citing) return citing;
    const quoting = whoQuotes(doc, p, floor);
    if (quoting) return { phrase: quoting, arrangement: 'interrupted' };
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
    const signs =
      right !== null &&
      (isSigned(doc, right.phrase, ceiling) || (!left && isNamedBehind(doc, right.phrase, ceiling)));
    if (left && right && isInserted(doc, right.phrase, ceiling)) return right;
    if (right && isPaper(doc, after, right.phrase, floor, ceiling)) return right;
    // "They are illegal, yet they sell, said Ana Ruiz, who ran it": nobody else there can speak.
    const isMute = left === null || !canSpeak(doc, left.phrase);
    const isNamed =
      right !== null && canSpeak(doc, right.phrase) && isNamedAside(doc, right.phrase, ceiling, isMute);
    return ((free && !left) || signs || (isMute && isNamed) ? right : left) ?? shared(doc, group, floor);
  }
  if (b & CLOSE) {
    const before = nounPhraseBefore(doc, group, floor);
    if (before) return { phrase: before, arrangement: 'before' };
  }
  if (b & COORD) return shared(doc, p, floor);
  const phrase = subjectPhrase(doc, group, floor);
  if (phrase && isVerbOfRelative(doc, phrase, floor)) return null;
  const joint = phrase ? beforeOccasion(doc, phrase, floor) : floor;
  if (joint > floor) return shared(doc, joint, floor);
  const signed = phrase && signedQuotation(doc, phrase, floor);
  if (signed) return { phrase: signed, arrangement: 'interrupted' };
  if (phrase) return { phrase: withoutTopic(doc, phrase, after, ceiling), arrangement: 'before' };
  return shared(doc, group, floor);
}

/** "She denied it, but in a later letter wrote": the "but" before an occasion, which writes nothing itself, else `floor`. */
function beforeOccasion(doc: TaggedText, { first }: Phrase, floor: number): number {
  const preposition = first - 1;
  if (preposition - 1 <= floor || !/^(?:in|on|at|during)$/.test(doc.tokens[preposition]!.lower)) return floor;
  return doc.bits[preposition - 1]! & COORD ? preposition - 1 : floor;
}

/** "The attack, police and witnesses said, began at dawn": what is spoken of heads no list of speakers. */
function withoutTopic(doc: TaggedText, phrase: Phrase, after: number, ceiling: number): Phrase {
  let comma = phrase.first;
  while (comma < phrase.last && !(doc.bits[comma]! & COMMA)) comma++;
  // "According to the agency, Ruiz and an aide asked"
  const isFront =
    (phrase.first > 1 && /^according$/i.test(doc.tokens[phrase.first - 2]!.text)) ||
    isBehindParticiple(doc, phrase.first);
  if (isFront && comma + 1 < phrase.last) return { first: comma + 1, last: phrase.last };
  // "They share many goals, and Ruiz suggested"
  if (comma + 2 < phrase.last && doc.bits[comma + 1]! & COORD && isObjectOfVerb(doc, phrase.first))
    return { first: comma + 2, last: phrase.last };
  const isTopic = comma + 1 < phrase.last && closesAside(doc, after, ceiling);
  return isTopic ? { first: comma + 1, last: phrase.last } : phrase;
}

/** "Speaking at (the port, Ana Ruiz and Tom Lind) said": a place that the participle before the subject ends with. */
function isBehindParticiple(doc: TaggedText, first: number): boolean {
  const start = doc.sentences[doc.sentenceOf[first]!]!.first;
  if (!(doc.bits[start]! & ING) || first - 1 <= start || !(doc.bits[first - 1]! & PREP)) return false;
  for (let k = start + 1; k < first; k++) if (doc.bits[k]! & COMMA || isFiniteVerb(doc, k)) return false;
  return true;
}

/** "Ruiz, author of “The Old Harbour,” argued that": where the title opens that ends at `p` with a comma inside, or -1. */
function titleBefore(doc: TaggedText, p: number, after: number): number {
  const quotation = doc.quotations[doc.quoteOf[p]!];
  if (!quotation || !(doc.bits[p]! & QUOTE) || quotation.words > TITLE_WORDS) return -1;
  if (!(doc.bits[p - 1]! & COMMA)) return -1;
  const before = quotation.first - 1;
  // "Ruiz, speaking on the radio's “Harbour Talk,” said she had read it"
  if (doc.tokens[before]?.lower === "'s" && isClauseAt(doc, after, doc.tokens.length)) return before;
  // "said in an interview that", "told the court it was old": nobody stands behind the verb.
  const verb = doc.tokens[after - 1]!.lower;
  const isSubjectless =
    doc.tokens[after]?.lower === 'that' ||
    /^(?:told|tells)$/.test(verb) ||
    /^(?:in|on|at|during)$/.test(doc.tokens[after]?.lower ?? '');
  return isSubjectless && isNounish(doc, before) ? quotation.first : -1;
}

/** "share many goals": a word that can be a verb stands right before the phrase. */
const isObjectOfVerb = (doc: TaggedText, first: number): boolean =>
  first > 1 &&
  !(doc.bits[first - 2]! & (DET | POSS)) &&
  (doc.bits[first - 1]! & (BASE | THIRD | PAST)) !== 0 &&
  !(doc.bits[first - 1]! & CAP);

/** Words of a title at most. */
const TITLE_WORDS = 10;

/** "Ana Ruiz, who had vowed to go “the day I sign it,” urged": whose relative clause the quotation closes that ends at `p`. */
function whoQuotes(doc: TaggedText, p: number, floor: number): Phrase | null {
  const quotation = doc.quotations[doc.quoteOf[p]!];
  if (!quotation || !(doc.bits[p - 1]! & COMMA)) return null;
  for (let k = quotation.first - 1; k > floor && quotation.first - k < 15; k--) {
    if (!(doc.bits[k]! & COMMA)) continue;
    return /^(?:who|which)$/.test(doc.tokens[k + 1]!.lower) ? nounPhraseBefore(doc, k, floor) : null;
  }
  return null;
}

/** "Ruiz, citing “the magic of spring,” said the pier would open": whose participle the quotation closes that ends at `p`. */
function whoCites(
  doc: TaggedText,
  p: number,
  after: number,
  floor: number,
  ceiling: number,
): FoundSource | null {
  const quotation = doc.quotations[doc.quoteOf[p]!];
  if (!quotation || quotation.first - 1 <= floor || !(doc.bits[p - 1]! & COMMA)) return null;
  if (after >= ceiling || !isClauseAt(doc, after, ceiling)) return null;
  for (let k = quotation.first - 1; k > floor && quotation.first - k < 12; k--) {
    if (!(doc.bits[k]! & COMMA)) continue;
    const phrase = doc.bits[k + 1]! & ING ? nounPhraseBefore(doc, k, floor) : null;
    return phrase && canSpeak(doc, phrase) ? { phrase, arrangement: 'interrupted' } : null;
  }
  return null;
}

/** "said Smith": the subject stands right after the verb. */
function inverted(doc: TaggedText, after: number, ceiling: number): FoundSource | null {
  if (after >= ceiling) return null;
  const b = doc.bits[after]!;
  if (/^(?:that|who|what|which|whom|(?:it|him|her)self|themselves)$/.test(doc.tokens[after]!.lower))
    return null;
  // "says certified trainer Ana Ruiz"
  const isTrained = b & PART && !(b & AUX) && after + 1 < ceiling && isNounish(doc, after + 1);
  if (!(b & (CAP | DET | POSS | NUM | PRON)) && !isNounish(doc, after) && !isTrained) return null;
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

/** "The victims, who were children then, claims the suit, were told": the first subject's verb goes on behind the comma. */
function isInserted(doc: TaggedText, phrase: Phrase, ceiling: number): boolean {
  const verb = phrase.last + 1;
  if (!closesAside(doc, phrase.last, ceiling) || !canSpeak(doc, phrase) || !isFiniteVerb(doc, verb))
    return false;
  // "said the plan, approved on Monday, was dead"
  return (
    !(doc.bits[verb]! & PART) ||
    (doc.bits[verb]! & AUX) !== 0 ||
    (doc.bits[verb + 1]! & (DET | OBJ | PRON | POSS)) !== 0
  );
}

/** "…, said Ana Ruiz, a fellow at the institute.": a name with its apposition, and no verb to the sentence's end. */
function isSigned(doc: TaggedText, phrase: Phrase, ceiling: number): boolean {
  // "said the firm's director, Ana Ruiz."
  const isOffice =
    phrase.last + 1 < ceiling &&
    (doc.bits[phrase.last]! & COMMA) !== 0 &&
    (doc.bits[phrase.last + 1]! & CAP) !== 0 &&
    isRoleNoun(doc.tokens[phrase.last - 1]!.lower);
  if (!(isNamedAside(doc, phrase, ceiling) || isOffice) || doc.bits[phrase.last + 1]! & QUOTE) return false;
  for (let k = phrase.last + 1; k < ceiling; k++) if (isFiniteVerb(doc, k)) return false;
  return true;
}

/** "It is late, said a former spokesman for the port, Ana Ruiz, who": whose name stands behind what she is. */
function isNamedBehind({ bits, tokens }: TaggedText, { first, last }: Phrase, ceiling: number): boolean {
  let head = first;
  while (head + 1 < last && !(bits[head + 1]! & PREP)) head++;
  if (!(bits[last]! & COMMA) || last + 1 >= ceiling || !isRoleNoun(tokens[head]!.lower)) return false;
  let end = last + 1;
  while (end < ceiling && (bits[end]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD)) end++;
  return end - last > 2 && (end >= ceiling || (bits[end]! & (COMMA | STOP)) !== 0);
}

/** "“…,” said Ruiz, head of the union, reports the Herald.": the medium that passes a report on closes the sentence. */
function isPaper(doc: TaggedText, after: number, phrase: Phrase, floor: number, ceiling: number): boolean {
  if (!/^(?:reports?|writes?)$/.test(doc.tokens[after - 1]!.lower)) return false;
  if (phrase.last < ceiling && !(doc.bits[phrase.last]! & STOP)) return false;
  if (!(doc.bits[phrase.last - 1]! & CAP)) return false;
  for (let k = floor; k < after - 2; k++) if (/^(?:said|says|told)$/.test(doc.tokens[k]!.lower)) return true;
  return false;
}

/** "The pier, said Ana Ruiz, senior fellow at the institute, is safe": a name, or `anybody`, and a comma. */
function isNamedAside(doc: TaggedText, { first, last }: Phrase, ceiling: number, anybody = false): boolean {
  return last < ceiling && (anybody || (doc.bits[first]! & CAP) !== 0) && (doc.bits[last]! & COMMA) !== 0;
}

function antecedent(doc: TaggedText, relative: number, floor: number): Phrase | null {
  let end = relative;
  if (end > floor && doc.bits[end - 1]! & (COMMA | DASH)) end--;
  return nounPhraseBefore(doc, end, floor);
}

/** "…, say some Democrats": a plural behind a base form that a comma precedes. */
export function saysMany(doc: TaggedText, verb: number, { phrase }: FoundSource): boolean {
  if (!/^(?:say|argue|warn|note|add|insist)$/.test(doc.tokens[verb]!.lower)) return false;
  const after = doc.bits[phrase.last] ?? STOP;
  return (doc.bits[verb - 1]! & COMMA) !== 0 && (after & (STOP | COMMA)) !== 0;
}
