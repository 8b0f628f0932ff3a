/** English words that weaken a statement (epistemic hedges as in Hyland, 1998), compiled from general knowledge. */

import { wordList } from './word-list.ts';

/** Single words that hedge wherever they modify a clause. */
export const HEDGE_ADVERBS = wordList(`
  reportedly allegedly apparently supposedly purportedly ostensibly seemingly possibly probably perhaps maybe
  presumably likely unlikely potentially conceivably arguably rumoredly evidently
`);

/** Modal verbs of possibility. */
export const HEDGE_MODALS = wordList('may might could');

/** Verbs of seeming; a complement must follow ("appears to be"). */
export const SEEMING_VERBS = wordList('appear appears appeared seem seems seemed');

/** "is believed to", "are thought to": a passive that names nobody. */
export const PASSIVE_HEDGES = wordList(`
  believed thought said reported alleged rumored rumoured estimated understood presumed suspected assumed expected
  considered claimed feared hoped implied
`);
