import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type Served, type Server, serve } from '../browser/serve.ts';
import { until } from '../browser/surfaces.ts';
import { articles, pageOf, popupOn, popupSays, sectionSays } from './library-steps.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** What the reader's own server answers to any search. */
const hits = JSON.stringify({
  hits: {
    hits: [
      {
        _score: 9,
        _source: {
          id: 's1',
          date: '2023-12-20',
          publisher: 'Harbour Archive',
          summary: 'Odalys Fenn of the Brackwater lighthouse trust paints the tower',
        },
        matched_queries: ['fenn', 'brackwater', 'lighthous', 'trust', 'tower'],
      },
    ],
  },
});

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`the reader's own server in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    let search: () => Promise<Served> | Served;

    beforeAll(async () => {
      search = () => ({ type: 'application/json', body: hits });
      server = await serve((_host, path) => {
        if (path === '/reports/_search') return search();
        return articles[path] ? { body: pageOf(articles[path]) } : null;
      });
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: ['http://quay.example/*'],
        hosts: { 'quay.example': server.port },
      });
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    const setServer = async () => {
      const options = await running.openExtensionPage('options.html#server');
      await options.waitForSelector('#set-server');
      await options.type('#set-server', 'http://quay.example/reports');
      await options.keyboard.press('Enter');
      await sectionSays(options, '#server', /quay\.example\/reports/);
      return options;
    };

    const removeServer = async (options: Page) => {
      await options.bringToFront();
      await options.click('#server .link-button');
      await until(async () => !(await options.$('#server .link-button')), 'the server to go');
      await options.close();
    };

    it('asks a server that the reader set, and not when it was taken away again', async () => {
      const asked = () => server.requests.filter((request) => request.endsWith('/_search')).length;
      expect(asked()).toBe(0);
      const options = await setServer();
      const { page, popup } = await popupOn(running, '/second');
      await popupSays(popup, /paints the tower/);
      await popup.close().catch(() => undefined);
      await page.close();
      const before = asked();
      expect(before).toBeGreaterThan(0);
      await removeServer(options);
      const again = await popupOn(running, '/second');
      await popupSays(
        again.popup,
        /Brackwater looks for a lighthouse keeper|No prior|no earlier|Keep this article/,
      );
      await again.popup.close().catch(() => undefined);
      await again.page.close();
      expect(asked()).toBe(before);
    });

    it.each<[string, () => Promise<Served> | Served, RegExp]>([
      [
        'never answers',
        () => new Promise(() => undefined),
        /The server quay\.example did not answer within 10 seconds\./,
      ],
      [
        'breaks off its answer',
        () => ({ body: hits, headers: { 'content-length': '100000' } }),
        /The search server quay\.example could not be reached\./,
      ],
    ])('says so of a server that %s, and shows the timeline without it', async (_what, answer, words) => {
      search = answer;
      const options = await setServer();
      const { page, popup } = await popupOn(running, '/second');
      await popupSays(popup, words);
      await popup.close().catch(() => undefined);
      await page.close();
      await removeServer(options);
    });
  });
}
