import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newFeed } from '../feeds/feed.ts';
import type { Report } from '../report.ts';
import { entryOf } from './entry.ts';
import { importFile } from './import-file.ts';
import { Library } from './library.ts';
import { exportLibrary, readExport } from './library-export.ts';
import { buildSegment } from './segments.ts';

const report = (id: string, over: Partial<Report> = {}): Report => ({
  id,
  date: '2024-01-04',
  precision: 'day',
  publisher: 'The Quay Gazette',
  url: `https://quay.example/${id}`,
  summary: `The harbour office counted boats, ${id}`,
  sources: ['Harbour office'],
  people: [],
  places: [],
  orgs: [],
  topics: [],
  figures: [],
  kind: 'news',
  ...over,
});
const today = '2024-02-01';
const kept = (id: string, over: Partial<Report> = {}) =>
  entryOf(report(id, over), null, '2024-01-05T10:00:00Z');
const headline = (id: string, feed: string, over: Partial<Report> = {}) =>
  entryOf(report(id, over), feed, '2024-01-05T10:00:00Z');

/** All reports that a search over the library's packs could find. */
async function searched(library: Library): Promise<string[]> {
  const packs = await library.packs();
  const lists = await Promise.all(
    packs.map((pack) => pack.readReports(Array.from({ length: pack.manifest.reports }, (_, i) => i))),
  );
  return lists
    .flat()
    .map(({ id }) => id)
    .sort();
}

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await Library.open();
});
afterEach(() => {
  library.close();
  vi.restoreAllMocks();
});

describe('keeping', () => {
  it('makes an article found, once, however often it is kept', async () => {
    expect(await library.keep([kept('a')])).toBe(1);
    expect(await library.keep([kept('a')])).toBe(0);
    expect(await searched(library)).toEqual(['a']);
    expect(await library.isKept('a')).toBe(true);
    expect(await library.summary()).toMatchObject({ kept: 1, headlines: 0 });
  });

  it('takes the newer text of an article, and counts its size anew', async () => {
    await library.keep([kept('a')]);
    const { bytes } = await library.summary();
    await library.keep([kept('a', { text: 'x'.repeat(1000) })]);
    const grown = await library.summary();
    expect(grown.kept).toBe(1);
    expect(grown.bytes - bytes).toBeGreaterThan(1000);
  });

  it('forgets an article that is removed', async () => {
    await library.keep([kept('a'), kept('b')]);
    await library.remove(['a', 'unknown']);
    expect(await searched(library)).toEqual(['b']);
    expect(await library.isKept('a')).toBe(false);
    expect((await library.summary()).kept).toBe(1);
  });

  it('finds all of a thousand, in segments, and still removes and replaces single ones', {
    timeout: 60_000,
  }, async () => {
    const ids = Array.from({ length: 1100 }, (_, i) => `r${String(i).padStart(4, '0')}`);
    for (let at = 0; at < ids.length; at += 100) {
      await library.keep(ids.slice(at, at + 100).map((id) => kept(id)));
    }
    expect(await searched(library)).toEqual(ids);
    expect((await library.packs()).length).toBeLessThan(6);
    await library.remove(['r0000']);
    await library.keep([kept('r0001', { summary: 'Boats left' })]);
    expect(await searched(library)).toEqual(ids.slice(1));
    expect(await library.summary()).toMatchObject({ kept: 1099 });
  });

  it('sees what another page of the extension has written', async () => {
    await library.keep([kept('a')]);
    expect(await searched(library)).toEqual(['a']);
    const other = await Library.open();
    await other.keep([kept('b')]);
    other.close();
    expect(await searched(library)).toEqual(['a', 'b']);
  });
});

describe('feeds', () => {
  const url = 'https://quay.example/feed';

  it('bring headlines that never replace a kept article, and go with their feed', async () => {
    await library.putFeeds([newFeed(url)]);
    await library.keep([kept('a', { text: 'The whole text.' })]);
    await library.keep([headline('a', url), headline('b', url)]);
    expect(await library.summary()).toMatchObject({ kept: 1, headlines: 1 });
    await library.keep([kept('b')]);
    expect(await library.summary()).toMatchObject({ kept: 2, headlines: 0 });
    await library.keep([headline('c', url)]);
    await library.removeFeed(url);
    expect(await library.feeds()).toEqual([]);
    expect(await searched(library)).toEqual(['a', 'b']);
  });

  it('stay removed when their answer comes late', async () => {
    await library.putFeeds([newFeed(url)]);
    await library.removeFeed(url);
    expect(await library.takeFeed({ ...newFeed(url), checkedAt: 5 }, [headline('a', url)])).toBe(0);
    expect(await library.feeds()).toEqual([]);
    expect(await searched(library)).toEqual([]);
  });
});

describe('a failing write', () => {
  it('changes nothing and says that there is no room', async () => {
    await library.keep([kept('a')]);
    const before = await library.summary();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'state') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given as never);
    });
    await expect(library.keep([kept('b')])).rejects.toThrow(/no more room/);
    vi.restoreAllMocks();
    expect(await library.summary()).toEqual(before);
    expect(await searched(library)).toEqual(['a']);
  });

  it('says in a sentence that nothing can be stored', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expect(Library.open()).rejects.toThrow(/none can be kept/);
  });
});

