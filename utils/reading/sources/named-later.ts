/** "The regional governor said … Ana Ruiz, the governor, wrote": who is cited by an office first and named behind. */

import type { Entity } from './entity.ts';
import { holdsOffice, isKnownPremier } from './offices.ts';

/** UTF-16 units between the office and the name: some ten sentences. */
const REACH = 1500;

const DEFINITE = /^(?:the\s|PM\b)/i;

/**
 * Of `nominal` entities, those that a later person of `named` ones is, by the office that the text gives both with
 * "the" and to nobody else, or as the only one whom the news knows as a prime minister.
 */
export function namedLater(
  text: string,
  nominal: readonly Entity[],
  named: readonly Entity[],
): Map<Entity, Entity> {
  const holders = named.filter(({ kind, named: isNamed }) => kind === 'person' && isNamed);
  const found = new Map<Entity, Entity>();
  for (const entity of nominal) {
    const first = entity.mentions[0];
    if (!first || entity.kind !== 'person' || entity.plural) continue;
    if (!DEFINITE.test(text.slice(first.start, first.end))) continue;
    const isPremier = entity.roles.has('prime minister');
    const [holder, other] = holders.filter(
      (person) =>
        [...entity.roles].some((role) => person.roles.has(role)) || (isPremier && isKnownPremier(person)),
    );
    const start = holder?.mentions[0]?.start ?? 0;
    if (!holder || other || start < first.start || start - first.start > REACH) continue;
    const isTold = DEFINITE.test(holder.description ?? '') || isTitle(holder, entity);
    const isKnown = isPremier && isKnownPremier(holder);
    if (isKnown || (isTold && sameOffice(entity, holder))) found.set(entity, holder);
  }
  return found;
}

/** "The regional governor said … Governor Ana Ruiz wrote": an office that stands before the name as its title. */
const isTitle = ({ description }: Entity, { roles }: Entity): boolean =>
  TITLES.test(description ?? '') && roles.has(description!.toLowerCase());

/** Offices that a text of one town or state has one of. */
const TITLES = /^(?:Governor|Mayor|Chancellor|Premier|Sheriff|Prime Minister|PM)$/;

/** "the foreign minister" is not "the prime minister", "the regional governor" may be the governor. */
const sameOffice = (one: Entity, other: Entity): boolean => holdsAllOf(one, other) && holdsAllOf(other, one);

function holdsAllOf(holder: Entity, other: Entity): boolean {
  for (const office of other.roles) {
    const [head, before] = [office.split(' ').at(-1)!, office.includes(' ')];
    if (before && !holdsOffice(holder, head, office)) return false;
  }
  return true;
}
