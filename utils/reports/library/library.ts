/** The reader's own reports, feeds and imported packs: IndexedDB is the one truth, everything else is rebuilt from it. */

import type { PackManifest } from '../pack/layout.ts';
import { openPack } from '../pack/open-pack.ts';
import type { Pack } from '../pack/pack.ts';
import { verifyPack } from '../pack/verify-pack.ts';
import type { Report } from '../report.ts';
import { buildSegment, openBytes, PENDING_LIMIT, segmentsToMerge } from './build-segment.ts';
import { LibraryDatabase, LibraryProblem, type Opened, type StoredPack } from './database.ts';
import type { Feed } from './feed.ts';
import { putBytes, storedBytes } from './stored-bytes.ts';

/** What the library holds, for the options page. */
export interface LibrarySummary {
  reports: number;
  packs: Pick<StoredPack, 'id' | 'manifest' | 'bytes' | 'enabled'>[];
  feeds: Feed[];
}

/** Largest pack taken in: what stores allow an extension's package, and then some. */
const LARGEST_PACK = 400_000_000;

export class Library {
  private memory: Promise<Pack> | null = null;
  private readonly opened = new Map<string, Promise<Pack>>();

  private constructor(readonly database: LibraryDatabase) {}

  /** Opens (or creates) the library. @throws LibraryProblem */
  static async open(name = 'library'): Promise<Library> {
    return new Library(await LibraryDatabase.open(name));
  }

  /** Packs the timeline asks: enabled imported ones, segments, and the newest reports in memory. */
  async packs(): Promise<Pack[]> {
    const { stored, pending } = await this.database.look(async ({ packs, pending }) => ({
      stored: await packs.all(),
      pending: await pending.count(),
    }));
    const asked = stored.filter(({ enabled }) => enabled).map(({ id }) => this.openStored(id));
    if (pending > 0) asked.push(this.openMemory());
    return Promise.all(asked);
  }

  private openStored(id: string): Promise<Pack> {
    let pack = this.opened.get(id);
    if (!pack) {
      pack = openPack(storedBytes(this.database, id));
      // A failed opening is tried again the next time.
      pack.catch(() => this.opened.delete(id));
      this.opened.set(id, pack);
    }
    return pack;
  }

  /** The reports outside segments as a pack in memory: 256 at most, built in milliseconds. */
  private openMemory(): Promise<Pack> {
    this.memory ??= this.database
      .look(async (stores) => reportsOf(stores, await pendingIds(stores)))
      .then((reports) => openBytes(buildSegment('library', reports)));
    return this.memory;
  }

  /**
   * Keeps reports; one with a known id replaces the old one, an equal one changes nothing.
   * @returns how many were new or changed
   */
  async keep(reports: readonly Report[]): Promise<number> {
    const changed = await this.database.change('Keeping the report', async (stores) => {
      let count = 0;
      const replaced: string[] = [];
      for (const report of reports) {
        const known = await stores.reports.get(report.id);
        if (known && JSON.stringify(known) === JSON.stringify(report)) continue;
        stores.reports.put(report);
        stores.pending.put({ id: report.id });
        if (known) replaced.push(report.id);
        count++;
      }
      if (replaced.length > 0) await this.dropFromSegments(stores, new Set(replaced));
      return count;
    });
    if (changed > 0) {
      this.memory = null;
      await this.tidy();
    }
    return changed;
  }

  /** Whether a report is kept. */
  async has(id: string): Promise<boolean> {
    return this.database.look(async ({ reports }) => (await reports.get(id)) !== undefined);
  }

  /** Forgets a report. */
  async remove(id: string): Promise<void> {
    await this.database.change('Removing the report', async (stores) => {
      stores.reports.remove(id);
      stores.pending.remove(id);
      await this.dropFromSegments(stores, new Set([id]));
    });
    this.memory = null;
  }

  /** Rebuilds the segments that hold any of the ids without them. */
  private async dropFromSegments(stores: Opened, ids: ReadonlySet<string>): Promise<void> {
    for (const segment of await stores.packs.all()) {
      if (!segment.reports.some((id) => ids.has(id))) continue;
      const left = segment.reports.filter((id) => !ids.has(id));
      await this.replaceSegments(stores, [segment], left);
    }
  }

