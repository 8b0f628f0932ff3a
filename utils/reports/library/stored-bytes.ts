/** Pack bytes in pages of 16 KB: written once, read by offset. */

import type { ReadBytes } from '../pack/layout.ts';
import type { LibraryDatabase, Opened } from './database.ts';
import { PAGE_BYTES } from './database.ts';

/** Pages kept in memory for a pack: about a megabyte. */
const KEPT_PAGES = 64;

/** Writes a pack's bytes as pages within a transaction. */
export function putBytes(stores: Opened, pack: string, bytes: Uint8Array): void {
  for (let page = 0; page * PAGE_BYTES < bytes.length; page++) {
    stores.pages.put(bytes.slice(page * PAGE_BYTES, (page + 1) * PAGE_BYTES), [pack, page]);
  }
}

/** A reader over a stored pack; the pages read last are kept. */
export function storedBytes(database: LibraryDatabase, pack: string): ReadBytes {
  const kept = new Map<number, Promise<Uint8Array>>();
  const pageOf = (page: number): Promise<Uint8Array> => {
    const known = kept.get(page);
    if (known) {
      kept.delete(page);
      kept.set(page, known);
      return known;
    }
    const reading = database
      .look(({ pages }) => pages.get([pack, page]))
      .then((bytes) => bytes ?? new Uint8Array(0));
    kept.set(page, reading);
    const oldest = kept.keys().next();
    if (kept.size > KEPT_PAGES && !oldest.done) kept.delete(oldest.value);
    return reading;
  };
  return async (offset, length) => {
    const first = Math.floor(offset / PAGE_BYTES);
    const last = Math.floor((offset + Math.max(1, length) - 1) / PAGE_BYTES);
    const pages = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => pageOf(first + i)));
    const start = offset - first * PAGE_BYTES;
    if (pages.length === 1) return (pages[0] as Uint8Array).subarray(start, start + length);
    const joined = new Uint8Array(pages.reduce((sum, page) => sum + page.length, 0));
    let at = 0;
    for (const page of pages) {
      joined.set(page, at);
      at += page.length;
    }
    return joined.subarray(start, start + length);
  };
}

/** All bytes of a stored pack. */
export async function allBytes(database: LibraryDatabase, pack: string, length: number): Promise<Uint8Array> {
  const read = storedBytes(database, pack);
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += PAGE_BYTES)
    bytes.set(await read(at, Math.min(PAGE_BYTES, length - at)), at);
  return bytes;
}
