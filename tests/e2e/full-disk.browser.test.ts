/** A disk that is really full: what does not fit is refused in a sentence, and nothing of what is there is lost. */

import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type Server, serve } from '../browser/serve.ts';
import { type SmallDisk, smallDisk } from '../browser/small-disk.ts';
import { until } from '../browser/surfaces.ts';
import { ask, isRead, statesOf, stored, tabIdOf } from './desk.ts';
import { choose, librarySays } from './library-steps.ts';
import { host, pack, storyOf } from './quay-site.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** Enough for the profile of either browser. */
const megabytes = 160;

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`a full disk in ${name}`, () => {
    let disk: SmallDisk | null;
    let server: Server;
    let running: RunningBrowser;
    let desk: Page;

    beforeAll(async () => {
      disk = smallDisk(megabytes);
      if (!disk) return;
      server = await serve((_host, path) => {
        const number = /^\/story\/(\w+)$/.exec(path)?.[1];
        return number ? { body: storyOf(number) } : null;
      });
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: [...everySite, `${host}/*`],
        hosts: { 'quay.example': server.port },
        profiles: disk.folder,
        firefoxPreferences: { 'browser.cache.disk.enable': false },
        chromiumArguments: ['--disk-cache-size=1'],
      });
      await grantEverySite(running);
      desk = await running.openExtensionPage('welcome.html');
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
      disk?.close();
    });

    async function read(path: string): Promise<void> {
      const page = await running.newPage();
      await page.goto(host + path, { waitUntil: 'domcontentloaded' });
      await until(async () => isRead((await statesOf(desk))[path]), `${path} to be read`);
    }

    const keep = async (path: string) => ask(desk, { type: 'keep-tab', tabId: await tabIdOf(desk, path) });
    const kept = async () => (await stored<{ id: string }>(desk, 'entries')).map(({ id }) => id).sort();

    it('refuses what does not fit and keeps what is there, until there is room again', async (context) => {
      if (!disk) return context.skip('Only root on Linux can make a disk that is full.');
      await read('/story/one');
      expect(await keep('/story/one')).toEqual({ ok: true, value: null });
      const before = await kept();
      expect(before).toHaveLength(1);

      disk.fill();
      await read('/story/two');
      const options = await running.openExtensionPage('options.html#library');
      await librarySays(options, /1 article kept/);
      disk.fill();
      await choose(options, '#import-file', 'council.bin', pack);
      await librarySays(options, /no more room.*Nothing was changed/);
      // Chromium does not even open the library now: articles are read all the same.
      await read('/story/three');

      disk.free();
      expect(await kept()).toEqual(before);
      expect(await stored(desk, 'packs')).toEqual([]);
      await choose(options, '#import-file', 'council.bin', pack);
      await librarySays(options, /3,000 reports are now looked up/);
      expect(await keep('/story/two')).toEqual({ ok: true, value: null });
      expect(await kept()).toHaveLength(2);
      expect(await kept()).toEqual(expect.arrayContaining(before));
      await options.close();
    });
  });
}
