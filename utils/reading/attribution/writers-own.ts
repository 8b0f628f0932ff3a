/** What the writer says himself: no claim of anybody else's. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { QUOTE } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';
import { isPronounI } from './quantifier-subject.ts';

/**
 * Whether an attribution is the writer's own statement, outside all quotations and labels: "We argued last week that", "I
 * say it will fail". What he quotes himself with was said to somebody ("“Is it safe?” I asked").
 */
export function isWriters(doc: TaggedText, { source, content, rule }: Attribution): boolean {
  if (!source || rule.startsWith('refusal') || doc.quoteOf[source.first]! >= 0) return false;
  if (!isPronounI(doc, source) || doc.tokens[source.first]!.lower === 'you') return false;
  return !content.some(({ first }) => doc.bits[first]! & QUOTE || doc.quoteOf[first]! >= 0);
}
