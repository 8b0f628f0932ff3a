/** The words around a Ukrainian verb that name the source: back or forth to the next mark, without what is no part of it. */

import type { Phrase } from '../../grammar/noun-words.ts';
import type { TaggedText } from '../../grammar/tagged-text.ts';
import { GOVERNMENT, MILITARY, ORGANISATIONS } from './source-words.ts';
import { MONTHS, WEEKDAYS } from './words.ts';

const BODIES = new Set([...MILITARY, ...GOVERNMENT, ...ORGANISATIONS]);

/** "Міністерство оборони Великої Британії": a body by its noun, whatever name stands behind it in the genitive. */
export const isBodyPhrase = ({ tokens }: TaggedText, { first, last }: Phrase): boolean =>
  last - first > 1 &&
  tokens[first]!.lower.length > 4 &&
  BODIES.has(tokens[first]!.lower) &&
  tokens[first + 1]!.text === tokens[first + 1]!.lower;

/** Longest source phrase, in tokens. */
const LONGEST = 14;

/** Words of a name in quotes ("очільник «Укренерго»"). */
const QUOTED_NAME = 5;

/** What stands before a source and is none of it. */
const OPENERS =
  /^(?:а|але|також|однак|водночас|тим|часом|як|що|про|це|і|та|раніше|пізніше|згодом|зокрема|проте|тоді|потім|сьогодні|вчора|учора|нині|торік|ще)$/;

/** Whether a word (lower case) only leads up to the source. */
export const leadsUp = (lower: string): boolean => OPENERS.test(lower);

/** The lower-case form of the token, '' beyond the text. */
export const word = (doc: TaggedText, at: number): string => doc.tokens[at]?.lower ?? '';

const isMark = (doc: TaggedText, at: number): boolean => /^[,.;:!?—–«»“”„"()]$/.test(word(doc, at));

/** The token behind a short name in quotes that opens at `at`, or 0. */
function behindQuotedName(doc: TaggedText, at: number, last: number): number {
  if (word(doc, at) !== '«') return 0;
  for (let k = at + 1; k < last && k - at <= QUOTED_NAME; k++) if (word(doc, k) === '»') return k + 1;
  return 0;
}

/** The source after a verb or citing noun, from token `at`: up to the next mark; null without a word. */
export function phraseAfter(doc: TaggedText, at: number, last: number): Phrase | null {
  let end = at;
  while (end < last && end - at < LONGEST) {
    const behind = behindQuotedName(doc, end, last);
    if (behind > 0) end = behind;
    else if (isMark(doc, end)) break;
    else end++;
  }
  // "сказав він у вівторок", "написав мер у Telegram"
  for (let k = at + 1; k < end; k++)
    if (
      /^(?:у|в|на|під|після|для|із|з)$/.test(word(doc, k)) &&
      !/^(?:речник|представни)/.test(word(doc, k - 1))
    ) {
      end = k;
      break;
    }
  return end > at ? { first: at, last: end } : null;
}

/** The source before a verb at token `at`: back to the sentence's start `first` or the last mark; null without a word. */
export function phraseBefore(doc: TaggedText, at: number, first: number): Phrase | null {
  let start = at;
  while (start > first && at - start < LONGEST && !isMark(doc, start - 1)) start--;
  for (let more = true; more && start < at; ) {
    const skipped = afterOpener(doc, start, at);
    more = skipped > start;
    start = skipped;
  }
  // "агентство в листопаді оцінило"
  let last = at;
  const isDay = MONTHS.has(word(doc, last - 1)) || WEEKDAYS.has(word(doc, last - 1));
  if (last - start > 2 && isDay && /^[ув]$/.test(word(doc, last - 2))) last -= 2;
  return start < last ? { first: start, last } : null;
}

/** Behind an adverb, a day ("у листопаді", "у 2023 році") or the preposition of "у Міноборони стверджують". */
function afterOpener(doc: TaggedText, start: number, at: number): number {
  const here = word(doc, start);
  if (leadsUp(here)) return start + 1;
  if (!/^(?:у|в|на|з)$/.test(here)) return start;
  const next = word(doc, start + 1);
  if (/^\d{4}$/.test(next)) return Math.min(at, start + (/^ро/.test(word(doc, start + 2)) ? 3 : 2));
  return MONTHS.has(next) || WEEKDAYS.has(next) ? start + 2 : start + 1;
}
