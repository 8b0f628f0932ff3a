/** The background is stopped before, during and after each message that the reader script of a page sends to it. */

import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import type { pageToBackground } from '../../utils/messages/page-to-background.ts';
import type { ReadTab } from '../../utils/messages/tab-state.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { holdMessage, type Side } from '../browser/held-message.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { cardText } from '../browser/reader-steps.ts';
import { type Server, serve } from '../browser/serve.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { until } from '../browser/surfaces.ts';
import { ask, isRead, pause, statesOf, tabIdOf } from './desk.ts';
import { articles, pageOf } from './library-steps.ts';
import { host } from './quay-site.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** When the background is stopped: `delay` is how long after the message was let go, in milliseconds. */
const moments: { name: string; side: Side; delay?: number }[] = [
  { name: 'before it', side: 'way' },
  { name: 'as it comes', side: 'way', delay: 0 },
  { name: 'while it is handled', side: 'way', delay: 12 },
  { name: 'after its answer', side: 'answer' },
];

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`messages of a page in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    let desk: Page;
    let page: Page;
    let tabId: number;
    let hasPanel: boolean;
    /** The badge of the page once all is there. */
    let badge: string;
    let losses = 0;

    // A browser of its own for each: a page that one stop has cost its reading says nothing of the next message.
    beforeEach(async () => {
      server = await serve((_host, path) => (articles[path] ? { body: pageOf(articles[path]) } : null));
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: [...everySite, `${host}/*`],
        hosts: { 'quay.example': server.port },
      });
      await grantEverySite(running);
      desk = await running.openExtensionPage('welcome.html');
      // The article of three days earlier is kept, so that the timeline and a card have something to show.
      const earlier = await running.newPage();
      await earlier.goto(`${host}/first`, { waitUntil: 'domcontentloaded' });
      await until(async () => isRead((await statesOf(desk))['/first']), 'the earlier article');
      await ask(desk, { type: 'keep-tab', tabId: await tabIdOf(desk, '/first') });
      await earlier.close();
      page = await running.newPage();
      await page.setViewport({ width: 800, height: 300 });
      await page.goto(`${host}/second`, { waitUntil: 'domcontentloaded' });
      tabId = await tabIdOf(desk, '/second');
      hasPanel = false;
      await until(isWhole, 'the article to be read');
      await until(async () => (await badgeNow()) !== '', 'the badge');
      badge = await badgeNow();
    });
    afterEach(async () => {
      await running?.close();
      await server?.close();
    });

    const stateNow = async () => (await statesOf(desk))['/second'];

    /** The reading, the timeline with the earlier article in it, and the marks. */
    async function isWhole(): Promise<boolean> {
      const state = await stateNow();
      if (state?.status !== 'read' || !state.marksPainted || state.reading.claims.length === 0) return false;
      const painted = await page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
      const shown = state.timeline?.entries.map(({ report }) => report.url) ?? [];
      return painted && shown.includes(`${host}/first`);
    }

    function badgeNow(): Promise<string> {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
      return desk.evaluate((id) => (globalThis as any).chrome.action.getBadgeText({ tabId: id }), tabId);
    }

    /** Switches the extension off on the site, or on again: the page is left, or read anew. */
    async function switchSite(on: boolean): Promise<void> {
      await desk.evaluate(
        (sitesOff) =>
          // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
          (globalThis as any).chrome.storage.local.set({ settings: { access: 'every-site', sitesOff } }),
        on ? [] : ['quay.example'],
      );
    }

    function tellPage(type: 'next-mark' | 'previous-mark'): Promise<unknown> {
      return desk.evaluate(
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        (id, message) => (globalThis as any).chrome.tabs.sendMessage(id, message),
        tabId,
        { type },
      );
    }

    /** Goes from mark to mark until a card is shown whose text will do. */
    async function openCard(isWanted: (text: string) => boolean): Promise<void> {
      await page.bringToFront();
      for (let step = 0; step < 20; step += 1) {
        await tellPage('next-mark');
        if (isWanted(await until(() => cardText(running, page), 'a card'))) return;
      }
      throw new Error('No mark has the card that is looked for.');
    }

    /** Enters the card by the keyboard and presses what can be pressed in it, until the message is on its way. */
    async function pressInCard(isSent: () => Promise<boolean>): Promise<void> {
      await page.keyboard.press('Enter');
      for (let step = 0; step < 6; step += 1) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await pause(150);
        if (await isSent()) return;
      }
    }

    async function leaveAndOpen(): Promise<void> {
      await switchSite(false);
      await until(async () => (await stateNow())?.status === 'none', 'the page to be left');
    }

    /** The page is loaded anew while the site is off: only the glance is there. */
    async function loadUnread(): Promise<void> {
      await switchSite(false);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await until(async () => (await stateNow())?.status === 'none', 'the glance');
    }

    async function countTabs(path: string): Promise<number> {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
      const query = (url: string) => (globalThis as any).chrome.tabs.query({ url });
      return (await desk.evaluate(query, host + path)).length;
    }

    async function closeTabs(path: string): Promise<void> {
      await desk.evaluate(async (url) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        const { tabs } = (globalThis as any).chrome;
        for (const { id } of await tabs.query({ url })) await tabs.remove(id);
      }, host + path);
    }

    /** How each message is brought about; `prepare` comes before it is held, `check` when it was answered. */
    const causes: Record<
      keyof typeof pageToBackground,
      {
        prepare?: () => Promise<void>;
        cause: (isSent: () => Promise<boolean>) => Promise<void>;
        check?: () => Promise<void>;
      }
    > = {
      'bring-reader': { prepare: loadUnread, cause: () => switchSite(true) },
      'card-texts': { prepare: leaveAndOpen, cause: () => switchSite(true) },
      'read-article': { prepare: leaveAndOpen, cause: () => switchSite(true) },
      'find-prior-reports': { prepare: leaveAndOpen, cause: () => switchSite(true) },
      'tab-changed': { prepare: leaveAndOpen, cause: () => switchSite(true) },
      'view-moved': {
        // An open surface is told and answers; without one nothing is sent.
        prepare: async () => {
          if (!hasPanel) await running.openExtensionPage(`sidepanel.html?tab=${tabId}`);
          hasPanel = true;
          await page.bringToFront();
        },
        cause: () => page.evaluate(() => scrollTo(0, scrollY > 0 ? 0 : 1000)),
        check: async () => {
          const { article, visible } = (await stateNow()) as ReadTab;
          const isAtTop = await page.evaluate(() => scrollY === 0);
          expect(visible?.[isAtTop ? 0 : 1]).toBe(isAtTop ? 0 : article.text.length);
        },
      },
      'mark-chosen': {
        cause: async () => void (await tellPage('next-mark')),
        check: async () => expect(((await stateNow()) as ReadTab).chosen).not.toBeNull(),
      },
      'open-address': {
        prepare: () => openCard((text) => /loses its keeper/.test(text)),
        cause: pressInCard,
        check: async () => {
          await until(async () => (await countTabs('/first')) > 0, 'the address to be opened');
          await pause(200);
          expect(await countTabs('/first')).toBe(1);
          await closeTabs('/first');
        },
      },
      'open-panel': {
        prepare: () => openCard((text) => !/loses its keeper/.test(text)),
        cause: pressInCard,
      },
    };

    // Firefox opens no panel for a message, so that its card offers none.
    const types = Object.keys(causes).filter((type) => name !== 'firefox' || type !== 'open-panel');

    it('the card offers the panel where it can be opened', async () => {
      await openCard((text) => /Open the side panel/.test(text) === (name === 'chromium'));
    });

    it.each(types as (keyof typeof causes)[])('%s', async (type) => {
      const { prepare, cause, check } = causes[type];
      for (const { name: moment, side, delay } of moments) {
        await prepare?.();
        const held = await holdMessage(desk, tabId, type, side);
        await cause(held.isHeld);
        await until(held.isHeld, `${type} to be sent`);
        if (delay === undefined) {
          await stopBackground(running);
          await held.release();
        } else {
          const released = held.release();
          await pause(delay);
          await stopBackground(running);
          await released;
        }
        const lost = await until(async () => String((await held.losses()) ?? ''), `${type} to be answered`);
        losses += Number(lost);
        await until(isWhole, `all to be there with the background stopped ${moment}`);
        await until(async () => (await badgeNow()) === badge, `the badge, stopped ${moment}`);
        await check?.();
      }
    });

    it('were lost with the background now and then, or nothing was shown', () => {
      expect(losses).toBeGreaterThan(0);
    });
  });
}
