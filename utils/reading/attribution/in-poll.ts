/** "In a new Fox poll, 40 percent back her": a poll that is named as a place, and what it found. */

import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import { ADV, COMMA, COORD, DET, PAST, PREP, QUOTE, STOP, THIRD } from '../grammar/word-class.ts';
import { SHARE_WORDS } from '../lexicon/vote-words.ts';
import type { Attribution } from './attribution.ts';
import { contentLeft, contentRight } from './content-sides.ts';

/** Words of the poll's name before its noun at most ("the most recent Courier/Gale survey"). */
const NAME = 9;

/** Reads the noun (one of `POLL_NOUNS`) at token `i`; `floor` and `ceiling` bound the sentence. Null where the poll is no place of shares. */
export function inPoll(doc: TaggedText, i: number, floor: number, ceiling: number): Attribution | null {
  let preposition = i - 1;
  while (preposition > floor && i - preposition < NAME && doc.tokens[preposition]!.lower !== 'in')
    preposition--;
  if (preposition < floor || doc.tokens[preposition]!.lower !== 'in' || !(doc.bits[preposition + 1]! & DET))
    return null;
  const phrase = nounPhraseAt(doc, preposition + 1, ceiling);
  // "in the survey room"
  const isHead = phrase && (phrase.last === i + 1 || (phrase.last > i && doc.bits[i + 1]! & PREP));
  if (!isHead || reports(doc, floor, ceiling)) return null;
  const shared = { source: phrase, cue: { first: preposition, last: preposition + 1 }, lemma: 'find' };
  const isFront =
    preposition === floor || (preposition === floor + 1 && (doc.bits[floor]! & (COORD | ADV)) !== 0);
  if (isFront) {
    if (!(doc.bits[phrase.last]! & COMMA) || !hasShare(doc, phrase.last, ceiling)) return null;
    return { ...shared, content: contentRight(doc, phrase.last + 1, ceiling), rule: 'in-poll:front' };
  }
  const closes = phrase.last >= ceiling || (doc.bits[phrase.last]! & STOP) !== 0;
  const isWhole = closes && hasShare(doc, floor, preposition) && !hasComma(doc, floor, preposition);
  const left = isWhole ? contentLeft(doc, preposition, floor) : null;
  return left && { ...shared, content: [left], rule: 'in-poll' };
}

/** Whether somebody else reports in the sentence. */
function reports(doc: TaggedText, floor: number, ceiling: number): boolean {
  for (let k = floor; k < ceiling; k++) {
    if (doc.bits[k]! & QUOTE) return true;
    if (
      doc.bits[k]! & (PAST | THIRD) &&
      /^(?:said|says|told|found|finds|showed|shows)$/.test(doc.tokens[k]!.lower)
    )
      return reportingVerb(doc.tokens[k]!.lower) !== undefined;
  }
  return false;
}

/** "40 percent", "two-thirds of", "half of". */
function hasShare(doc: TaggedText, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (SHARE_WORDS.has(doc.tokens[k]!.lower) || /^\d+%$/.test(doc.tokens[k]!.lower)) return true;
  return false;
}

function hasComma(doc: TaggedText, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (doc.bits[k]! & COMMA) return true;
  return false;
}
