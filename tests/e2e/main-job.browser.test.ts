import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import type { ReadTab } from '../../utils/messages/tab-state.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { cardText, pointAt } from '../browser/reader-steps.ts';
import { type Server, serve } from '../browser/serve.ts';
import { openPanel, openPopup, type Surface, until } from '../browser/surfaces.ts';
import { readStateOf } from '../browser/tab-states.ts';
import { hasSeed, seedAddress, seedPage } from './shared-seed.ts';

const root = resolve(import.meta.dirname, '../..');
const demoAddress = 'http://courier.example/2024/01/04/teenagers-military-rolls/';

interface Story {
  name: string;
  present: boolean;
  address: string;
  page: () => string;
  /** The words of one figure that another contradicts, and what its card must say. */
  figure: { words: string; card: RegExp[] };
}

const stories: Story[] = [
  {
    name: 'the demo article',
    present: true,
    address: demoAddress,
    page: () => readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8'),
    figure: { words: '318,000', card: [/318,000/, /Moscow/, /527,000/, /Mediazona/] },
  },
  {
    name: 'the seed article',
    present: hasSeed,
    address: seedAddress,
    page: () => (hasSeed ? seedPage() : ''),
    figure: { words: '318,000', card: [/318,000/, /Moscow/, /527,000/, /Mediazona/] },
  },
];

const browsers: BrowserName[] = ['chromium', 'firefox'];

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    beforeAll(async () => {
      server = await serve((host, path) => {
        const story = stories.find(({ address }) => address === `http://${host}${path}`);
        return story?.present ? { body: story.page() } : null;
      });
      const hosts = Object.fromEntries(
        stories.map(({ address }) => [new URL(address).hostname, server.port]),
      );
      const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      running = await launch(name, { extension, granted: everySite, hosts });
      await grantEverySite(running);
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    describe.each(stories)('$name', ({ present, address, figure }) => {
      let page: Page;
      let state: ReadTab;
      let before: string;
      let popup: Surface;
      beforeAll(async () => {
        if (!present) return;
        page = await running.newPage();
        await page.goto(address, { waitUntil: 'load' });
        before = await page.evaluate(() => document.body.innerHTML);
        state = await until(() => readStateOf(running, address), 'the article to be read');
        await page.bringToFront();
      });

      it.skipIf(!present)('is marked without one change to its body', async () => {
        expect(state.marksPainted).toBe(true);
        const painted = await page.evaluate(() =>
          [...CSS.highlights.values()].reduce((n, { size }) => n + size, 0),
        );
        expect(painted).toBeGreaterThan(10);
        expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
      });

      it.skipIf(!present)('opens a card that says who contradicts whom', async () => {
        await pointAt(page, figure.words);
        const text = await until(() => cardText(running, page), 'the card');
        for (const part of figure.card) expect(text).toMatch(part);
        await page.keyboard.press('Escape');
        await until(async () => (await cardText(running, page)) === '', 'the card to be dismissed');
        expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
      });

      it.skipIf(!present)(
        'shows in the popup the report behind “on Sept. 24”, with reasons, and never itself',
        async () => {
          popup = await openPopup(running, page);
          const text = await until(
            () =>
              popup.evaluate(
                (document) => document.querySelector('#open-panel') && document.body.textContent,
              ),
            'the popup',
          );
          expect(text).toMatch(/Ukrainska Pravda/);
          expect(text).toMatch(/National Resistance Center/);
          const cited = state.timeline?.backReferences.find(({ entry }) => entry !== null);
          expect(cited?.entry).toBe('bundled:p-2023-09-25-up-registration');
          const keys = state.timeline?.entries.map(({ key }) => key) ?? [];
          if (address === seedAddress) expect(keys).not.toContain('bundled:p-2024-01-04-ki-teens');
        },
      );

      it.skipIf(!present)('shows all of the reading in the side panel', async () => {
        const panel = await openPanel(running, popup, '#open-panel');
        const text = await until(
          () => panel.evaluate((document) => document.querySelector('[role="tabpanel"]')?.textContent),
          'the side panel',
        );
        expect(text).toMatch(/National Resistance Center/);
        expect(text).toMatch(/Mediazona/);
        await panel.close();
        await popup.close().catch(() => undefined);
      });
    });
  });
}
