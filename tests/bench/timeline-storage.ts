/** Places a browser reads a pack from, for the benchmark: the library's pages, a private file, an address. */

import type { ReadBytes } from '../../utils/reports/pack/layout.ts';
import { type BenchQuery, measureQueries, type QueryCosts } from './timeline-query.ts';

const PAGE_BYTES = 16_384;
const FILE = 'bench.bin';

type Places = 'private file' | 'IndexedDB pages' | 'address with Range';

/** Bytes of a download in pages of a size, the last one shorter. */
async function* pagesOf(url: string, size: number): AsyncGenerator<Uint8Array> {
  const reader = (await fetch(url)).body?.getReader();
  let page = new Uint8Array(size);
  let filled = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    for (let at = 0; at < part.value.length; ) {
      const piece = part.value.subarray(at, at + size - filled);
      page.set(piece, filled);
      filled += piece.length;
      at += piece.length;
      if (filled < size) continue;
      yield page;
      page = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield page.subarray(0, filled);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('pages');
  return done(request);
}

async function storePages(url: string): Promise<void> {
  const database = await openDatabase();
  let batch: Uint8Array[] = [];
  let first = 0;
  const write = async () => {
    const transaction = database.transaction('pages', 'readwrite');
    batch.forEach((page, i) => {
      transaction.objectStore('pages').put(page, first + i);
    });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    first += batch.length;
    batch = [];
  };
  for await (const page of pagesOf(url, PAGE_BYTES)) {
    batch.push(page.slice());
    if (batch.length === 512) await write();
  }
  await write();
  database.close();
}

async function readPages(): Promise<ReadBytes> {
  const database = await openDatabase();
  return async (offset, length) => {
    const first = Math.floor(offset / PAGE_BYTES);
    const last = Math.floor((offset + Math.max(1, length) - 1) / PAGE_BYTES);
    const store = database.transaction('pages').objectStore('pages');
    const pages = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, i) =>
        done(store.get(first + i) as IDBRequest<Uint8Array>),
      ),
    );
    const bytes = new Uint8Array(pages.reduce((sum, page) => sum + page.length, 0));
    let at = 0;
    for (const page of pages) {
      bytes.set(page, at);
      at += page.length;
    }
    const start = offset - first * PAGE_BYTES;
    return bytes.subarray(start, start + length);
  };
}

async function storeFile(url: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(FILE, { create: true })).createWritable();
  for await (const page of pagesOf(url, 4 << 20)) await file.write(page as Uint8Array<ArrayBuffer>);
  await file.close();
}

async function readFile(): Promise<ReadBytes> {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(FILE)).getFile();
  return async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
}

function readAddress(url: string): ReadBytes {
  return async (offset, length) => {
    const range = { Range: `bytes=${offset}-${offset + length - 1}` };
    return new Uint8Array(await (await fetch(url, { headers: range, cache: 'no-store' })).arrayBuffer());
  };
}

/** Stores the pack of an address in a place and measures queries there. */
export async function measurePlace(place: Places, url: string, queries: BenchQuery[]): Promise<QueryCosts> {
  if (place === 'private file') {
    await storeFile(url);
    return measureQueries(queries, readFile);
  }
  if (place === 'IndexedDB pages') {
    await storePages(url);
    return measureQueries(queries, readPages);
  }
  return measureQueries(queries, async () => readAddress(url));
}
