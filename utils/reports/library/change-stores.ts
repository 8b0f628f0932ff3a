/** The steps that changes of the library are made of, each within a transaction of its caller. */

import type { PackManifest } from '../pack/layout.ts';
import type { LibraryState, OpenStores, StoredPack } from './database.ts';
import { isSound, type LibraryEntry, replaces } from './entry.ts';
import { LibraryProblem } from './library-problem.ts';
import { buildSegment, openBytes } from './segments.ts';
import { counted, soundPacks } from './sound-records.ts';
import { isStored, pageBytes, putBytes, removeBytes } from './stored-bytes.ts';

/** Adds an entry to the sums, or takes it out of them. What a damaged one was counted as, nobody knows: count anew. */
function count(state: LibraryState, entry: LibraryEntry, sign: 1 | -1): void {
  if (entry.feed === null) state.kept += sign;
  else state.headlines += sign;
  state.bytes += sign * (Number.isFinite(entry.bytes) ? entry.bytes : 0);
}

/** Stores the entries that are new or changed; they wait outside segments. @returns how many */
export async function putEntries(
  stores: OpenStores,
  state: LibraryState,
  entries: readonly LibraryEntry[],
): Promise<number> {
  let changed = 0;
  let isMended = false;
  const replaced = new Set<string>();
  for (const entry of entries) {
    const known = await stores.entries.get(entry.id);
    if (!replaces(entry, known)) continue;
    if (known) {
      isMended ||= !isSound(known);
      count(state, known, -1);
      replaced.add(entry.id);
    }
    count(state, entry, 1);
    stores.entries.put(entry);
    stores.waiting.put({ id: entry.id });
    changed++;
  }
  if (isMended) Object.assign(state, await counted(stores));
  await takeFromSegments(stores, replaced);
  return changed;
}

/** Removes entries wherever they are; unknown ids are passed over. */
export async function removeEntries(
  stores: OpenStores,
  state: LibraryState,
  ids: readonly string[],
): Promise<void> {
  let isMended = false;
  const removed = new Set<string>();
  for (const id of ids) {
    const known = await stores.entries.get(id);
    if (!known) continue;
    isMended ||= !isSound(known);
    count(state, known, -1);
    stores.entries.remove(id);
    stores.waiting.remove(id);
    removed.add(id);
  }
  if (isMended) Object.assign(state, await counted(stores));
  await takeFromSegments(stores, removed);
}

/** Rebuilds the segments that hold any of the ids without them. */
async function takeFromSegments(stores: OpenStores, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return;
  for (const segment of await soundPacks(stores)) {
    const members = (await stores.members.get(segment.id)) ?? [];
    if (!members.some((id) => ids.has(id))) continue;
    const left = members.filter((id) => !ids.has(id));
    await replaceSegments(stores, [segment], left);
  }
}

/** Puts one segment of the given entries in the place of others. */
export async function replaceSegments(
  stores: OpenStores,
  old: readonly StoredPack[],
  ids: readonly string[],
): Promise<void> {
  for (const segment of old) removeStored(stores, segment);
  const found = await Promise.all(ids.map((id) => stores.entries.get(id)));
  const reports = found.flatMap((entry) => (entry && isSound(entry) ? [entry.report] : []));
  if (reports.length === 0) return;
  const id = `segment-${crypto.randomUUID()}`;
  const bytes = buildSegment(id, reports);
  const { manifest } = await openBytes(bytes);
  putBytes(stores, id, bytes);
  stores.packs.put({ id, kind: 'segment', manifest, bytes: bytes.length, pages: id, pageBytes });
  stores.members.put(
    reports.map((report) => report.id),
    id,
  );
}

function removeStored(stores: OpenStores, { id, pages }: StoredPack): void {
  stores.packs.remove(id);
  stores.members.remove(id);
  // A damaged record does not say where its pages are: the next import sweeps them away.
  if (typeof pages === 'string') removeBytes(stores, pages);
}

/** Key of an imported pack, apart from all segments. */
function importedId(id: string): string {
  return `imported-${id}`;
}

/** First part of the keys of an imported pack's pages, new each time. */
export function newPages(id: string): string {
  return `${importedId(id)}-${crypto.randomUUID()}`;
}

/** A pack whose pages are stored and which nothing names yet. */
export interface ArrivedPack {
  manifest: PackManifest;
  pages: string;
  bytes: number;
}

/**
 * Takes an arrived pack in, in the place of one with its id.
 * @throws LibraryProblem when its pages were deleted meanwhile
 */
export async function takePack(
  stores: OpenStores,
  state: LibraryState,
  { manifest, pages, bytes }: ArrivedPack,
): Promise<void> {
  if (!(await isStored(stores, pages, bytes)))
    throw new LibraryProblem('The library was deleted while the pack was being stored. Nothing was added.');
  await removePack(stores, state, manifest.id);
  stores.packs.put({ id: importedId(manifest.id), kind: 'imported', manifest, bytes, pages, pageBytes });
  state.bytes += bytes;
}

/** Removes an imported pack by its manifest's id, if it is there. */
export async function removePack(stores: OpenStores, state: LibraryState, id: string): Promise<void> {
  const known = await stores.packs.get(importedId(id));
  if (!known) return;
  state.bytes -= known.bytes;
  removeStored(stores, known);
}
