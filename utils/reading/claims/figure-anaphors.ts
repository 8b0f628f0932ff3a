/** "The figure", "the toll", "it": words before a figure that take up one given before. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, COMMA, DET, POSS, STOP, TIME } from '../grammar/word-class.ts';

/** Nouns that take up a figure given before ("estimated the figure to be", "put the toll at"). */
const ANAPHORS = new Set(
  'figure figures number numbers total toll count tally estimate sum amount crowd turnout attendance'.split(
    ' ',
  ),
);
/** Tokens before a figure in which such a noun is looked for. */
export const ANAPHOR_REACH = 9;
/** What may stand between "the" and such a noun without telling another thing. */
const PLAIN = /^(?:real|actual|true|overall|official|total|latest|final|exact|correct|death|casualty|own)$/;
/** A figure that came before or after another one in time. */
export const MOVED =
  /^(?:follow|ris|rose|fall|fell|climb|drop|increas|decreas|grow|grew|jump|compar|doubl|tripl|up$|down$|from$)/;

/** The noun before the figure that takes up an earlier one, or ''. */
export function takesUp(doc: TaggedText, at: number, floor: number): string {
  if (isOfIt(doc, at, floor)) return 'it';
  // "put it lower, at 7 percent", "puts the number far higher, at 90"
  const isLower = doc.tokens[at - 1]?.lower === 'at' && ((doc.bits[at - 2] ?? 0) & COMMA) !== 0;
  for (let k = at - 3; isLower && k > floor && at - k <= LOWER; k--) {
    const { lower } = doc.tokens[k]!;
    if (lower === 'it' || (ANAPHORS.has(lower) && isDefinite(doc, k))) return lower;
  }
  const noun = doc.tokens[floor + 1]?.lower ?? '';
  if (ANAPHORS.has(noun) && isDefinite(doc, floor + 1) && isComparedTo(doc, at, floor)) return noun;
  for (let k = at - 1; k >= floor && at - k <= ANAPHOR_REACH; k--) {
    if (doc.bits[k]! & (STOP | COMMA)) return '';
    const { lower } = doc.tokens[k]!;
    if (MOVED.test(lower)) return '';
    // "the number of wounded at 22" says itself what is counted.
    if (/^(?:numbers?|total|count)$/.test(lower) && doc.tokens[k + 1]!.lower === 'of') return '';
    if (ANAPHORS.has(lower)) return isDefinite(doc, k) && !isScoped(doc, k, floor) ? lower : '';
  }
  return '';
}

/** "put it at 13", "put it at nearer 400", "put it closer to 20,000": whether the figure is given for "it". */
function isOfIt({ tokens }: TaggedText, at: number, floor: number): boolean {
  let k = at - 1;
  while (k > floor && at - k < 3 && NEARLY.test(tokens[k]!.lower)) k--;
  if (k <= floor) return false;
  const isTo = tokens[k]!.lower === 'to' && /^(?:closer|nearer)$/.test(tokens[k - 1]!.lower);
  return (isTo || /^(?:at|was|is)$/.test(tokens[k]!.lower)) && tokens[isTo ? k - 2 : k - 1]?.lower === 'it';
}

const NEARLY = /^(?:about|around|nearly|almost|nearer|closer|roughly)$/;

/** Tokens from "put it much lower, at" to the figure. */
const LOWER = 6;

/** "…, a figure Porto puts closer to 2,000": whether `noun` stands before the figure behind a comma and "a". */
export function isApposed(doc: TaggedText, at: number, floor: number, noun: string): boolean {
  for (let k = at - 1; k > floor + 1 && at - k <= ANAPHOR_REACH; k--)
    if (doc.tokens[k]!.lower === noun)
      return /^an?$/.test(doc.tokens[k - 1]!.lower) && (doc.bits[k - 2]! & COMMA) !== 0;
  return false;
}

