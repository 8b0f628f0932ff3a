/** Several packs as one: rows and postings carried over, renumbered by date. */

import { dayNumber } from '../../timeline/days.ts';
import { Arena } from './arena.ts';
import { assemblePack } from './assemble-pack.ts';
import { deflateRows } from './deflate-rows.ts';
import type { Inverted, KeyedTerm } from './invert-terms.ts';
import { byHash } from './invert-terms.ts';
import { type PackAbout, ROWS_PER_BLOCK } from './layout.ts';
import { ALL_CHUNKS, type Pack } from './pack.ts';
import { rowOf } from './rows.ts';
import { writeTerms } from './write-terms.ts';

/** Reports of all packs in their common order; of equal ids the first pack's report is kept. */
interface Joined {
  rows: Arena;
  days: Int32Array;
  order: Uint32Array;
  /** New number of each pack's reports; -1 for those left out. */
  places: Int32Array[];
}

async function joinReports(packs: readonly Pack[]): Promise<Joined> {
  const rows = new Arena();
  const all: { id: string; day: number; pack: number; number: number }[] = [];
  const seen = new Set<string>();
  for (const [index, pack] of packs.entries()) {
    const { reports } = pack.manifest;
    for (let first = 0; first < reports; first += ROWS_PER_BLOCK) {
      const numbers = Array.from({ length: Math.min(ROWS_PER_BLOCK, reports - first) }, (_, i) => first + i);
      for (const [i, report] of (await pack.readReports(numbers)).entries()) {
        if (seen.has(report.id)) continue;
        seen.add(report.id);
        rows.push(rowOf(report));
        all.push({ id: report.id, day: dayNumber(report.date) ?? 0, pack: index, number: first + i });
      }
    }
  }
  const order = Uint32Array.from(all.keys()).sort((a, b) => {
    const [one, other] = [all[a], all[b]] as [(typeof all)[0], (typeof all)[0]];
    return one.day - other.day || (one.id < other.id ? -1 : one.id > other.id ? 1 : a - b);
  });
  const places = packs.map(({ manifest }) => new Int32Array(manifest.reports).fill(-1));
  order.forEach((old, place) => {
    const { pack, number } = all[old] as (typeof all)[0];
    (places[pack] as Int32Array)[number] = place;
  });
  return { rows, order, places, days: Int32Array.from(order, (old) => (all[old] as (typeof all)[0]).day) };
}

/** A term's postings over all packs, unsorted: report place and impact. */
type Gathered = Map<string, { high: number; low: number; postings: [place: number, impact: number][] }>;

async function gatherTerms(packs: readonly Pack[], places: readonly Int32Array[]): Promise<Gathered> {
  const gathered: Gathered = new Map();
  for (const [index, pack] of packs.entries()) {
    const placeOf = places[index] as Int32Array;
    for (let shard = 0; shard < pack.shardCount; shard++) {
      for (const term of await pack.readShardTerms(shard)) {
        const key = `${term.high}.${term.low}`;
        const known = gathered.get(key) ?? { high: term.high, low: term.low, postings: [] };
        for (const { reports, impacts } of await pack.readPostings(term, ALL_CHUNKS)) {
          reports.forEach((report, i) => {
            const place = placeOf[report] as number;
            if (place >= 0) known.postings.push([place, impacts[i] as number]);
          });
        }
        if (known.postings.length > 0) gathered.set(key, known);
      }
    }
  }
  return gathered;
}

function invert(gathered: Gathered): { keys: KeyedTerm[]; inverted: Inverted } {
  const keys = [...gathered.values()].map(({ high, low }, number) => ({ high, low, number }));
  const lists = [...gathered.values()].map(({ postings }) => postings.sort((a, b) => a[0] - b[0]));
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] as number) + list.length;
  });
  const total = starts[lists.length] as number;
  const reports = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  let at = 0;
  for (const list of lists) {
    for (const [place, impact] of list) {
      reports[at] = place;
      impacts[at++] = impact;
    }
  }
  return { keys: keys.sort(byHash), inverted: { starts, reports, impacts } };
}

/**
 * Merges packs. Impacts are carried over as they were built, so that texts need not be known again.
 * @throws PackProblem when one of them is damaged
 */
export async function mergePacks(
  about: PackAbout,
  packs: readonly Pack[],
  progress: (reports: number) => void = () => {},
): Promise<{ reports: number; parts: Uint8Array[] }> {
  const { rows, days, order, places } = await joinReports(packs);
  const { keys, inverted } = invert(await gatherTerms(packs, places));
  const reports = packs.reduce((sum, { manifest }) => sum + manifest.reports, 0);
  const terms = packs.reduce((sum, { manifest }) => sum + manifest.averageLength * manifest.reports, 0);
  const averageLength = reports === 0 ? 0 : Math.round((terms / reports) * 100) / 100;
  const parts = { about, days, terms: writeTerms(keys, inverted), averageLength };
  return { reports: days.length, parts: assemblePack(parts, deflateRows(rows, order, progress)) };
}
