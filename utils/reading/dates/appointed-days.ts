/** Votes and deadlines, whose days are spoken of before they come and after: "the Nov. 8 presidential election". */

import { DONE_IN_A_VOTE, KINDS_OF_VOTE, VOTE_NOUNS, VOTE_OUTCOMES } from '../lexicon/vote-words.ts';
import type { Scan } from './scan.ts';
import type { TenseCue } from './tense.ts';

/** Tokens between a day and the noun of its vote. */
const BETWEEN = 4;

/** Tokens between a vote, or what is done in it, and the day behind them. */
const BEFORE = 3;

/** Whether a date at the tokens `start` to `end` is the day of a vote that the words beside it name. */
export const isOfVote = (scan: Scan, start: number, end: number): boolean =>
  standsBeforeVote(scan, end) || standsBehindVote(scan, start);

/** "to defeat her in November", "at the convention in July" */
function standsBehindVote(scan: Scan, start: number): boolean {
  if (!/^(?:in|on)$/.test(scan.word(start - 1))) return false;
  for (let at = start - 2; at >= start - 1 - BEFORE; at--) {
    const word = scan.word(at);
    if (VOTE_NOUNS.has(word)) return true;
    if (DONE_IN_A_VOTE.has(word)) return !/^(?:the|his|her|their|its|'s|’s)$/.test(scan.word(at - 1));
    if (/^[,;:.“”"]$/.test(word)) return false;
  }
  return false;
}

/** "the Nov. 8 U.S. presidential election" */
function standsBeforeVote(scan: Scan, end: number): boolean {
  for (let at = end; at < end + BETWEEN; at++) {
    const word = scan.word(at);
    if (VOTE_NOUNS.has(word)) return true;
    if (!KINDS_OF_VOTE.has(word) && !scan.capitalised(at) && word !== '.' && word !== '-') return false;
  }
  return false;
}

/** Tokens of such a clause before its day. */
const CLAUSE = 12;

/** "despite winning the primary there in May": what has been told for over. */
export function isWonBefore(scan: Scan, start: number): boolean {
  for (let at = start - 2; at >= start - CLAUSE; at--)
    if (/^(?:winning|losing|defeating|electing)$/.test(scan.word(at)))
      return /^(?:despite|after|since|by|from)$/.test(scan.word(at - 1));
  return false;
}

/** How many days the last vote may lie farther off than the coming one; without a verb of the past it must lie much nearer. */
export function daysOfVote(preposition: string, { direction, word, side }: TenseCue): number {
  if (direction < 0 && (VOTE_OUTCOMES.has(word) || /^(?:after|following)$/.test(preposition)))
    return Number.POSITIVE_INFINITY;
  // "released the mails to influence the Nov. 8 election"
  if (direction >= 0 || word === 'to') return BEFORE_IT_COMES;
  return side === 'after' ? 0 : RECALLED;
}

const BEFORE_IT_COMES = -150;
const RECALLED = 50;