  /** Replaces segments by one of the given reports, all in the given transaction. */
  private async replaceSegments(
    stores: Opened,
    old: readonly StoredPack[],
    ids: readonly string[],
  ): Promise<void> {
    for (const { id } of old) this.removeStored(stores, id);
    if (ids.length === 0) return;
    const reports = await reportsOf(stores, ids);
    const id = `segment-${crypto.randomUUID()}`;
    const bytes = buildSegment(id, reports);
    const manifest = (await openBytes(bytes)).manifest;
    putBytes(stores, id, bytes);
    stores.packs.put({
      id,
      kind: 'segment',
      manifest,
      bytes: bytes.length,
      enabled: true,
      reports: [...ids],
    });
  }

  private removeStored(stores: Opened, id: string): void {
    stores.packs.remove(id);
    stores.pages.remove(LibraryDatabase.pagesOf(id));
    this.opened.delete(id);
  }

  /** Turns waiting reports into a segment when there are many, then merges full tiers. Each step is one transaction. */
  private async tidy(): Promise<void> {
    const { waiting, stored } = await this.database.look(async (stores) => ({
      waiting: await pendingIds(stores),
      stored: await stores.packs.all(),
    }));
    if (waiting.length >= PENDING_LIMIT) {
      await this.database.change('Storing the library', async (stores) => {
        await this.replaceSegments(stores, [], waiting);
        for (const id of waiting) stores.pending.remove(id);
      });
      this.memory = null;
      return this.tidy();
    }
    const merged = segmentsToMerge(stored);
    if (merged.length === 0) return;
    await this.database.change('Storing the library', (stores) =>
      this.replaceSegments(
        stores,
        merged,
        merged.flatMap(({ reports }) => reports),
      ),
    );
    return this.tidy();
  }

  /**
   * Takes in a pack after checking every block of it; a pack of the same id is replaced.
   * @throws PackProblem, LibraryProblem; nothing is changed then
   */
  async importPack(bytes: Uint8Array): Promise<PackManifest> {
    if (bytes.length > LARGEST_PACK)
      throw new LibraryProblem('The pack is over 400 MB and was not taken in.');
    const pack = await openBytes(bytes);
    await verifyPack(pack);
    const { manifest } = pack;
    const id = `imported-${manifest.id}`;
    await this.database.change('Storing the pack', async (stores) => {
      this.removeStored(stores, id);
      putBytes(stores, id, bytes);
      stores.packs.put({ id, kind: 'imported', manifest, bytes: bytes.length, enabled: true, reports: [] });
    });
    return manifest;
  }

  async removePack(id: string): Promise<void> {
    await this.database.change('Removing the pack', async (stores) => this.removeStored(stores, id));
  }

  async enablePack(id: string, enabled: boolean): Promise<void> {
    await this.database.change('Changing the pack', async ({ packs }) => {
      const pack = await packs.get(id);
      if (pack) packs.put({ ...pack, enabled });
    });
  }

  async summary(): Promise<LibrarySummary> {
    return this.database.look(async ({ reports, packs, feeds }) => ({
      reports: await reports.count(),
      packs: (await packs.all()).filter(({ kind }) => kind === 'imported'),
      feeds: await feeds.all(),
    }));
  }

  /** Forgets everything. */
  async deleteAll(): Promise<void> {
    await this.database.change('Deleting the library', async (stores) => {
      for (const store of Object.values(stores)) store.clear();
    });
    this.memory = null;
    this.opened.clear();
  }

  close(): void {
    this.database.close();
  }
}

async function pendingIds({ pending }: Opened): Promise<string[]> {
  return (await pending.all()).map(({ id }) => id);
}

async function reportsOf({ reports }: Opened, ids: readonly string[]): Promise<Report[]> {
  const found = await Promise.all(ids.map((id) => reports.get(id)));
  return found.filter((report) => report !== undefined);
}