/** "two had died in hospital", "three died there": some of the dead, told by where or of what they died. */
export function diedSomewhere({ tokens, bits }: TaggedText, next: number, ceiling: number): boolean {
  for (let k = next; k < ceiling && k - next < DIED_REACH && !(bits[k]! & (STOP | COMMA)); k++) {
    if (!/^d(?:ied|ie|ying)$/.test(tokens[k]!.lower)) continue;
    for (let where = k + 1; where < ceiling && where - k <= DIED_REACH; where++)
      if (WHERE.test(tokens[where]!.lower)) return true;
    return false;
  }
  return false;
}

const DIED_REACH = 5;
const WHERE = /^(?:hospitals?|there|scene|wounds|injuries|ambulance|surgery)$/;

/** "50,000 people marched", "put the crowd at 18,000": whether a figure is of people who came together. */
export function isOfCrowd({ tokens, bits }: TaggedText, at: number, next: number, floor: number): boolean {
  for (let k = next; k < next + CROWD_REACH && k < tokens.length && !(bits[k]! & STOP); k++)
    if (GATHER.test(tokens[k]!.lower)) return true;
  for (let k = at - 1; k >= floor && at - k <= CROWD_REACH && !(bits[k]! & (STOP | COMMA)); k--)
    if (/^(?:crowds?|turnout|attendance|marchers|protesters|demonstrators)$/.test(tokens[k]!.lower))
      return true;
  return false;
}

const CROWD_REACH = 4;
const GATHER =
  /^(?:march(?:ed|ing)?|gather(?:ed|ing)?|attend(?:ed|ing)?|protest(?:ed|ing)?|demonstrat(?:ed|ing)|ralli(?:ed)|assembled|took|flocked|thronged|joined|came|turned)$/;

/** "put it at about 300": whether "at" stands before the figure. */
export function isSet(doc: TaggedText, at: number, floor: number): boolean {
  let k = at - 1;
  while (
    k > floor &&
    at - k < 3 &&
    /^(?:about|around|nearly|almost|some|more|less|than|over|under|just)$/.test(doc.tokens[k]!.lower)
  )
    k--;
  return k >= floor && doc.tokens[k]!.lower === 'at';
}

/** "The figure, posted on its site, is higher than the 900 the ministry cited": what the sentence's subject is set against. */
function isComparedTo(doc: TaggedText, at: number, floor: number): boolean {
  let k = at - 1;
  while (k > floor && at - k < 3 && doc.bits[k]! & DET) k--;
  return (
    doc.tokens[k]!.lower === 'than' &&
    /^(?:higher|lower|more|less|larger|smaller|fewer|greater|bigger)$/.test(doc.tokens[k - 1]!.lower)
  );
}

/** "the figure", "the official death toll", "put its number", not "the delegate count". */
function isDefinite(doc: TaggedText, noun: number): boolean {
  let k = noun - 1;
  while (k >= 0 && PLAIN.test(doc.tokens[k]!.lower)) k--;
  return k >= 0 && ((doc.bits[k]! & (DET | POSS)) !== 0 || doc.tokens[k]!.lower === 'that');
}

/** "Among women, the figure is", "In June, the number was": a figure for a part or another time. */
function isScoped(doc: TaggedText, noun: number, floor: number): boolean {
  const { lower } = doc.tokens[floor]!;
  const fronted =
    lower === 'among' || lower === 'for' || (lower === 'in' && (doc.bits[floor + 1]! & (CAP | TIME)) !== 0);
  if (!fronted) return false;
  for (let k = floor; k < noun; k++) if (doc.bits[k]! & COMMA) return true;
  return false;
}

/** "19 of them", "two of whom": a part of what was counted before. */
export const isOfThem = ({ tokens }: TaggedText, next: number): boolean =>
  tokens[next]?.lower === 'of' && /^(?:them|those|these|whom|which)$/.test(tokens[next + 1]?.lower ?? '');

/** "18 others", "dozens more": beside those counted before. */
export const isFurther = ({ tokens }: TaggedText, next: number): boolean =>
  /^(?:others|more)$/.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower !== 'than';