describe('importing', () => {
  const pack = (id = 'council', count = 40) =>
    buildSegment(
      id,
      Array.from({ length: count }, (_, i) => report(`c${String(i).padStart(3, '0')}`)),
    );

  it('stores a pack whole and searches it; the same again takes its place', async () => {
    const bytes = pack();
    await importFile(library, { name: 'council.bin', bytes, today });
    await importFile(library, { name: 'council.bin', bytes, today });
    expect(await searched(library)).toHaveLength(40);
    expect(await library.summary()).toMatchObject({ bytes: bytes.length, packs: [{ id: 'council' }] });
    await library.removePack('council');
    expect(await searched(library)).toEqual([]);
    expect((await library.summary()).bytes).toBe(0);
  });

  it('refuses a pack cut off or changed anywhere, and keeps what was there', async () => {
    const bytes = pack();
    await library.keep([kept('a')]);
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at]! ^= 0x20;
      await expect(
        importFile(library, { name: 'x.bin', bytes: changed, today }),
        `byte ${at}`,
      ).rejects.toThrow(/\w/);
      const cut = bytes.slice(0, at);
      await expect(importFile(library, { name: 'x.bin', bytes: cut, today }), `cut at ${at}`).rejects.toThrow(
        /\w/,
      );
    }
    expect(await searched(library)).toEqual(['a']);
    expect((await library.summary()).packs).toEqual([]);
  });

  it('searches the others when one pack has been damaged in the database', async () => {
    await importFile(library, { name: 'p.bin', bytes: pack(), today });
    await library.keep([kept('a')]);
    const request = indexedDB.open('library');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const transaction = request.result.transaction('pages', 'readwrite');
    transaction.objectStore('pages').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    request.result.close();
    expect(await searched(library)).toEqual(['a']);
  });

  it('refuses a pack under a name of our own', async () => {
    const bytes = pack('bundled');
    await expect(importFile(library, { name: 'x.bin', bytes, today })).rejects.toThrow(/“bundled”/);
  });

  it('takes reports as JSON lines, and names the line of a bad one', async () => {
    const lines = ['a', 'b'].map((id) => JSON.stringify(report(id))).join('\n');
    await importFile(library, { name: 'mine.jsonl', bytes: new TextEncoder().encode(lines), today });
    expect(await searched(library)).toEqual(['a', 'b']);
    const bad = new TextEncoder().encode(`${lines}\n{"id":"c"}`);
    await expect(importFile(library, { name: 'more.jsonl', bytes: bad, today })).rejects.toThrow(
      /more\.jsonl line 3/,
    );
  });

  it('takes reports in other formats', async () => {
    const csv = new TextEncoder().encode('id,date,title\na,2024-01-04,Boats leave\n');
    await importFile(library, { name: 'mine.csv', bytes: csv, today });
    expect(await searched(library)).toEqual(['a']);
  });

  it('stops when the reader says so, with nothing changed', async () => {
    const stop = () => {
      throw new Error('Stopped.');
    };
    await expect(importFile(library, { name: 'x.bin', bytes: pack(), today }, stop)).rejects.toThrow(
      'Stopped.',
    );
    expect(await searched(library)).toEqual([]);
  });
});

describe('the library as a file', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  async function exported(): Promise<string> {
    return exportLibrary(await library.content(), '2024-02-01T00:00:00Z').join('');
  }

  it('comes back as it was, also onto itself', async () => {
    await library.keep([kept('a', { text: 'It said so.' }), headline('b', 'https://quay.example/feed')]);
    await library.putFeeds([newFeed('https://quay.example/feed', 'Quay')]);
    await importFile(library, { name: 'p.bin', bytes: buildSegment('council', [report('c')]), today });
    const text = await exported();
    const before = await library.content();
    await importFile(library, { name: 'library.json', bytes: encode(text), today });
    expect(await library.content()).toEqual(before);
    await library.deleteAll();
    expect(await library.summary()).toEqual({ kept: 0, headlines: 0, bytes: 0, packs: [] });
    expect(await searched(library)).toEqual([]);
    await importFile(library, { name: 'library.json', bytes: encode(text), today });
    expect(await library.content()).toEqual(before);
    expect(await searched(library)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['is cut off', (text: string) => text.slice(0, -20), /cut off/],
    ['is another JSON', () => '{"format":"bookmarks"}', /line 1/],
    [
      'is of another kind',
      (text: string) => text.replace('-library', '-bookmarks'),
      /not an exported library/,
    ],
    ['is of a later version', (text: string) => text.replace('"version":1', '"version":9'), /version/],
    [
      'has a bad report',
      (text: string) => text.replace('2024-01-04', '2024-13-40'),
      /entries\.0\.report\.date/,
    ],
    [
      'reaches for prototypes',
      (text: string) => text.replace('"feeds":', '"__proto__":{"x":1},"feeds":'),
      /__proto__/,
    ],
    [
      'is nested without end',
      () => `{"format":"previously-library","x":${'['.repeat(40)}${']'.repeat(40)}}`,
      /deeper/,
    ],
    [
      'has a damaged pack',
      (text: string) => text.replace(/"base64":"(.{200})..../, '"base64":"$1AAAA'),
      /pack/i,
    ],
  ])('is refused in a sentence when it %s, and nothing is changed', async (_, spoil, says) => {
    await importFile(library, { name: 'p.bin', bytes: buildSegment('council', [report('c')]), today });
    await library.keep([kept('a')]);
    const spoilt = spoil(await exported());
    const before = await library.content();
    await expect(importFile(library, { name: 'library.json', bytes: encode(spoilt), today })).rejects.toThrow(
      says,
    );
    expect(await library.content()).toEqual(before);
  });

  it('takes no feed address but http(s)', async () => {
    await library.putFeeds([newFeed('https://quay.example/feed')]);
    const spoilt = (await exported()).replace('https://quay.example/feed', 'javascript:alert(1)');
    await expect(readExport(spoilt)).rejects.toThrow(/feeds\.0\.url/);
  });
});
