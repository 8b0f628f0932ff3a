/** Which forms end a noun phrase behind a number, being verbs ("17 died"), and which stand in it ("17 wounded soldiers"). */

import { inflect } from '../grammar/inflect.ts';
import { COMMON_VERBS, IRREGULAR_VERBS, NOUN_OR_VERB } from '../lexicon/common-verbs.ts';

/** Forms that end a noun phrase because they are verbs; words that are nouns as often are left out. */
const VERBS = verbForms();

function verbForms(): Set<string> {
  const nouns = new Set(NOUN_OR_VERB);
  const forms = new Set<string>();
  for (const base of COMMON_VERBS) {
    if (nouns.has(base)) continue;
    const { third, past } = inflect(base);
    for (const form of [base, third, past]) forms.add(form);
  }
  for (const entry of IRREGULAR_VERBS) for (const form of entry.split('/').slice(1)) forms.add(form);
  for (const noun of [
    'left',
    'set',
    'cut',
    'hit',
    'put',
    'shot',
    'read',
    'split',
    'run',
    'lead',
    'found',
    'lost',
    'spread',
    'stolen',
    'hidden',
    'broken',
  ])
    forms.delete(noun);
  for (const form of ['left', 'lost', 'hit', 'found', 'say', 'says']) forms.add(form);
  return forms;
}

/** Participles that modify the noun to come ("17 wounded soldiers") instead of following a bare number ("17 died"). */
const ADJECTIVE =
  /^(?:armed|wounded|injured|displaced|registered|unarmed|united|skilled|unmanned|used|licensed|detained|captured|elected|related|combined|estimated|confirmed|reported|suspected|mixed|unidentified|masked|uninsured|undocumented|remaining|existing|serving|leading|living|missing|working|ongoing|competing|building|training|housing|shipping|parking|landing|polling|hunting|nursing|manufacturing|fighting|filling|fishing|teaching|warring|voting|swinging|fired|occupied|connected|mobilized|mobilised|deployed|trained|advanced|paid|retired|married|unmarried|disabled|interested|selected|listed|planned|proposed|rushing|passing|receiving|outstanding|stolen|broken|hidden|hundred|guided|limited|dedicated|abandoned|burned|destroyed|damaged|seized|looted|unexploded|alleged|failed|increased|added|surviving|visiting|neighboring|neighbouring|opposing|rival|sleeping|flying|moving|running|bed|armored|armoured|motorized|motorised|mechanized|mechanised|uniformed|refurbished|specialized|specialised|sanctioned|malnourished|exiled|enslaved|orphaned|abused|bereaved|vaccinated|unvaccinated|infected|affected|forested|rented|unpaid|bearded|hooded|convicted|accused|uprooted|stranded|trapped)$/;

/** Base forms of common verbs. */
export const VERB_BASES = new Set<string>(COMMON_VERBS);

/** Forms of verbs in -s, those that are nouns as often among them. */
const THIRD = new Set(COMMON_VERBS.map((base) => inflect(base).third));

/** "one in four registered voters", not "one in four named prices": whether a form in -ed can stand before a noun. */
export const isPlainParticiple = (word: string): boolean => !word.endsWith('ed') || ADJECTIVE.test(word);

/** Whether a form in -s can be a verb of one ("stands", "pays"). */
export const isThird = (word: string): boolean => THIRD.has(word);

/** Whether a form ends a noun phrase: a verb, or a participle that stands before no noun. */
export const verbal = (word: string): boolean =>
  VERBS.has(word) ||
  (/(?:ed|ing)$/.test(word) && word.length > 4 && !ADJECTIVE.test(word) && !NOUNS_ING.has(word));

const NOUNS_ING = new Set(
  'building buildings meeting hearing offering listing filing ruling wedding killing shooting bombing thing being king ring wing spring string evening morning bed seed feed breed speed hundred weed need shed sled'.split(
    ' ',
  ),
);
