/** What a reporting verb is by its form and what it hangs on: a passive, a participle, a gerund of another verb. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  BASE,
  BE,
  COMMA,
  COORD,
  DASH,
  ING,
  PART,
  PAST,
  PRON,
  QUOTE,
  TIME,
  TO,
} from '../grammar/word-class.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-nouns.ts';

const DOCUMENTS = new Set(DOCUMENT_NOUNS);

/** Whether a form of "be" stands among the tokens from `group` to `verb`. */
export function hasBe(doc: TaggedText, group: number, verb: number): boolean {
  for (let k = group; k < verb; k++) {
    if (doc.bits[k]! & BE) return true;
    if (doc.tokens[k]!.lower === "'s" && k > 0 && doc.bits[k - 1]! & PRON && doc.bits[verb]! & ING)
      return true;
  }
  return false;
}

/** An infinitive or gerund that hangs on another word ("stopped writing", "moved to claim") reports only with a clause. */
export function isLoose(doc: TaggedText, i: number, group: number, floor: number, kind: string): boolean {
  if (/^(?:that|quote|colon)$/.test(kind)) return false;
  const b = doc.bits[i]!;
  if (group <= floor) return false;
  const before = doc.bits[group - 1]!;
  if (b & BASE && before & TO) return true;
  if (!(b & ING) || hasBe(doc, group, i)) return false;
  const word = doc.tokens[group - 1]!.lower;
  // "left after saying he would stay"
  if (kind === 'clause' && /^(?:after|before|despite)$/.test(word)) return false;
  // "cut it to “underperform,” saying"
  if (before & QUOTE && doc.bits[group - 2]! & COMMA) return false;
  return !(before & (COMMA | DASH | COORD)) && word !== 'by' && !DOCUMENTS.has(word);
}

/** "the ruling expected in May", "a feeling proclaimed by him": a participle, not a finite verb. */
export function isParticiple(doc: TaggedText, i: number): boolean {
  if (!(doc.bits[i]! & PART) || !(doc.bits[i]! & PAST) || !doc.tokens[i]!.lower.endsWith('ed')) return false;
  const time = doc.bits[i + 1] && doc.bits[i + 1]! & TIME ? 1 : 0;
  const next = doc.tokens[i + 1 + time]?.lower;
  if (time > 0) return next === 'by';
  // "reported at least six"
  if (next === 'at') return !/^(?:least|most)$/.test(doc.tokens[i + 2]?.lower ?? '');
  return next === 'by' || next === 'in' || next === 'during' || next === 'for';
}
