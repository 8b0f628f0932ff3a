/** Closed word classes of English, complete as in any grammar of it (Quirk et al., 1985, chapters 2, 5, 9). */

import { wordList } from './word-list.ts';

export const DETERMINERS = wordList(`
  the a an this these those some any no every each all both several many few most other another such either
  neither certain numerous various countless half
`);

export const POSSESSIVES = wordList(`my your his her its our their whose 's ' 's`);

/** Pronouns that can stand as a subject by themselves. */
export const SUBJECT_PRONOUNS = wordList(`
  i you he she it we they who whoever one nobody everyone everybody someone somebody anyone anybody noone others
  there this that these those which himself herself itself themselves
`);

export const OBJECT_PRONOUNS = wordList(
  `me him us them whom myself yourself ourselves yourselves everything something nothing anything`,
);

export const PREPOSITIONS = wordList(`
  of in on at by for with from about against between into through during over under after before above below
  near amid among amongst behind beyond despite inside outside toward towards upon via without within across
  around along alongside concerning regarding since until till than like unlike per throughout except
  following including versus vs vs. atop aboard beneath beside besides onto opposite past
`);

export const COORDINATORS = wordList('and or but nor yet plus &');

export const SUBORDINATORS = wordList(`
  that because although though while whilst when whenever if unless whereas whether as since until after before
  once lest so where wherever how why what whatever whichever whoever
`);

export const RELATIVES = wordList('who which whom whose that where');

export const BE_FORMS = wordList(
  `be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't`,
);
export const HAVE_FORMS = wordList(`have has had having 've haven't hasn't hadn't`);
export const MODALS = wordList(`
  will would can could may might shall should must do does did 'll 'd won't wouldn't can't couldn't cannot
  shouldn't mustn't doesn't don't didn't needn't
`);

export const NEGATIONS =
  wordList(`not never neither nor isn't aren't wasn't weren't won't wouldn't can't couldn't
  cannot shouldn't doesn't don't didn't haven't hasn't hadn't n't no`);

/** Adverbs without -ly, and words in -ly that are most often adverbs are told by their ending. */
export const ADVERBS = wordList(`
  also then later again already still just even once twice now often soon too instead meanwhile however therefore
  thus moreover nevertheless nonetheless furthermore further first earlier long only ever always sometimes
  perhaps maybe indeed yesterday today tomorrow tonight here there elsewhere ago rather quite very so yet far
  almost together apart otherwise anyway afterward afterwards beforehand simply hence likewise well
  previously recently originally subsequently
`);

/** Words in -ly that are adjectives or nouns. */
export const NOT_ADVERBS = wordList(`
  family early daily weekly monthly yearly quarterly elderly friendly likely unlikely only assembly ally supply
  reply rally italy july lily bully belly jelly fly apply rely comply imply multiply deadly costly lonely lovely
  ugly holy silly orderly scholarly kelly billy sally emily molly beverly kimberly anomaly monopoly folly
  homily melancholy tally butterfly firefly gully unruly worldly heavenly cowardly leisurely sickly hourly biweekly
  bimonthly stately timely untimely lively ghastly
`);

/** Names of days, months and spans of time: an adverbial when bare ("said Monday", "last week"). */
export const TIME_WORDS = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. wed.
  thu. fri. sat. sun. yesterday today tomorrow tonight morning afternoon evening night week weekend month year
  day days weeks months years hour hours minute minutes midnight noon a.m. p.m. moment
`);

/** Words in -ed that are no participles. */
export const NOT_PARTICIPLES = wordList(`
  op-ed co-ed hatred kindred sacred moped biped infrared seabed riverbed flatbed watershed bloodshed thoroughbred
  newlywed
`);

/** Numbers that are written as words before a noun in the plural. */
export const SMALL_COUNTS = wordList('two three four five six seven eight nine ten several many');
