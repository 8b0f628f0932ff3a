/** Reporting verbs by which nothing is said: "Did he say so?", "never mentioned her". */

import type { SentenceTokens, TaggedText } from '../grammar/tagged-text.ts';
import { ADV, BASE, CAP, NEG, TO } from '../grammar/word-class.ts';

/** "not to mention", "She never mentioned her rival": nothing is said. */
export function isUnmentioned(doc: TaggedText, i: number, group: number): boolean {
  if (!/^mention/.test(doc.tokens[i]!.lower)) return false;
  for (let k = Math.max(0, group - 1); k < i; k++)
    if (doc.bits[k]! & NEG || /^(?:never|rarely|seldom|hardly)$/.test(doc.tokens[k]!.lower)) return true;
  return false;
}

/** "promised to announce it": the promise is the report, its words are still to come. */
export function isPromised(doc: TaggedText, i: number): boolean {
  let k = i - 1;
  while (k > 1 && doc.bits[k]! & ADV && !(doc.bits[k]! & CAP)) k--;
  if (k < 1 || !(doc.bits[k]! & TO)) return false;
  return /^(?:promis|vow|pledg|threaten)(?:e|es|s|ed|ing)?$/.test(doc.tokens[k - 1]!.lower);
}

/** "Did the inquiry find reasons?": the writer's question, by the auxiliary that opens the sentence. */
export function isWondered(doc: TaggedText, i: number, { first, last }: SentenceTokens): boolean {
  if (!(doc.bits[i]! & BASE) || doc.tokens[last - 1]?.text !== '?') return false;
  return /^(?:did|does|do|will|would|can|could|should)$/.test(doc.tokens[first]!.lower);
}
