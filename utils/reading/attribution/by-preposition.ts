/** Verbs that report by their preposition alone: "appealed for calm", "spoke of 40 dead". */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { ReportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { NUM } from '../grammar/word-class.ts';
import { calledAs } from './called-as.ts';
import { behindQualifier } from './done-not-said.ts';

/** Whether the verb at token `i` reports by the preposition behind it alone: "appealed for calm", "referred to it as a farce". */
export const reportsByPreposition = (
  doc: TaggedText,
  i: number,
  { lemma, prepositions }: ReportingVerb,
): boolean =>
  prepositions.includes(doc.tokens[i + 1]?.lower ?? '') &&
  ((lemma === 'appeal' && asks(doc, i + 1)) ||
    (lemma === 'refer' && calledAs(doc, i + 2)) ||
    (/^(?:speak|talk)$/.test(lemma) && isCount(doc, i + 2)));

/** "spoke of 100,000 marchers", "spoke of at least two dead" */
const isCount = (doc: TaggedText, at: number): boolean =>
  (doc.bits[behindQualifier(doc, at)]! & NUM) !== 0 && !/^(?:one|both)$/.test(doc.tokens[at]!.lower);

/** "for calm", "to both sides to stop", no "to a higher court". */
function asks(doc: TaggedText, preposition: number): boolean {
  if (doc.tokens[preposition]!.lower === 'for') return true;
  const object = nounPhraseAt(doc, preposition + 1, Math.min(doc.tokens.length, preposition + 12));
  if (!object) return false;
  for (let k = object.first; k <= object.last && k < doc.tokens.length; k++)
    if (/^(?:to|for)$/.test(doc.tokens[k]!.lower)) return true;
  return false;
}
