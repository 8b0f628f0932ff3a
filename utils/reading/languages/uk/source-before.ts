/** The Ukrainian source before a verb: back to the last mark, over a clause between commas, without what leads up to it. */

import type { Phrase } from '../../grammar/noun-words.ts';
import type { TaggedText } from '../../grammar/tagged-text.ts';
import { behindAdverbial, isCapital, word } from './adverbials.ts';
import { ADDRESSEE, bare, isMark, isPartner, LONGEST, quotedName } from './source-phrase.ts';
import { isPast } from './tense.ts';

/** Tokens of a clause between a source and its verb. */
const LONGEST_ASIDE = 30;

/** Back to the last mark before `at`, over short names in quotes. */
function backToMark(doc: TaggedText, at: number, first: number): number {
  let start = at;
  while (start > first && at - start < LONGEST) {
    const name = quotedName(doc, start - 1);
    if (name && name.last === start && name.first >= first) start = name.first;
    else if (isMark(doc, start - 1)) break;
    else start--;
  }
  return start;
}

const RELATIVE = /^(?:як(?:ий|а|е|і|ого|ої|ому|ій|у|их|им|ою|ими)|котр\p{L}+|чи[йяєї]|чий\p{L}*|де|що)$/u;

/** The comma that opens the clause which closes right before `at` (", який очолює порт, заявив"); -1 without one. */
function asideBefore(doc: TaggedText, at: number, first: number): number {
  let close = at - 1;
  while (close > first && behindAdverbial(doc, close) === close + 1) close--;
  if (word(doc, close) !== ',') return -1;
  let nearest = -1;
  for (let k = close - 1; k > first && close - k < LONGEST_ASIDE; k--) {
    if (/^[:;]$/.test(word(doc, k))) break;
    if (word(doc, k) !== ',') continue;
    if (nearest < 0) nearest = k;
    if (RELATIVE.test(word(doc, k + 1)) || RELATIVE.test(word(doc, k + 2))) return k;
  }
  return nearest;
}

/** The source before a verb at token `at`: back to the sentence's start `first` or the last mark; null without a word. */
export function phraseBefore(doc: TaggedText, at: number, first: number): Phrase | null {
  const found = subjectBefore(doc, at, first);
  if (!found || found.last - found.first > 1 || !SUBJECT_RELATIVE.test(word(doc, found.first))) return found;
  return found.first - 1 > first ? subjectBefore(doc, found.first - 1, first) : null;
}

function subjectBefore(doc: TaggedText, at: number, first: number): Phrase | null {
  let start = backToMark(doc, at, first);
  for (let next = behindAdverbial(doc, start); next > start && next <= at; next = behindAdverbial(doc, start))
    start = next;
  // "У Міноборони стверджують", not "У Києві мер заявив"
  const isPlace = start < at && /^(?:у|в|на|з)$/.test(word(doc, start));
  if (isPlace) start++;
  let last = start;
  for (; last < at; last++) {
    const name = quotedName(doc, last);
    if (name && name.first === last) {
      last = name.last - 1;
      continue;
    }
    const isAdverbial = last > start && behindAdverbial(doc, last) > last && !isPartner(doc, last);
    const isVerb = !isCapital(doc, last) && isPast(word(doc, last));
    if (isAdverbial || isVerb) break;
  }
  const end = Math.min(last, at);
  if (end <= start || (!isPlace && isAddressee(doc, start, end))) return null;
  return bare(doc, { first: start, last: end });
}

/** "Левко, який заявив, що …": whom the pronoun stands for. */
const SUBJECT_RELATIVE = /^(?:який|яка|яке|які)$/;

/** "Про це Суспільному повідомила речниця" */
const isAddressee = (doc: TaggedText, first: number, last: number): boolean =>
  last - first <= 2 && (ADDRESSEE.test(word(doc, first)) || /(?:ому|ові|еві)$/.test(word(doc, first)));

/** The same where the clause is a relative one ("Левко, який очолює порт, заявив"), or null. */
export function phraseBeforeRelative(doc: TaggedText, at: number, first: number): Phrase | null {
  const comma = word(doc, at - 1) === ',' ? asideBefore(doc, at, first) : -1;
  const isRelative = comma > first && [1, 2].some((step) => RELATIVE.test(word(doc, comma + step)));
  return isRelative ? phraseBefore(doc, comma, first) : null;
}

/** The source before a clause between commas that ends at the verb ("Левко, який очолює порт, заявив"), or null. */
export function phraseBeforeAside(doc: TaggedText, at: number, first: number): Phrase | null {
  const comma = asideBefore(doc, at, first);
  return comma > first ? phraseBefore(doc, comma, first) : null;
}
