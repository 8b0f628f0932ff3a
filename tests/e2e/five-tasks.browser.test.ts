/** The five tasks of docs/design.md as a new reader takes them, each in at most three actions. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { cardText, pointAt } from '../browser/reader-steps.ts';
import { type Server, serve } from '../browser/serve.ts';
import { openPanel, openPopup, type Surface, until } from '../browser/surfaces.ts';
import { readStateOf } from '../browser/tab-states.ts';

const root = resolve(import.meta.dirname, '../..');
const address = 'http://courier.example/2024/01/04/teenagers-military-rolls/';
const mostActions = 3;

for (const name of ['chromium', 'firefox'] as const) {
  describe.skipIf(!hasBrowser(name))(`five tasks in ${name}`, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'previously-downloads-'));
    let server: Server;
    let running: RunningBrowser;
    let page: Page;
    let actions: number;

    /** Counts an action of the reader's. */
    const act = <T>(action: Promise<T>): Promise<T> => {
      actions += 1;
      return action;
    };
    const shownIn = (surface: Surface, selector: string, part: RegExp) =>
      until(async () => {
        const text = await surface.evaluate((document) => document.body.textContent ?? '');
        return part.test(text) && text;
      }, `${selector} to say ${part}`);
    const popupOf = async () => {
      const popup = keep(await act(openPopup(running, page)));
      await shownIn(popup, 'the popup', /Open the side panel/);
      return popup;
    };
    /** What a test opened, closed after it however it ended: an open sidebar keeps the next popup shut. */
    let opened: Surface[] = [];
    const keep = (surface: Surface): Surface => {
      opened.push(surface);
      return surface;
    };
    afterEach(async () => {
      for (const surface of opened) await surface.close().catch(() => undefined);
      opened = [];
      await page?.close();
      expect(actions).toBeLessThanOrEqual(mostActions);
    });

    beforeAll(async () => {
      server = await serve((_host, path) =>
        path === new URL(address).pathname
          ? { body: readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8') }
          : null,
      );
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: everySite,
        hosts: { 'courier.example': server.port },
        firefoxPreferences: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
      });
      await grantEverySite(running);
      if (name === 'chromium') {
        const session = await running.browser.target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      }
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
      rmSync(downloads, { recursive: true, force: true });
    });

    async function openArticle(): Promise<void> {
      page = await running.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await until(() => readStateOf(running, address), 'the article to be read');
      await page.bringToFront();
      actions = 0;
    }

    it('finds who claims 318,000', async () => {
      await openArticle();
      await act(pointAt(page, '318,000'));
      const card = await until(() => cardText(running, page), 'the card');
      expect(card).toMatch(/given by Moscow/);
    });

    it('finds the report of Sept. 24 and how the figure changed in one look at the popup', async () => {
      await openArticle();
      const popup = await popupOf();
      const cited = await until(
        () => popup.evaluate((document) => document.querySelector('.cited')?.textContent),
        'the cited report',
      );
      expect(cited).toMatch(/Sept\. 24/);
      expect(cited).toMatch(/Ukrainska Pravda/);
      const link = await popup.evaluate((document) =>
        document.querySelector('.cited a.entry-link')?.getAttribute('href'),
      );
      expect(link).toMatch(/^https:\/\/www\.pravda\.com\.ua\/eng\/news\/2023\/09\/25\//);
      const history = await popup.evaluate((document) =>
        [...document.querySelectorAll('.popup-history')].map(({ textContent }) => textContent).join(' '),
      );
      expect(history).toMatch(/318,000/);
      expect(history).toMatch(/527,000/);
    });

    it('exports the claims', async () => {
      await openArticle();
      const popup = await popupOf();
      const panel = keep(await act(openPanel(running, popup, '#open-panel')));
      await shownIn(panel, 'the panel', /National Resistance Center/);
      await act(panel.evaluate((document) => document.querySelector<HTMLElement>('.export-csv')!.click()));
      // The file is there before its content is.
      const written = await until(async () => {
        const file = readdirSync(downloads).find((each) => each.endsWith('.csv'));
        return file && readFileSync(join(downloads, file), 'utf8');
      }, 'the file');
      expect(written).toMatch(/^"id","source"[\s\S]*Mediazona/);
    });

    it('switches it off on this site', async () => {
      await openArticle();
      const popup = await popupOf();
      await act(popup.evaluate((document) => document.querySelector<HTMLElement>('#turn-off-here')!.click()));
      await until(async () => (await page.evaluate(() => CSS.highlights.size)) === 0, 'the marks to go');
    });
  });
}
