import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newFeed } from '../feeds/feed.ts';
import { refreshFeeds } from '../feeds/refresh-feeds.ts';
import { parseReport } from '../report-schema.ts';
import { dieAtWrite } from './die-at-write.fixture.ts';
import { entryOf } from './entry.ts';
import { importFile } from './import-file.ts';
import { searched, seen } from './library.fixture.ts';
import { Library } from './library.ts';
import { exportLibrary } from './library-export.ts';
import { publishedVersions } from './published-versions.fixture.ts';
import { buildSegment } from './segments.ts';

const today = '2024-02-01';
const feedUrl = 'https://quay.example/feed';
const report = (id: string) =>
  parseReport({ id, date: '2024-01-04', summary: `The harbour office counted boats, ${id}` }, 'test', 1);
const kept = (id: string) => entryOf(report(id), null, '2024-01-05T10:00:00Z');
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(3, '0')}`);

const rss = `<rss version="2.0"><channel><title>Quay</title>${['One', 'Two']
  .map((title) => `<item><title>${title}</title><link>https://quay.example/${title}</link></item>`)
  .join('')}</channel></rss>`;
const poll = (library: Library) =>
  refreshFeeds(library, {
    mayFetch: async () => true,
    now: () => Date.UTC(2024, 1, 1),
    fetch: async () => new Response(rss),
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

const works: [string, (library: Library) => Promise<unknown>][] = [
  ['keeping', (library) => library.keep([kept('new'), kept('a000')])],
  ['keeping so many that they become a segment', (library) => library.keep(many('b', 300).map(kept))],
  ['removing', (library) => library.remove(['a000', 'a001'])],
  [
    'importing a pack',
    (library) =>
      importFile(library, {
        name: 'p.bin',
        bytes: buildSegment('council', many('c', 30).map(report)),
        today,
      }),
  ],
  [
    'importing a library',
    async (library) => {
      const text = exportLibrary(
        { entries: many('d', 5).map(kept), feeds: [newFeed('https://atoll.example/feed')], packs: [] },
        today,
      );
      await importFile(library, { name: 'l.json', bytes: new TextEncoder().encode(text.join('')), today });
    },
  ],
  ['asking a feed', poll],
  ['removing a feed', (library) => library.removeFeed(feedUrl)],
  ['deleting all', (library) => library.deleteAll()],
];

describe('a background that dies', () => {
  it.each(works)('while %s loses nothing and doubles nothing', { timeout: 60_000 }, async (_name, work) => {
    /** A library with articles in a segment, articles outside, and a feed. */
    const begin = async () => {
      globalThis.indexedDB = new IDBFactory();
      const library = await Library.open();
      await library.keep(many('a', 256).map(kept));
      await library.keep([kept('z')]);
      await library.putFeeds([newFeed(feedUrl)]);
      return library;
    };
    const first = await begin();
    const before = await seen(first);
    await work(first);
    const after = await seen(first);
    first.close();
    let deaths = 0;
    for (let at = 0; ; at = at < 3 ? at + 1 : at * 2) {
      const library = await begin();
      const { died } = dieAtWrite(at);
      await work(library).catch(() => undefined);
      vi.restoreAllMocks();
      library.close();
      if (!died()) break;
      deaths++;
      const restarted = await Library.open();
      expect([before, after], `died at write ${at}`).toContainEqual(await seen(restarted));
      await work(restarted);
      expect(await seen(restarted), `asked again after write ${at}`).toEqual(after);
      restarted.close();
    }
    expect(deaths).toBeGreaterThan(1);
  });

  it('while the database is made leaves one that can be made again', async () => {
    const create = IDBDatabase.prototype.createObjectStore;
    let made = 0;
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
      this: IDBDatabase,
      ...given
    ) {
      if (made++ === 4) throw new DOMException('the process is gone', 'AbortError');
      return create.apply(this, given);
    });
    await expect(Library.open()).rejects.toThrow();
    vi.restoreAllMocks();
    const library = await Library.open();
    await library.keep([kept('a')]);
    expect(await searched(library)).toEqual(['a']);
  });
});

describe('a library of an earlier version', () => {
  it.each(publishedVersions.map((make, at) => [at + 1, make] as const))(
    '%i keeps what it held',
    async (version, make) => {
      await new Promise((resolve, reject) => {
        const request = indexedDB.open('library', version);
        request.onupgradeneeded = () => {
          make(request.result);
          const { transaction } = request;
          transaction!.objectStore('entries').put(kept('old'));
          transaction!.objectStore('waiting').put({ id: 'old' });
          transaction!
            .objectStore('state')
            .put({ id: 'state', revision: 1, kept: 1, headlines: 0, bytes: 200 });
        };
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = reject;
      });
      const library = await Library.open();
      await library.keep([kept('new')]);
      expect(await searched(library)).toEqual(['new', 'old']);
      expect(await library.summary()).toMatchObject({ kept: 2 });
      library.close();
      const databases = await indexedDB.databases();
      expect(databases[0]?.version, 'a version was published without its example here').toBe(
        publishedVersions.length,
      );
    },
  );
});

describe('a database that is closed', () => {
  it('by the browser is opened again at the next question', async () => {
    const opened: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
      const request = open(...given);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    });
    const library = await Library.open();
    await library.keep([kept('a')]);
    opened[0]!.close();
    expect(await library.isKept('a')).toBe(true);
    opened[1]!.onclose?.(new Event('close'));
    expect(await searched(library)).toEqual(['a']);
    expect(opened).toHaveLength(3);
  });

  it('because a newer version migrates it lets that happen, and says so afterwards', async () => {
    const library = await Library.open();
    await library.keep([kept('a')]);
    const request = indexedDB.open('library', 99);
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    request.result.close();
    await expect(library.isKept('a')).rejects.toThrow(/newer version of Previously/);
  });
});

describe('a clock that jumps', () => {
  it('back does not leave a feed unasked', async () => {
    const library = await Library.open();
    await library.putFeeds([newFeed(feedUrl)]);
    const asked: string[] = [];
    const world = {
      time: Date.UTC(2034, 0, 1),
      now: () => world.time,
      mayFetch: async () => true,
      fetch: async (url: string) => {
        asked.push(url);
        return new Response(rss);
      },
    };
    await refreshFeeds(library, world);
    world.time = Date.UTC(2024, 0, 1);
    await refreshFeeds(library, world);
    await refreshFeeds(library, world);
    expect(asked).toHaveLength(2);
    expect(await library.summary()).toMatchObject({ headlines: 2 });
  });
});
