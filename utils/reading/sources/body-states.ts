/** Of which state or part of one a body is, where the text tells: "Israel's Supreme Court" is not "the Supreme Court". */

import { REGIONS } from '../lexicon/kind-words.ts';
import { stateOf, stateOfTwo } from '../lexicon/nations.ts';
import type { Entity } from './entity.ts';
import type { Name } from './name.ts';

/** Parts of states with courts, parliaments and departments of their own. */
const PARTS = new Set(REGIONS);

/** Whether a place is a part of a state. */
export const isPart = (place: string): boolean => PARTS.has(place) || place === SOME_PART;

/** "the state Supreme Court": of a part of the state that the text has named, or will. */
export const SOME_PART = 'state';

/** Words of names have lost their last stop: "u.s". */
const withStop = (word: string): string => (word.includes('.') ? `${word}.` : word);

/** The state or part of one that a word (lower case) names; null for others. */
export const placeOf = (word: string): string | null =>
  stateOf(word) ?? stateOf(withStop(word)) ?? (PARTS.has(word) ? word : null);

/** First words of parts of states that have two: "new", "west". */
const FIRST_OF_TWO = new Set(
  REGIONS.flatMap((region) => (region.includes(' ') ? [region.slice(0, region.indexOf(' '))] : [])),
);

/** The state or part of one that two words (lower case) name together; null for others. */
export function placeOfTwo(first: string, second: string): string | null {
  const two = FIRST_OF_TWO.has(first) ? `${first} ${second}` : '';
  return stateOfTwo(first, second) ?? (PARTS.has(two) ? two : null);
}

/** The one place that the words name, or null when they name none, or several. */
export function placeIn(words: readonly string[]): string | null {
  let found: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const place = placeOf(words[i]!) ?? placeOfTwo(words[i]!, words[i + 1] ?? '');
    if (place === null || place === found) continue;
    if (found !== null) return null;
    found = place;
  }
  return found;
}

/** The place of a body by its possessor or its own words: "Russia's Defense Ministry", "Russian Defense Ministry". */
export const placeOfName = (name: Name): string | null => name.ownerState ?? placeIn(name.words);

/** Bodies that papers call by no state where it is their own. */
const AT_HOME = /^(?:court|congress|senate|parliament|treasury|legislature)$/;

/** Whether a body can be that place's; persons are of no place. */
export function isOf(entity: Entity, place: string | null): boolean {
  const own = entity.state;
  if (entity.kind === 'person' || place === null || own === place) return true;
  // "The Supreme Court ruled. Israel's Supreme Court said"
  if (own === null) return place === 'america' || !AT_HOME.test(entity.words.at(-1)!);
  if (place === SOME_PART) return PARTS.has(own);
  return own === SOME_PART && PARTS.has(place);
}

/** Whether the longer of two names of courts puts a word of its own into the shorter: "Supreme (Constitutional) Court". */
export function isOtherCourt(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.at(-1) !== 'court' || longer.at(-1) !== 'court' || shorter.length < 2) return false;
  return shorter.length < longer.length && shorter.at(-2) !== longer.at(-2);
}

/** Papers keep to one spelling for the bodies of one state: beside a Defense Ministry, a Defence Ministry is another one. */
export const isSpeltAs = (one: readonly string[], other: readonly string[]): boolean =>
  one.includes('defence') === other.includes('defence') ||
  one.includes('defense') === other.includes('defense');
