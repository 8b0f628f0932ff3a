/** Where a sentence's subject stands, for the mentions that a pronoun takes up. */

import { isFiniteVerb } from '../grammar/clause.ts';
import { afterDateline } from '../grammar/dateline.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  BE,
  CAP,
  COMMA,
  COORD,
  DET,
  ING,
  NOUN,
  NUM,
  OPEN_WORD,
  PART,
  PREP,
  REL,
  SUB,
  TIME,
} from '../grammar/word-class.ts';
import { isClitic } from './body-links.ts';
import { ROLES } from './kind-of.ts';

/** Tokens of a fronted adverbial. */
const ADVERBIAL_REACH = 30;

/**
 * How near a mention is to a sentence's subject: the subject, a part of it ("the port of Porto"), one of its first words
 * ("Ruiz's plan"), who does what the subject suffers ("Asked by Ruiz, he"), or none of these.
 */
export type Salience = 'subject' | 'inside' | 'near' | 'agent' | 'none';

/** Whether the mention from token `first` to `last` (exclusive) stands where a sentence's subject does. */
export function salienceOf(doc: TaggedText, first: number, last: number): Salience {
  const whole = doc.sentences[doc.sentenceOf[first]!]!;
  let start = afterDateline(doc, whole.first, whole.last);
  // "But like Ruiz, Deane holds"
  if (doc.bits[start]! & COORD && start < first) start++;
  if (doc.quoteOf[first]! >= 0) return 'none';
  // "Asked by Ana Ruiz whether he knew, he said": who asks is no "he".
  if ((doc.bits[start]! & PART) !== 0 && isAgent(doc, first, start)) return 'agent';
  const isOwner = isClitic(doc.tokens[last]?.lower ?? '');
  if (isCleft(doc, first, last, start)) return 'subject';
  // "House Oversight Committee Chairman Ana Ruiz asked": the office opens the sentence.
  let office = first;
  while (office > start && first - office < OFFICE_REACH && isOffice(doc, office - 1)) office--;
  // "Halden pipelines executive Ana Ruiz"
  while (
    office < first &&
    !(doc.bits[start]! & SUB) &&
    office > start &&
    first - office < OFFICE_REACH &&
    isOfOffice(doc, office - 1)
  )
    office--;
  // "However, Halden executive Deane has doubts"
  const opened = doc.bits[start]! & ADV && doc.bits[start + 1]! & COMMA ? start + 2 : start;
  // "Based in Porto, the firm said"
  if (first - start > 1 && doc.bits[start]! & PART && doc.bits[first - 1]! & PREP) return 'none';
  if (first - start < 4 || (office - opened < 2 && office < first))
    return isOwner || hasVerb(doc, start, first)
      ? 'near'
      : isOfSubject(doc, first, start)
        ? 'inside'
        : 'subject';
  if (isApposed(doc, first, start) || (!isOwner && isPredicate(doc, first, start))) return 'subject';
  return !isOwner && followsAdverbial(doc, first, last, start) ? 'subject' : 'none';
}

/** Whether "by" stands before the name at token `first`, its titles and offices passed ("by defence counsel Ms Ruiz"). */
function isAgent(doc: TaggedText, first: number, start: number): boolean {
  let k = first - 1;
  while (k > start && first - k < OFFICE_REACH && (isOffice(doc, k) || doc.bits[k]! & DET)) k--;
  return doc.tokens[k]?.lower === 'by';
}

/** Tokens of an office before a name. */
const OFFICE_REACH = 8;

const isOffice = ({ bits, tokens }: TaggedText, i: number): boolean =>
  (bits[i]! & (CAP | OPEN_WORD)) === (CAP | OPEN_WORD) || ROLES.has(tokens[i]!.lower);

/** "pipelines" of "Halden pipelines executive Ana Ruiz": a noun before an office. */
const isOfOffice = (doc: TaggedText, i: number): boolean =>
  isOffice(doc, i) ||
  ((doc.bits[i]! & (OPEN_WORD | PREP | PART)) === OPEN_WORD && ROLES.has(doc.tokens[i + 1]!.lower));

/** "The port of Porto", "Shelling near Porto": a place, or who owns it, behind the noun that is the subject. */
const isOfSubject = ({ bits, tokens }: TaggedText, first: number, start: number): boolean =>
  first - start > 1 &&
  (bits[first - 1]! & PREP) !== 0 &&
  !(bits[start]! & PREP) &&
  !/^(?:by|with|like|for)$/.test(tokens[first - 1]!.lower);

