/** The only person of the text so far whom a word can mean. */

import { NEARBY } from './bodies-nearby.ts';
import type { Entity } from './entity.ts';
import { isPerson } from './entity-fits.ts';
import type { Seen } from './entity-memory.ts';
import { isKnownPremier } from './offices.ts';

/** How many mentions back a premier is looked for. */
const REACH = 200;

/** "His daughter Ana Ruiz helped. She said …": the only one nearby whose name shows the gender, salient or not; or null. */
export function onlyNearby(trail: readonly Seen[], word: string, at: number): Entity | null {
  let only: Entity | null = null;
  for (let k = trail.length - 1; k >= 0; k--) {
    const { entity, at: seen, salience } = trail[k]!;
    if (at - seen > NEARBY) break;
    // "Asked by Ruiz whether he knew, he said"
    if (
      salience === 'agent' ||
      seen >= at ||
      !isPerson(entity) ||
      (entity.gender !== null && entity.gender !== word)
    )
      continue;
    if (only && only !== entity) return null;
    only = entity;
  }
  return only?.gender === word ? only : null;
}

/** "Sunak said. The prime minister added": the only one in the text whom the news knows as such, or null. */
export function onlyPremier(trail: readonly Seen[], at: number): Entity | null {
  let only: Entity | null = null;
  for (let k = trail.length - 1; k >= Math.max(0, trail.length - REACH); k--) {
    const { entity, at: seen } = trail[k]!;
    if (seen >= at || entity === only || !isKnownPremier(entity)) continue;
    if (only) return null;
    only = entity;
  }
  return only;
}
