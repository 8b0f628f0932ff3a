/**
 * English verbs of reporting by the frame they take. Compiled from general knowledge of the verb classes in Levin
 * (1993), §37 (communication) and §29 (predicative complements), and of the speech-act verbs in Wierzbicka (1987).
 */

import { wordList } from './word-list.ts';

/** "said (that) it rained", "it rained, she said", with or without quotation marks. */
export const STATEMENT_VERBS = wordList(`
  say add note announce report claim argue insist explain acknowledge admit confirm reveal suggest allege assert
  reply respond tweet predict conclude stress emphasize emphasise contend concede disclose reiterate
  remark declare testify comment warn write estimate indicate caution complain boast joke
  lament opine quip reckon speculate surmise theorize theorise retort proclaim affirm reaffirm underscore
  recount deny clarify confess attest observe stipulate posit retweet state
`);

/** Verbs that report only beside a quotation, a colon or a that-clause. */
export const WEAK_VERBS = wordList(`
  find show email text propose recommend demand request urge continue repeat echo specify blog marvel muse
  protest shout yell whisper cry rule signal hint imply counter answer agree elaborate calculate forecast verify certify
  plead chant scream fume promise vow pledge swear maintain mention volunteer underline recall post cite
  exclaim mutter murmur interject venture hypothesize brag crow gripe grumble grouse decide learn intimate
  dispute divulge relate project realize discover conclude determine point interrupt quote proffer chime
  feel read assess sniff deadpan gush thunder enthuse sigh laugh scoff sneer jest wail sob moan groan bark growl rage
  concur intone recite declaim bellow stammer aver avow charge confide decree foresee guess infer
  regret recognise recognize threaten deduce hypothesise postulate summarise summarize
  accept submit snort grunt chuckle giggle hiss rasp snarl drawl croak
`);

/** "analysts believe that": an attitude that somebody is said to hold. */
export const ATTITUDE_VERBS = wordList('believe think fear suspect expect doubt worry hope assume');

/** "told reporters that": an addressee comes between the verb and what is said. */
export const ADDRESSEE_VERBS = wordList('tell inform remind assure reassure notify advise warn caution');

/** "asked whether", "wondered why". */
export const QUESTION_VERBS = wordList('ask wonder inquire enquire question query');

/** "called the plan a mistake", "described it as a success": object and predicate are what is reported. */
export const PREDICATE_VERBS = wordList(
  'call describe label brand dub characterize characterise portray denounce hail depict deem cast paint',
);

/** "accused the minister of lying", "blamed the storm for the outage". */
export const CHARGE_VERBS = wordList(
  `accuse blame attribute criticize criticise condemn praise fault credit decry denounce dismiss liken blast slam lambaste
  castigate chide berate rebuke assail excoriate deride upbraid`,
);

/** "announced the closure", "denied the charges": a noun phrase is what is reported. */
export const OBJECT_VERBS = wordList(`
  announce confirm deny report reveal disclose predict estimate acknowledge cite mention allege claim admit
  quote note stress emphasize emphasise reiterate propose suggest dispute reject refute rebut recommend state
  tweet post pledge promise vow demand question explain recall forecast
`);

/** "urged residents to leave", "ordered it to stop": a command in the infinitive after an object. */
export const DIRECTIVE_VERBS = wordList(
  'urge order ask advise warn remind instruct command implore beg exhort tell',
);

/** "vowed to return", "claimed to know". */
export const INFINITIVE_VERBS = wordList('vow promise pledge claim threaten swear');

/** Verbs with a preposition before what is reported: "called for", "warned of". */
export const PREPOSITION_VERBS = wordList(`
  call/for call/on call/upon warn/of warn/about warn/against caution/against caution/about complain/about complain/of boast/of boast/about
  brag/about ask/for ask/about refer/to allude/to comment/on insist/on argue/for argue/against appeal/for appeal/to plead/for talk/of write/about
  tweet/about joke/about testify/about speak/of admit/to confess/to hint/at point/to speculate/about
`);

/** Verbs that report with a particle, beside a quotation or a that-clause: "shot back", "chimed in". */
export const PARTICLE_VERBS = wordList(`
  shoot/back fire/back hit/back push/back snap/back strike/back chime/in chip/in jump/in cut/in weigh/in cry/out
  rule/out call/out blurt/out sum/up point/out spell/out go/on carry/on
`);

/** "put the toll at 300", "measured the quake at 6.9": verbs of saying how much. */
export const MEASURE_VERBS = wordList('put measure peg value');

/** "documented 12 cases": past forms that tell how many; the others are nouns ("court documents"). */
export const COUNTING_FORMS = wordList(
  'document/documented record/recorded register/registered tally/tallied count/counted',
);

/** Verbs by which a document, poll, study or figure reports, with a noun phrase as what is reported. */
export const DOCUMENT_VERBS = wordList('show find indicate put give describe list detail suggest reveal');

/** Participles of whom others want to speak or act, and who has not spoken: "was pressed to explain". */
export const TOLD_TO_SPEAK = wordList(
  'asked urged told ordered advised invited encouraged pressed pushed forced requested required allowed',
);

/** Participles of whom a question is put to: "when pressed about it, he said". */
export const ASKED_FOR_ANSWERS = wordList(
  'asked questioned quizzed pressed approached contacted reached challenged prompted confronted',
);

/** Participles after which "by" names who tells, in an aside with "as": "as reported by Ruiz". */
export const NOTED_FORMS = wordList(`
  noted reported stated claimed alleged argued confirmed mentioned explained observed announced declared documented
  predicted estimated suggested acknowledged revealed
`);

/** Past forms of bringing a document out: "according to a report the institute released". */
export const PUBLISHED_FORMS = wordList(
  'released published issued posted shared compiled prepared circulated presented commissioned',
);

/** "The account was disputed by the ministry": verbs of saying that what another said is not so. */
export const DISPUTING_VERBS = wordList('dispute reject dismiss refute rebut challenge contest');

/** Of these, the ones that report by what was said alone: "challenged the figures", no rival that is challenged. */
export const CONTESTING_VERBS = wordList('challenge contest');
