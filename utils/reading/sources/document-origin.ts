/** Where a document without a name comes from: "a study published Wednesday in the Lancet". */

import { isFiniteVerb } from '../grammar/clause.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { COMMA, COORD, PART, QUOTE, REL, STOP, SUB } from '../grammar/word-class.ts';

const ISSUED =
  /^(?:published|released|issued|conducted|commissioned|written|prepared|posted|obtained|filed|carried|seen|reviewed|compiled|signed|sent|leaked|circulated|distributed)$/;

/** Tokens that such an addition has at most. */
const LONGEST = 14;

/** What the words from token `at` on tell of who issued a document, when and where; null where they tell nothing. */
export function documentOrigin(doc: TaggedText, at: number): string | null {
  if (!ISSUED.test(doc.tokens[at]?.lower ?? '') || !(doc.bits[at]! & PART)) return null;
  let last = at + 1;
  while (last < doc.tokens.length && last - at <= LONGEST && !endsOrigin(doc, last)) last++;
  return last - at > 1 && last - at <= LONGEST ? textOf(doc, at, last) : null;
}

const endsOrigin = (doc: TaggedText, k: number): boolean =>
  (doc.bits[k]! & (COMMA | STOP | QUOTE | REL | COORD)) !== 0 ||
  ((doc.bits[k]! & SUB) !== 0 && doc.tokens[k]!.lower === 'that') ||
  doc.sentenceOf[k] !== doc.sentenceOf[k - 1] ||
  isFiniteVerb(doc, k) ||
  reportingVerb(doc.tokens[k]!.lower) !== undefined;
