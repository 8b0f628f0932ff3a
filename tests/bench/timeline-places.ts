/** Places a browser reads a pack from, for the benchmark: the library, a private file, an address. */

import { rangeAddress } from '../../utils/reports/backends/range-address.ts';
import { importFile } from '../../utils/reports/library/import-file.ts';
import { Library } from '../../utils/reports/library/library.ts';
import { openPack } from '../../utils/reports/pack/open-pack.ts';
import type { Pack } from '../../utils/reports/pack/pack.ts';
import { type BenchQuery, measureQueries, type QueryTimes } from './timeline-query.ts';

export type Place = 'library' | 'private file' | 'address with Range';

const FILE = 'bench.bin';

async function download(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** Puts the pack of an address where it will be read from. @returns seconds it took, the download apart */
export async function storePack(place: Place, url: string): Promise<number> {
  if (place === 'address with Range') return 0;
  const bytes = await download(url);
  const start = performance.now();
  if (place === 'library') {
    const library = await Library.open('bench');
    await importFile(library, { name: 'bench.bin', bytes, today: '2024-01-01' });
    library.close();
  } else {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(FILE, { create: true })).createWritable();
    await file.write(bytes as Uint8Array<ArrayBuffer>);
    await file.close();
  }
  return (performance.now() - start) / 1000;
}

/** Opens the library and the pack in it, as the background does when it starts. */
async function openLibrary(): Promise<Pack> {
  const library = await Library.open('bench');
  const [pack] = await library.packs();
  if (!pack) throw new Error('the library lost its pack');
  return pack;
}

async function openPrivateFile(): Promise<Pack> {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(FILE)).getFile();
  return openPack(
    async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
  );
}

/** Measures queries over a stored pack. */
export function measurePlace(place: Place, url: string, queries: BenchQuery[]): Promise<QueryTimes> {
  if (place === 'library') return measureQueries(queries, openLibrary);
  if (place === 'private file') return measureQueries(queries, openPrivateFile);
  return measureQueries(queries, () =>
    openPack(rangeAddress(url, (address, init) => fetch(address, { ...init, cache: 'no-store' }))),
  );
}
