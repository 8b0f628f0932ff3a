/**
 * Words by which news tells who a person is, written by hand from general English: what somebody does or was made, and
 * what papers call him by once he is known.
 */

import { wordList } from './word-list.ts';

/** Verbs that tell what somebody does for a living or stands for. */
export const OCCUPYING_VERBS = wordList(`
  runs ran leads led heads headed works worked serves served teaches taught chairs chaired owns owned founded
  co-founded edits edited directs directed oversees oversaw commands commanded represents represented studies
  studied researches hosts hosted advises advised manages managed coaches coached specialises specializes lives
  helms helmed
`);

/** Participles that tell what somebody is: "disgraced banker", "jailed leader". */
export const PERSON_PARTICIPLES = wordList(`
  retired disgraced convicted accused alleged suspected renowned celebrated respected acclaimed noted exiled jailed
  imprisoned deposed ousted elected appointed unelected disbarred masked armed wounded injured deceased beloved
  decorated trusted indicted wanted detained arrested unnamed defeated newly-elected self-described self-styled
  so-called award-winning embattled
`);

/** Nouns for people that bodies are called by, too: "Boeing, the leader", "the operator Delta". */
export const ROLES_OF_BODIES = wordList(`
  leader owner co-owner champion winner partner member developer publisher builder challenger rival donor investor
  employer broadcaster host supporter source monitor observer regulator opponent contender player trader broker
  consultant designer advocate incumbent mediator negotiator producer person child youth victim survivor agent
`);

/** Who runs for an office. */
export const RUNNERS_FOR_OFFICE = wordList(`
  front-runner frontrunner nominee standard-bearer candidate contender hopeful challenger
`);

/** What papers call somebody by who said last what he thinks. */
export const PERSON_TRADES = wordList(`
  neurosurgeon veteran native striker midfielder defender goalkeeper winger fullback captain quarterback singer actor actress
  rapper comedian billionaire millionaire tycoon mogul magnate politician entrepreneur retiree widow widower
  newcomer flanker fly-half scrum-half full-back centre-back
`);
