/** Where a thing that is asked for ends: "called for calm, | and police were sent in". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { COMMA, COORD, QUOTE } from '../grammar/word-class.ts';

/** Whether the words from token `start` on are a thing that somebody called, appealed or asked for: no clause goes on with it. */
export const asksForThing = (doc: TaggedText, start: number): boolean =>
  doc.tokens[start - 1]?.lower === 'for' &&
  !(doc.bits[start]! & QUOTE) &&
  /^(?:call|appeal|ask|push|plead)(?:s|ed|ing)?$/.test(doc.tokens[start - 2]?.lower ?? '');

/** "hospitals, schools and mosques have been hit": a list of subjects at token `at` and their verb. */
export function doneBySeveral(doc: TaggedText, at: number, ceiling: number): boolean {
  let i = at;
  let count = 0;
  while (i < ceiling) {
    const phrase = nounPhraseAt(doc, i, ceiling);
    if (!phrase || phrase.last >= ceiling) return false;
    count++;
    i = phrase.last;
    if (count > 1 && isFiniteVerb(doc, i)) return true;
    if (!(doc.bits[i]! & (COMMA | COORD))) return false;
    while (i < ceiling && doc.bits[i]! & (COMMA | COORD)) i++;
  }
  return false;
}
