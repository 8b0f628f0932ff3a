/** The reader's own reports, feeds and imported packs: IndexedDB is the one truth, everything else is rebuilt from it. */

import type { Feed } from '../feeds/feed.ts';
import type { PackManifest } from '../pack/layout.ts';
import { openPack } from '../pack/open-pack.ts';
import type { Pack } from '../pack/pack.ts';
import { letPacksArrive } from './arriving-packs.ts';
import { putEntries, removeEntries, removePack, replaceSegments, takePack } from './change-stores.ts';
import { LibraryDatabase, type LibraryState, type OpenStores, type StoredPack } from './database.ts';
import { isSound, type LibraryEntry } from './entry.ts';
import { buildSegment, openBytes, segmentsToMerge, waitingLimit } from './segments.ts';
import { emptyState, mendedFeed, soundPacks, stateOf } from './sound-records.ts';
import { storedBytes } from './stored-bytes.ts';

/** What the library holds, in numbers. */
export interface LibrarySummary {
  kept: number;
  headlines: number;
  bytes: number;
  /** Imported packs. */
  packs: PackManifest[];
}

/** Everything the library holds, as exported and imported. */
export interface LibraryContent {
  entries: LibraryEntry[];
  feeds: Feed[];
  packs: { manifest: PackManifest; bytes: Uint8Array }[];
}

export class Library {
  readonly #database: LibraryDatabase;
  /** The waiting entries as a pack, and the revision it was built from: other pages write to the database too. */
  #waiting: { revision: number; pack: Promise<Pack> } | null = null;
  readonly #opened = new Map<string, Promise<Pack>>();

  private constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  /** Opens, or creates, the library. @throws LibraryProblem where the browser lets nothing be stored */
  static async open(name = 'library'): Promise<Library> {
    return new Library(await LibraryDatabase.open(name));
  }

