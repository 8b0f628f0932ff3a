/** Who is asked or told to say something says nothing by that: "was pressed to explain", "when asked about it". */

import { isFiniteVerb } from '../grammar/clause.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, BE, COMMA, NEG, PART, PRON, STOP, TO } from '../grammar/word-class.ts';
import { ASKED_FOR_ANSWERS, TOLD_TO_SPEAK } from '../lexicon/reporting-verbs.ts';

/** "is asked to call 101, quoting log 412", "was pressed to explain": told to speak, who has not spoken. */
export function isAsked(doc: TaggedText, group: number, verb: number): boolean {
  if (doc.tokens[verb]!.lower === 'quoting')
    return /^(?:log|reference|ref|crime|incident|case|number)$/.test(doc.tokens[verb + 1]?.lower ?? '');
  for (let k = Math.max(1, group - 2); k + 1 < verb; k++)
    if (
      ASKED.has(doc.tokens[k]!.lower) &&
      doc.bits[doc.bits[k + 1]! & NEG ? k + 2 : k + 1]! & TO &&
      (doc.bits[k - 1] ?? 0) & (BE | ADV)
    )
      return true;
  return false;
}

const ASKED = new Set(TOLD_TO_SPEAK);

/** Tokens of such an aside at most. */
const ASIDE = 20;

/** "told reporters when asked about it", "The mayor, asked about taxes, said": a passive whose subject and "be" are left out. */
export function isWithoutBe(doc: TaggedText, i: number, ceiling: number): boolean {
  if (!(doc.bits[i]! & PART)) return false;
  if (/^(?:when|if|once|unless|until|while|though|although)$/.test(doc.tokens[i - 1]?.lower ?? ''))
    return true;
  if (!/^(?:asked|questioned|pressed)$/.test(doc.tokens[i]!.lower) || !((doc.bits[i - 1] ?? 0) & COMMA))
    return false;
  for (let k = i + 1; k + 1 < ceiling && k - i < ASIDE; k++) {
    if (doc.bits[k]! & STOP) return false;
    if (doc.bits[k]! & COMMA) return isFiniteVerb(doc, k + 1) && !(doc.bits[k + 2]! & STOP);
  }
  return false;
}

/** "when asked about it", "when approached by reporters", "when he was asked": the occasion of an answer starts at token `i`. */
export function whenAsked(doc: TaggedText, i: number, ceiling: number): boolean {
  if (!/^(?:when|if|after)$/.test(doc.tokens[i]!.lower)) return false;
  let k = i + 1;
  // "when he was asked", "after being asked"
  if (k < ceiling && doc.bits[k]! & PRON && (doc.bits[k + 1] ?? 0) & BE) k += 2;
  else if (doc.tokens[k]?.lower === 'being') k++;
  while (k < ceiling && doc.bits[k]! & ADV) k++;
  return k < ceiling && APPROACHED.has(doc.tokens[k]!.lower);
}

const APPROACHED = new Set(ASKED_FOR_ANSWERS);
