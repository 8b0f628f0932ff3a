/** What the accused answer: "Rudd has pleaded not guilty", "the men, who pleaded guilty to fraud". */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { verbGroupStart } from '../grammar/verb-group.ts';
import { NEG, TO } from '../grammar/word-class.ts';
import type { Attribution } from './attribution.ts';
import { contentRight } from './content-sides.ts';
import { relativeEnd } from './enclosing-clause.ts';
import { findSubject } from './find-source.ts';
import { isWanted } from './nothing-said.ts';

/** The words that `plea` reads. */
export const PLEA_WORDS = ['plead', 'pleads', 'pleaded', 'pleading', 'pled'];

/** Reads "pleaded" at token `i`; `floor` and `ceiling` bound the sentence. Null when nobody pleads guilty or not. */
export function plea(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  const not = i + 1 < ceiling && (doc.bits[i + 1]! & NEG) !== 0;
  if (doc.tokens[not ? i + 2 : i + 1]?.lower !== 'guilty') return null;
  const group = verbGroupStart(doc, i, floor);
  // "said his client would plead not guilty"
  if (doc.tokens[group]!.lower === 'would') return null;
  // "prosecutors let him plead guilty", "allowed Lind to plead guilty": whose plea it is stands before "to".
  if (doc.bits[group - 1]! & TO && isWanted(doc, group - 1, floor)) return null;
  const found = findSubject(doc, group, i + 1, floor, ceiling);
  if (!found || found.arrangement === 'after') return null;
  return {
    source: found.phrase,
    cue: { first: group, last: i + 1 },
    content: contentRight(
      doc,
      i + 1,
      relativeEnd(doc, i + 1, { source: found, floor, ceiling }, 0) ?? ceiling,
    ),
    lemma: not ? 'deny' : 'admit',
    rule: `plea:${found.arrangement}`,
  };
}
