/** Asides between a cue and what is said: "said, among other things, that", "said that, on the whole, …". */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  BASE,
  CAP,
  COMMA,
  DASH,
  DET,
  ING,
  PART,
  PREP,
  PRON,
  QUOTE,
  REL,
  STOP,
  SUB,
  TIME,
  TO,
} from '../grammar/word-class.ts';

/** "said that, among other things, …": an adverbial between two commas, and what is said behind it. */
export function opensAside(doc: TaggedText, comma: number, ceiling: number): boolean {
  if (!(doc.bits[comma]! & COMMA) || !(doc.bits[comma + 1]! & (PREP | ING | SUB | TIME | PART))) return false;
  for (let k = comma + 2; k + 1 < ceiling && k - comma < 14; k++) {
    if (doc.bits[k]! & STOP) return false;
    if (doc.bits[k]! & COMMA) return true;
  }
  return false;
}

/** "urged the regulator, Aquawat, (to act)": the infinitive behind the apposition that opens at the comma `comma`, or 0. */
export function behindApposed(doc: TaggedText, comma: number, ceiling: number): number {
  if (!(doc.bits[comma + 1]! & (CAP | DET))) return 0;
  for (let k = comma + 1; k + 2 < ceiling && k - comma < 10; k++) {
    if (doc.bits[k]! & STOP || isFiniteVerb(doc, k)) return 0;
    if (doc.bits[k]! & COMMA) return doc.bits[k + 1]! & TO && doc.bits[k + 2]! & BASE ? k + 1 : 0;
  }
  return 0;
}

/**
 * "said, among other things, that", "said — on Twitter — that", "says, win or lose, he is staying": what stands behind an
 * aside between two marks of a kind; 0 when nothing said does.
 */
export function afterAside(doc: TaggedText, mark: number, ceiling: number): number {
  const kind = doc.bits[mark]! & (COMMA | DASH);
  let verb = false;
  for (let k = mark + 1; k + 1 < ceiling && k - mark < 12; k++) {
    if (doc.bits[k]! & STOP) return 0;
    verb ||= isFiniteVerb(doc, k);
    if (!(doc.bits[k]! & kind)) continue;
    if (doc.tokens[k + 1]!.lower === 'that') return k + 1;
    // "cites, among other things, a lack of staff"
    if (doc.tokens[mark + 1]!.lower === 'among' && !verb) return k + 1;
    // "wrote, for example, “…”"
    if (doc.bits[k + 1]! & QUOTE && !verb && doc.bits[mark + 1]! & (PREP | ADV | TIME)) return k + 1;
    const isHis =
      doc.bits[k + 1]! & PRON && !(doc.bits[k + 1]! & (DET | REL)) && isClauseAt(doc, k + 1, ceiling);
    return isHis && !verb && k > mark + 1 ? k + 1 : 0;
  }
  return 0;
}
