/** Who an inverted speaker is, told behind the name: "said Ana Ruiz, a fellow at the institute". */

import { isFiniteVerb } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { CAP, COMMA, DET, REL } from '../grammar/word-class.ts';
import type { Cue } from './cue.ts';

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
    if (isFiniteVerb(doc, k)) return false;
  }
  return true;
}

/** Whether no verb follows to the sentence's end. */
function namesOnly(doc: TaggedText, at: number, ceiling: number): boolean {
  for (let k = at; k < ceiling; k++) if (isFiniteVerb(doc, k)) return false;
  return true;
}
