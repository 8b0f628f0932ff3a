/** English words of votes and opinion polls, compiled from general knowledge of election news. */

import { wordList } from './word-list.ts';

/** Votes and what else has an appointed day. */
export const VOTE_NOUNS = new Set(
  wordList(`
    deadline election elections runoff run-off referendum primary primaries caucus caucuses midterm midterms convention
    conventions ballot ballots
  `),
);

/** What is done in a vote, in forms that tell of no past: "whoever wins in November". */
export const DONE_IN_A_VOTE = new Set(
  wordList(
    'win wins winning lose loses losing beat beats defeat defeats defeating elect elects electing prevail',
  ),
);

/** How a vote went. */
export const VOTE_OUTCOMES = new Set(
  wordList(
    'won lost beat defeated elected voted reelected re-elected conceded boycotted swept ousted unseated',
  ),
);

/** Words between a day and its vote: "the Nov. 8 general election", "this year's". */
export const KINDS_OF_VOTE = new Set(
  wordList(`
    general presidential parliamentary legislative congressional gubernatorial local regional municipal mayoral federal
    state national special snap 's ’s mid term midterm mid-term
  `),
);

/** What a poll is called. */
export const POLL_NOUNS = wordList('poll survey polling');

/** What tells a share of those asked; digits with their sign are one, too. */
export const SHARE_WORDS = new Set(wordList('percent % per half thirds quarters majority'));
