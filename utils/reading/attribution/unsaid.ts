/** What somebody is told not to have said: "stopped short of saying that", "without saying that", "did not say that". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { ING, MODAL, NEG } from '../grammar/word-class.ts';

/** Words that keep a gerund from having happened. */
const AVOIDING = /^(?:without|avoid|avoids|avoided|avoiding|resisted|resists)$/;
const AVOIDED = /^(?:short|instead|refrain|refrained|refrains|refraining|abstained|rather|shied|away)$/;

/** Whether the reporting verb at `i`, whose group starts at `group`, is a gerund that something keeps from being said. */
export function isAvoided(doc: TaggedText, group: number, i: number): boolean {
  if (!(doc.bits[i]! & ING) || group < 2) return false;
  const [before, word] = [doc.tokens[group - 2]!.lower, doc.tokens[group - 1]!.lower];
  if (AVOIDING.test(word)) return true;
  // "short of saying", "refrained from saying", "rather than saying"
  return /^(?:of|from|than)$/.test(word) && AVOIDED.test(before);
}

/**
 * "The mayor did not say that it was safe": the clause is what was not said, so it is nobody's claim. "did not say
 * whether" and "would not say that" tell a silence, "did not deny that" an admission.
 */
export function isUnsaid(doc: TaggedText, group: number, i: number, lemma: string, kind: string): boolean {
  if (!/^(?:say|claim|suggest|allege|state|announce)$/.test(lemma) || !/^(?:that|clause)$/.test(kind))
    return false;
  let isDenied = false;
  for (let k = group; k < i; k++) {
    if (doc.bits[k]! & MODAL && !/^d(?:o|id|oes)(?:n't)?$/.test(doc.tokens[k]!.lower)) return false;
    if (doc.bits[k]! & NEG) isDenied = true;
  }
  return isDenied;
}
