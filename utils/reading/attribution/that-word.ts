/** What "that" is when it opens no reported clause: a demonstrative, or a relative pronoun. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { isNounish, type Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  AUX,
  CAP,
  COLON,
  COMMA,
  COORD,
  DET,
  ING,
  MARK,
  NOUN,
  NUM,
  OBJ,
  PAST,
  POSS,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  THIRD,
  TIME,
  TO,
  VERB,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import type { After } from './find-content.ts';

/** "rejected that figure.", "denied that claim, saying": "that" and a noun, and nothing said of it. */
export function isDemonstrative(doc: TaggedText, that: number): boolean {
  const noun = doc.bits[that + 1] ?? STOP;
  if (
    !isNounish(doc, that + 1) ||
    noun & CAP ||
    /^(?:out|up|off|down|away)$/.test(doc.tokens[that + 1]!.lower)
  )
    return false;
  const next = doc.bits[that + 2] ?? STOP;
  return (next & STOP) !== 0 || ((next & COMMA) !== 0 && ((doc.bits[that + 3] ?? 0) & (COORD | ING)) !== 0);
}

/** "told the court that day, he was ill", "said that night the city burned": where what follows such a time at token `that` stands, or 0. */
export function behindThatDay(doc: TaggedText, that: number, ceiling: number): number {
  if (!DAYS.has(doc.tokens[that + 1]?.lower ?? '') || that + 2 >= ceiling) return 0;
  const next = doc.bits[that + 2]!;
  const isOpened = next & (DET | POSS | CAP) || (next & PRON && !(next & REL));
  if (isOpened && isClauseAt(doc, that + 2, ceiling)) return that + 2;
  return next & COMMA && that + 3 < ceiling && isClauseAt(doc, that + 3, ceiling) ? that + 3 : 0;
}
const DAYS = new Set(
  'day morning afternoon evening night week month year weekend summer winter spring autumn'.split(' '),
);

/** "a reporter", "urged residents": those whom a relative clause may tell; whoever is asked may be asked who it was. */
export const isToldOf = (doc: TaggedText, addressee: Phrase): boolean =>
  isIndefinite(doc, addressee) ||
  (isRoleNoun(doc.tokens[addressee.last - 1]!.lower) && URGING.test(doc.tokens[addressee.first - 1]!.lower));

const URGING = /^(?:urg|advis|order|warn|encourag|instruct|implor)/;

/** "a reporter": one of many. */
const isIndefinite = (doc: TaggedText, { first }: Phrase): boolean =>
  /^(?:an?|any(?:one|body)|everyone|everybody|those)$/.test(doc.tokens[first]!.lower);

/** Tokens between "who" and the "to" behind its clause. */
const WHO_REACH = 25;

/** "ask anyone who saw it (to call)": the "to" with its verb behind the clause of the "who" at token `who`, or 0. */
export function toBehind(doc: TaggedText, who: number, ceiling: number): number {
  let to = 0;
  for (let k = who + 2; k + 1 < ceiling && k - who < WHO_REACH && !(doc.bits[k]! & STOP); k++)
    if (doc.bits[k]! & TO && opensInfinitive(doc, k)) to = k;
  return to;
}

/** Verbs that an infinitive does not go on from: "who had not left | to shelter". */
const STAYING = new Set(
  'left leave stayed stay remained remain fled returned return live lived drive drove'.split(' '),
);

/** "(to call)", "(to contact) them", no "to the pier" and no "want to". */
const opensInfinitive = ({ bits, tokens }: TaggedText, to: number): boolean =>
  !(bits[to + 1]! & (DET | CAP | POSS | PREP | NUM | PRON)) &&
  ((bits[to - 1]! & (VERB | NOUN)) !== VERB || STAYING.has(tokens[to - 1]!.lower)) &&
  !(bits[to - 1]! & AUX);

/** "a body that helps others": something in the singular, and a verb right behind "that". */
export function isRelative(doc: TaggedText, addressee: Phrase, verb: number): boolean {
  const b = doc.bits[verb] ?? 0;
  if (!isIndefinite(doc, addressee) || !(b & THIRD) || b & AUX) return false;
  return !(b & NOUN) || ((doc.bits[verb + 1] ?? 0) & (DET | PRON | OBJ | POSS)) !== 0;
}

/** Nouns that a clause with "that" tells more of: "in a way that older tools could not". */
const TOLD_BY = new Set('way ways manner fashion extent degree'.split(' '));

/** "ruled on the appeal of a decision that struck down the toll", "in a way that": it tells of the thing before it. */
export function tellsOfThing(doc: TaggedText, that: number, ceiling: number, isTold: boolean): boolean {
  const before = doc.bits[that - 1]!;
  if (TOLD_BY.has(doc.tokens[that - 1]!.lower)) return true;
  const b = doc.bits[that + 1] ?? 0;
  // "told Ruiz that was wrong": who is told
  if (isTold && before & CAP) return false;
  if (before & TIME || !isNounish(doc, that - 1) || !(b & (AUX | PAST)) || b & (CAP | PRON)) return false;
  if (b & AUX) return true;
  // "said in a note that improved roads would help"
  for (let k = that + 2; k < ceiling && !(doc.bits[k]! & (COMMA | STOP)); k++)
    if (isFiniteVerb(doc, k)) return false;
  return true;
}

/** "shouted about the deal that had failed", "told reporters about the storm that hit": it tells of what was spoken about. */
export function tellsOfTopic(doc: TaggedText, that: number, after: number): boolean {
  if (that + 1 >= doc.tokens.length || !isFiniteVerb(doc, that + 1)) return false;
  let about = that - 1;
  while (about > after && !(doc.bits[about]! & (PREP | REL | TO | COMMA | STOP))) about--;
  return about < that - 1 && about >= after && doc.tokens[about]!.lower === 'about';
}

/**
 * What follows a clause that tells of a thing, from token `at` on: "answered with a jibe that stung: “…”", "told of a note
 * he got, “…”": a quotation, else nothing that is said.
 */
export function behindRelative(
  doc: TaggedText,
  at: number,
  ceiling: number,
  addressee: Phrase | null,
): After {
  for (let k = at + 1; k + 2 < ceiling; k++) {
    if (!(doc.bits[k + 1]! & QUOTE)) continue;
    if (doc.bits[k]! & COLON) return { kind: 'colon', at: k, addressee };
    if (doc.bits[k]! & COMMA && doc.bits[k + 2]! & CAP) return { kind: 'quote', at: k + 1, addressee };
  }
  return { kind: 'end', at, addressee };
}

/** "said in a statement (that was posted on Monday) that": the second "that", where a verb stands right behind the first, or 0. */
export function secondThat(doc: TaggedText, that: number, ceiling: number): number {
  if (!((doc.bits[that + 1] ?? 0) & (AUX | PAST)) || !isNounish(doc, that - 1) || doc.bits[that - 1]! & TIME)
    return 0;
  for (let k = that + 2; k + 1 < ceiling && k - that < RELATIVE && !(doc.bits[k]! & MARK); k++)
    if (doc.tokens[k]!.lower === 'that') return k;
  return 0;
}

/** Tokens of such a clause. */
const RELATIVE = 12;
