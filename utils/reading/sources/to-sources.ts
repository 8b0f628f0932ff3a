/** Entities as the reading shows them. */

import type { Source } from '../reading.ts';
import type { Entity } from './entity.ts';

/** Sources in order of first mention, ids `s1`, `s2`, … */
export function toSources(entities: readonly Entity[]): Source[] {
  return entities.map((entity, i) => ({
    id: `s${i + 1}`,
    name: entity.name,
    kind: entity.kind,
    description: entity.description,
    count: entity.count,
    isPublisher: entity.isPublisher,
    mentions: entity.mentions,
    why: entity.why,
  }));
}
