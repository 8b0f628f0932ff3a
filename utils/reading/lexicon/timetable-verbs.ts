/** English verbs for what happens at a time rather than takes it, compiled from general knowledge. */

import { wordList } from './word-list.ts';

/** In the present, which speaks of what is to come: "The hearing begins in three days". */
export const COMES_IN_TIME = new Set(
  wordList('is are begins starts resumes reopens expires ends opens meets closes arrives leaves retires'),
);

/** Behind a verb of the future: "will begin in two weeks", not "will be built in two years". */
export const COMING_IN_TIME = new Set(
  wordList(`
    begin start resume meet open expire end return retire vote arrive happen occur due redeemed repaid released published
    held leave
  `),
);

/** Words of a rank, behind which a length of time is that of the ranking: "the first such visit in ten years". */
export const RANKS = new Set(wordList('first second third most least best worst only largest once twice'));
