import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../library/library.ts';
import { LibraryProblem } from '../library/library-problem.ts';
import { newFeed } from './feed.ts';
import { feedAddress } from './feed-address.ts';
import { fetchFeed } from './fetch-feed.ts';
import { readOpml, writeOpml } from './opml.ts';
import { type RefreshWorld, refreshFeeds } from './refresh-feeds.ts';

const url = 'https://quay.example/feed';
const hour = 3_600_000;
const now = Date.UTC(2024, 0, 5, 12);

const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>Quay Gazette</title>${titles
    .map(
      (title, i) =>
        `<item><title>${title}</title><link>https://quay.example/${i}</link><pubDate>Thu, 04 Jan 2024 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

/** A world that answers as told and remembers what it was asked. */
function worldOf(...answers: (Response | Error)[]) {
  const asked: Headers[] = [];
  const world: RefreshWorld & { time: number } = {
    time: now,
    now: () => world.time,
    mayFetch: async () => true,
    fetch: async (_url, init) => {
      asked.push(new Headers(init.headers));
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer ?? new TypeError('unexpected');
      return answer;
    },
  };
  return { world, asked };
}

describe('asking a feed', () => {
  it('reads its reports and remembers its validators for the next time', async () => {
    const headers = { etag: '"v1"', 'last-modified': 'Thu, 04 Jan 2024 10:00:00 GMT' };
    const { world, asked } = worldOf(
      new Response(rss('Boats leave'), { headers }),
      new Response(null, { status: 304 }),
    );
    const first = await fetchFeed(newFeed(url), world);
    expect(first.reports).toMatchObject([
      { summary: 'Boats leave', date: '2024-01-04', publisher: 'Quay Gazette' },
    ]);
    expect(first.feed).toMatchObject({ title: 'Quay Gazette', problem: '', nextAt: now + hour });
    const second = await fetchFeed(first.feed, world);
    expect(asked[1]?.get('if-none-match')).toBe('"v1"');
    expect(asked[1]?.get('if-modified-since')).toBe(headers['last-modified']);
    expect(second).toMatchObject({ reports: [], feed: { title: 'Quay Gazette', problem: '', etag: '"v1"' } });
  });

  it('waits longer after each failure, up to a day, and says what was wrong', async () => {
    let feed = newFeed(url);
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      const { world } = worldOf(new Response('', { status: 500 }));
      ({ feed } = await fetchFeed(feed, world));
      waits.push((feed.nextAt - now) / hour);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24]);
    expect(feed.problem).toBe('The address answered 500.');
    const { world } = worldOf(new Response(rss('Back')));
    expect((await fetchFeed(feed, world)).feed).toMatchObject({ failures: 0, problem: '' });
  });

  it('waits as long as it is asked to', async () => {
    const { world } = worldOf(new Response('', { status: 429, headers: { 'retry-after': '7200' } }));
    const { feed } = await fetchFeed(newFeed(url), world);
    expect(feed.nextAt).toBe(now + 2 * hour);
    expect(feed.problem).toMatch(/less often/);
  });

  it.each([
    ['no feed at all', new Response('<html>Not here</html>'), /no feed/],
    ['gone', new Response('', { status: 410 }), /may have moved/],
    ['too large', new Response(`<rss>${' '.repeat(8_100_000)}</rss>`), /larger than 8 MB/],
    ['entities', new Response('<!DOCTYPE r [<!ENTITY a "b">]><rss/>'), /entities/],
    ['no answer', new TypeError('failed to fetch'), /could not be reached/],
    ['silence', new DOMException('', 'TimeoutError'), /20 seconds/],
  ])('says in a sentence: %s', async (_, answer, says) => {
    const { world } = worldOf(answer);
    const { feed, reports } = await fetchFeed({ ...newFeed(url), etag: '"v1"' }, world);
    expect(reports).toEqual([]);
    expect(feed.problem).toMatch(says);
    expect(feed.etag).toBe('"v1"');
  });

  /** A feed in a charset of one byte a sign, whose upper half is that of `à` (ISO 8859-1) or `а` (Windows-1251). */
  const inBytes = (text: string, first: string) =>
    Uint8Array.from(text, (sign) =>
      sign.charCodeAt(0) < 128 ? sign.charCodeAt(0) : sign.charCodeAt(0) - first.charCodeAt(0) + 0xe0,
    );
  const declared = (encoding: string, title: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>\n${rss(title)}`;

  it.each([
    ['the answer', inBytes(rss('Caf\u00e9'), 'à'), 'application/rss+xml; charset=ISO-8859-1', 'Café'],
    ['the feed', inBytes(declared('windows-1251', 'вийна'), 'а'), 'application/rss+xml', 'вийна'],
    [
      'the answer before the feed',
      Buffer.from(declared('windows-1251', 'вийна')),
      'text/xml; charset=utf-8',
      'вийна',
    ],
    ['the feed, but one that is none,', Buffer.from(declared('no-such', 'вийна')), '', 'вийна'],
    ['the feed wrongly', Buffer.from(declared('UTF-16', 'вийна')), '', 'вийна'],
    ['its first bytes', Buffer.from(`\ufeff${declared('windows-1251', 'вийна')}`, 'utf16le'), '', 'вийна'],
  ])('reads a charset that is named by %s', async (_, bytes, type, says) => {
    const { world } = worldOf(new Response(bytes, { headers: type ? { 'content-type': type } : {} }));
    expect((await fetchFeed(newFeed(url), world)).reports[0]?.summary).toBe(says);
  });
});

