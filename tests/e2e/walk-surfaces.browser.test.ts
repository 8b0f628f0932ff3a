/** The surfaces of the built extension, walked through as a reader would who wants to see all that they do. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { cardText, pointAt } from '../browser/reader-steps.ts';
import { type Server, serve } from '../browser/serve.ts';
import { until } from '../browser/surfaces.ts';
import { readStateOf, tabIdOf } from '../browser/tab-states.ts';

const root = resolve(import.meta.dirname, '../..');
const story = 'http://courier.example/story';
const lonely = 'http://courier.example/lonely';
const callUp = 'http://courier.example/call-up';
const asArticle = (
  title: string,
  day: string,
  paragraphs: readonly string[],
) => `<!doctype html><title>${title}</title>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}",
  "datePublished":"${day}T08:00:00Z","publisher":{"@type":"Organization","name":"The Quay Gazette"}}</script>
  <article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`;
const pages: Record<string, string> = {
  '/story': readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8'),
  // The bundled index has nothing about the first, and much about the second.
  '/lonely': asArticle('Quilts of Brackwater hang again', '2025-11-04', [
    'Forty quilts hang in the Brackwater chapel again, the quilters said on Tuesday.',
    'Wilhelmina Ravensworth, who sewed three of them, said that the roof no longer leaks.',
    'The chapel was shut for two winters while its beams were mended and its windows were set anew.',
    'Visitors may see the quilts every afternoon until the end of the month, Ravensworth said.',
  ]),
  '/call-up': asArticle('Mobilization in Russia and occupied Ukraine', '2024-01-04', [
    'Russia’s Defense Ministry said on Thursday that mobilization of conscripts in occupied Luhansk, Donetsk, Kherson and Zaporizhzhia would go on.',
    'Vladimir Putin signed a decree on mobilization; the Kremlin said reservists would be called up.',
    'Ukraine’s General Staff and the National Resistance Center said Russian soldiers had been mobilized by force.',
    'Volodymyr Zelensky spoke of mobilization in Ukraine, where the army asked for conscripts.',
  ]),
};

/** The words of all elements that match, white space of every kind as one space. */
const wordsOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));
const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((n, { size }) => n + size, 0));

