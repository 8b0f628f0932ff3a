import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newFeed } from '../feeds/feed.ts';
import { importFile } from './import-file.ts';
import { headline, kept, report, searched, today } from './library.fixture.ts';
import { Library } from './library.ts';
import { exportLibrary, readExport } from './library-export.ts';
import { buildSegment } from './segments.ts';

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await Library.open();
});
afterEach(() => {
  library.close();
  vi.restoreAllMocks();
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
