/** What the words of a name tell by themselves: whose place it is, what it is called turned about and in letters. */

import { placeIn, placeOf } from './body-states.ts';
import { type Gender, genderOf } from './kind-of.ts';
import { headOfBody } from './new-entity.ts';

export interface NameFacts {
  /** The words in one, by which entities are looked up. */
  key: string;
  /** Gender that the words show without a title. */
  gender: Gender;
  /** The one state or part of one that the words name. */
  place: string | null;
  /** "Ministry of Defence" and "Russian Defense Ministry" have one, whosever they are; '' for one word. */
  turned: string;
  /** Initials, with and without the places among the words: "U.S. Food and Drug Administration" is the FDA. */
  letters: readonly string[];
  /** What a body is called in short. */
  head: string | null;
}

const SMALL = new Set(['of', 'for', 'the', 'and', '&', 'on', 'de', 'la', 'du', 'des', 'in']);

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word) && word[0] !== "'" && word[0] !== '’')
    .map((word) => word[0] ?? '')
    .join('');

function turnedKey(words: readonly string[]): string {
  if (words.length < 2) return '';
  const telling = words
    .filter((word) => !SMALL.has(word) && placeOf(word) === null)
    .map((word) => (word === 'defence' ? 'defense' : word));
  return telling.length < 2 ? '' : telling.sort().join(' ');
}

function lettersOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const letters = [initials(words), initials(words.filter((word) => placeOf(word) === null))];
  return letters.filter(({ length }, i) => length > 1 && letters.indexOf(letters[i]!) === i);
}

/** Without accents: "Joao Diaz" is João Díaz. Cyrillic letters keep theirs. */
export const folded = (text: string): string =>
  /[\u00c0-\u024f]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;

/** The facts of the names of a text, worked out once for each name, not for each mention of it. */
export class NamesFacts {
  private readonly byKey = new Map<string, NameFacts>();

  /** The facts of a name by its words in lower case. */
  of(words: readonly string[]): NameFacts {
    const key = folded(words.join(' '));
    const known = this.byKey.get(key);
    if (known) return known;
    const facts: NameFacts = {
      key,
      gender: genderOf(words, null),
      place: placeIn(words),
      turned: turnedKey(words),
      letters: lettersOf(words),
      head: headOfBody(words),
    };
    this.byKey.set(key, facts);
    return facts;
  }
}
