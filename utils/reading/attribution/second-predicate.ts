/** The subject's next verb behind something reported: "called it “fair” | but declined to say", "demanded calm | and left". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { CHARGE, OBJECT, reportingVerb, STATEMENT } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  COMMA,
  COORD,
  DET,
  ING,
  NEG,
  NOUN,
  OBJ,
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PRON,
  REL,
  STOP,
  THIRD,
} from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
import { tellsNoMore } from './writers-remark.ts';

/**
 * Where a thing reported, which starts at token `start` and has no verb of its own, ends before a coordinated verb; or
 * `end` where no such verb comes. `isClause` says that the words were taken for a clause: then no form of a verb may
 * stand before that verb; `isOfThing` that they tell what something is ("cast it as a farce"), so that no verb is among them.
 */
export function beforeSecondPredicate(
  doc: TaggedText,
  start: number,
  end: number,
  isClause: boolean,
  isOfThing = false,
): number {
  for (let k = start; k + 1 < end; k++) {
    const b = doc.bits[k]!;
    if (isClause && b & (PAST | THIRD | AUX)) return end;
    if (doc.quoteOf[k]! >= 0) continue;
    if (b & STOP || /^(?:that|who|which)$/.test(doc.tokens[k]!.lower) || isFiniteVerb(doc, k)) return end;
    // "criticised the plan without saying that he would go"
    if (tellsNoMore(doc, k, end, true)) return k;
    if (!/^(?:and|but|yet)$/.test(doc.tokens[k]!.lower) || k === start) continue;
    let verb = k + 1;
    while (verb + 1 < end && doc.bits[verb]! & (ADV | NEG) && !(doc.bits[verb]! & CAP)) verb++;
    if (isPredicate(doc, verb, isOfThing) || isSecondVerb(doc, verb, sentenceStart(doc, start)))
      return doc.bits[k - 1]! & COMMA ? k - 1 : k;
  }
  return end;
}

const sentenceStart = (doc: TaggedText, i: number): number => doc.sentences[doc.sentenceOf[i]!]!.first;

/** A finite verb that is no noun, and no participle of the noun behind it ("responsible and respected figures"). */
function isPredicate(doc: TaggedText, verb: number, isOfThing: boolean): boolean {
  const b = doc.bits[verb]!;
  const next = doc.bits[verb + 1] ?? STOP;
  // "and holds a lead": no noun stands right before an article.
  if (isOfThing && !(b & CAP) && b & THIRD && next & (DET | POSS)) return true;
  if (b & (CAP | NOUN) || !(b & (PAST | THIRD | AUX)) || !isFiniteVerb(doc, verb)) return false;
  const isPlain = (next & OPEN_WORD) !== 0 && !(next & (CAP | ADV));
  // "stopped short of a ban"
  return !(b & PART) || !isPlain || doc.tokens[verb + 1]!.lower === 'short';
}

/** What one does who takes the word a second time, by forms that are nouns as often. */
const VOWING = new Set(wordList('pledges vows promises threatens claims'));

/**
 * "condemns the raid | and calls for a truce", "says prices have doubled | and calls on her to act": whether the form in -s at
 * token `verb`, which is a noun as often, is a second verb of the sentence's subject. It is not where the reported words
 * have a verb in the same form before it ("says the mayor fears for the town and calls for help").
 */
export function isSecondVerb(doc: TaggedText, verb: number, floor: number): boolean {
  if (!(doc.bits[verb]! & THIRD)) return false;
  let and = verb - 1;
  while (and > floor && doc.bits[and]! & ADV && !(doc.bits[and]! & CAP)) and--;
  if (and <= floor + 1 || doc.tokens[and]!.lower !== 'and') return false;
  const { lower } = doc.tokens[verb]!;
  const next = doc.tokens[verb + 1]?.lower ?? '';
  const vows = VOWING.has(lower) && next === 'to' && (doc.bits[verb + 2] ?? 0) & BASE;
  const calls = lower === 'calls' && (next === 'for' || next === 'on');
  const demands = lower === 'demands' && next === 'that';
  if (!(vows || calls || demands)) return false;
  let last = and - 1;
  while (last > floor && (doc.quoteOf[last]! >= 0 || !isFiniteVerb(doc, last))) last--;
  let first = floor;
  while (first < last && (doc.quoteOf[first]! >= 0 || !isFiniteVerb(doc, first))) first++;
  if (last <= floor || !isSingular(doc, first)) return false;
  // "The visit brings anger and calls for a boycott"
  const report = reportingVerb(doc.tokens[first]!.lower);
  if (next === 'for' && (!report || REFUSING.has(report.lemma))) return false;
  // "says the mayor fears for the town and calls for help": a verb that is not seen stands among the words
  const isPlain = report && (report.frames & (STATEMENT | OBJECT | CHARGE)) === STATEMENT;
  if (first === last) return !isPlain && isWhole(doc, and, first);
  return report !== undefined && !isSingular(doc, last);
}

/** Who does so to calls has none of his own: "rejects the criticism and calls for her to go". */
const REFUSING = new Set(wordList('reject dismiss deny dispute question cite report'));

/** "says", "is", "has": one who speaks now. */
const isSingular = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i]! & THIRD) !== 0 || /^(?:is|has|does)$/.test(doc.tokens[i]!.lower);

/** "condemns the raid and": something with an article or a name, no list of nouns ("sees anger and calls for a vote"). */
function isWhole(doc: TaggedText, and: number, verb: number): boolean {
  for (let k = verb + 1; k < and; k++) if (doc.bits[k]! & (DET | POSS | CAP | PRON | OBJ)) return true;
  return false;
}

/** "asked them to leave | and has called it a risk": an infinitive cannot be coordinated with a finite verb. */
export function beforeFinite(doc: TaggedText, start: number, end: number): number {
  for (let k = start; k + 1 < end; k++) {
    if (doc.quoteOf[k]! >= 0) continue;
    const b = doc.bits[k]!;
    if (b & (PAST | THIRD | AUX | STOP) && !(b & NOUN)) return end;
    if (!(b & COORD) || !/^(?:and|but|yet)$/.test(doc.tokens[k]!.lower)) continue;
    let verb = k + 1;
    while (verb + 1 < end && doc.bits[verb]! & (ADV | NEG) && !(doc.bits[verb]! & CAP)) verb++;
    if (!(doc.bits[verb]! & BASE) && isPredicate(doc, verb, false))
      return doc.bits[k - 1]! & COMMA ? k - 1 : k;
  }
  return end;
}

/** "recalling summers at the lake | and detailing her work": what the speaker does besides, in a second participle. */
export function beforeSecondParticiple(doc: TaggedText, start: number, end: number): number {
  for (let k = start; k + 2 < end; k++) {
    if (doc.quoteOf[k]! >= 0) continue;
    // "accusing him of lying and hiding it": what he is told to do
    if (doc.bits[k]! & (ING | STOP | REL) || isFiniteVerb(doc, k)) return end;
    if (doc.tokens[k]!.lower !== 'and' || k === start) continue;
    const isSecond = doc.bits[k + 1]! & ING && doc.bits[k + 2]! & (DET | POSS | CAP | PRON);
    if (isSecond) return doc.bits[k - 1]! & COMMA ? k - 1 : k;
  }
  return end;
}
