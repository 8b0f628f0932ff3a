import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { cardText, pointAt } from '../browser/reader-steps.ts';
import {
  chromiumProxy,
  firefoxProxy,
  type RecordingProxy,
  recordingProxy,
} from '../browser/recording-proxy.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { openPanel, openPopup, until } from '../browser/surfaces.ts';
import { readStateOf } from '../browser/tab-states.ts';

const root = resolve(import.meta.dirname, '../..');
const address = 'http://courier.example/story';
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** What the browsers themselves ask for at a start, whatever is installed. */
const ownServices =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`trust in ${name}`, () => {
    let proxy: RecordingProxy;
    let running: RunningBrowser;
    let page: Page;
    beforeAll(async () => {
      proxy = await recordingProxy(
        'courier.example',
        readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8'),
      );
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: everySite,
        chromiumArguments: chromiumProxy(proxy.port),
        firefoxPreferences: firefoxProxy(proxy.port),
      });
      await grantEverySite(running);
      page = await running.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await until(() => readStateOf(running, address), 'the article to be read');
      await page.bringToFront();
    });
    afterAll(async () => {
      await running?.close();
      await proxy?.close();
    });

    it('reads an article whose background was stopped before it opened', async () => {
      await stopBackground(running);
      const again = await running.newPage();
      await again.goto(`${address}?again`, { waitUntil: 'load' });
      const state = await until(() => readStateOf(running, `${address}?again`), 'the article to be read');
      expect(state.reading.claims.length).toBeGreaterThan(5);
      await again.close();
    });

    it('shows popup and panel of a page read before the background was stopped', async () => {
      await page.bringToFront();
      await stopBackground(running);
      const popup = await openPopup(running, page);
      const text = await until(
        () =>
          popup.evaluate((document) => document.querySelector('#open-panel') && document.body.textContent),
        'the popup',
      );
      expect(text).toMatch(/Ukrainska Pravda/);
      await stopBackground(running);
      const panel = await openPanel(running, popup, '#open-panel');
      await until(
        () => panel.evaluate((document) => document.querySelector('[role="tabpanel"]')?.textContent),
        'the panel',
      );
      await panel.close();
      await popup.close().catch(() => undefined);
    });

    it('has asked the network for nothing but the page in a whole session', async () => {
      await page.bringToFront();
      await pointAt(page, '318,000');
      await until(() => cardText(running, page), 'the card');
      const foreign = proxy.hosts.filter((host) => host !== 'courier.example' && !ownServices.test(host));
      expect(foreign).toEqual([]);
      expect(proxy.hosts).toContain('courier.example');
    });
  });
}
