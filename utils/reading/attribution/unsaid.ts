/** What somebody is told not to have said: "stopped short of saying that", "without saying that", "did not say that". */

import { CHARGE, type ReportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, ING, MODAL, NEG, STOP } from '../grammar/word-class.ts';
import type { FoundSource } from './find-source.ts';

/** Words that keep a gerund from having happened. */
const AVOIDING = /^(?:without|avoid|avoids|avoided|avoiding|resisted|resists)$/;
const AVOIDED = /^(?:short|instead|refrain|refrained|refrains|refraining|abstained|rather|shied|away)$/;

/** Whether the reporting verb at `i`, whose group starts at `group`, is a gerund that something keeps from being said. */
export function isAvoided(doc: TaggedText, group: number, i: number): boolean {
  if (!(doc.bits[i]! & ING) || group < 2) return false;
  const [before, word] = [doc.tokens[group - 2]!.lower, doc.tokens[group - 1]!.lower];
  if (AVOIDING.test(word)) return true;
  // "careful not to anger him by urging him to quit"
  if (word === 'by')
    for (let k = group - 2; k > 0 && group - k < 9 && !(doc.bits[k]! & (STOP | COMMA)); k--)
      if (doc.tokens[k]!.lower === 'to' && doc.tokens[k - 1]!.lower === 'not') return true;
  // "short of saying", "refrained from saying", "rather than saying"
  return /^(?:of|from|than)$/.test(word) && AVOIDED.test(before);
}

/**
 * "The mayor did not say that it was safe": the clause is what was not said, so it is nobody's claim. "did not say
 * whether" and "would not say that" tell a silence, "did not deny that" an admission. Nobody is blamed by whom “did not blame”.
 */
export function isUnsaid(
  doc: TaggedText,
  group: number,
  i: number,
  { lemma, frames }: ReportingVerb,
  kind: string,
): boolean {
  const isTold =
    /^(?:say|claim|suggest|allege|state|announce)$/.test(lemma) && /^(?:that|clause)$/.test(kind);
  // "did not announce a plan"
  const isGiven = /^(?:announce|propose|promise|pledge|predict|recommend|cite|quote)$/.test(lemma);
  // "does not dismiss it", "did not blame the storm"
  if (!isTold && !isGiven && !(frames & CHARGE)) return false;
  let isDenied = false;
  for (let k = group; k < i; k++) {
    if (doc.bits[k]! & MODAL && !/^d(?:o|id|oes)(?:n't)?$/.test(doc.tokens[k]!.lower)) return false;
    if (doc.bits[k]! & NEG) isDenied = true;
  }
  return isDenied;
}

/** "Some will say that it is too late": what nobody in particular is yet to say. */
export function isForeseen(doc: TaggedText, group: number, i: number, { phrase }: FoundSource): boolean {
  if (
    phrase.last - phrase.first !== 1 ||
    !/^(?:some|many|others|people|everyone|critics|cynics)$/.test(doc.tokens[phrase.first]!.lower)
  )
    return false;
  for (let k = group; k < i; k++) if (/^(?:will|'ll)$/.test(doc.tokens[k]!.lower)) return true;
  return false;
}
