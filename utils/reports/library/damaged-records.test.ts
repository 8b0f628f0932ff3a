import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFeed } from '../feeds/feed.ts';
import { refreshFeeds } from '../feeds/refresh-feeds.ts';
import { importFile } from './import-file.ts';
import { kept, report, searched, today } from './library.fixture.ts';
import { Library } from './library.ts';
import { exportLibrary } from './library-export.ts';
import { buildSegment } from './segments.ts';

const feedUrl = 'https://quay.example/feed';
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(3, '0')}`);

/** Changes a store behind the library's back, as a failing disk would. */
async function damage(store: string, change: (objects: IDBObjectStore) => void): Promise<void> {
  const request = indexedDB.open('library');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const transaction = request.result.transaction(store, 'readwrite');
  change(transaction.objectStore(store));
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  request.result.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a damaged record', () => {
  it('of an article costs no other article', async () => {
    const library = await Library.open();
    await library.keep([kept('a'), kept('b')]);
    await damage('entries', (entries) => entries.put({ id: 'b', report: { id: 'b', summary: 5 } }));
    await library.keep([kept('c')]);
    expect(await searched(library)).toEqual(['a', 'c']);
    await library.keep(many('m', 256).map((id) => kept(id)));
    expect(await searched(library)).toEqual(['a', 'c', ...many('m', 256)]);
    const text = exportLibrary(await library.content(), today).join('');
    await library.deleteAll();
    await importFile(library, { name: 'l.json', bytes: new TextEncoder().encode(text), today });
    expect(await searched(library)).toHaveLength(258);
  });

  it('of an article gives way to the same article kept anew, and is counted as what it was no more', async () => {
    const library = await Library.open();
    await library.keep([kept('a'), kept('b')]);
    const sound = await library.summary();
    for (const feed of [null, undefined, 5]) {
      await damage('entries', (entries) => entries.put({ id: 'b', feed, report: null }));
      expect(await library.isKept('b')).toBe(false);
      expect(await library.keep([kept('b')])).toBe(1);
      expect(await library.summary()).toEqual(sound);
    }
    await damage('entries', (entries) => entries.put({ id: 'b', report: 7 }));
    await library.remove(['b']);
    expect(await library.summary()).toMatchObject({ kept: 1, headlines: 0 });
  });

  it('of an article, damaged beside its report, does not spoil the exported library', async () => {
    const library = await Library.open();
    await library.keep([kept('a'), kept('b')]);
    await damage('entries', (entries) => entries.put({ ...kept('b'), keptAt: 5 }));
    const text = exportLibrary(await library.content(), today).join('');
    await library.deleteAll();
    await importFile(library, { name: 'l.json', bytes: new TextEncoder().encode(text), today });
    expect(await searched(library)).toEqual(['a']);
  });

  it('of a feed begins that feed anew', async () => {
    const rss = `<rss version="2.0"><channel><title>Quay</title>${many('h', 2)
      .map((id) => `<item><title>${id}</title><link>https://quay.example/${id}</link></item>`)
      .join('')}</channel></rss>`;
    const library = await Library.open();
    await library.putFeeds([newFeed(feedUrl), newFeed('https://atoll.example/feed')]);
    await damage('feeds', (feeds) => feeds.put({ url: feedUrl, nextAt: 'soon' }));
    await damage('feeds', (feeds) =>
      feeds.put({ ...newFeed('https://atoll.example/feed'), checkedAt: 1e300 }),
    );
    expect(await library.feeds()).toEqual([newFeed('https://atoll.example/feed'), newFeed(feedUrl)]);
    const added = await refreshFeeds(library, {
      mayFetch: async () => true,
      now: () => Date.UTC(2024, 1, 1),
      fetch: async () => new Response(rss),
    });
    expect(added).toBe(2);
    expect(await library.feeds()).toContainEqual(
      expect.objectContaining({ url: feedUrl, problem: '', title: 'Quay' }),
    );
  });

  it('of a pack costs no other pack', async () => {
    const library = await Library.open();
    await importFile(library, { name: 'p.bin', bytes: buildSegment('council', [report('c')]), today });
    await library.keep([kept('a')]);
    await damage('packs', (packs) => packs.put({ id: 'imported-other', kind: 'imported' }));
    expect(await searched(library)).toEqual(['a', 'c']);
    expect((await library.summary()).packs.map(({ id }) => id)).toEqual(['council']);
    expect((await library.content()).packs).toHaveLength(1);
  });

  it('of a pack gives way to the same pack imported anew', async () => {
    const library = await Library.open();
    const file = { name: 'p.bin', bytes: buildSegment('council', [report('c')]), today };
    await importFile(library, file);
    await damage('packs', (packs) => packs.put({ id: 'imported-council', pages: null }));
    await importFile(library, file);
    expect(await searched(library)).toEqual(['c']);
  });

  it('of the sums is counted anew', async () => {
    const library = await Library.open();
    await library.keep([kept('a')]);
    const sound = await library.summary();
    await damage('state', (state) => state.put({ id: 'state', kept: Number.NaN }));
    expect(await library.summary()).toEqual(sound);
    await library.keep([kept('b')]);
    expect(await library.summary()).toMatchObject({ kept: 2 });
    expect(await searched(library)).toEqual(['a', 'b']);
    await damage('state', (state) => state.clear());
    expect(await library.summary()).toMatchObject({ kept: 2 });
  });
});
