/** The surfaces of the built extension as the page, the tabs and the windows around them change. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { changeSettings } from '../browser/change-settings.ts';
import { clickMenuItem, menuTitles } from '../browser/context-menu.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { placeOf } from '../browser/reader-steps.ts';
import { type Server, serve } from '../browser/serve.ts';
import { openPanel, openPopup, type Surface, until } from '../browser/surfaces.ts';
import { readStateOf, stateOf, tabIdOf } from '../browser/tab-states.ts';
import { toolbarOf } from '../browser/toolbar.ts';

const root = resolve(import.meta.dirname, '../..');
const origin = 'http://courier.example';
const demo = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
const pages: Record<string, string> = {
  '/first': demo,
  '/second': demo.replaceAll('Occupied south', 'Occupied north'),
  '/note':
    '<!doctype html><title>Note</title><p>The harbour office said on Tuesday that 40 boats were lost.</p>',
  '/boots': `<!doctype html><title>Boots</title><script type="application/ld+json">
    {"@context":"https://schema.org","@type":"Product","name":"Boots"}</script>
    <p>The maker says at least 400 pairs were sold in March.</p>`,
  '/list': `<!doctype html><title>Shop</title>${'<p><a href="/x">Boots, 40 euros</a></p>'.repeat(40)}`,
};

for (const name of ['chromium', 'firefox'] as const) {
  describe.skipIf(!hasBrowser(name))(`surfaces in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    let page: Page;
    let panel: Surface;

    const textOf = (selector: string) =>
      panel.evaluate(
        `(document) => document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''` as never,
      ) as Promise<string>;
    const says = (selector: string, words: RegExp) =>
      until(async () => words.test(await textOf(selector)), `${selector} to say ${words}`);

    beforeAll(async () => {
      server = await serve((_host, path) => (pages[path] ? { body: pages[path] } : null));
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: everySite,
        hosts: { 'courier.example': server.port },
      });
      await grantEverySite(running);
      page = await running.newPage();
      await page.goto(`${origin}/first`, { waitUntil: 'load' });
      await until(() => readStateOf(running, `${origin}/first`), 'the article to be read');
      const popup = await openPopup(running, page);
      await until(
        () => popup.evaluate((document) => document.querySelector('#open-panel') !== null),
        'the popup',
      );
      panel = await openPanel(running, popup, '#open-panel');
      await popup.close().catch(() => undefined);
      await says('.panel-title', /Occupied south/);
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    it('shows in the panel the claim that is clicked in the text, and in the text the claim clicked in the panel', async () => {
      const { x, y } = await placeOf(page, '318,000');
      await page.mouse.click(x, y);
      await says('.claim[aria-current]', /318,000/);
      await panel.evaluate((document) => document.querySelector<HTMLElement>('#tab-sources')!.click());
      const { x: left, y: top } = await placeOf(page, 'Mediazona');
      await page.mouse.click(left, top);
      await says('.source[aria-current]', /Mediazona/);
      await panel.evaluate((document) => document.querySelector<HTMLElement>('#tab-claims')!.click());
      const first = '.claim:first-child .claim-go';
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await until(async () => (await textOf('.claim:first-child[data-in-view="true"]')) === '', 'the scroll');
      await panel.click(first);
      await says('.claim:first-child[data-in-view="true"]', /./);
    });

    it('prints all sections of the panel, by the browser’s own command too', async () => {
      const alone = await running.openExtensionPage(
        `sidepanel.html?tab=${await tabIdOf(running, `${origin}/first`)}`,
      );
      await alone.waitForSelector('#tab-claims');
      await alone.evaluate(() => {
        // The panel's own listener came first, and has laid out by now what is printed.
        addEventListener('beforeprint', () => {
          document.body.dataset.laidOut = document.querySelector('main')!.textContent ?? '';
        });
      });
      await alone.pdf();
      const laidOut = await alone.evaluate(() => document.body.dataset.laidOut ?? '');
      for (const words of ['Who carries this story', 'How it changed', 'Cited in the text', '263 words'])
        expect(laidOut).toContain(words);
      await alone.waitForSelector('#tab-claims');
      await alone.close();
    });

    it('follows navigation, tabs and windows, each panel its own window', async () => {
      await page.bringToFront();
      await page.goto(`${origin}/second`, { waitUntil: 'load' });
      await says('.panel-title', /Occupied north/);
      const other = await running.newPage();
      await other.goto(`${origin}/list`, { waitUntil: 'load' });
      await says('main', /No article on this page/);
      await page.bringToFront();
      await says('.panel-title', /Occupied north/);
      const window = await running.browser.newPage({ type: 'window' });
      await window.goto(`${origin}/first`, { waitUntil: 'load' });
      await until(() => readStateOf(running, `${origin}/first`), 'the other window’s article');
      expect(await textOf('.panel-title')).toMatch(/Occupied north/);
      await window.close();
      await other.close();
    });

    it('says by the toolbar button what there is to a page', async () => {
      await page.goto(`${origin}/first`, { waitUntil: 'load' });
      const toolbar = await toolbarOf(running);
      const id = await tabIdOf(running, `${origin}/first`);
      const article = await until(async () => {
        const said = await toolbar.of(id);
        return /^\d+$/.test(said.badge) ? said : null;
      }, 'the number of earlier reports');
      expect(article.title).toBe(`Previously: ${article.badge} earlier reports`);
      await page.goto(`${origin}/list`, { waitUntil: 'load' });
      await until(() => stateOf(running, `${origin}/list`), 'the list to be looked at');
      await until(async () => (await toolbar.of(id)).badge === '', 'the badge to be empty');
      expect((await toolbar.of(id)).title).toBe('Previously: not an article');
      await toolbar.switchOff('courier.example');
      await page.goto(`${origin}/first`, { waitUntil: 'load' });
      await until(async () => (await toolbar.of(id)).badge === 'off', 'the sign of being off');
      expect((await toolbar.of(id)).title).toBe('Previously is off on this site');
      await toolbar.switchOff();
      await until(() => readStateOf(running, `${origin}/first`), 'the article to be read again');
      await toolbar.close();
    });

    it('reads and keeps by the context menu', async () => {
      await page.goto(`${origin}/note`, { waitUntil: 'load' });
      await page.bringToFront();
      await until(() => stateOf(running, `${origin}/note`), 'the note to be looked at');
      await page.bringToFront();
      await clickMenuItem(running, page, 'read-page');
      await until(
        async () => (await stateOf(running, `${origin}/note`))?.status === 'read',
        'the note to be read although it looks like none',
      );
      await page.goto(`${origin}/second`, { waitUntil: 'load' });
      await until(() => readStateOf(running, `${origin}/second`), 'the article to be read');
      await page.bringToFront();
      await clickMenuItem(running, page, 'keep-article');
      const options = await running.openExtensionPage('options.html');
      await until(
        () => options.evaluate(() => document.body.textContent?.includes('1 article kept')),
        'the article in the library',
      );
      await options.close();
    });

    it('titles the context menu in the language that the reader chose', async (context) => {
      if (name === 'chromium') context.skip('Headless Chromium draws no menu to read.');
      const reads = (title: string) =>
        until(async () => {
          await page.bringToFront();
          return (await menuTitles(running, page)).includes(title);
        }, `the menu to say “${title}”`);
      await reads('Keep this article');
      await changeSettings(running, { language: 'uk' });
      await reads('Зберегти цю статтю');
      await changeSettings(running, { language: 'auto' });
      await reads('Keep this article');
    });

    it('reads what is plainly no article once the popup’s offer is taken', async () => {
      // An open sidebar keeps Firefox's next popup shut.
      await panel.close().catch(() => undefined);
      await page.goto(`${origin}/boots`, { waitUntil: 'load' });
      const popup = await openPopup(running, page);
      const shows = (selector: string) =>
        until(
          () =>
            popup.evaluate(
              `(document) => document.querySelector('${selector}') !== null` as never,
            ) as Promise<boolean>,
          selector,
        );
      await shows('.unread-tab .button-first');
      await popup.click('.unread-tab .button-first');
      await shows('#open-panel');
      await popup.close().catch(() => undefined);
    });
  });
}
