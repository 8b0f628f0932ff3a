/** Who an inverted speaker is, told behind the name: "said Ana Ruiz, a fellow at the institute". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, COMMA, COORD, DET, REL, TIME } from '../grammar/word-class.ts';
import { startsVerb } from './content-end.ts';
import type { Cue } from './cue.ts';
import type { After } from './find-content.ts';

/** ", said Ana Ruiz, a fellow at the institute." and ", said Ruiz, whose firm …": who she is, no more of what she said. */
export function describes(doc: TaggedText, { source, ceiling }: Cue, at: number): boolean {
  if (source.arrangement !== 'after' || at >= ceiling) return false;
  if (doc.bits[at]! & REL || doc.tokens[at]!.lower === 'whose') return true;
  // "said the director, James Lind, on Monday"
  if (doc.bits[at]! & CAP && !(doc.bits[source.phrase.first]! & CAP)) return namesOnly(doc, at, ceiling);
  if (!(doc.bits[at]! & DET)) return false;
  for (let k = at; k < ceiling; k++) {
    // "said Ruiz, the director, who saw it"
    if (doc.bits[k]! & REL && (doc.bits[k - 1]! & COMMA || doc.tokens[k]!.lower === 'who')) return true;
    // "claimed Sever, a channel, but the army denied it"
    if (doc.bits[k]! & COMMA && (doc.bits[k + 1] ?? 0) & COORD) return true;
    if (isFiniteVerb(doc, k)) return false;
  }
  return true;
}

/** "The plan, he said “is dead.”": a subject before the cue, and its verb in the quotation behind it. */
export function opensQuotation(doc: TaggedText, edge: number, floor: number, { kind, at }: After): boolean {
  if (kind !== 'quote' || edge - floor < 2) return false;
  const phrase = nounPhraseAt(doc, floor, edge);
  return phrase?.last === edge - 1 && !(doc.bits[floor]! & TIME) && startsVerb(doc, at + 1);
}

/** Whether no verb follows to the sentence's end, or to ", who" behind the name. */
function namesOnly(doc: TaggedText, at: number, ceiling: number): boolean {
  for (let k = at; k < ceiling; k++) {
    if (doc.bits[k]! & REL && doc.bits[k - 1]! & COMMA) return true;
    if (isFiniteVerb(doc, k)) return false;
  }
  return true;
}
