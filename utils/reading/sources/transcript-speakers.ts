/** Who speaks in a transcript is a person: "WALSH: …" and "WALSH: …" again. */

import type { Attribution } from '../attribution/attribution.ts';
import type { Entity } from './entity.ts';
import { isKnownBody } from './kind-of.ts';

/** Makes persons of the lone names that label what they say more than once. */
export function tellSpeakers(entityOf: ReadonlyMap<Attribution, Entity>): void {
  const turns = new Map<Entity, number>();
  for (const [{ rule }, entity] of entityOf)
    if (rule === 'label:colon') turns.set(entity, (turns.get(entity) ?? 0) + 1);
  for (const [entity, count] of turns) {
    if (count < 2 || entity.words.length !== 1 || entity.kind !== 'organisation') continue;
    if (isKnownBody(entity.words[0]!)) continue;
    entity.kind = 'person';
    if (entity.gender === 'it') entity.gender = null;
  }
}
