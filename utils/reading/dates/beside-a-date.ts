/** What the words beside a day or month tell of it: whether it is out, due, likely, or was long awaited. */

import type { Scan } from './scan.ts';
import { isPast } from './tense.ts';

/** Tokens looked at before a date. */
const REACH = 12;

/** "first reported by the magazine on April 6": what was published lies behind. */
export function isOut(scan: Scan, start: number): boolean {
  if (!/^(?:on|in)$/.test(scan.word(start - 1))) return false;
  for (let at = start - 2; at >= scan.from && start - at <= 8; at--) {
    const here = scan.word(at);
    if (/^(?:published|released|reported|revealed|disclosed|aired|issued)$/.test(here))
      return !/^(?:be|to|not|been)$/.test(scan.word(at - 1));
    if (/^[,;:]$/.test(here)) return false;
  }
  return false;
}

/** "did not search the pier until October": whether a past verb is denied before the "until" at `at`. */
export function isOverdue(scan: Scan, at: number): boolean {
  for (let k = at - 1; k >= scan.from && at - k <= REACH; k--) {
    if (/^(?:[;:.—–]|that|who|which|when|because|and|but|will|would)$/.test(scan.word(k))) return false;
    if (/^(?:did|was|were)$/.test(scan.word(k)))
      return /^(?:not|n't|n’t)$/.test(scan.word(k + 1)) && !/^(?:need|have)$/.test(scan.word(k + 2));
    if (/^(?:didn|wasn|weren)['’]t$/.test(scan.word(k))) return !/^(?:need|have)$/.test(scan.word(k + 1));
  }
  return false;
}

/** "a conference, to be held in November", not "the law was to be signed", "was found to be held" */
export function isToBe(scan: Scan, at: number): boolean {
  if (!isPast(scan.word(at)) || scan.word(at - 1) !== 'be' || scan.word(at - 2) !== 'to') return false;
  return /^[,(]$/.test(scan.word(at - 3)) || /^(?:is|are|set|due|scheduled)$/.test(scan.word(at - 3));
}

/** "A cut in June is likely", "the odds of a cut in June" */
export function isLikely(scan: Scan, start: number, end: number): boolean {
  if (scan.word(start - 1) !== 'in' && scan.word(start - 1) !== 'on') return false;
  const isTold = /^(?:likely|unlikely|possible|certain|planned|due)$/.test(scan.word(end + 1));
  if (isTold && /^(?:is|are|looks|seems)$/.test(scan.word(end))) return true;
  for (let at = start - 2; at >= start - 6; at--)
    if (
      scan.word(at) === 'of' &&
      /^(?:probability|chances?|likelihood|odds|prospects?)$/.test(scan.word(at - 1))
    )
      return true;
  return false;
}

/** "from Nov. 13 through the end of the year", "from March 3 until next June": up to a day that is to come. */
export function runsToCome(scan: Scan, end: number): boolean {
  if (!/^(?:to|through|until|till|and)$/.test(scan.word(end))) return false;
  const words = [1, 2, 3].map((step) => scan.word(end + step)).join(' ');
  return /^(?:the end of|year - end|the year|next )/.test(words) || /^year-end/.test(words);
}