describe('refreshing', () => {
  let library: Library;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    library = await Library.open();
    await library.putFeeds([newFeed(url)]);
  });

  it('puts headlines into the library, each once, and asks again only when it is time', async () => {
    const { world, asked } = worldOf(
      new Response(rss('One', 'Two')),
      new Response(rss('One', 'Two', 'Three')),
    );
    expect(await refreshFeeds(library, world)).toBe(2);
    expect(await refreshFeeds(library, world)).toBe(0);
    expect(asked).toHaveLength(1);
    world.time += hour;
    expect(await refreshFeeds(library, world)).toBe(1);
    expect(await library.summary()).toMatchObject({ kept: 0, headlines: 3 });
  });

  it('asks nobody without the reader’s access, and says so', async () => {
    const { world, asked } = worldOf();
    world.mayFetch = async () => false;
    await refreshFeeds(library, world);
    expect(asked).toHaveLength(0);
    expect(await library.feeds()).toMatchObject([{ problem: expect.stringMatching(/no access/), nextAt: 0 }]);
  });

  it('goes on to the next feed when one fails', async () => {
    await library.putFeeds([newFeed('https://atoll.example/feed')]);
    const { world } = worldOf(new TypeError('down'), new Response(rss('One')));
    expect(await refreshFeeds(library, world)).toBe(1);
  });

  it('goes on to the next feed when it has no access to one and no room to say so', async () => {
    await library.putFeeds([newFeed('https://atoll.example/feed')]);
    const { world } = worldOf(new Response(rss('One')));
    world.mayFetch = vi.fn(async () => true).mockResolvedValueOnce(false);
    vi.spyOn(library, 'takeFeed').mockRejectedValueOnce(new LibraryProblem('No room.'));
    expect(await refreshFeeds(library, world)).toBe(1);
  });
});

describe('lists of feeds', () => {
  it('come back as they went out', () => {
    const feeds = [newFeed(url, 'Quay & Sons'), newFeed('https://atoll.example/feed')];
    expect(readOpml(writeOpml(feeds))).toEqual([feeds[0], newFeed(feeds[1]!.url, feeds[1]!.url)]);
  });

  it('are read from folders, each feed once, web addresses only', () => {
    const outline = (inner: string) => `<opml version="2.0"><head/><body>${inner}</body></opml>`;
    const feeds = readOpml(
      outline(
        `<outline text="News"><outline text="Quay" xmlUrl="${url}"/><outline text="Again" xmlUrl="${url}#top"/></outline><outline text="Bad" xmlUrl="javascript:alert(1)"/>`,
      ),
    );
    expect(feeds.map((feed) => feed.url)).toEqual([url]);
  });

  it.each([
    ['no OPML', '<html/>', /not a list|lists no feeds/],
    ['an empty one', '<opml version="2.0"><body></body></opml>', /not a list|lists no feeds/],
    ['entities', '<!DOCTYPE o [<!ENTITY a "b">]><opml/>', /entities/],
  ])('are refused in a sentence: %s', (_, text, says) => {
    expect(() => readOpml(text)).toThrow(says);
  });
});

describe('the address of a feed', () => {
  it('loses login and fragment, and is none but of the web', () => {
    expect(feedAddress(' https://a:b@quay.example/feed#x ')).toBe('https://quay.example/feed');
    for (const given of ['', 'quay.example/feed', 'file:///feed', 'javascript:1'])
      expect(feedAddress(given)).toBeNull();
  });
});
