/** Reports by a clause with "as": "as Moscow claims, …" and "…, as the mayor put it". */

import { isClauseAt } from '../grammar/clause.ts';
import type { Phrase } from '../grammar/noun-words.ts';
import { STATEMENT } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  AUX,
  CAP,
  COMMA,
  COORD,
  DASH,
  DET,
  NOUN,
  OPEN,
  OPEN_WORD,
  PART,
  PAST,
  PREP,
  QUOTE,
  REL,
  STOP,
  SUB,
  THIRD,
  TIME,
} from '../grammar/word-class.ts';
import { contentLeft, contentRight } from './content-sides.ts';
import type { Cue } from './cue.ts';
import { endOfAdverbials } from './end-of-adverbials.ts';
import type { After } from './find-content.ts';

/** The clause beside the aside is what is reported; null where the cue stands in no such aside. */
export function asAside(doc: TaggedText, cue: Cue, follow: After): Phrase[] | null {
  const { first } = cue.source.phrase;
  const as = doc.tokens[first - 1]?.lower === 'both' ? first - 2 : first - 1;
  if (as < cue.floor || doc.tokens[as]!.lower !== 'as' || cue.source.arrangement !== 'before') return null;
  const next = doc.tokens[cue.after]?.lower ?? '';
  const puts = next === 'it';
  // "Prices rise as bank warns of shortage"
  if (cue.verb.prepositions.includes(next)) return null;
  // "Lind said that, as Holm claims, it is old": what Holm claims comes behind.
  const isBehindThat =
    as - 2 > cue.floor && (doc.bits[as - 1]! & COMMA) !== 0 && doc.tokens[as - 2]!.lower === 'that';
  const opens = as === cue.floor || isBehindThat || (doc.bits[as - 1]! & (COORD | OPEN)) !== 0;
  const end = follow.kind === 'end' ? follow.at : opens ? commaBehind(doc, cue) : -1;
  if (
    !puts &&
    (end < 0 ||
      !(cue.verb.frames & STATEMENT || (opens && cue.verb.lemma === 'tell') || cue.verb.lemma === 'point'))
  )
    return null;
  // "As Ruiz explained it to me, …"
  const behindIt = /^(?:to|for)$/.test(doc.tokens[cue.after + 1]?.lower ?? '')
    ? cue.after + 3
    : cue.after + 1;
  const it = puts ? endOfAdverbials(doc, behindIt, cue.ceiling) : end;
  if (opens) return it < cue.ceiling ? contentRight(doc, it + 1, cue.ceiling) : null;
  const left = contentLeft(doc, as, behindDash(doc, as, cue.floor));
  if (!left) return null;
  // "The bridge is shut, as Holm said, and the town is cut off": the writer goes on.
  const opensClause = (doc.bits[it + 1] ?? 0) & COORD && isClauseAt(doc, it + 2, cue.ceiling);
  return it < cue.ceiling - 1 && doc.bits[it]! & COMMA && !opensClause
    ? [left, ...contentRight(doc, it + 1, cue.ceiling)]
    : [left];
}

/** "In Porto - her father was born here, as she said - it is quiet": the clause behind the last dash, or `floor`. */
function behindDash(doc: TaggedText, as: number, floor: number): number {
  for (let k = as - 1; k > floor; k--)
    if (doc.bits[k]! & DASH && doc.quoteOf[k]! < 0) return isClauseAt(doc, k + 1, as) ? k + 1 : floor;
  return floor;
}

/** "As Bell announced (today at the fair in Porto), …": the comma behind where, when and to whom; -1 where more is told. */
function commaBehind(doc: TaggedText, { after, ceiling, verb }: Cue): number {
  let k = after;
  // "told reporters at the quay"
  if (verb.lemma === 'tell')
    while (k < ceiling && doc.bits[k]! & (OPEN_WORD | CAP | DET) && !(doc.bits[k]! & PREP)) k++;
  if (!((doc.bits[k] ?? STOP) & (PREP | TIME | COMMA))) return -1;
  for (; k < ceiling && k - after < LONGEST; k++) {
    const b = doc.bits[k]!;
    if (b & COMMA) return isClauseAt(doc, k + 1, ceiling) ? k : -1;
    if (b & (QUOTE | SUB | REL | STOP) && !(b & (PREP | DET))) return -1;
    // "announced in May the sale of the port": what is announced stands here.
    if (b & DET && !(doc.bits[k - 1]! & PREP) && !((doc.bits[k + 1] ?? 0) & TIME)) return -1;
    if (b & (AUX | PAST | THIRD) && !(b & (NOUN | PART | CAP | TIME))) return -1;
  }
  return -1;
}

/** Tokens of the adverbials. */
const LONGEST = 14;
