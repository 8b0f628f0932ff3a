import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { changeSettings } from '../browser/change-settings.ts';
import { runCommand } from '../browser/commands.ts';
import { emulate, zoom } from '../browser/emulate.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { announcement, cardStyle, cardText, placeOf, pointAt } from '../browser/reader-steps.ts';
import { type Server, serve } from '../browser/serve.ts';
import { until } from '../browser/surfaces.ts';
import { readStateOf } from '../browser/tab-states.ts';

const root = resolve(import.meta.dirname, '../..');
const address = 'http://courier.example/2024/01/04/teenagers-military-rolls/';
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** The card's host and the window it is in, as the page can measure them. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const host = document.documentElement.querySelector(':scope > [popover]');
    const box = host?.getBoundingClientRect();
    return {
      left: box?.left ?? Number.NaN,
      top: box?.top ?? Number.NaN,
      right: box?.right ?? Number.NaN,
      bottom: box?.bottom ?? Number.NaN,
      width: innerWidth,
      height: innerHeight,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`the shipped build in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    let page: Page;

    beforeAll(async () => {
      const article = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
      server = await serve((host, path) => (`http://${host}${path}` === address ? { body: article } : null));
      const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      running = await launch(name, {
        extension,
        granted: everySite,
        hosts: { 'courier.example': server.port },
      });
      await grantEverySite(running);
      page = await running.newPage();
      await page.setViewport({ width: 900, height: 700 });
      await page.goto(address, { waitUntil: 'load' });
      await until(() => readStateOf(running, address), 'the article to be read');
      await page.bringToFront();
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    const card = (what: RegExp) =>
      until(async () => {
        const text = await cardText(running, page);
        return what.test(text) && text;
      }, `a card with ${what}`);
    const noCard = async () => {
      await page.keyboard.press('Escape');
      await until(async () => (await cardText(running, page)) === '', 'the card to go');
    };

    it('goes from mark to mark by its commands and tells a screen reader once', async () => {
      const active = await page.evaluate(() => document.activeElement?.localName);
      await runCommand(running, page, 'next-mark');
      const first = await until(() => announcement(running, page), 'the announcement');
      expect(first).toMatch(/^(?:Source|Figure|Date): .+\. .+/);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe(active);
      await runCommand(running, page, 'next-mark');
      const second = await until(async () => {
        const said = await announcement(running, page);
        return said !== first && said;
      }, 'the next announcement');
      await runCommand(running, page, 'previous-mark');
      await until(async () => (await announcement(running, page)) === first, 'the first mark again');
      expect(second).not.toBe(first);
      await noCard();
      expect(await announcement(running, page)).toBe('');
    });

    it('says nothing aloud for a pointer', async () => {
      await pointAt(page, '527,000');
      await card(/Mediazona/);
      await new Promise((done) => setTimeout(done, 400));
      expect(await announcement(running, page)).toBe('');
      await noCard();
    });

    it('draws its card in the colours and the language that the reader chose, at once', async () => {
      const drawn = async (what: RegExp) => {
        await page.bringToFront();
        return until(async () => {
          await pointAt(page, '318,000');
          await until(() => cardText(running, page), 'the card');
          const seen = [
            await cardText(running, page),
            await cardStyle(running, page, 'border-block-start-color'),
            await cardStyle(running, page, 'color'),
          ].join(' ');
          await noCard();
          return what.test(seen) && seen;
        }, `a card like ${what}`);
      };
      await drawn(/given by Moscow.* rgb\(156, 65, 12\) rgb\(29, 27, 24\)$/s);
      await changeSettings(running, { palette: 'high-contrast', language: 'uk' });
      await drawn(/за даними: Moscow.* rgb\(107, 41, 0\) rgb\(0, 0, 0\)$/s);
      await changeSettings(running, { palette: 'standard', language: 'auto' });
      await drawn(/given by Moscow.* rgb\(156, 65, 12\)/s);
    });

    it('opens the panel by its command', async (context) => {
      // Chromium lets nobody press its own shortcuts from outside, and opens panels for gestures only.
      if (name === 'chromium') return context.skip();
      await runCommand(running, page, 'open-panel');
    });

    it('stays in the window at 200 % zoom', async () => {
      await zoom(running, page, 2);
      await until(() => page.evaluate(() => innerWidth < 500), 'the zoom');
      await runCommand(running, page, 'next-mark');
      await card(/./);
      const sheet = await measured(page);
      expect(sheet.left).toBeGreaterThanOrEqual(0);
      expect(sheet.right).toBeLessThanOrEqual(sheet.width);
      expect(Math.abs(sheet.bottom - sheet.height)).toBeLessThan(2);
      expect(sheet.overflow).toBeLessThanOrEqual(0);
      await noCard();
      await zoom(running, page, 1);
      await until(() => page.evaluate(() => innerWidth > 800), 'the zoom to end');
    });

    it('shows its card without motion where colours are forced', async () => {
      await emulate(running, page, { forcedColours: true, lessMotion: true });
      await pointAt(page, '318,000');
      await card(/Moscow/);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await noCard();
      await emulate(running, page, {});
    });

    it('opens a sheet for a finger in a window of 320 pixels, which a tap elsewhere closes', async () => {
      await page.setViewport({ width: 320, height: 640, ...(name === 'chromium' ? { hasTouch: true } : {}) });
      const place = await placeOf(page, '527,000');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      await page.touchscreen.tap(place.x, place.y);
      await card(/Mediazona/);
      const sheet = await measured(page);
      expect(sheet).toMatchObject({ left: 0, right: 320 });
      expect(sheet.overflow).toBeLessThanOrEqual(0);
      expect(Math.abs(sheet.bottom - sheet.height)).toBeLessThan(2);
      expect(sheet.top).toBeGreaterThan(sheet.height * 0.3);
      await until(() => announcement(running, page), 'the announcement');
      // In the margin: a tap on another mark would open its sheet instead.
      await page.touchscreen.tap(4, 20);
      await until(async () => (await cardText(running, page)) === '', 'the sheet to go');
    });
  });
}
