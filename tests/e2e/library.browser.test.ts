import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSegment } from '../../utils/reports/library/segments.ts';
import type { Report } from '../../utils/reports/report.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type Server, serve } from '../browser/serve.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { until } from '../browser/surfaces.ts';
import {
  articles,
  choose,
  clickNamed,
  damageStored,
  librarySays,
  makeFeedsDue,
  pageOf,
  popupOn,
  popupSays,
  savedBy,
  sectionSays,
} from './library-steps.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];

const reports = Array.from(
  { length: 60 },
  (_, i): Report => ({
    id: `c${i}`,
    date: `2023-1${i % 3}-1${i % 10}`,
    precision: 'day',
    publisher: 'Council Notes',
    url: `https://council.example/${i}`,
    summary:
      i === 7
        ? 'Brackwater lighthouse trust names Odalys Fenn keeper of the year'
        : `Council meets, item ${i}`,
    sources: [],
    people: [],
    places: [],
    orgs: [],
    topics: [],
    figures: [],
    kind: 'news',
  }),
);
const pack = Buffer.from(buildSegment('council', reports)).toString('base64');

const feed = `<rss version="2.0"><channel><title>Skerry Radio</title><link>http://quay.example/</link>
  <item><title>Odalys Fenn of the Brackwater lighthouse trust breaks a lamp</title>
  <link>http://quay.example/lamp</link><pubDate>Mon, 01 Jan 2024 08:00:00 GMT</pubDate></item></channel></rss>`;

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`the library in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    /** What each request for the feed was conditional on. */
    const conditions: string[] = [];

    beforeAll(async () => {
      server = await serve((_host, path, { headers }) => {
        if (path === '/feed') {
          conditions.push(headers['if-none-match'] ?? '');
          return headers['if-none-match'] === '"1"'
            ? { status: 304, body: '' }
            : { type: 'application/rss+xml', body: feed, headers: { etag: '"1"' } };
        }
        return articles[path] ? { body: pageOf(articles[path]) } : null;
      });
      const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      running = await launch(name, {
        extension,
        granted: ['http://quay.example/*'],
        hosts: { 'quay.example': server.port },
      });
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    it('finds a kept article for the next one on its story, and never the article itself', async () => {
      const first = await popupOn(running, '/first');
      await popupSays(first.popup, /Keep this article/);
      await first.popup.evaluate((document) =>
        document.querySelector<HTMLButtonElement>('#keep-article')!.click(),
      );
      const kept = await popupSays(first.popup, /Remove from library/);
      expect(kept).not.toMatch(/Quay Gazette/);
      await first.popup.close().catch(() => undefined);
      await first.page.close();
      const second = await popupOn(running, '/second');
      const text = await popupSays(second.popup, /loses its keeper/);
      expect(text).toMatch(/Quay Gazette/);
      await second.popup.close().catch(() => undefined);
      await second.page.close();
    });

    it('takes packs in or refuses them, and goes out into a file and back', async () => {
      const options = await running.openExtensionPage('options.html#library');
      await librarySays(options, /1 article kept/);
      await choose(options, '#import-file', 'cut.bin', pack.slice(0, 2000));
      await librarySays(options, /cut off|damaged|points outside/);
      await librarySays(options, /1 article kept/);
      await choose(options, '#import-file', 'council.bin', pack);
      await librarySays(options, /60 reports are now looked up/);
      await clickNamed(options, 'What is in it');
      await librarySays(options, /Read in: \S+.*Show 40 more/s);

      const exported = await savedBy(options, 'Export library');
      await clickNamed(options, 'Delete all…');
      await until(() => options.$('.delete-all'), 'the question');
      await clickNamed(options, 'Delete all');
      await librarySays(options, /^(?!.*60 reports).*Nothing kept yet/);
      await choose(options, '#import-file', 'library.json', Buffer.from(exported).toString('base64'));
      await librarySays(options, /1 article kept/);
      await options.close();

      const { page, popup } = await popupOn(running, '/second');
      const text = await popupSays(popup, /keeper of the year/);
      expect(text).toMatch(/loses its keeper/);
      await popup.close().catch(() => undefined);
      await page.close();
    });

    it('keeps every article by itself when the reader asked for that, and not before', async () => {
      const options = await running.openExtensionPage('options.html#library');
      await librarySays(options, /1 article kept/);
      await options.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLLabelElement>('#library .switch')];
        labels.find(({ textContent }) => textContent?.includes('Keep every article'))!.click();
      });
      const { page, popup } = await popupOn(running, '/second');
      await popupSays(popup, /Remove from library/);
      await popup.close().catch(() => undefined);
      await page.close();
      await options.close();
      const again = await running.openExtensionPage('options.html#library');
      await librarySays(again, /2 articles kept/);
      await again.close();
    });

    it('fetches a feed that the reader added, finds its headlines, and forgets both again', async () => {
      expect(conditions).toEqual([]);
      const options = await running.openExtensionPage('options.html#feeds');
      await options.waitForSelector('#add-feed');
      await options.type('#add-feed', 'http://quay.example/feed');
      await options.keyboard.press('Enter');
      await sectionSays(options, '#feeds', /Skerry Radio.*last fetched/);
      await makeFeedsDue(options);
      await options.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        await (globalThis as any).chrome.runtime.sendMessage({ type: 'feeds-changed' });
      });
      expect(conditions).toEqual(['', '"1"']);
      const list = await savedBy(options, 'Save the list of feeds');
      expect(list).toContain('xmlUrl="http://quay.example/feed"');

      const { page, popup } = await popupOn(running, '/second');
      await popupSays(popup, /breaks a lamp/);
      await popup.close().catch(() => undefined);
      await page.close();

      await options.bringToFront();
      await options.click('[aria-label="Remove Skerry Radio"]');
      await until(async () => !(await options.$('[aria-label="Remove Skerry Radio"]')), 'the feed to go');
      await librarySays(options, /2 articles kept/);
      await choose(options, '#import-feeds', 'feeds.opml', Buffer.from(list).toString('base64'));
      await sectionSays(options, '#feeds', /1 feed was added/);
      await options.close();
    });

    it('says that a stored pack is damaged and answers with the rest, beside a record that means nothing', async () => {
      const options = await running.openExtensionPage('options.html#library');
      await choose(options, '#import-file', 'council.bin', pack);
      await librarySays(options, /60 reports are now looked up/);
      await damageStored(options);
      await options.close();
      await stopBackground(running);
      const { page, popup } = await popupOn(running, '/second');
      await popupSays(popup, /Some of the stored reports are damaged/);
      await popup.close().catch(() => undefined);
      await page.close();

      const again = await running.openExtensionPage('options.html#library');
      await choose(again, '#import-file', 'council.bin', pack);
      await librarySays(again, /60 reports are now looked up/);
      await again.close();
      const mended = await popupOn(running, '/second');
      expect(await popupSays(mended.popup, /keeper of the year/)).not.toMatch(/damaged/);
      await mended.popup.close().catch(() => undefined);
      await mended.page.close();
    });
  });
}
