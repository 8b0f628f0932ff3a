/** Who carries a story: how many of its claims rest on which kind of source, and on which source. */

import type { Claim, Reading, Source, SourceKind } from '../reading/reading.ts';

export interface Support {
  /** Claims by kind of source, largest first; `none` are claims with nobody named. */
  kinds: { kind: SourceKind | 'none'; claims: number }[];
  total: number;
  /** Share of claims, 0 to 1, whose source is anonymous or not named at all. */
  anonymousShare: number;
  /** The source all claims rest on, when there is only one. */
  single: Source | null;
  /** Sources with their claims, most claims first, then in text order. Sources without a claim are last. */
  sources: { source: Source; claims: Claim[] }[];
}

/** Counts a reading's claims by who makes them. */
export function supportByKind(reading: Reading): Support {
  const kindOf = new Map(reading.sources.map((source) => [source.id, source.kind]));
  const counts = new Map<SourceKind | 'none', number>();
  for (const claim of reading.claims) {
    const kind = (claim.source !== null && kindOf.get(claim.source)) || 'none';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].map(([kind, claims]) => ({ kind, claims })).sort((a, b) => b.claims - a.claims);
  const total = reading.claims.length;
  const unnamed = (counts.get('anonymous') ?? 0) + (counts.get('none') ?? 0);
  const sources = reading.sources
    .map((source) => ({ source, claims: reading.claims.filter((claim) => claim.source === source.id) }))
    .sort((a, b) => b.claims.length - a.claims.length);
  const carriers = sources.filter(({ claims }) => claims.length > 0);
  return {
    kinds,
    total,
    anonymousShare: total === 0 ? 0 : unnamed / total,
    single: carriers.length === 1 && !counts.has('none') ? carriers[0]!.source : null,
    sources,
  };
}
