/** Bodies that the text has just named, cited or not. */

import type { SourceKind } from '../reading.ts';
import type { Entity } from './entity.ts';
import { isAdjective, looksPlural } from './entity-fits.ts';
import type { Seen } from './entity-memory.ts';

/** Tokens back in which somebody is at hand, though no subject: some three sentences. */
export const NEARBY = 70;
/** Tokens back to the beginning of the sentence before. */
export const SENTENCE_BEFORE = 40;

/**
 * Whether "it" can take it up: hardly a lone word never cited that is no body's name ("Aftershocks may follow, it warned",
 * "Ukrainian troops held on, it said", "the Porto-backed head").
 */
export const isOneBody = (entity: Entity): boolean =>
  entity.gender === 'it' && !entity.plural && (entity.cited || !isHardlyNamed(entity));

const isHardlyNamed = (entity: Entity): boolean =>
  looksPlural(entity) || isAdjective(entity, entity.words) || /-[a-z]+ed$/.test(entity.words.at(-1)!);

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

/**
 * "Delta opened a port. The company said": the only fitting one nearby that nobody has cited yet, as a subject; or the only
 * one that `isSure` ("fell with the oil giant Delta. The company said").
 */
export function subjectNearby(
  trail: readonly Seen[],
  kinds: readonly SourceKind[],
  at: number,
  fits: (entity: Entity) => boolean,
  isSure: (entity: Entity) => boolean = () => false,
): Entity | null {
  /** Whether one of its mentions is a subject. */
  const near = new Map<Entity, boolean>();
  for (let k = trail.length - 1; k >= 0; k--) {
    const { entity, at: seen, salience } = trail[k]!;
    if (at - seen > SENTENCE_BEFORE) break;
    if (seen >= at || !entity.named || !kinds.includes(entity.kind) || !fits(entity)) continue;
    if (looksPlural(entity)) continue;
    near.set(entity, salience === 'subject' || salience === 'inside' || (near.get(entity) ?? false));
  }
  const [sure, other] = [...near.keys()].filter(isSure);
  if (sure) return other ? null : sure;
  const [only] = near;
  return near.size === 1 && only![1] ? only![0] : null;
}
