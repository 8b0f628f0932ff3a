/** Votes and deadlines, whose days are spoken of before they come and after: "the Nov. 8 presidential election". */

import type { Scan } from './scan.ts';
import type { TenseCue } from './tense.ts';

const VOTES = new Set(
  'deadline election elections runoff run-off referendum primary primaries caucus caucuses midterm midterms'.split(
    ' ',
  ),
);

/** Words between the day and its vote ("general", "mid-term"); capitals ("U.S.", "Senate") are taken too. */
const KINDS = new Set(
  'general presidential parliamentary legislative congressional gubernatorial local regional municipal mayoral federal state national special snap mid term midterm mid-term'.split(
    ' ',
  ),
);

/** Tokens between a day and the noun of its vote. */
const BETWEEN = 4;

/** Whether the tokens after `end` name a vote whose day the date before them is. */
export function isOfVote(scan: Scan, end: number): boolean {
  for (let at = end; at < end + BETWEEN; at++) {
    const word = scan.word(at);
    if (VOTES.has(word)) return true;
    if (!KINDS.has(word) && !scan.capitalised(at) && word !== '.' && word !== '-') return false;
  }
  return false;
}

/** Verbs that tell how a vote went. */
const OUTCOME =
  /^(?:won|lost|beat|defeated|elected|voted|reelected|re-elected|conceded|boycotted|swept|ousted|unseated)$/;

/** How many days the last vote may lie farther off than the coming one; without a verb of the past it must lie much nearer. */
export function daysOfVote(preposition: string, { direction, word, side }: TenseCue): number {
  if (direction < 0 && (OUTCOME.test(word) || /^(?:after|following)$/.test(preposition)))
    return Number.POSITIVE_INFINITY;
  // "released the mails to influence the Nov. 8 election"
  if (direction >= 0 || word === 'to') return BEFORE_IT_COMES;
  return side === 'after' ? 0 : RECALLED;
}

const BEFORE_IT_COMES = -150;
const RECALLED = 50;