for (const name of ['chromium', 'firefox'] as const) {
  describe.skipIf(!hasBrowser(name))(`a reader in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    let page: Page;
    const downloads = mkdtempSync(join(tmpdir(), 'previously-walk-'));

    beforeAll(async () => {
      server = await serve((_host, path) => (pages[path] ? { body: pages[path] } : null));
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
      page = await opened(story);
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
      rmSync(downloads, { recursive: true, force: true });
    });

    /** A page whose article has been read. */
    async function opened(address: string): Promise<Page> {
      const other = await running.newPage();
      await other.goto(address, { waitUntil: 'load' });
      await until(() => readStateOf(running, address), `${address} to be read`);
      return other;
    }
    /** A surface of the tab that shows an address, as a page of its own: it takes real keys there. */
    async function surface(file: 'popup' | 'sidepanel', address: string, ready: string): Promise<Page> {
      const drawn = await running.openExtensionPage(`${file}.html?tab=${await tabIdOf(running, address)}`);
      // In a lower window the popup's actions lie over what is clicked.
      await drawn.setViewport({ width: 400, height: 700 });
      await drawn.waitForSelector(ready);
      return drawn;
    }
    const choose = (popup: Page, label: string, value: string) =>
      popup.select(`select[aria-label="${label}"]`, value);
    const count = async (popup: Page) => (await wordsOf(popup, '.timeline-count [role=status]'))[0];
    /** Whether a tab was opened at an address; the network behind it is not there. */
    const isOpened = (asking: Page, address: string) =>
      asking.evaluate(async (wanted) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        const tabs: { url?: string; pendingUrl?: string }[] = await (globalThis as any).chrome.tabs.query({});
        return tabs.some(({ url, pendingUrl }) => [url, pendingUrl].some((each) => each?.startsWith(wanted)));
      }, address);

    it('sums the article up in the popup and lists what came before by month, with why and how long before', async () => {
      const popup = await surface('popup', story, '.axis');
      expect((await wordsOf(popup, '.popup-summary p')).join(' ')).toMatch(
        /^\d+ sources · \d+ claims · \d+ figures Figures for the same thing disagree\. .*could not be verified\./,
      );
      const entries = await popup.$$eval('.axis .entry', (found) => found.length);
      expect(entries).toBeGreaterThan(2);
      expect(await wordsOf(popup, '.axis .entry .reasons')).toHaveLength(entries);
      for (const where of await wordsOf(popup, '.axis .entry-where')) expect(where).toMatch(/^.+ · .*\d{4}$/);
      for (const month of await wordsOf(popup, '.month')) expect(month).toMatch(/^[A-Z]\w+ \d{4}$/);
      expect((await wordsOf(popup, '.gap')).join(' ')).toMatch(/\d+ (?:days|weeks?|months?) earlier/);
      await popup.close();
    });

    it('narrows, searches and turns the timeline, and walks it by keys', async () => {
      const other = await opened(callUp);
      const popup = await surface('popup', callUp, '.axis');
      const whole = await count(popup);
      const shown = () => wordsOf(popup, '.axis .entry-link');
      await popup.click('.more');
      const newestFirst = await shown();
      expect(whole).toBe(`${newestFirst.length} reports before this article`);
      await choose(popup, 'Order', 'oldest-first');
      expect(await shown()).toEqual(newestFirst.toReversed());
      await choose(popup, 'Reason', 'same-source');
      expect(await count(popup)).toMatch(/^\d+ of \d+ reports?$/);
      await choose(popup, 'Reason', '');
      const publisher = await popup.$eval(
        'select[aria-label="Publisher"] option:nth-child(2)',
        (option) => (option as HTMLOptionElement).value,
      );
      await choose(popup, 'Publisher', publisher);
      expect(new Set(await wordsOf(popup, '.axis .entry-where > :first-child'))).toEqual(
        new Set([publisher]),
      );
      await choose(popup, 'Publisher', '');
      await popup.keyboard.press('/');
      await popup.keyboard.type('zzz');
      await until(async () => (await shown()).length === 0, 'nothing to match');
      await popup.keyboard.press('Escape');
      await until(async () => (await count(popup)) === whole, 'all reports again');
      await popup.evaluate(() => (document.activeElement as HTMLElement).blur());
      await popup.keyboard.press('ArrowDown');
      const first = await popup.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
      await popup.keyboard.press('ArrowDown');
      const second = await popup.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
      expect(new Set([first, second, '']).size).toBe(3);
      await popup.keyboard.press('Enter');
      await until(() => isOpened(popup, second), 'the report in a tab of its own');
      await popup.close();
      await other.close();
    });

    it('shows in the text the sentence that cites a report', async () => {
      const popup = await surface('popup', story, '.cited');
      await page.evaluate(() => scrollTo(0, 0));
      await popup.click('.cited blockquote button');
      await until(() => page.evaluate(() => scrollY > 100), 'the page to go there');
      await popup.close();
    });

    it('says what to do where no index knows the story, and where to add to it', async () => {
      const other = await opened(lonely);
      const popup = await surface('popup', lonely, '.no-reports');
      expect(await wordsOf(popup, '.no-reports .button')).toEqual(['Add a feed', 'Import a pack']);
      expect(await wordsOf(popup, '#keep-article')).toEqual(['Keep this article']);
      await popup.click('.no-reports .button:last-child');
      await until(() => isOpened(popup, `${running.extensionRoot}options.html#library`), 'the settings');
      await popup.close();
      await other.close();
    });

    it('tells in the panel who carries the story, and which earlier reports each of them has', async () => {
      const panel = await surface('sidepanel', story, '#tab-sources');
      await panel.focus('#tab-claims');
      await panel.keyboard.press('ArrowRight');
      await panel.waitForSelector('.support-bar');
      const kinds = await wordsOf(panel, '.support-legend li');
      expect(await panel.$$eval('.support-part', (parts) => parts.length)).toBe(kinds.length);
      expect(kinds.join(' ')).toMatch(/military: \d+ claims/);
      expect((await wordsOf(panel, '.support')).join()).toMatch(/\d+% of the claims come from sources that/);
      const center = (await wordsOf(panel, '.source')).find((words) => /^National Resist/.test(words));
      expect(center).toMatch(/\d+ claims.*\d+ earlier reports?/);
      await panel.close();
    });

    it('sets figures at odds side by side, and walks their history by keys and as a table', async () => {
      const panel = await surface('sidepanel', story, '#tab-figures');
      await panel.click('#tab-figures');
      await panel.waitForSelector('.plot-point');
      expect(await wordsOf(panel, '.figure-conflict .figure-words')).toEqual(['318,000', 'about 527,000']);
      await panel.focus('.plot-point[tabindex="0"]');
      await panel.keyboard.press('Home');
      const first = await wordsOf(panel, '.plot-readout');
      await panel.keyboard.press('ArrowRight');
      expect(await wordsOf(panel, '.plot-readout')).not.toEqual(first);
      expect(first[0]).toMatch(/\d.* · .+ · .*\d{4}/);
      await panel.click('.history-table summary');
      const points = await panel.$$eval('.history:first-of-type .plot-point', (found) => found.length);
      expect(await wordsOf(panel, '.history:first-of-type tbody tr')).toHaveLength(points);
      await panel.close();
    });

    it('copies a claim, and takes the reading along in every format', async () => {
      const panel = await surface('sidepanel', story, '.claim');
      await panel.click('.claim .claim-who button');
      await until(async () => (await wordsOf(panel, '.claim [role=status]'))[0] === 'Copied', 'the copy');
      const written = (format: string, ending: string) =>
        until(async () => {
          await panel.click(`.export-${format}`);
          const file = readdirSync(downloads).find((each) => each.endsWith(ending));
          return file && readFileSync(join(downloads, file), 'utf8');
        }, `the file in ${format}`);
      expect(await written('markdown', '.md')).toMatch(/National Resistance Center/);
      expect(await written('csv', '.csv')).toMatch(/^"id","source"/);
      expect(JSON.parse(await written('annotation', '.jsonld'))).toHaveProperty('@context');
      expect(JSON.parse(await written('json', '.json'))).toHaveProperty('reading.claims');
      await panel.close();
    });

    it('tells in the card of a date which earlier report is meant, and in that of a source how it is cited', async () => {
      await page.bringToFront();
      const card = async (words: string, what: RegExp) => {
        await pointAt(page, words);
        await until(async () => what.test(await cardText(running, page)), `a card like ${what}`);
        await page.keyboard.press('Escape');
        await until(async () => (await cardText(running, page)) === '', 'the card to go');
      };
      await card('Sept. 24', /Reported before.*Ukrainska Pravda, Sep 25, 2023/s);
      await card('Mediazona', /media.*an independent Russian news outlet.*1 claim in this article/s);
    });

    it('shows the example of the welcome page at a click, whatever was allowed', async () => {
      const welcome = await running.openExtensionPage('welcome.html');
      await welcome.waitForSelector('.example-mark');
      const card = () => wordsOf(welcome, '.example-card .title');
      const before = await card();
      await welcome.click('.example-mark.mark-date');
      await until(async () => (await card()).join() !== before.join(), 'another card');
      expect(await wordsOf(welcome, '.access-way')).toHaveLength(3);
      await welcome.close();
    });

    it('marks less, speaks another language and starts over, as the settings say', async () => {
      const options = await running.openExtensionPage('options.html');
      await options.waitForSelector('.switch input, .choice input');
      const painted = await marks(page);
      const label = (words: string) =>
        options.evaluate((wanted) => {
          const all = [...document.querySelectorAll('label')];
          all.find(({ textContent }) => textContent.trim() === wanted)!.click();
        }, words);
      await label('Figures');
      const fewer = await until(async () => {
        const now = await marks(page);
        return now < painted && now;
      }, 'fewer marks');
      expect(fewer).toBeGreaterThan(0);
      expect((await wordsOf(options, '.commands kbd')).length).toBeGreaterThan(0);
      await label('Українська');
      await until(async () => (await wordsOf(options, 'h1'))[0] === 'Налаштування', 'the other language');
      await options.evaluate(() => [...document.querySelectorAll<HTMLElement>('.button')].at(-1)!.click());
      await until(async () => (await wordsOf(options, 'h1'))[0] === 'Settings', 'the settings to be as new');
      await options.close();
    });
  });
}
