/** Pack bytes in pages of 4 KB: written once, read by offset. */

import type { ReadBytes } from '../pack/layout.ts';
import type { LibraryDatabase, OpenStores, StoredPack } from './database.ts';

/**
 * What a query reads is about a kilobyte in each of some sixty places. Larger pages take no longer to read, but what of
 * them is not wanted has to be cleared away, and that holds queries up.
 */
export const pageBytes = 4096;

/** Pages of packs whose records do not name a size: of the first versions. */
const firstPageBytes = 16_384;

/** Bytes kept in memory for a pack: the shards of words that come back from one article to the next. */
const keptBytes = 16 << 20;

/** Writes a stretch of a pack as pages within a transaction. `offset` is a multiple of the page's size. */
export function putBytes(
  stores: Pick<OpenStores, 'pages'>,
  key: string,
  bytes: Uint8Array,
  offset = 0,
): void {
  for (let at = 0; at < bytes.length; at += pageBytes) {
    stores.pages.put(bytes.slice(at, at + pageBytes), [key, (offset + at) / pageBytes]);
  }
}

/** Bytes stored in one transaction: each costs some milliseconds, and a long one keeps queries waiting. */
const storedAtOnce = 4 << 20;

/**
 * Stores a pack's bytes in several transactions. Nothing reads them before a record names their key.
 * @param progress told the share done, 0 to 1; may throw to stop, which leaves pages behind
 */
export async function storeBytes(
  database: LibraryDatabase,
  key: string,
  bytes: Uint8Array,
  progress: (share: number) => void,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += storedAtOnce) {
    progress(at / bytes.length);
    await database.changePages('Storing the pack', async (stores) =>
      putBytes(stores, key, bytes.subarray(at, at + storedAtOnce), at),
    );
  }
}

/** Whether all pages of a pack are there. */
export async function isStored(
  { pages }: Pick<OpenStores, 'pages'>,
  key: string,
  bytes: number,
): Promise<boolean> {
  return (await pages.count(pageRange(key))) === Math.ceil(bytes / pageBytes);
}

/** First parts of all keys under which pages are stored. */
export async function storedKeys({ pages }: Pick<OpenStores, 'pages'>): Promise<string[]> {
  const keys: string[] = [];
  for (;;) {
    const after = keys[keys.length - 1];
    const next = await pages.firstKey(
      after === undefined ? IDBKeyRange.lowerBound(['']) : IDBKeyRange.lowerBound([after, []], true),
    );
    if (!Array.isArray(next)) return keys;
    keys.push(String(next[0]));
  }
}

/** Removes all pages of a pack within a transaction. */
export function removeBytes(stores: Pick<OpenStores, 'pages'>, key: string): void {
  stores.pages.remove(pageRange(key));
}

/** The keys of a pack's pages. */
function pageRange(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]);
}

/** A page that was asked for and has not been read yet. */
interface Asked {
  page: number;
  resolve(bytes: Uint8Array): void;
  reject(error: unknown): void;
}

/**
 * Reads pages of a stored pack. Those asked for in one turn are read in one transaction: a request within it costs
 * about a tenth of a millisecond, and all of them travel together. The pages read last are kept.
 */
class PageReader {
  private readonly kept = new Map<number, Promise<Uint8Array>>();
  private asked: Asked[] = [];

  constructor(
    private readonly database: LibraryDatabase,
    private readonly key: string,
    private readonly keptPages: number,
  ) {}

  page(page: number): Promise<Uint8Array> {
    const known = this.kept.get(page);
    if (known) this.kept.delete(page);
    const reading = known ?? this.ask(page);
    this.kept.set(page, reading);
    // A page that could not be read is asked for again the next time.
    if (!known) reading.catch(() => this.kept.delete(page));
    if (this.kept.size > this.keptPages) this.kept.delete(this.kept.keys().next().value!);
    return reading;
  }

  private ask(page: number): Promise<Uint8Array> {
    if (this.asked.length === 0) queueMicrotask(() => this.readAsked());
    return new Promise((resolve, reject) => this.asked.push({ page, resolve, reject }));
  }

  private readAsked(): void {
    const { asked } = this;
    this.asked = [];
    const keys = asked.map(({ page }) => [this.key, page]);
    this.database.pages(keys).then(
      (found) => {
        for (const [i, { resolve }] of asked.entries()) resolve(found[i] ?? new Uint8Array(0));
      },
      (error: unknown) => {
        for (const { reject } of asked) reject(error);
      },
    );
  }
}

/** A reader over a stored pack. */
export function storedBytes(
  database: LibraryDatabase,
  { pages: key, pageBytes: size = firstPageBytes }: Pick<StoredPack, 'pages' | 'pageBytes'>,
): ReadBytes {
  const reader = new PageReader(database, key, keptBytes / size);
  return async (offset, length) => {
    const first = Math.floor(offset / size);
    const last = Math.floor((offset + Math.max(1, length) - 1) / size);
    const start = offset - first * size;
    if (first === last) return (await reader.page(first)).subarray(start, start + length);
    const pages = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, i) => reader.page(first + i)),
    );
    const joined = new Uint8Array(pages.reduce((sum, page) => sum + page.length, 0));
    let at = 0;
    for (const page of pages) {
      joined.set(page, at);
      at += page.length;
    }
    return joined.subarray(start, start + length);
  };
}
