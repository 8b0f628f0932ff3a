/** Whether a name can be somebody's whom the text has named: by gender, form of address and kin. */

import type { Entity } from './entity.ts';
import { type Gender, KIN } from './kind-of.ts';
import type { Name } from './name.ts';

/** Whether the text tells of the person as somebody's kin. */
export const isRelative = ({ roles, description }: Entity): boolean =>
  [...roles].some((role) => KIN.has(role)) || /^(?:first )?(?:lady|gentleman)$/i.test(description ?? '');

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

/** "Mrs. Lane" is not the Mr. Lane before her. */
export const agrees = (entity: Entity, gender: Gender): boolean =>
  gender === null || entity.kind !== 'person' || entity.gender === null || entity.gender === gender;
