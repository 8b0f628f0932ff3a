/** Clauses by their finite verbs. */

import type { TaggedText } from './tagged-text.ts';
import {
  ADV,
  AUX,
  BASE,
  CAP,
  COMMA,
  COORD,
  DET,
  NOUN,
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
} from './word-class.ts';

const NON_FINITE = new Set(['being', 'been', 'be', 'having']);

/** A form that is a finite verb where it stands. */
export function isFiniteVerb(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP && b & OPEN_WORD) return false;
  const before = doc.bits[i - 1] ?? 0;
  if (doc.tokens[i]!.lower === "'s")
    return (before & (PRON | REL)) !== 0 && !(before & CAP && before & OPEN_WORD);
  if (b & AUX) return !NON_FINITE.has(doc.tokens[i]!.lower);
  if (b & PAST) return isFinitePast(doc, i, before);
  if (b & THIRD) return !(b & NOUN) || (before & (CAP | PRON | REL)) !== 0;
  return b & BASE ? agrees(doc, i) : false;
}

/** "-ed" is finite unless a determiner, an auxiliary or a preposition makes a participle of it. */
function isFinitePast(doc: TaggedText, i: number, before: number): boolean {
  if (!(doc.bits[i]! & PART)) return true;
  if (before & (DET | POSS | AUX | PREP)) return false;
  const next = doc.bits[i + 1] ?? 0;
  if (!(next & PREP)) return true;
  return (next & TO) !== 0 || ((before & PRON) !== 0 && doc.tokens[i + 1]?.lower !== 'by');
}

/** A base form is finite after a plural subject: a pronoun, or a noun in -s. */
function agrees(doc: TaggedText, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && doc.bits[k]! & ADV && !(doc.bits[k]! & CAP)) k--;
  if (k < 0) return false;
  if (doc.bits[k]! & (PRON | REL) && !(doc.bits[k]! & DET)) return true;
  const { lower } = doc.tokens[k]!;
  const plural = /[^s']s$/.test(lower) || lower === 'people' || lower === 'police';
  if (!plural || doc.bits[k]! & (PREP | SUB | POSS)) return false;
  return !(doc.bits[i]! & NOUN) || (doc.bits[i + 1]! & (TO | DET | PRON | POSS)) !== 0;
}

/** Whether a finite clause starts at `start`: a verb comes before the next stop, and a phrase before the verb. */
export function isClauseAt(doc: TaggedText, start: number, ceiling: number): boolean {
  const b = doc.bits[start]!;
  if (b & (SUB | REL) && !(b & (DET | PRON | PREP))) return doc.tokens[start]!.lower !== 'as';
  let relatives = 0;
  for (let k = start; k < ceiling && k - start < 30; k++) {
    const here = doc.bits[k]!;
    if (here & STOP || (here & COMMA && (doc.bits[k + 1] ?? 0) & COORD)) return false;
    if (k === start) {
      if (here & AUX) return false;
      continue;
    }
    if (here & REL && k > start + 1) relatives++;
    if (here & QUOTE && doc.bits[k - 1]! & (CAP | OPEN_WORD | PRON)) return true;
    if (isFiniteVerb(doc, k) && --relatives < 0) return true;
  }
  return false;
}
