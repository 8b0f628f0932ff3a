/** "Last year" and "this quarter" where a quarter's results are told: the quarter that is compared. */

import { shifted } from './calendar.ts';
import { dated } from './matches.ts';
import type { Scan, TimeMatch } from './scan.ts';

/** What results consist of. */
const RESULTS =
  /^(?:loss|losses|profit|profits|net|income|earnings|sales|revenues?|results|charges?|gains?|earned|lost|margins?)$/;

/** "last year's quarter"; "sales were $14 million, up from $11 million last year", where a quarter's results are told. */
export function lastYearsResults(scan: Scan, at: number): TimeMatch | null {
  const told = scan.yearAgoQuarter();
  if (!told) return null;
  const isOwner = scan.word(at + 2) === "'s";
  if (isOwner && /^(?:quarter|period)$/.test(scan.word(at + 3)))
    return dated(at + 4, told, 'year-ago period');
  if (isOwner && besideLatestPeriod(scan, at)) return dated(at + 2, told, 'year-ago period');
  const isNear = scan.sentence - scan.quarter!.sentence <= COMPARED_SENTENCES;
  const sum = isOwner ? isSum(scan, at + 3) && COMPARES.test(scan.word(at - 1)) : followsSum(scan, at);
  return isNear && sum && tellsQuarter(scan, at) ? dated(at + 2, told, 'year-ago period') : null;
}

/** "The latest period includes a gain. Last year's results were hurt by charges." */
function besideLatestPeriod(scan: Scan, at: number): boolean {
  if (!RESULTS.test(scan.word(at + 3))) return false;
  for (let k = scan.from - 1; k >= Math.max(0, scan.from - SENTENCE_BEFORE); k--)
    if (scan.tokens[k]!.lower === 'latest' && /^(?:period|quarter)$/.test(scan.tokens[k + 1]!.lower))
      return true;
  return false;
}

/** Tokens. */
const SENTENCE_BEFORE = 30;

/** Sentences after a quarter was named in which sums are still compared with that of the year before. */
const COMPARED_SENTENCES = 20;
const COMPARES = /^(?:from|than|with|to|versus|against)$/;
const IN_SUM = /^(?:[,.]|or|an?|of|million|billion|cents?|share)$/;
/** Tokens of "$33 million, or 40 cents a share,". */
const SUM_TOKENS = 14;

const isSum = (scan: Scan, at: number): boolean => /^[a-z]{0,2}\p{Sc}$/u.test(scan.word(at));

/** "compared with $33 million (last year)": a sum behind a word that compares, with nothing between but sums. */
function followsSum(scan: Scan, at: number): boolean {
  let money = false;
  for (let k = at - 1; k >= at - SUM_TOKENS; k--) {
    const word = scan.word(k);
    if (isSum(scan, k)) money = true;
    else if (COMPARES.test(word)) return money;
    else if (!scan.isNumber(k) && !IN_SUM.test(word) && !RESULTS.test(word)) return false;
  }
  return false;
}

/** Whether the sentence is of results, and of none longer than a quarter. */
function tellsQuarter(scan: Scan, at: number): boolean {
  let isTold = false;
  for (let k = scan.from; k < at; k++) {
    if (/^(?:years?|annual|months|annually)$/.test(scan.word(k))) return false;
    if (RESULTS.test(scan.word(k))) isTold = true;
  }
  return isTold;
}

/** "This quarter's loss includes charges": the quarter whose results are told, though the next has begun. */
export function thisQuartersResults(scan: Scan, at: number): TimeMatch | null {
  const told = scan.quarter?.moment;
  if (!told || scan.word(at + 2) !== "'s" || !RESULTS.test(scan.word(at + 3))) return null;
  const isOver = scan.anchor !== null && shifted('quarter', told.first, 1).first <= scan.anchor;
  if (!isOver || scan.sentence - scan.quarter!.sentence > RETOLD_SENTENCES) return null;
  return scan.tenseAfter(at + 3).direction > 0 ? null : dated(at + 2, told, 'the quarter');
}

/** Sentences after a quarter was named in which "this quarter" is that one. */
const RETOLD_SENTENCES = 3;
