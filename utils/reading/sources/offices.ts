/** Offices of two words: "the prime minister" is not the foreign minister, "the president" not the vice president. */

import { stateLedBy } from '../lexicon/known-people.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Entity } from './entity.ts';

/** What stands before a role to make another office of it. Other adjectives ("the embattled mayor") make none. */
const MODIFIERS = new Set(
  wordList(`
    prime foreign interior defense home health finance justice education energy economy transport trade agriculture labor
    environment culture housing security treasury press attorney vice deputy assistant associate shadow chief general
    executive managing sporting medical financial operating technical police fire military naval army regional
    provincial district city town village county state federal party group union club school opposition parliamentary
    election campaign communications legal technology marketing
  `),
);

/** Whether a word (lower case) stands before a role in an office: "police chief", "party chairman". */
export const isOfficeWord = (word: string): boolean => MODIFIERS.has(word) || HOUSES.has(word);

/** What else has chairmen and leaders. */
const HOUSES = new Set(
  wordList('committee panel board council house senate bureau ministry army city task-force'),
);

/** Offices below the one that their second word names. */
const BELOW = /^(?:vice|deputy|assistant|associate|shadow) /;

/** Offices that one holds only when the text says so with both words. */
const WHOLE = /^(?:prime|vice|deputy|assistant|associate|shadow) /;

/** States that a prime minister leads. */
const BY_PREMIER = new Set(
  'britain israel india pakistan japan canada hungary italy greece armenia spain australia'.split(' '),
);

/** "prime minister" of a role (lower case) and the word before it; null when the two are no office of their own. */
export function officeOf(before: string | undefined, role: string): string | null {
  const word = before === 'defence' ? 'defense' : before === 'labour' ? 'labor' : (before ?? '');
  return MODIFIERS.has(word) ? `${word} ${role}` : null;
}

/** Offices written in letters, which are a noun and the word before it. */
export const IN_LETTERS: ReadonlyMap<string, { head: string; office: string }> = new Map([
  ['pm', { head: 'minister', office: 'prime minister' }],
]);

/** Whether somebody with these roles can be "the `role`", or "the `office`" where both words are said. */
export function holdsOffice({ roles }: Entity, role: string, office: string | null): boolean {
  if (office !== null && (roles.has(office) || WHOLE.test(office))) return roles.has(office);
  let known = false;
  for (const held of roles) {
    if (!held.endsWith(` ${role}`)) continue;
    known = true;
    if (office === null && !BELOW.test(held)) return true;
  }
  return !known;
}

/** Forms of address, which are no office. */
const ADDRESS = /^(?:sir|dame|mr|mrs|ms|miss)$/;

/** Whether the news knows the person as a state's prime minister, and the text calls them nothing. */
export function isKnownPremier({ kind, description, roles, words }: Entity): boolean {
  if (kind !== 'person' || description !== null) return false;
  for (const role of roles) if (!ADDRESS.test(role)) return false;
  return BY_PREMIER.has(stateLedBy(words.at(-1)!) ?? '');
}

/** "The union's president", whom the text has called a body's. */
export const isOwned = ({ description }: Entity, head: string): boolean =>
  head === 'president' && /['’]s president$/i.test(description ?? '');
