import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { StoredPack } from './database.ts';
import { importFile } from './import-file.ts';
import { report, searched, today } from './library.fixture.ts';
import { Library } from './library.ts';
import { buildSegment } from './segments.ts';

const firstPageBytes = 16_384;
const reports = Array.from({ length: 600 }, (_, i) => report(`r${String(i).padStart(3, '0')}`));
const ids = reports.map(({ id }) => id);

/** Stores all packs again as the first versions did: in larger pages, and without a word of their size. */
async function storeAsAtFirst(): Promise<number> {
  const opening = indexedDB.open('library');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const change = opening.result.transaction(['packs', 'pages'], 'readwrite');
  const [packs, pages] = [change.objectStore('packs'), change.objectStore('pages')];
  const all = packs.getAll();
  const parts = pages.getAll();
  let count = 0;
  parts.onsuccess = () => {
    const bytes = new Uint8Array(parts.result.flatMap((part: Uint8Array) => [...part]));
    const { pageBytes: _, ...first } = all.result[0] as StoredPack;
    pages.clear();
    packs.put(first);
    for (let at = 0; at < bytes.length; at += firstPageBytes, count++)
      pages.put(bytes.slice(at, at + firstPageBytes), [first.pages, at / firstPageBytes]);
  };
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  opening.result.close();
  return count;
}

describe('a stored pack', () => {
  it('is read, exported and replaced in whatever pages it was stored', async () => {
    const file = { name: 'p.bin', bytes: buildSegment('council', reports), today };
    const now = await Library.open();
    await importFile(now, file);
    expect(await searched(now)).toEqual(ids);
    now.close();
    expect(await storeAsAtFirst()).toBeGreaterThan(1);
    const later = await Library.open();
    expect(await searched(later)).toEqual(ids);
    expect((await later.content()).packs[0]?.bytes).toEqual(file.bytes);
    await importFile(later, file);
    expect(await searched(later)).toEqual(ids);
  });
});
