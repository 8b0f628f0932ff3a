/** Whether a word that can report is used as a verb where it stands. */

import { isInCompound } from '../grammar/compound-nouns.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  BE,
  CAP,
  CLOSE,
  COLON,
  COMMA,
  COORD,
  DASH,
  DET,
  ING,
  MODAL,
  NEG,
  NOUN,
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
  TO,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { hasPluralHead, isOfDocument } from './document-subject.ts';
import { isModifier } from './modifier.ts';
import { isMeans } from './nothing-said.ts';
import { nounIsVerb, PLURALS } from './noun-form.ts';
import { isQuantifierSubject } from './quantifier-subject.ts';

/** Whether the reporting word at `i` is a verb; `floor` is the first token of its sentence. */
export function isVerbHere(doc: TaggedText, i: number, floor: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP && b & OPEN_WORD && !(b & (PAST | THIRD | ING | BASE))) return false;
  // "the Palmetto state's primary"
  if ((doc.bits[i + 1] ?? 0) & POSS && /^['’]s$/.test(doc.tokens[i + 1]!.lower)) return false;
  if (isMeans(doc, i) || isInCompound(doc.tokens, i) || isModifier(doc, i)) return false;
  let k = i - 1;
  while (k >= floor && doc.bits[k]! & ADV && !(doc.bits[k]! & (CAP | DET))) k--;
  const before = k >= floor ? doc.bits[k]! : 0;
  if (/^(?:comment|answer|reply|respon)/.test(doc.tokens[i]!.lower) && isDenied(doc, i, floor)) return true;
  // "did not rule out a vote"
  if (/^(?:rule|dispute|question)$/.test(doc.tokens[i]!.lower) && isDenied(doc, i, floor)) return true;
  if (before & POSS && doc.tokens[k]!.lower !== "'s") return false;
  if (before & DET && !(before & PRON) && !isFloating(doc, k, b))
    return isQuantifierSubject(doc, k, i, floor);
  if (b & PART && k > floor && isRanked(doc, k) && !isSaidByOne(doc, i)) return false;
  // "It adds to the cost"
  if (/^add(?:s|ed|ing)?$/.test(doc.tokens[i]!.lower) && doc.tokens[i + 1]?.lower === 'to') return false;
  // "Ana Ruiz, reporting from Porto, was there"
  if (doc.tokens[i]!.lower === 'reporting' && doc.tokens[i + 1]?.lower === 'from') return false;
  // "It helps explain why": nobody has explained it.
  if (b & BASE && /^help(?:s|ed)?$/.test(doc.tokens[k]?.lower ?? '')) return false;
  if (b & ING) return ingIsVerb(doc, i, before) || isProgressive(doc, k);
  if (before & PREP && !(before & (SUB | CAP)) && !(b & PAST)) return false;
  if (before & PREP && b & PAST && b & PART && !(before & (SUB | CAP))) return false;
  if (before & (TO | MODAL)) return (b & BASE) !== 0;
  // "economic forecasts cover"
  if ((b & NOUN && !(b & PAST)) || doc.tokens[i]!.lower === 'forecasts') {
    const aside = b & BASE && before & COMMA ? relativeAsideBefore(doc, k, floor) : -1;
    return aside > floor ? pluralGoesOn(doc, i, aside, floor) : nounIsVerb(doc, i, k, before, floor);
  }
  if (b & NOUN && before & (POSS | DET)) return false;
  return true;
}

/** "images from Planet Orbit, a provider, show": who somebody is behind the name, between the commas at `open` and `close`. */
const isApposedName = ({ bits, tokens }: TaggedText, open: number, close: number): boolean =>
  (bits[open - 1]! & CAP) !== 0 && /^(?:an?|the)$/.test(tokens[open + 1]!.lower) && close - open < APPOSITION;
const APPOSITION = 10;

/** The comma that opens a relative clause, or a second subject ("…, and a review of letters, show"), which another closes at `end`; or -1. */
function relativeAsideBefore(doc: TaggedText, end: number, floor: number): number {
  for (let k = end - 1; k > floor; k--) {
    if (doc.bits[k]! & STOP) return -1;
    if (doc.bits[k]! & COMMA) return doc.bits[k + 1]! & (REL | COORD) || isApposedName(doc, k, end) ? k : -1;
  }
  return -1;
}

/** "The images, which could not be verified, show smoke": a plural before the aside at `aside`, and what it says or shows. */
function pluralGoesOn(doc: TaggedText, i: number, aside: number, floor: number): boolean {
  const { lower } = doc.tokens[aside - 1]!;
  if (!/[^s]s$/.test(lower) && !PLURALS.has(lower) && !hasPluralHead(doc, aside, floor)) return false;
  const next = doc.bits[i + 1] ?? 0;
  if (next & (PRON | DET | QUOTE | POSS | COLON)) return true;
  return (next & (CAP | OPEN_WORD | OBJ)) !== 0 && (isOfDocument(doc, aside, floor) || isRoleNoun(lower));
}

/** "did not comment", "hasn't publicly commented": behind a denied auxiliary. */
function isDenied(doc: TaggedText, i: number, floor: number): boolean {
  let k = i - 1;
  let denied = false;
  for (; k > floor && doc.bits[k]! & (ADV | NEG) && !(doc.bits[k]! & (CAP | DET)); k--)
    if (doc.bits[k]! & NEG) denied = true;
  return denied && (doc.bits[k]! & AUX) !== 0;
}

/** "the latest alleged scandal", "up from eight reported on Sunday": behind such words stands no verb. */
const isRanked = (doc: TaggedText, k: number): boolean =>
  doc.bits[k - 1]! & DET
    ? RANKS.test(doc.tokens[k]!.lower)
    : /^(?:from|than|against)$/.test(doc.tokens[k - 1]!.lower) && COUNTS.test(doc.tokens[k]!.lower);
/** "A third said", "the second told us": one of several, by a verb that describes nothing. */
const isSaidByOne = (doc: TaggedText, i: number): boolean =>
  (/^(?:said|told|thought)$/.test(doc.tokens[i]!.lower) ||
    doc.tokens[i + 1]?.lower === 'that' ||
    ((doc.bits[i + 1] ?? 0) & (COLON | QUOTE)) !== 0) &&
  /^(?:first|second|third|other)$/.test(doc.tokens[i - 1]!.lower);
const RANKS = /^(?:latest|first|second|third|last|next|only|same|other)$/;
const COUNTS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:,\d{3})*)$/;

function ingIsVerb(doc: TaggedText, i: number, before: number): boolean {
  // "the sorts of experiential learning that"
  const isActivity = /^(?:learning|thinking)$/.test(doc.tokens[i]!.lower);
  if (isActivity && /(?:al|ive|ous|ic|ful)$/.test(doc.tokens[i - 1]?.lower ?? '')) return false;
  if (!(doc.bits[i]! & NOUN)) return !(before & POSS);
  return (before & (COMMA | BE | COORD | PREP | DASH)) !== 0 || before === 0;
}

/** "Smith and Jones both said": a quantifier that belongs to the subject before it. */
const isFloating = (doc: TaggedText, k: number, verb: number): boolean =>
  (verb & (PAST | NOUN)) === PAST &&
  k > 0 &&
  /^(all|both|each)$/.test(doc.tokens[k]!.lower) &&
  (doc.bits[k - 1]! & (CAP | PRON | CLOSE | OPEN_WORD)) !== 0;

/** "He's claiming": the clitic after a pronoun is an auxiliary. */
const isProgressive = (doc: TaggedText, k: number): boolean =>
  k > 0 && doc.tokens[k]!.lower === "'s" && (doc.bits[k - 1]! & PRON) !== 0;
