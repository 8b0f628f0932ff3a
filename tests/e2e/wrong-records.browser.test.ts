/** What is stored is not what this version writes by a right clock: damaged, of another time, of another version. */

import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import type { ReadTab } from '../../utils/messages/tab-state.ts';
import { type Feed, newFeed } from '../../utils/reports/feeds/feed.ts';
import type { LibraryEntry } from '../../utils/reports/library/entry.ts';
import { keptId } from '../../utils/reports/library/report-of-article.ts';
import { publishedSettings } from '../../utils/settings/published-settings.fixture.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { setClock } from '../browser/in-background.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type Server, serve } from '../browser/serve.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { until } from '../browser/surfaces.ts';
import { ask, earlierOf, isKept, keepPage, readPage, stored } from './desk.ts';
import { articles, librarySays, pageOf, savedBy, sectionSays } from './library-steps.ts';
import { feed, host, storyOf } from './quay-site.ts';
import { deleteLibrary, putStored, removeStored } from './stored-records.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** An article on the story of the others that a site has dated ten years ahead. */
const ahead = { ...articles['/second']!, day: '2034-01-05', title: 'Brackwater lighthouse finds its keeper' };

/** Settings as they may be stored, and what of them the reader has. */
const settings: { name: string; stored: unknown; kept: object }[] = [
  ...Object.entries(publishedSettings).map(([version, stored]) => ({
    name: `of version ${version}`,
    stored,
    kept: { ...stored, version: defaultSettings.version },
  })),
  {
    name: 'of a later version',
    stored: { ...publishedSettings[1], version: 7, density: 'loud', added: { further: true } },
    kept: { ...publishedSettings[1], density: 'quiet' },
  },
  {
    name: 'with broken fields',
    stored: {
      version: null,
      access: 'every-site',
      sitesOff: ['a.example'],
      kinds: 'all',
      palette: 7,
      language: 'uk',
      showSince: [],
    },
    kept: { ...defaultSettings, access: 'every-site', sitesOff: ['a.example'], language: 'uk' },
  },
];

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`wrong records in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    let desk: Page;
    /** What each request for the feed was conditional on. */
    const conditions: string[] = [];

    beforeAll(async () => {
      server = await serve((_host, path, { headers }) => {
        if (path === '/feed') {
          conditions.push(headers['if-none-match'] ?? '');
          return { type: 'application/rss+xml', body: feed, headers: { etag: '"1"' } };
        }
        const number = /^\/story\/(\w+)$/.exec(path)?.[1];
        if (number) return { body: storyOf(number) };
        const article = path === '/ahead' ? ahead : articles[path];
        return article ? { body: pageOf(article) } : null;
      });
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: [...everySite, `${host}/*`],
        hosts: { 'quay.example': server.port },
      });
      await grantEverySite(running);
      desk = await running.openExtensionPage('welcome.html');
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    beforeEach(async () => {
      await deleteLibrary(desk);
      conditions.length = 0;
    });

    const read = (path: string) => readPage(running, desk, path);
    async function keep(path: string): Promise<ReadTab> {
      const { answer, ...state } = await keepPage(running, desk, path);
      expect(answer).toEqual({ ok: true, value: null });
      return state;
    }
    const askFeeds = () => ask(desk, { type: 'feeds-changed' });
    const entry = async (path: string) =>
      (await stored<LibraryEntry>(desk, 'entries')).find(({ id }) => id === keptId(host + path));

    it('costs nothing but itself when a kept article, a feed or the sums are damaged', async () => {
      await keep('/first');
      await keep('/story/damaged');
      const feedUrl = `${host}/feed`;
      await putStored(desk, [{ store: 'feeds', value: newFeed(feedUrl) }]);
      await askFeeds();
      expect(conditions).toEqual(['']);
      const id = keptId(`${host}/story/damaged`);
      await putStored(desk, [
        { store: 'entries', value: { id, feed: null, report: { id, summary: 5 }, bytes: 'many' } },
        { store: 'feeds', value: { url: feedUrl, title: 5, checkedAt: 1e300, nextAt: 'soon', etag: '"1"' } },
        { store: 'state', value: { id: 'state', kept: 'many' } },
      ]);
      await stopBackground(running);

      const second = await read('/second');
      expect(earlierOf(second)).toContain(`${host}/first`);
      expect(second.timeline?.notes).toEqual([]);
      expect(await isKept(desk, '/first')).toBe(true);
      expect(await isKept(desk, '/story/damaged')).toBe(false);
      const options = await running.openExtensionPage('options.html#library');
      await librarySays(options, /1 article kept/);
      await sectionSays(options, '#feeds', /quay\.example\/feed/);
      const exported = await savedBy(options, 'Export library');
      expect(exported).toContain(`${host}/first`);
      expect(exported).not.toContain(`${host}/story/damaged`);
      await options.close();

      await askFeeds();
      expect(conditions).toEqual(['', '']);
      expect(await stored<Feed>(desk, 'feeds')).toMatchObject([{ title: 'Skerry Radio', problem: '' }]);
      await keep('/story/damaged');
      expect((await entry('/story/damaged'))?.report.text).toMatch(/harbour office/);
      await removeStored(desk, 'state', 'state');
      const mended = await running.openExtensionPage('options.html#library');
      await librarySays(mended, /2 articles kept/);
      await sectionSays(mended, '#feeds', /Skerry Radio.*last fetched/);
      await mended.close();
      expect(await stored(desk, 'entries')).toHaveLength(5);
    });

    // The clock of the extension is that of its background: every instant it stores or compares is taken there.
    it('asks feeds and reads articles whatever the clock says, and keeps one that is dated ahead', async () => {
      await keep('/first');
      await setClock(running, desk, '2034-01-01T12:00:00Z');
      await putStored(desk, [{ store: 'feeds', value: newFeed(`${host}/feed`) }]);
      await askFeeds();
      const [{ checkedAt }] = (await stored<Feed>(desk, 'feeds')) as [Feed];
      expect(new Date(checkedAt).getUTCFullYear()).toBe(2034);
      expect(earlierOf(await keep('/ahead'))).toContain(`${host}/first`);
      expect((await entry('/ahead'))?.keptAt).toMatch(/^2034/);

      await setClock(running, desk, null);
      await askFeeds();
      await askFeeds();
      expect(conditions).toEqual(['', '"1"']);
      expect(await stored(desk, 'entries')).toHaveLength(5);
      const second = earlierOf(await read('/second'));
      expect(second).toContain(`${host}/first`);
      expect(second).not.toContain(`${host}/ahead`);
      expect(await isKept(desk, '/ahead')).toBe(true);

      await setClock(running, desk, '2001-01-01T12:00:00Z');
      await askFeeds();
      expect(conditions).toHaveLength(3);
      expect(earlierOf(await read('/second'))).toContain(`${host}/first`);
      await setClock(running, desk, null);
      await askFeeds();
      expect(conditions).toHaveLength(4);
      expect(await stored(desk, 'entries')).toHaveLength(5);
      const options = await running.openExtensionPage('options.html#library');
      await librarySays(options, /2 articles kept/);
      await sectionSays(options, '#feeds', /Skerry Radio.*last fetched/);
      await options.close();
    });

    it.each(settings)(
      'reads pages and loses no choice with settings $name',
      async ({ stored: given, kept }) => {
        await storeSettings(given);
        await read('/story/settings');
        const options = await running.openExtensionPage('options.html');
        const chosen = await until(() => shownSettings(options), 'the settings');
        const { sitesOff, kinds, density, palette, language, showSince } = kept as typeof defaultSettings;
        expect(chosen).toEqual({ sitesOff, kinds, density, palette, language, showSince });
        await options.click('input[name="palette"]:not(:checked)');
        const changed = palette === 'standard' ? 'high-contrast' : 'standard';
        await until(
          async () => ((await storedSettings()) as { palette?: string }).palette === changed,
          'the change',
        );
        expect(await storedSettings()).toEqual({ ...kept, palette: changed });
        await options.close();
      },
    );

    const storeSettings = (value: unknown) =>
      desk.evaluate(
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        (stored) => (globalThis as any).chrome.storage.local.set({ settings: stored }),
        value,
      );
    const storedSettings = (): Promise<unknown> =>
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
      desk.evaluate(async () => (await (globalThis as any).chrome.storage.local.get('settings')).settings);

    /** The choices that the settings page shows; null before it shows them. */
    function shownSettings(options: Page): Promise<object | null> {
      return options.evaluate(() => {
        if (!document.querySelector('.options section')) return null;
        const chosen = (name: string, values: string[]) =>
          values[
            [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].findIndex(
              ({ checked }) => checked,
            )
          ];
        const lists = [...document.querySelectorAll('.site-list')];
        const switches = [...document.querySelectorAll<HTMLInputElement>('.switch input')];
        const [source, claim, figure, date, showSince] = switches.map(({ checked }) => checked);
        return {
          sitesOff: [...(lists.at(-1)?.querySelectorAll('li span') ?? [])].map((site) => site.textContent),
          kinds: { source, claim, figure, date },
          density: chosen('density', ['quiet', 'full']),
          palette: chosen('palette', ['standard', 'high-contrast']),
          language: chosen('language', ['auto', 'en', 'uk']),
          showSince,
        };
      });
    }
  });
}
