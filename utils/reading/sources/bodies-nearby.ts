/** Bodies that the text has just named, cited or not. */

import type { SourceKind } from '../reading.ts';
import type { Entity } from './entity.ts';
import { looksPlural } from './entity-fits.ts';
import type { Seen } from './entity-memory.ts';

/** Tokens back in which somebody is at hand, though no subject: some three sentences. */
export const NEARBY = 70;
/** Tokens back to the beginning of the sentence before. */
export const SENTENCE_BEFORE = 40;

const AGENCY = /^(?:agency|administration|bureau|directorate|inspectorate)$/;

/** "It must pass the Food and Drug Administration. The agency said": a body whose name says so, cited or not. */
export function latestAgency(trail: readonly Seen[], at: number): Entity | null {
  for (let k = trail.length - 1; k >= 0; k--) {
    const { entity, at: seen } = trail[k]!;
    if (at - seen > NEARBY) return null;
    if (seen < at && entity.named && AGENCY.test(entity.words.at(-1)!)) return entity;
  }
  return null;
}

/** "Delta opened a port. The company said": the only fitting one nearby, as a subject, that nobody has cited yet. */
export function subjectNearby(
  trail: readonly Seen[],
  kinds: readonly SourceKind[],
  at: number,
  fits: (entity: Entity) => boolean,
): Entity | null {
  let only: Seen | null = null;
  for (let k = trail.length - 1; k >= 0; k--) {
    const seen = trail[k]!;
    if (at - seen.at > SENTENCE_BEFORE) break;
    const { entity } = seen;
    if (seen.at >= at || !entity.named || !kinds.includes(entity.kind) || !fits(entity)) continue;
    if (looksPlural(entity)) continue;
    if (only && only.entity !== entity) return null;
    if (only?.salience !== 'subject') only = seen;
  }
  return only?.salience === 'subject' ? only.entity : null;
}
