/** The subject's next verb behind something reported: "called it “fair” | but declined to say", "demanded calm | and left". */

import { isFiniteVerb } from '../grammar/clause.ts';
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
  OPEN_WORD,
  PART,
  PAST,
  POSS,
  PRON,
  REL,
  STOP,
  THIRD,
} from '../grammar/word-class.ts';
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
    if (isPredicate(doc, verb, isOfThing)) return doc.bits[k - 1]! & COMMA ? k - 1 : k;
  }
  return end;
}

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
