/** Words in bodies' names by which "the company", "the union" and "the group" are told apart; compiled from general knowledge. */

import { wordList } from './word-list.ts';

/** What unions of workers have in their names. */
export const UNION_WORDS = wordList(`
  union unions workers teamsters brotherhood guild unison unite gmb rmt aslef ucu neu nasuwt pcs cwu bma uaw seiu afscme
  afl-cio aft nea steelworkers longshoremen machinists dockers verdi solidarnosc tuc cgt cfdt ufcw sag-aftra
`);

/** States and markets that are called unions. */
export const NO_UNIONS = wordList(
  'african european western soviet customs eurasian credit student students latin',
);

/** What groups of campaigners, believers and fighters have in their names, and some of them. */
export const GROUP_WORDS = wordList(`
  amnesty watch rights foundation association alliance coalition society network front movement jihad council campaign
  league institute committee federation action initiative project forum collective rebellion resistance defenders
  liberties hamas hezbollah taliban houthis isis isil al-qaeda al-shabaab boko_haram fatah wagner greenpeace
  oxfam peta naacp aclu nra eff wwf airwars bellingcat anonymous antifa lobby citizens parents mothers friends relatives
  doctors reporters lawyers physicians survivors victims borders
`);

/** What charities have in their names, and some of them. */
export const CHARITY_WORDS = wordList(`
  charity foundation trust fund relief aid oxfam unicef rspca rspb barnardo's samaritans children salvation
  red_cross red_crescent hospice welfare
`);

/** Bodies of states and those that teach, heal, pray, rule or play: no firms and no groups. */
export const OTHER_BODY_WORDS = wordList(`
  university college school academy hospital clinic church diocese mosque synagogue party parliament senate congress
  nations un u.n. imf wto opec nato eu unesco unhcr iaea who fifa uefa olympic democrats republicans conservatives labour
`);

/** Unions of states. */
export const BLOC_WORDS = wordList('eu asean opec mercosur brics g7 g20 nato ecowas apec sadc');

/** Nouns that a text describes a firm by. */
export const FIRM_ROLES = wordList(`
  company firm corporation manufacturer maker retailer airline airport operator provider supplier carrier bank brand chain
  startup start-up lender insurer reinsurer brewer carmaker automaker chipmaker drugmaker planemaker supermarket conglomerate giant
  steelmaker shipbuilder housebuilder homebuilder wholesaler distiller
`);

/** What regulators have in their names, and some of them. */
export const REGULATOR_WORDS = wordList(`
  commission authority administration agency board inspectorate ombudsman standards regulator ofcom ofgem ofwat ofsted
  ofqual fca cma ico cqc sec ftc fcc fda epa faa nhtsa asic accc bafin finra
`);