/** "He said Ruiz was ill": who stands behind the verb is no subject of the sentence. */
function hasVerb(doc: TaggedText, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(doc, k)) return true;
  return false;
}

/** "The audit's author, Ana Ruiz, agreed": a name behind the noun that the sentence opens with. */
function isApposed({ bits, tokens }: TaggedText, first: number, start: number): boolean {
  if (first - start > NOUN_REACH || !(bits[first - 1]! & COMMA) || !ROLES.has(tokens[first - 2]!.lower))
    return false;
  for (let k = start; k < first - 2; k++) if (bits[k]! & (COMMA | PREP | SUB)) return false;
  return true;
}

/** "The first witness was clerk Ana Ruiz", "Among the hurt was Tom Deane": who a noun is told to be. */
function isPredicate({ bits, tokens }: TaggedText, first: number, start: number): boolean {
  let be = first - 1;
  while (be > start && first - be <= OFFICE_REACH && !(bits[be]! & BE)) {
    if (bits[be]! & (COMMA | PREP) || !(bits[be]! & (OPEN_WORD | NOUN | CAP))) return false;
    be--;
  }
  if (!/^(?:is|was)$/.test(tokens[be]!.lower) || be - start > ADVERBIAL_REACH) return false;
  if (!/^(?:the|its|among|one)$/.test(tokens[start]!.lower)) return false;
  // "The plan that Ruiz backed was Deane's"
  // "Among those who stayed was Deane"
  const opener = tokens[start]!.lower === 'among' ? COMMA : COMMA | SUB | REL;
  for (let k = start; k < be; k++) if (bits[k]! & opener) return false;
  return (
    ROLES.has(tokens[start + 1]!.lower) ||
    ROLES.has(tokens[start + 2]!.lower) ||
    /^(?:among|one)$/.test(tokens[start]!.lower)
  );
}

/** "After Deane won his match, it was Ana Ruiz who got going": of her the sentence is told. */
function isCleft({ bits, tokens }: TaggedText, first: number, last: number, start: number): boolean {
  if (!/^(?:who|whose)$/.test(tokens[last]?.lower ?? '')) return false;
  let be = first - 1;
  while (
    be > start &&
    first - be <= OFFICE_REACH &&
    bits[be]! & (OPEN_WORD | NOUN | CAP) &&
    !(bits[be]! & BE)
  )
    be--;
  return be > start - 1 && /^(?:is|was)$/.test(tokens[be]!.lower) && tokens[be - 1]?.lower === 'it';
}

/** Tokens of such a noun phrase with its comma. */
const NOUN_REACH = 8;

/** "On Tuesday morning, President Ana Ruiz …": whether a fronted adverbial ends with the comma before the name. */
function followsAdverbial(doc: TaggedText, first: number, last: number, start: number): boolean {
  const { bits, tokens } = doc;
  // "For Ana Ruiz, a teacher, Porto was home. She said": what follows is told of her.
  if (tokens[start]!.lower === 'for' && bits[start + 1]! & CAP) return false;
  // "Days after the vote, Ana Ruiz", "Two weeks later, Ana Ruiz"
  const isTime = bits[bits[start]! & NUM ? start + 1 : start]! & TIME;
  if (first - start > ADVERBIAL_REACH || !(bits[start]! & (PREP | ADV | SUB | PART | ING) || isTime))
    return false;
  let comma = first - 1;
  while (comma > start && (bits[comma]! & CAP || tokens[comma]!.lower === 'the')) comma--;
  if (!(bits[comma]! & COMMA) || isWhereTownIs(doc, comma, last)) return false;
  let isFirst = true;
  for (let k = start; k < comma; k++) if (bits[k]! & COMMA) isFirst = false;
  // "At a rally in Porto, Maine, on Thursday, Ruiz read": with no verb before it the subject is still to come.
  return isFirst || !hasVerb(doc, start, comma);
}

/** "in Portland, Maine, on Thursday": between commas behind another name, no day. */
function isWhereTownIs({ bits, tokens }: TaggedText, comma: number, last: number): boolean {
  if (!(bits[last]! & COMMA) || (bits[comma - 1]! & (CAP | TIME)) !== CAP) return false;
  let k = comma - 1;
  while (k > 0 && bits[k]! & CAP && comma - k < 4) k--;
  return /^(?:in|at|near|from|outside)$/.test(tokens[k]!.lower);
}
