/** Where a clause starts behind a fronted source: "According to the governor, Ana Ruiz, 45, the bridge was closed". */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  CAP,
  CLOSE,
  COMMA,
  COORD,
  DET,
  NUM,
  OPEN,
  OPEN_WORD,
  PART,
  PREP,
  REL,
  TIME,
} from '../grammar/word-class.ts';
import { isRoleNoun } from '../lexicon/people-nouns.ts';
import { isPluralRole } from '../sources/kind-of.ts';
import { hasRoleNoun, isDocument } from './reported-object.ts';

/** Appositions and asides looked past. */
const SEGMENTS = 4;

/**
 * The token behind the comma of a source phrase that ends at `end`, and behind the appositions and asides between two
 * commas that tell who or where the source is.
 */
export function afterFront(doc: TaggedText, source: Phrase, end: number, ceiling: number): number {
  // "According to the Harbour Office (HO), the pier …"
  const isBracketed = end + 3 < ceiling && doc.bits[end]! & OPEN && doc.bits[end + 2]! & CLOSE;
  let comma = isBracketed ? end + 3 : end;
  if (comma >= ceiling || !(doc.bits[comma]! & COMMA)) return comma;
  for (let n = 0; n < SEGMENTS; n++) {
    const next = nextComma(doc, comma + 1, ceiling);
    if (next < 0 || !isAside(doc, source, comma + 1, next, ceiling)) break;
    comma = next;
  }
  return comma + 1;
}

function nextComma(doc: TaggedText, start: number, ceiling: number): number {
  for (let k = start; k < ceiling; k++) if (doc.bits[k]! & COMMA && doc.quoteOf[k]! < 0) return k;
  return -1;
}

/** Whether the words from `first` to the comma at `last` tell of the source, not of the matter. */
function isAside(doc: TaggedText, source: Phrase, first: number, last: number, ceiling: number): boolean {
  const b = doc.bits[first]!;
  const { lower } = doc.tokens[first]!;
  // "Ana Ruiz, 34,"
  if (b & NUM && last === first + 1) return true;
  if (b & REL) return true;
  // "According to the complaint, filed in May, the pier …"
  if (b & PART && !(b & CAP) && doc.bits[first + 1]! & (PREP | TIME | ADV) && isDocument(doc, source))
    return true;
  for (let k = first; k < last; k++) if (isFiniteVerb(doc, k) && !hasRelative(doc, first, k)) return false;
  if (/^(?:speaking|citing|quoting|writing)$/.test(lower)) return true;
  // "According to the report, by engineers at Hadley, the wall …"
  if (b & PREP) return isDocument(doc, { first, last }) || (lower === 'by' && isDocument(doc, source));
  // "According to FactSet, analysts on average expect …": many are not what one is.
  if (isPluralRole(lower) && !isJoint(doc, source)) return false;
  if (b & DET || isRoleNoun(lower)) return true;
  return isName(doc, first, last) && hasRoleNoun(doc, source) && isClauseAt(doc, last + 1, ceiling);
}

function isJoint(doc: TaggedText, { first, last }: Phrase): boolean {
  for (let k = first; k < last; k++) if (doc.bits[k]! & COORD) return true;
  return false;
}

function hasRelative(doc: TaggedText, first: number, k: number): boolean {
  for (let i = first; i < k; i++) if (doc.bits[i]! & REL) return true;
  return false;
}

/** "Ana Ruiz", "Gen. Ana Ruiz" */
function isName(doc: TaggedText, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if ((doc.bits[k]! & (CAP | OPEN_WORD)) !== (CAP | OPEN_WORD)) return false;
  return last > first;
}
