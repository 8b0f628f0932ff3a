/** Segments: the reader's own reports as packs, merged in tiers. */

import { joinBytes } from '../pack/bytes.ts';
import { openPack } from '../pack/open-pack.ts';
import type { Pack } from '../pack/pack.ts';
import { PackBuilder } from '../pack/pack-builder.ts';
import type { Report } from '../report.ts';
import type { StoredPack } from './database.ts';

/** Reports that wait outside a segment at most. */
export const waitingLimit = 256;

/** Segments of one tier that are merged into one of the next, as in log-structured merge trees. */
const tierWidth = 4;

/** A pack of reports, as bytes. */
export function buildSegment(id: string, reports: readonly Report[]): Uint8Array {
  const about = { id, title: 'Library', version: '1', licence: '', attribution: '', language: '' };
  const builder = new PackBuilder(about);
  for (const report of reports) builder.add(report);
  return joinBytes(builder.finish());
}

/** An open pack over bytes in memory. @throws PackProblem */
export function openBytes(bytes: Uint8Array): Promise<Pack> {
  return openPack(async (offset, length) => bytes.subarray(offset, offset + length));
}

/** Tier of a segment: how often 256 reports have been multiplied by four. */
function tierOf({ manifest }: StoredPack): number {
  return Math.max(0, Math.round(Math.log(manifest.reports / waitingLimit) / Math.log(tierWidth)));
}

/** The segments to merge into one now: all of the lowest tier that is full; empty when none is. */
export function segmentsToMerge(packs: readonly StoredPack[]): StoredPack[] {
  const tiers = new Map<number, StoredPack[]>();
  for (const pack of packs) {
    if (pack.kind !== 'segment') continue;
    const tier = tierOf(pack);
    tiers.set(tier, [...(tiers.get(tier) ?? []), pack]);
  }
  const full = [...tiers].filter(([, segments]) => segments.length >= tierWidth).sort(([a], [b]) => a - b);
  return full[0]?.[1] ?? [];
}
