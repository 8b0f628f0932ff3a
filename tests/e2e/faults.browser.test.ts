import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { pageBytes } from '../../utils/reports/library/stored-bytes.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type Server, serve } from '../browser/serve.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { until } from '../browser/surfaces.ts';
import { updateExtension } from '../browser/update-extension.ts';
import { ask, isRead, pause, statesOf, stored, tabIdOf } from './desk.ts';
import { feed, host, pack, storyOf } from './quay-site.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`faults in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    /** A page of the extension from which the tests look at tabs and storage. */
    let desk: Page;
    const opened: Page[] = [];
    /** How long the feed's server thinks. */
    let thinking = 0;

    beforeAll(async () => {
      server = await serve(async (_host, path) => {
        if (path === '/feed') {
          await pause(thinking);
          return { type: 'application/rss+xml', body: feed };
        }
        const number = /^\/story\/([\w-]+)$/.exec(path)?.[1];
        return number ? { body: storyOf(number) } : null;
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

    async function open(path: string): Promise<Page> {
      const page = await running.newPage();
      opened.push(page);
      await page.goto(host + path, { waitUntil: 'domcontentloaded' });
      return page;
    }

    /** Where a tab is closed in the middle of a navigation, Chromium's driver may wait for its end for ever. */
    const close = (page: Page) => Promise.race([page.close().catch(() => undefined), pause(3000)]);
    const closeAll = () => Promise.all(opened.splice(0).map(close));

    it('reads a page whatever moment of the reading the background is stopped at', async () => {
      for (const delay of [0, 30, 80, 160, 300]) {
        const path = `/story/stopped-${delay}`;
        const page = await open(path);
        await pause(delay);
        await stopBackground(running);
        await page.bringToFront();
        const state = await until(async () => (await statesOf(desk))[path], path);
        await until(
          async () => isRead((await statesOf(desk))[path]),
          `${path}, stopped after ${delay} ms: ${state.status}`,
        );
      }
      await closeAll();
    });

    it('answers every kind of message when it is stopped before, during and after, and keeps once what is kept', async () => {
      const path = '/story/kept';
      await open(path);
      await until(async () => isRead((await statesOf(desk))[path]), 'the article to be read');
      const tabId = await tabIdOf(desk, path);
      const address = host + path;
      const messages: [object, unknown][] = [
        [{ type: 'prepare-reading' }, null],
        [{ type: 'access-changed' }, null],
        [{ type: 'list-packs' }, expect.arrayContaining([expect.objectContaining({ id: 'bundled' })])],
        [
          { type: 'list-reports', id: 'bundled', year: 2024, skip: 0 },
          expect.objectContaining({ total: expect.any(Number) }),
        ],
        [{ type: 'keep-tab', tabId }, null],
        [{ type: 'is-kept', address }, true],
        [{ type: 'feeds-changed' }, null],
        [{ type: 'unkeep', address }, null],
        [{ type: 'is-kept', address }, false],
      ];
      for (const [message, value] of messages) {
        await stopBackground(running);
        expect(await ask(desk, message), `before ${JSON.stringify(message)}`).toEqual({ ok: true, value });
        for (const delay of [0, 15]) {
          const answer = ask(desk, message);
          await pause(delay);
          await stopBackground(running);
          expect(await answer, `during ${JSON.stringify(message)}`).toEqual({ ok: true, value });
        }
        if ((message as { type: string }).type === 'keep-tab')
          expect(await stored(desk, 'entries')).toHaveLength(1);
      }
      expect(await stored(desk, 'entries')).toEqual([]);
      expect(await stored(desk, 'waiting')).toEqual([]);
      await closeAll();
    });

    it('imports a pack whole or not at all when its page is closed meanwhile, and once when asked again', async () => {
      const imported = async (end: (options: Page) => Promise<unknown>) => {
        const options = await running.openExtensionPage('options.html#library');
        await options.waitForSelector('#import-file:enabled');
        await options.evaluate((content) => {
          const input = document.querySelector<HTMLInputElement>('#import-file')!;
          const transfer = new DataTransfer();
          const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
          transfer.items.add(new File([bytes], 'council.bin'));
          input.files = transfer.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }, pack);
        await end(options);
        await options.close();
      };
      const pagesOf = ({ bytes }: { bytes: number }) => Math.ceil(bytes / pageBytes);
      for (const delay of [0, 20, 60, 150]) {
        await imported(() => pause(delay));
        const packs = await stored<{ bytes: number }>(desk, 'packs');
        const pages = await stored(desk, 'pages');
        expect(packs.length, `closed after ${delay} ms`).toBeLessThan(2);
        expect(pages.length).toBeGreaterThanOrEqual(packs[0] ? pagesOf(packs[0]) : 0);
      }
      await imported((options) =>
        until(
          () => options.$eval('#library', (part) => /now looked up/.test(part.textContent ?? '')),
          'the pack',
        ),
      );
      const packs = await stored<{ bytes: number }>(desk, 'packs');
      expect(packs).toHaveLength(1);
      expect(await stored(desk, 'pages')).toHaveLength(pagesOf(packs[0]!));
    });

    it('takes the headlines of a feed once though it is stopped while the feed is asked', async () => {
      thinking = 400;
      const options = await running.openExtensionPage('options.html#feeds');
      await options.waitForSelector('#add-feed');
      await options.type('#add-feed', `${host}/feed`);
      await options.keyboard.press('Enter');
      await until(
        async () => server.requests.some((request) => request.endsWith('/feed')),
        'the feed to be asked',
      );
      await stopBackground(running);
      thinking = 0;
      await ask(desk, { type: 'feeds-changed' });
      await until(async () => (await stored(desk, 'entries')).length === 3, 'the headlines');
      await ask(desk, { type: 'feeds-changed' });
      expect(await stored<{ checkedAt: number }>(desk, 'feeds')).toMatchObject([
        { failures: 0, problem: '' },
      ]);
      expect(await stored(desk, 'entries')).toHaveLength(3);
      await options.close();
    });

    it('reads fifty tabs opened at once, some of them closed while they are read', {
      timeout: 300_000,
    }, async () => {
      const numbers = Array.from({ length: 50 }, (_, i) => i);
      const pages = await Promise.all(numbers.map(() => running.newPage()));
      opened.push(...pages);
      const leavers = new Set(numbers.filter((i) => i % 10 === 9));
      await Promise.all(
        pages.map(async (page, i) => {
          const going = page
            .goto(`${host}/story/tab-${i}`, { waitUntil: 'domcontentloaded', timeout: 120_000 })
            .catch(() => null);
          if (!leavers.has(i)) await going;
          else await pause(10 * i);
          if (leavers.has(i)) await close(page);
        }),
      );
      const wanted = numbers.filter((i) => !leavers.has(i)).map((i) => `/story/tab-${i}`);
      const missing = async () => {
        const states = await statesOf(desk);
        return wanted
          .filter((path) => !isRead(states[path]))
          .map((path) => `${path} ${JSON.stringify(states[path])?.slice(0, 120)}`);
      };
      await until(async () => (await missing()).length === 0, 'all tabs to be read', 120_000).catch(
        async (cause) => {
          throw new Error(`Not read: ${(await missing()).join('; ')}`, { cause });
        },
      );
      await closeAll();
    });

    it('goes on in open pages when the extension is updated', async () => {
      const path = '/story/updated';
      const page = await open(path);
      await until(async () => isRead((await statesOf(desk))[path]), 'the article to be read');
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      desk = await updateExtension(running);
      await until(
        async () => isRead((await statesOf(desk))[path]),
        'the new version to read the page',
        30_000,
      );
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await closeAll();
    });

    it('leaves a page when the reader takes its site back, and reads no other there', async () => {
      const path = '/story/revoked';
      await open(path);
      await until(async () => isRead((await statesOf(desk))[path]), 'the article to be read');
      await desk.evaluate(
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        (origins) => (globalThis as any).chrome.permissions.remove({ origins }),
        everySite,
      );
      await until(
        async () => Object.values(await statesOf(desk)).every((state) => state === null),
        'the page to be left',
      );
      await open('/story/not-read');
      await pause(500);
      expect(Object.values(await statesOf(desk)).filter(Boolean)).toEqual([]);
    });
  });
}
