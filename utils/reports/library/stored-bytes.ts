/** Pack bytes in pages of 16 KB: written once, read by offset. */

import type { ReadBytes } from '../pack/layout.ts';
import type { LibraryDatabase, OpenStores } from './database.ts';

/** Small enough to read little, large enough to make few requests. */
const pageBytes = 16_384;

/** Pages kept in memory for a pack: about a megabyte. */
const keptPages = 64;

/** Writes a pack's bytes as pages within a transaction. `key` is the first part of their keys. */
export function putBytes(stores: OpenStores, key: string, bytes: Uint8Array): void {
  for (let page = 0; page * pageBytes < bytes.length; page++) {
    stores.pages.put(bytes.slice(page * pageBytes, (page + 1) * pageBytes), [key, page]);
  }
}

/** Removes all pages of a pack within a transaction. */
export function removeBytes(stores: OpenStores, key: string): void {
  stores.pages.remove(IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]));
}

/** A reader over a stored pack; the pages read last are kept in memory. */
export function storedBytes(database: LibraryDatabase, key: string): ReadBytes {
  const kept = new Map<number, Promise<Uint8Array>>();
  const pageOf = (page: number): Promise<Uint8Array> => {
    const known = kept.get(page);
    kept.delete(page);
    const reading =
      known ??
      database.look(({ pages }) => pages.get([key, page])).then((bytes) => bytes ?? new Uint8Array(0));
    kept.set(page, reading);
    // A page that could not be read is asked for again the next time.
    if (!known) reading.catch(() => kept.delete(page));
    if (kept.size > keptPages) kept.delete(kept.keys().next().value!);
    return reading;
  };
  return async (offset, length) => {
    const first = Math.floor(offset / pageBytes);
    const last = Math.floor((offset + Math.max(1, length) - 1) / pageBytes);
    const pages = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => pageOf(first + i)));
    const start = offset - first * pageBytes;
    if (pages.length === 1) return pages[0]!.subarray(start, start + length);
    const joined = new Uint8Array(pages.reduce((sum, page) => sum + page.length, 0));
    let at = 0;
    for (const page of pages) {
      joined.set(page, at);
      at += page.length;
    }
    return joined.subarray(start, start + length);
  };
}