  /**
   * The packs that prior reports are looked up in: imported ones, segments, and the newest entries. One that cannot be
   * opened is left out, so that its damage costs no other.
   */
  async packs(): Promise<Pack[]> {
    const { stored, waiting, revision } = await this.#database.look(async (stores) => ({
      stored: await stores.packs.all(),
      waiting: await stores.waiting.count(),
      revision: (await stateOf(stores)).revision,
    }));
    const present = new Set(stored.map(({ pages }) => pages));
    for (const pages of this.#opened.keys()) if (!present.has(pages)) this.#opened.delete(pages);
    const asked = stored.map((pack) => this.#openStored(pack));
    if (waiting > 0) asked.push(this.#openWaiting(revision));
    const opened = await Promise.allSettled(asked);
    return opened.flatMap((pack) => (pack.status === 'fulfilled' ? [pack.value] : []));
  }

  #openStored(stored: StoredPack): Promise<Pack> {
    const { pages } = stored;
    const known = this.#opened.get(pages);
    if (known) return known;
    const pack = openPack(storedBytes(this.#database, stored));
    pack.catch(() => this.#opened.delete(pages));
    this.#opened.set(pages, pack);
    return pack;
  }

  /** The entries outside segments as a pack in memory: 256 at most, built in milliseconds. */
  #openWaiting(revision: number): Promise<Pack> {
    if (this.#waiting?.revision === revision) return this.#waiting.pack;
    const pack = this.#database
      .look(async (stores) => entriesOf(stores, await waitingIds(stores)))
      .then((entries) => openBytes(buildSegment('library', reportsOf(entries))));
    this.#waiting = { revision, pack };
    pack.catch(() => {
      this.#waiting = null;
    });
    return pack;
  }

  /**
   * Keeps entries; one with a known id takes the place of the old one, the same again changes nothing.
   * @returns how many were new or changed
   * @throws LibraryProblem; nothing is changed then
   */
  async keep(entries: readonly LibraryEntry[]): Promise<number> {
    const changed = await this.#change('Keeping the article', (stores, state) =>
      putEntries(stores, state, entries),
    );
    if (changed > 0) await this.#tidyLater();
    return changed;
  }

  /** Whether the reader kept the report of this id; a feed's headline is not kept, nor what cannot be read any more. */
  async isKept(id: string): Promise<boolean> {
    const entry = await this.#database.look(({ entries }) => entries.get(id));
    return entry !== undefined && isSound(entry) && entry.feed === null;
  }

  /** Forgets entries; unknown ids are no error. @throws LibraryProblem */
  async remove(ids: readonly string[]): Promise<void> {
    await this.#change('Removing the article', (stores, state) => removeEntries(stores, state, ids));
  }

  async feeds(): Promise<Feed[]> {
    const stored = await this.#database.look(({ feeds }) => feeds.all());
    return stored.flatMap(mendedFeed);
  }

  /** Adds feeds. */
  async putFeeds(given: readonly Feed[]): Promise<void> {
    await this.#change('Storing the feed', async ({ feeds }) => {
      for (const feed of given) feeds.put(feed);
    });
  }

  /**
   * Stores what came of fetching a feed, with its headlines in the same transaction; nothing of one that the reader
   * removed while it was fetched.
   * @returns how many headlines were new or changed
   * @throws LibraryProblem; nothing is changed then
   */
  async takeFeed(feed: Feed, headlines: readonly LibraryEntry[]): Promise<number> {
    const changed = await this.#change('Storing the feed', async (stores, state) => {
      if (!(await stores.feeds.get(feed.url))) return 0;
      stores.feeds.put(feed);
      return putEntries(stores, state, headlines);
    });
    if (changed > 0) await this.#tidyLater();
    return changed;
  }

  /** Removes a feed with its headlines; what the reader kept of them stays. */
  async removeFeed(url: string): Promise<void> {
    await this.#change('Removing the feed', async (stores, state) => {
      stores.feeds.remove(url);
      const ids = await stores.entries.keysBy('feed', url);
      await removeEntries(stores, state, ids as string[]);
    });
  }

  /** Removes an imported pack by its manifest's id. */
  async removePack(id: string): Promise<void> {
    await this.#change('Removing the pack', (stores, state) => removePack(stores, state, id));
  }

  async summary(): Promise<LibrarySummary> {
    return this.#database.look(async (stores) => {
      const { kept, headlines, bytes } = await stateOf(stores);
      const packs = (await soundPacks(stores)).filter(({ kind }) => kind === 'imported');
      return { kept, headlines, bytes, packs: packs.map(({ manifest }) => manifest) };
    });
  }

  /** Everything the library holds that can be read: what is damaged could not be taken in again. */
  async content(): Promise<LibraryContent> {
    const { entries, feeds, stored } = await this.#database.look(async (stores) => ({
      entries: await stores.entries.all(),
      feeds: await stores.feeds.all(),
      stored: (await soundPacks(stores)).filter(({ kind }) => kind === 'imported'),
    }));
    const packs: LibraryContent['packs'] = [];
    for (const pack of stored) {
      const { manifest, bytes } = pack;
      packs.push({ manifest, bytes: await storedBytes(this.#database, pack)(0, bytes) });
    }
    return { entries: entries.filter(isSound), feeds: feeds.flatMap(mendedFeed), packs };
  }

  /**
   * Adds all of `content` to what is there; a pack takes the place of one with its id.
   * @param progress told the share of the packs stored, 0 to 1; may throw to stop
   * @throws LibraryProblem; nothing is changed then
   */
  async add(
    { entries, feeds, packs }: LibraryContent,
    progress: (share: number) => void = () => {},
  ): Promise<void> {
    await letPacksArrive(this.#database, packs, progress, (arrived) =>
      this.#change('Importing the library', async (stores, state) => {
        await putEntries(stores, state, entries);
        for (const feed of feeds) if (!(await stores.feeds.get(feed.url))) stores.feeds.put(feed);
        for (const pack of arrived) await takePack(stores, state, pack);
      }),
    );
    await this.#tidyLater();
  }

  /** Forgets everything: entries, feeds and packs. */
  async deleteAll(): Promise<void> {
    await this.#change('Deleting the library', async (stores, state) => {
      for (const store of Object.values(stores)) store.clear();
      Object.assign(state, emptyState, { revision: state.revision });
    });
    this.#opened.clear();
  }

  close(): void {
    this.#database.close();
  }

  /** One transaction, its revision counted up with it. */
  #change<T>(doing: string, work: (stores: OpenStores, state: LibraryState) => Promise<T>): Promise<T> {
    return this.#database.change(doing, async (stores) => {
      const state = await stateOf(stores);
      const result = await work(stores, state);
      stores.state.put({ ...state, revision: state.revision + 1 });
      return result;
    });
  }

  /** What was stored stays stored where there is no room left to tidy: the next change tries again. */
  async #tidyLater(): Promise<void> {
    await this.#tidy().catch(() => undefined);
  }

  /** Turns waiting entries into a segment when there are many, then merges full tiers. Each step is one transaction. */
  async #tidy(): Promise<void> {
    const isDone = await this.#change('Storing the library', async (stores) => {
      const waiting = await waitingIds(stores);
      if (waiting.length >= waitingLimit) {
        await replaceSegments(stores, [], waiting);
        stores.waiting.clear();
        return false;
      }
      const merged = segmentsToMerge(await soundPacks(stores));
      if (merged.length === 0) return true;
      const members = await Promise.all(merged.map(({ id }) => stores.members.get(id)));
      await replaceSegments(
        stores,
        merged,
        members.flatMap((ids) => ids ?? []),
      );
      return false;
    });
    if (!isDone) await this.#tidy();
  }
}

const reportsOf = (entries: readonly LibraryEntry[]) => entries.map(({ report }) => report);

async function waitingIds({ waiting }: OpenStores): Promise<string[]> {
  return (await waiting.all()).map(({ id }) => id);
}

async function entriesOf({ entries }: OpenStores, ids: readonly string[]): Promise<LibraryEntry[]> {
  const found = await Promise.all(ids.map((id) => entries.get(id)));
  return found.flatMap((entry) => (entry && isSound(entry) ? [entry] : []));
}
