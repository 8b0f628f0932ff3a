/** Whether a noun for one person tells a woman or a man. */

import { wordList } from '../lexicon/word-list.ts';
import type { Gender } from './kind-of.ts';

/** "her sister Maya": nouns for people only, with the pronoun that takes them up. */
export const KIN = new Map<string, Gender>([
  ...wordList('sister wife daughter mother aunt niece girlfriend widow grandmother granddaughter').map(
    (word) => [word, 'she'] as const,
  ),
  ...wordList('brother husband son father uncle nephew boyfriend widower grandfather grandson').map(
    (word) => [word, 'he'] as const,
  ),
  ['cousin', null],
]);

/** Nouns for women and men that say so, other than kin and those that end in "-woman" and "-man". */
const WOMANLY = new Set(
  wordList(
    'actress waitress hostess heiress stewardess schoolgirl girl lady nun bride queen princess mum mom',
  ),
);
const MANLY = new Set(wordList('schoolboy boy monk groom imam king prince dad'));

/** Words in "-man" that are said of women too. */
const EITHER = /^(?:human|chairman|freshman|ombudsman|alderman)$/;

/** Gender that a noun or pronoun for one person shows ("sister", "spokesman", "she"); null when it shows none. */
export function genderOfNoun(noun: string): Gender {
  if (/^(?:he|him|his)$/.test(noun)) return 'he';
  if (/^(?:she|her)$/.test(noun)) return 'she';
  const kin = KIN.get(noun);
  if (kin) return kin;
  if (/woman$/.test(noun) || WOMANLY.has(noun)) return 'she';
  return (/man$/.test(noun) && !EITHER.test(noun)) || MANLY.has(noun) ? 'he' : null;
}
