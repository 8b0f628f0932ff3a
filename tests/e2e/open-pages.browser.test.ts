/** The shipped extension in pages that are hard to be in: no article at first, closed shadow trees, forms that shadow, an update meanwhile. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { cardText, pointAt } from '../browser/reader-steps.ts';
import { type Server, serve } from '../browser/serve.ts';
import { until } from '../browser/surfaces.ts';
import { readStateOf, scriptIn, stateOf } from '../browser/tab-states.ts';

const root = resolve(import.meta.dirname, '../..');
const demo = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
const clobbered = readFileSync(join(root, 'tests/pages/hostile/clobbered-document.html'), 'utf8');
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** An article whose text only extensions can see: its shadow tree is closed, on an element of HTML's own. */
const closed = `<!doctype html><html lang="en"><head><title>Ferry traffic falls in the outer islands</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-14T06:10:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry traffic falls in the outer islands"}</script>
</head><body><main><h1>Ferry traffic falls in the outer islands</h1><div id="host"></div></main><script>
  document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML = Array.from({ length: 6 }, (_, n) =>
    '<p>Harbour master Ana Ferro said on May ' + (n + 2) + ', 2025 that ferries had carried about ' + (300 + n) + ' passengers, fewer than in any year before.</p>').join('');
</script></body></html>`;

/** A page of an application that is no article until its router shows one. */
const application = `<!doctype html><html lang="en"><head><title>Your account</title></head><body><main id="main">
  <h1>Your account</h1><form><input name="user"><input name="password" type="password"><button>Sign in</button></form></main>
</body></html>`;
const storyOfApplication = demo.slice(demo.indexOf('<body'), demo.indexOf('</body>'));

interface Reloading {
  chrome: { runtime: { reload(): void } };
}

/** Highlights registered on the page, by name. */
const names = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].sort());

describe.each(browsers)('in open pages of %s', (name) => {
  const suite = hasBrowser(name) ? describe : describe.skip;

  suite('the reader', () => {
    let server: Server;
    let running: RunningBrowser;
    let page: Page;
    beforeAll(async () => {
      const pages: Record<string, string> = {
        '/story': demo,
        '/closed': closed,
        '/clobbered': clobbered,
        '/account': application,
      };
      server = await serve((_host, path) => (pages[path] ? { body: pages[path] } : null));
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: ['http://*/*', 'https://*/*'],
        hosts: { 'courier.example': server.port },
      });
      const welcome = await running.openExtensionPage('welcome.html');
      await welcome.waitForSelector('[aria-describedby="access-every-site"]');
      await welcome.click('[aria-describedby="access-every-site"]');
      page = await running.newPage();
    });
    afterAll(async () => {
      await running?.close();
      server?.close();
    });

    it('is brought only where there may be an article, also when the page becomes one', async () => {
      await page.goto('http://courier.example/account', { waitUntil: 'load' });
      await until(async () => {
        const state = await stateOf(running, 'http://courier.example/account');
        return state?.status === 'none' && state.reason === 'not-an-article';
      }, 'the verdict');
      expect(await scriptIn(running, 'http://courier.example/account')).toBe('glance');
      await page.evaluate((story) => {
        history.pushState(null, '', '/2025/05/14/ferries-carry-fewer-passengers');
        // As with every router, the text comes a little later.
        setTimeout(() => {
          document.body.innerHTML = story;
        }, 700);
      }, storyOfApplication);
      const address = 'http://courier.example/2025/05/14/ferries-carry-fewer-passengers';
      await until(() => readStateOf(running, address), 'the article to be read');
      expect(await scriptIn(running, address)).toBe('reader');
      expect((await names(page)).length).toBeGreaterThanOrEqual(3);
    });

    it('marks the text of a closed shadow tree', async () => {
      await until(async () => {
        await page.goto('http://courier.example/closed', { waitUntil: 'load' });
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return (await names(page)).length >= 2;
      }, 'the marks');
    });

    it('reads and marks all of a form whose controls shadow what trees are read by', async () => {
      await page.goto('http://courier.example/clobbered', { waitUntil: 'load' });
      const state = await until(
        () => readStateOf(running, 'http://courier.example/clobbered'),
        'the article to be read',
      );
      expect(state.article.paragraphs).toHaveLength(9);
      expect(state.marksPainted).toBe(true);
      expect((await names(page)).length).toBeGreaterThanOrEqual(2);
    });

    // Firefox takes an old version's script away without a word: its marks stay until the page is left.
    it.skipIf(name === 'firefox')('is one again after an update, with the marks of one', async () => {
      await page.goto('http://courier.example/story', { waitUntil: 'load' });
      await until(async () => (await names(page)).length >= 3, 'the marks');
      const before = await names(page);
      const options = await running.openExtensionPage('options.html');
      await options
        .evaluate(() => (globalThis as unknown as Reloading).chrome.runtime.reload())
        .catch(() => undefined);
      await page.bringToFront();
      // The old script notices when the reader does anything, the new one comes by itself.
      await page.mouse.wheel({ deltaY: 200 });
      await until(async () => {
        const now = await names(page);
        return now.length === before.length && now.every((name) => !before.includes(name));
      }, 'the marks of the new version alone');
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
      await until(async () => {
        // A scroll that is still under way takes the first attempt for reading on.
        await pointAt(page, '318,000');
        await new Promise((resolve) => setTimeout(resolve, 700));
        return (await cardText(running, page)) !== '';
      }, 'the card');
      expect(await page.evaluate(() => document.querySelectorAll(':root > [popover]').length)).toBe(1);
    });
  });
});
