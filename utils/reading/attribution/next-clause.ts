/** Where the writer goes on behind an object or infinitive that is reported: "vowed to sue, and he has hired a lawyer". */

import { isClauseAt, isFiniteVerb } from '../grammar/clause.ts';
import { nounPhraseAt } from '../grammar/noun-phrase-at.ts';
import { isBarePronoun } from '../grammar/noun-words.ts';
import * as frame from '../grammar/reporting-verb.ts';
import { reportingVerb } from '../grammar/reporting-verb.ts';
import type { TaggedText } from '../grammar/tagged-text.ts';
import {
  ADV,
  CAP,
  COMMA,
  COORD,
  DET,
  HAVE,
  ING,
  NUM,
  PAST,
  POSS,
  PRON,
  REL,
  SUB,
  TIME,
} from '../grammar/word-class.ts';
import { startsVerb } from './content-end.ts';

/**
 * First token, from `start` on, of a clause that what has no finite verb cannot be tied to; `ceiling` when there is none.
 * `isDemand` says that something is asked for.
 */
export function nextClause(doc: TaggedText, start: number, ceiling: number, isDemand = false): number {
  let hasClause = false;
  for (let k = start + 1; k + 2 < ceiling; k++) {
    if (doc.quoteOf[k]! >= 0) continue;
    if (doc.bits[k]! & COMMA && doc.bits[k + 1]! & COORD && hasSubject(doc, k + 2, ceiling)) return k;
    // "vowed to visit every town and she has used that since": "to say that it was late and she was ill" has a clause to go on with
    if (!hasClause && doc.tokens[k]!.lower === 'and' && isBarePronoun(doc, k + 1) && startsVerb(doc, k + 2))
      return k;
    hasClause ||= (doc.bits[k]! & (SUB | REL)) !== 0 || isFiniteVerb(doc, k);
    const isOccasion = /^(?:after|when)$/.test(doc.tokens[k]!.lower) && reports(doc, k + 1, ceiling);
    // "acknowledged mistakes | even as he defended the plan", "recommended a fine | even though he found none"
    if (
      doc.tokens[k]!.lower === 'even' &&
      (doc.tokens[k + 1]!.lower === 'as' || (!hasClause && doc.tokens[k + 1]!.lower === 'though')) &&
      isClauseAt(doc, k + 2, ceiling)
    )
      return k;
    if (isOccasion || (isDemand && tellsWhen(doc, k, ceiling))) return beforeCount(doc, k, start);
  }
  return ceiling;
}

/**
 * "called on him to quit over the affair, | a scandal that …", "to resign, | the first such demand": where, from `start` on, the
 * writer tells behind a comma what that is; `end` where no such words close the sentence.
 */
export function beforeApposition(doc: TaggedText, start: number, end: number): number {
  for (let k = end - 1; k > start + 1; k--) {
    if (doc.quoteOf[k]! >= 0 || doc.bits[k]! & COORD) return end;
    if (!(doc.bits[k]! & COMMA)) continue;
    const { lower } = doc.tokens[k + 1] ?? doc.tokens[k]!;
    const isRank = lower === 'the' && RANKS.test(doc.tokens[k + 2]?.lower ?? '');
    if (!isRank && lower !== 'a' && lower !== 'an') return end;
    const phrase = nounPhraseAt(doc, k + 1, end);
    const isTold = phrase !== null && phrase.last < end && (doc.bits[phrase.last]! & REL) !== 0;
    return isRank || isTold ? k : end;
  }
  return end;
}
const RANKS = /^(?:first|second|third|latest|last|strongest|biggest|boldest|only)$/;

/** The comma before "minutes after", or before a bare "after"; else the word itself. */
function beforeCount(doc: TaggedText, after: number, start: number): number {
  let k = after;
  while (k - 1 > start && after - k < 4 && doc.bits[k - 1]! & (TIME | NUM | DET | ADV)) k--;
  if (doc.bits[k - 1]! & COMMA) return k - 1;
  return after;
}

/** "called for calm | after police shot a man", "urged calm | as the protests spread": what had happened gives the occasion. */
function tellsWhen(doc: TaggedText, k: number, ceiling: number): boolean {
  // "painted it as lurching left"
  if (!/^(?:after|as)$/.test(doc.tokens[k]!.lower) || doc.bits[k + 1]! & ING) return false;
  const phrase = nounPhraseAt(doc, k + 1, ceiling);
  return (
    phrase !== null &&
    phrase.last < ceiling &&
    (doc.bits[phrase.last]! & PAST) !== 0 &&
    !(doc.bits[phrase.last - 1]! & (DET | POSS)) &&
    startsVerb(doc, phrase.last)
  );
}

/** A subject of its own and its verb. */
function hasSubject(doc: TaggedText, i: number, ceiling: number): boolean {
  const b = doc.bits[i]!;
  if (!(b & (CAP | DET | PRON | POSS)) || b & SUB) return false;
  const phrase = nounPhraseAt(doc, i, ceiling);
  return phrase !== null && phrase.last < ceiling && startsVerb(doc, phrase.last);
}

/** "after the firm said it would cut jobs": somebody else's report gives the occasion. */
function reports(doc: TaggedText, i: number, ceiling: number): boolean {
  const phrase = nounPhraseAt(doc, i, ceiling);
  if (!phrase || phrase.last + 1 >= ceiling) return false;
  let verb = phrase.last;
  if (doc.bits[verb]! & HAVE) verb++;
  const found = reportingVerb(doc.tokens[verb]!.lower);
  return found !== undefined && (found.frames & frame.STATEMENT) !== 0 && (doc.bits[verb]! & PAST) !== 0;
}
