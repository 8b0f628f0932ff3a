/** Where the clause begins that an aside is about, when another's report stands before it in the sentence. */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, COORD, TIME } from '../grammar/word-class.ts';
import { startsVerb } from './content-end.ts';

/** Words that open a clause of the writer's, or of a second speaker's, behind what somebody else said. */
const OPENS_CLAUSE = /^(?:when|where|which|who|whose|while|whereas|although|but|and|though)$/;

/**
 * "Ruiz warned of blackouts, as in 2022, when half of the plants were lost, according to the ministry": where the clause
 * begins that the aside is about, behind the last comma that another's report stands before.
 */
export function behindOthers(doc: TaggedText, { first, last }: Phrase): number {
  let start = first;
  let reported = false;
  for (let k = first; k + 1 < last; k++) {
    if (doc.quoteOf[k]! >= 0) continue;
    if (isReport(doc, k, last)) reported = true;
    if (!reported || !(doc.bits[k]! & COMMA) || !OPENS_CLAUSE.test(doc.tokens[k + 1]!.lower)) continue;
    const next = doc.bits[k + 1]! & COORD ? k + 2 : k + 1;
    if (!hasFiniteVerb(doc, next, last) || (doc.bits[k + 1]! & COORD && startsVerb(doc, next))) continue;
    start = next;
  }
  return start;
}

/** A finite reporting verb with that, a clause or a mark beside it. */
function isReport(doc: TaggedText, k: number, last: number): boolean {
  const verb = reportingVerb(doc.tokens[k]!.lower);
  if (!verb || !(verb.frames & frame.STATEMENT) || !isFiniteVerb(doc, k)) return false;
  const next = doc.bits[k + 1] ?? 0;
  return doc.tokens[k + 1]?.lower === 'that' || (next & (COMMA | TIME)) !== 0 || isClauseAt(doc, k + 1, last);
}

const hasFiniteVerb = (doc: TaggedText, first: number, last: number): boolean => {
  for (let k = first; k < last; k++) if (isFiniteVerb(doc, k)) return true;
  return false;
};
