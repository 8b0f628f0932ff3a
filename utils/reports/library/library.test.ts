import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newFeed } from '../feeds/feed.ts';
import { headline, kept, searched } from './library.fixture.ts';
import { Library } from './library.ts';

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
