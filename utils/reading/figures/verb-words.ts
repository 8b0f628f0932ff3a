/** Which forms end a noun phrase behind a number, being verbs ("17 died"), and which stand in it ("17 wounded soldiers"). */

import { inflect } from '../grammar/inflect.ts';
import { COMMON_VERBS, IRREGULAR_VERBS, NOUN_OR_VERB } from '../lexicon/common-verbs.ts';
import { NOUNS_LIKE_PARTICIPLES, PARTICIPLES_BEFORE_NOUNS } from '../lexicon/counted-words.ts';

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
const ADJECTIVE = new Set(PARTICIPLES_BEFORE_NOUNS);

/** Base forms of common verbs. */
export const VERB_BASES = new Set<string>(COMMON_VERBS);

/** Forms of verbs in -s, those that are nouns as often among them. */
const THIRD = new Set(COMMON_VERBS.map((base) => inflect(base).third));

/** "one in four registered voters", not "one in four named prices": whether a form in -ed can stand before a noun. */
export const isPlainParticiple = (word: string): boolean => !word.endsWith('ed') || ADJECTIVE.has(word);

/** Whether a form in -s can be a verb of one ("stands", "pays"). */
export const isThird = (word: string): boolean => THIRD.has(word);

/** Whether a form ends a noun phrase: a verb, or a participle that stands before no noun. */
export const verbal = (word: string): boolean =>
  VERBS.has(word) ||
  (/(?:ed|ing)$/.test(word) && word.length > 4 && !ADJECTIVE.has(word) && !NOUNS_ING.has(word));

const NOUNS_ING = new Set(NOUNS_LIKE_PARTICIPLES);
