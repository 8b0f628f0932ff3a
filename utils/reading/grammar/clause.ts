/** Clauses by their finite verbs. */

import type { TaggedText } from './tagged-text.ts';
import {
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

/** A form that is a finite verb where it stands. */
export function isFiniteVerb(doc: TaggedText, i: number): boolean {
  const b = doc.bits[i]!;
  if (b & CAP && b & OPEN_WORD) return false;
  if (b & AUX)
    return (
      (doc.tokens[i]!.lower !== "'s" && !['being', 'been', 'be', 'having'].includes(doc.tokens[i]!.lower)) ||
      false
    );
  if (b & PAST) {
    if (!(b & PART)) return true;
    const next = doc.bits[i + 1] ?? 0;
    const before = doc.bits[i - 1] ?? 0;
    if (before & (DET | POSS | AUX | PREP)) return false;
    return (
      !(next & PREP) || (doc.tokens[i + 1]?.lower !== 'by' && (before & PRON) !== 0) || (next & TO) !== 0
    );
  }
  if (b & THIRD) return !(b & NOUN) || (doc.bits[i - 1]! & (CAP | PRON)) !== 0;
  if (b & BASE && !(b & NOUN))
    return (doc.bits[i - 1]! & (PRON | REL)) !== 0 || doc.tokens[i - 1]?.lower.endsWith('s') === true;
  return false;
}

/** Whether a finite clause starts at `start`: a verb comes before the next stop, and a phrase before the verb. */
export function isClauseAt(doc: TaggedText, start: number, ceiling: number): boolean {
  const b = doc.bits[start]!;
  if (b & (SUB | REL) && !(b & (DET | PRON | PREP))) return doc.tokens[start]!.lower !== 'as';
  for (let k = start; k < ceiling && k - start < 30; k++) {
    if (doc.bits[k]! & STOP || (doc.bits[k]! & COMMA && (doc.bits[k + 1] ?? 0) & COORD)) return false;
    if (k > start && isFiniteVerb(doc, k)) return true;
    if (k > start && doc.bits[k]! & QUOTE && doc.bits[k - 1]! & (CAP | OPEN_WORD | PRON)) return true;
    if (k === start && doc.bits[k]! & AUX) return false;
  }
  return false;
}
