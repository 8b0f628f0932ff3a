/** What an entity must be to be taken up by a word: one person, one firm, of a state, of a gender. */

import { isPart, placeOf, SOME_PART } from './body-states.ts';
import type { Entity } from './entity.ts';
import { describedState } from './epithets.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import { PERSONAL, POLITICIANS } from './generic-nouns.ts';
import { AGED, BODIES } from './kind-of.ts';
import { isKnownBody } from './known-kinds.ts';

/** One word that is neither all in capitals nor a noun for a body. */
export const isLoneName = ({ name, words, description }: Entity): boolean =>
  words.length === 1 && description === null && name !== name.toUpperCase() && !BODIES.has(words[0]!);

/** "Sales rose, the company said": a lone word that is no known firm's name and may be any plural. */
export const looksPlural = ({ words }: Entity): boolean =>
  words.length === 1 && /[^su]s$/.test(words[0]!) && !isKnownBody(words[0]!);

/** "the Danish company": the adjective alone, read as a name, is no body. */
export const isAdjective = ({ kind, words }: Entity, names: readonly string[]): boolean =>
  kind !== 'government' && words.length === 1 && names.includes(words[0]!) && placeOf(words[0]!) !== null;

/** Whether a word (lower case) is one of its name, in either spelling of “defence”. */
export const bears = (entity: Entity, name: string): boolean =>
  entity.words.some((word) => word === name || word.replace('defence', 'defense') === name);

/** "Russia's foreign minister" is the Russian one, "the Ukrainian ministry" Ukraine's. */
export function isOfState(entity: Entity, name: string): boolean {
  // "the state court"
  if (name === SOME_PART) return entity.state !== null && isPart(entity.state);
  const state = placeOf(name);
  if (state === null) return false;
  return (entity.state ?? describedState(entity)) === state;
}

/** "A reporter asked Ruiz how he felt. He said": who answers. */
export const isAsker = ({ named, roles }: Entity): boolean =>
  !named &&
  [...roles].some((role) => /^(?:reporter|journalist|interviewer|moderator|host|questioner)$/.test(role));

/** Whether a pronoun for one person can take it up. */
export const isPerson = (entity: Entity): boolean =>
  entity.kind === 'person' || (entity.kind === 'anonymous' && !entity.plural);

/** Nouns for the young. */
export const YOUNG = /^(?:boy|girl|teenager|teen|youngster|child|toddler)$/;
const CHILD =
  /^(?:son|daughter|grandson|granddaughter|nephew|niece|teenager|schoolboy|schoolgirl|pupil|1\d-year-old)$/;

/** Whether the text tells that somebody named is a child. */
export const isYoung = (entity: Entity): boolean =>
  isPerson(entity) && entity.named && [...entity.roles].some((role) => CHILD.test(role));

/** Whether it can be “the woman”, “the man”; a `head` that shows no gender fits all. */
export function genderFits(entity: Entity, head: string): boolean {
  if (entity.gender === null) return true;
  const gender = genderOfNoun(head);
  return gender === null || entity.gender === gender;
}

/** What people who serve a politician are called, who are no candidates themselves. */
const SERVANTS =
  /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|manager|strategist|pollster|consultant|staffer|volunteer|reporter|anchor|moderator|official|source)$/;

/** "The candidate" is no unnamed person and nobody of a campaign's staff. */
const servesAnother = ({ named, roles, description }: Entity): boolean =>
  !named || /\bcampaign\b/.test(description ?? '') || [...roles].some((role) => SERVANTS.test(role));

/** Who can be "the girl", "the woman", "the candidate", "the 31-year-old"; null for nouns that call nobody anew. */
export function personCalled(head: string): ((entity: Entity) => boolean) | null {
  if (YOUNG.test(head)) return (entity) => isYoung(entity) && genderFits(entity, head);
  if (!PERSONAL.has(head) && !AGED.test(head)) return null;
  const isRunner = POLITICIANS.test(head);
  return (entity) => isPerson(entity) && genderFits(entity, head) && !(isRunner && servesAnother(entity));
}
