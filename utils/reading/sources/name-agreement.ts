/** Whether a name can be somebody's whom the text has named: by gender, form of address and kin. */

import type { TaggedText } from '../grammar/tagged-text.ts';
import { isKnownPerson } from '../lexicon/known-people.ts';
import type { Entity } from './entity.ts';
import { KIN } from './gender-of-noun.ts';
import type { Gender } from './kind-of.ts';
import { isKnownBody } from './known-kinds.ts';
import type { Name } from './name.ts';
import { GIVEN, PLACES } from './name-words.ts';

/** Whether the text tells of the person as somebody's kin. */
export const isRelative = ({ roles, description }: Entity): boolean =>
  [...roles].some((role) => KIN.has(role)) || /^(?:first )?(?:lady|gentleman)$/i.test(description ?? '');

/** Whether the text tells of somebody as a wife or husband. */
export const isSpouse = ({ kind, roles }: Entity): boolean =>
  kind === 'person' && ['wife', 'husband', 'widow', 'widower'].some((role) => roles.has(role));

/** Whom the papers call by the surname alone when a relative came last, unless only the relative speaks. */
export function elder(relative: Entity, namesakes: readonly Entity[]): Entity | undefined {
  const found = namesakes.findLast((entity) => !isRelative(entity));
  const speaks = relative.mentions.filter(({ cited }) => cited).length > 1;
  return speaks && !found?.cited ? undefined : found;
}

const HONORIFICS = ['mr', 'mrs', 'ms', 'miss'];

/** "Ms. Lane" is not whom the text has called Mrs. Lane: papers keep to one form for each. */
export function differs({ roles }: Entity, { title, words }: Name): boolean {
  const called = (title ?? '').toLowerCase().replace(/\.$/, '');
  if (words.length > 1 || !HONORIFICS.includes(called) || roles.has(called)) return false;
  return HONORIFICS.some((form) => roles.has(form));
}

const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/\.$/, ''));

/**
 * Which of several persons of one surname is meant by it behind a title: whom the text has called so, else one whom it has
 * not called otherwise ("President Lane" is not Mrs. Lane); null when nothing tells, undefined without a title.
 */
export function byTitle(
  bearers: readonly Entity[],
  { title, words }: Name,
  gender: Gender,
): Entity | null | undefined {
  if (title === null || words.length > 1 || bearers.length < 2) return undefined;
  const called = wordsOf(title);
  const told = bearers.findLast(({ roles }) => called.every((word) => roles.has(word)));
  if (told) return told;
  const isHonorific = called.some((word) => HONORIFICS.includes(word));
  const free = bearers.filter(({ roles }) => !HONORIFICS.some((form) => roles.has(form)));
  if (isHonorific && free.length > 1 && free.every((entity) => entity.gender === null)) return null;
  const latest = free.findLast((entity) => gender !== null && entity.gender === gender);
  return latest ?? free.at(-1) ?? (isHonorific ? null : undefined);
}

/** "her son, Pedro Lane", "her husband, former President Pedro Lane": the kin that the words before a name tell, or null. */
export function kinBefore({ tokens }: TaggedText, { first, title }: Name): string | null {
  let k = first - 1 - (title?.split(/\s+/).length ?? 0);
  if (/^(?:former|then|late|ex-)$/.test(tokens[k]?.lower ?? '')) k--;
  if (tokens[k]?.text === ',') k--;
  const noun = tokens[k]?.lower ?? '';
  return KIN.has(noun) ? noun : null;
}

const COUPLE = /^(?:parents|brothers|sisters|couple|twins|siblings|grandparents|spouses)$/;

/**
 * "Tom and (Leila Farrow)", "the parents, Khizr and (Ghazala Khan)": whether the lone name `before` shares the surname of
 * `name`: by its given name, or by the noun before both.
 */
export function sharesSurname({ tokens }: TaggedText, before: Name, name: Name): boolean {
  if (before.words.length > 1 || before.title !== null || before.definite || name.title !== null)
    return false;
  if (name.words.length !== 2 || before.last !== name.first - 1 || tokens[before.last]!.lower !== 'and')
    return false;
  const word = before.words[0]!;
  const noun = tokens[before.first - 1]?.text === ',' ? before.first - 2 : before.first - 1;
  if (COUPLE.test(tokens[noun]?.lower ?? '')) return true;
  return (
    GIVEN.has(word) &&
    GIVEN.has(name.words[0]!) &&
    !PLACES.has(word) &&
    !isKnownPerson(word) &&
    !isKnownBody(word)
  );
}

/** "Mrs. Lane" is not the Mr. Lane before her. */
export const agrees = (entity: Entity, gender: Gender): boolean =>
  gender === null || entity.kind !== 'person' || entity.gender === null || entity.gender === gender;
