/**
 * English verbs of reporting by the frame they take. Compiled from general knowledge of the verb classes in Levin
 * (1993), §37 (communication) and §29 (predicative complements), and from the speech-act verbs in Wierzbicka (1987).
 */

import { wordList } from './word-list.ts';

/** "said (that) it rained", "it rained, she said", with or without quotation marks. */
export const STATEMENT_VERBS = wordList(`
  say add note announce report claim argue insist explain acknowledge admit confirm reveal suggest allege assert
  reply respond tweet predict conclude stress emphasize emphasise recall contend concede disclose reiterate mention
  observe remark maintain declare testify comment warn state write estimate indicate caution complain assure
  boast joke lament opine quip reckon speculate surmise theorize theorise vow swear pledge promise counter retort
  proclaim affirm reaffirm underscore underline recount relate divulge imply hint intimate signal forecast
  project calculate rule agree believe think hope fear expect doubt worry guess figure understand realise realize
  assume presume suspect know learn hear decide deny find show demonstrate prove post email text cite
  propose recommend demand request urge continue repeat echo clarify specify elaborate confess profess attest
  certify verify deduce infer hold feel blog marvel muse gripe grumble protest shout yell whisper cry exclaim
  mutter murmur answer interject volunteer allow venture posit postulate stipulate decree hypothesize attest
  chant scream plead grouse fume tout brag crow point_out
`);

/** Verbs that report only beside a quotation, a colon or a that-clause. */
export const WEAK_VERBS = wordList(`
  believe think hope fear expect doubt worry guess figure understand realise realize assume presume suspect know
  learn hear decide find show demonstrate prove post email text cite propose recommend demand request urge continue
  repeat echo specify hold feel blog marvel muse protest shout yell whisper cry relate project rule signal hint
  imply allow venture tout counter answer agree understand elaborate calculate forecast verify certify attest
  plead chant scream fume promise vow pledge swear point state observe maintain post mention volunteer underline
  recall
`);

/** "told reporters that": an addressee comes between the verb and what is said. */
export const ADDRESSEE_VERBS = wordList(
  'tell inform remind assure notify advise warn caution persuade convince',
);

/** "asked whether", "wondered why". */
export const QUESTION_VERBS = wordList('ask wonder inquire enquire question query');

/** "called the plan a mistake", "described it as a success": object and predicate are what is reported. */
export const PREDICATE_VERBS = wordList(`
  call describe label brand dub characterize characterise portray denounce hail depict term deem
`);

/** "accused the minister of lying", "blamed the storm for the outage". */
export const CHARGE_VERBS = wordList('accuse blame criticize criticise condemn praise fault credit decry');

/** "announced the closure", "denied the charges": a noun phrase is what is reported. */
export const OBJECT_VERBS = wordList(`
  announce confirm deny report reveal disclose predict estimate acknowledge cite mention allege claim admit
  describe accuse criticize criticise condemn denounce quote note stress emphasize emphasise reiterate
  promise pledge propose suggest demand recommend dispute reject dismiss rebut refute
`);

/** "called on residents to leave", "urged calm", "vowed to return": a command or promise in the infinitive. */
export const DIRECTIVE_VERBS = wordList(`
  urge order ask advise warn remind instruct command implore beg exhort encourage call_on call_upon appeal_to
`);
export const INFINITIVE_VERBS = wordList(
  'vow promise pledge threaten offer claim refuse decline agree propose',
);

/** Verbs by which a document, poll, study or figure reports. */
export const DOCUMENT_VERBS = wordList(`
  show suggest indicate find reveal demonstrate conclude read say state estimate report note warn confirm claim
  allege argue predict project give put describe list detail
`);

/** Verbs by which a publication or person names the source of a claim ("citing officials"). */
export const CITING_VERBS = wordList('cite quote paraphrase');

/** "told", "asked" and "quoted" in the passive: who speaks is somebody else, or the subject ("was quoted as saying"). */
export const PASSIVE_REPORTS = wordList(
  'say report believe think expect allege claim estimate understand know rumour rumor',
);
