import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { openPopup, type Surface, until } from '../browser/surfaces.ts';

const root = resolve(import.meta.dirname, '../..');
const article = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
const added = 'http://courier.example/story';
const other = 'http://elsewhere.example/story';
const addedPatterns = ['https://*.courier.example/*', 'http://*.courier.example/*'];
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** Marks painted on the page; the page sees their names and number, which mean nothing. */
const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((n, { size }) => n + size, 0));

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`access in ${name}`, () => {
    let port: number;
    let running: RunningBrowser | null = null;
    const start = async (granted: string[]) => {
      const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      const hosts = { 'courier.example': port, 'elsewhere.example': port };
      running = await launch(name, { extension, granted, hosts });
      return running;
    };
    beforeAll(async () => {
      const server = await serve((_host, path) => (/^\/(story|next)$/.test(path) ? { body: article } : null));
      port = server.port;
      return () => server.close();
    });
    afterEach(async () => {
      await running?.close();
      running = null;
    });
    /** The panel of the tab that was opened last, as a page of its own. */
    const openPanelOfLast = async (browser: RunningBrowser): Promise<Pick<Surface, 'evaluate' | 'click'>> => {
      const desk = await browser.openExtensionPage('welcome.html');
      const tabId = await desk.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        const tabs: { id: number }[] = await (globalThis as any).chrome.tabs.query({});
        return tabs.map(({ id }) => id).sort((a, b) => b - a)[1];
      });
      await desk.close();
      const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
      return {
        evaluate: (read) => panel.evaluate(`(${String(read)})(document)`) as never,
        click: (selector) => panel.click(selector),
      };
    };

    it('asks for nothing at install, and reads nothing until the toolbar is clicked; then this page', async () => {
      const browser = await start([]);
      const page = await browser.newPage();
      await page.goto(added, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await marks(page)).toBe(0);
      const popup = await openPopup(browser, page);
      const text = await until(
        () =>
          popup.evaluate((document) => document.querySelector('#open-panel') && document.body.textContent),
        'the popup',
      );
      expect(text).toMatch(/17-year-olds/);
      expect(await marks(page)).toBeGreaterThan(10);
    });

    // Firefox tells the panel no address of a page that it may not read, so there is no site to offer.
    const places = name === 'firefox' ? (['popup'] as const) : (['popup', 'panel'] as const);
    it.each(places)('reads a site by itself from then on that was added in the %s', async (place) => {
      const browser = await start(addedPatterns);
      const page = await browser.newPage();
      await page.goto(added, { waitUntil: 'load' });
      const surface = await (place === 'popup' ? openPopup(browser, page) : openPanelOfLast(browser));
      const isOffered = () =>
        surface.evaluate((document) => {
          const button = [...document.querySelectorAll('button')].find(
            (one) => (one.ariaLabel ?? one.textContent) === 'Always read courier.example',
          );
          if (button) button.id = 'add-this-site';
          return Boolean(button);
        });
      await until(isOffered, 'the offer');
      await surface.click('#add-this-site');
      const next = await browser.newPage();
      await until(async () => {
        await next.goto('http://courier.example/next', { waitUntil: 'load' });
        return until(async () => (await marks(next)) > 10, 'the marks', 3000);
      }, 'the next article to be read');
    });

    it('reads only added sites by itself, when the reader chose that', async () => {
      const browser = await start(addedPatterns);
      const welcome = await browser.openExtensionPage('welcome.html');
      await welcome.waitForSelector('[aria-describedby="access-chosen-sites"]');
      await welcome.click('[aria-describedby="access-chosen-sites"]');
      await until(
        () =>
          welcome.$eval(
            '[aria-describedby="access-chosen-sites"]',
            (button) => button.ariaPressed === 'true',
          ),
        'the choice to be taken',
      );
      const options = await browser.openExtensionPage('options.html');
      await options.waitForSelector('#add-site');
      await options.type('#add-site', 'courier.example');
      await options.keyboard.press('Enter');
      await until(
        () => options.evaluate(() => document.body.textContent?.includes('courier.example')),
        'the site in the list',
      );
      const page = await browser.newPage();
      await page.goto(added, { waitUntil: 'load' });
      await until(async () => (await marks(page)) > 10, 'the marks');
      await page.goto(other, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await marks(page)).toBe(0);
    });
  });
}
