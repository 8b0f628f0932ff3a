/** What somebody is told not to have said: "stopped short of saying that", "without saying that", "did not say that". */

import { CHARGE, type ReportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, ING, MODAL, NEG, STOP, TO } from '../grammar/word-class.ts';
import { wordList } from '../lexicon/word-list.ts';
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

/** "was not authorized to disclose it": whether somebody may speak is no report and no refusal. */
export function isMatterOfLeave(doc: TaggedText, group: number, i: number): boolean {
  if (!(doc.bits[i - 1]! & TO)) return false;
  for (let k = group; k < i; k++) if (LEAVE.test(doc.tokens[k]!.lower)) return true;
  return false;
}

const LEAVE = /^(?:authori[sz]ed|allowed|permitted|entitled|cleared|supposed)$/;

/** Verbs of clauses that are not said, of things that are not told ("did not announce a plan"), and of what is asked of nobody. */
const TOLD = new Set(wordList('say claim suggest allege state announce argue insist warn complain tell'));
const GIVEN = new Set(wordList('announce propose promise pledge predict cite quote'));
const ASKED = new Set(wordList('tell ask'));

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
  if (isMatterOfLeave(doc, group, i)) return true;
  const isTold = TOLD.has(lemma) && /^(?:that|clause)$/.test(kind);
  // "did not tell them to leave", "did not ask for money"
  const isAsked = ASKED.has(lemma) && /^(?:infinitive|preposition)$/.test(kind);
  // "the decision not to recommend charges": whose it was stands elsewhere
  if (lemma === 'recommend') return isNotTo(doc, i);
  // "does not dismiss it", "did not blame the storm"
  if (!isTold && !isAsked && !GIVEN.has(lemma) && !(frames & CHARGE)) return false;
  let isDenied = false;
  for (let k = group; k < i; k++) {
    if (doc.bits[k]! & MODAL && !/^d(?:o|id|oes)(?:n't)?$/.test(doc.tokens[k]!.lower)) return false;
    if (doc.bits[k]! & NEG) isDenied = true;
  }
  return isDenied;
}

const isNotTo = (doc: TaggedText, i: number): boolean =>
  (doc.bits[i - 1]! & TO) !== 0 && i > 1 && (doc.bits[i - 2]! & NEG) !== 0;

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
