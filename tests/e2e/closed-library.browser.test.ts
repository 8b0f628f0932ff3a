/** A browser that cannot open its databases: articles are read, nothing can be kept, and the options say so. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import type { ReadTab } from '../../utils/messages/tab-state.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { type BrowserName, firefoxUuid, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type Server, serve } from '../browser/serve.ts';
import { until } from '../browser/surfaces.ts';
import { ask, isRead, statesOf, tabIdOf } from './desk.ts';
import { librarySays } from './library-steps.ts';
import { host, storyOf } from './quay-site.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];

/** Where in a profile the extension's databases are, a folder: a file in its place keeps every one of them shut. */
const databases: Record<BrowserName, string> = {
  chromium: join('Default', 'IndexedDB'),
  firefox: join('storage', 'default', `moz-extension+++${firefoxUuid}`),
};

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`a library that cannot be opened in ${name}`, () => {
    let server: Server;
    let running: RunningBrowser;
    let desk: Page;
    let obstacle: string;

    beforeAll(async () => {
      server = await serve((_host, path) => (path === '/story/one' ? { body: storyOf('one') } : null));
      running = await launch(name, {
        extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        granted: [...everySite, `${host}/*`],
        hosts: { 'quay.example': server.port },
        prepare: (profile) => {
          obstacle = join(profile, databases[name]);
          mkdirSync(dirname(obstacle), { recursive: true });
          writeFileSync(obstacle, '');
        },
      });
      await grantEverySite(running);
      desk = await running.openExtensionPage('welcome.html');
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    it('reads articles, offers nothing that needs it and says why, and opens it once it can be', async () => {
      const page = await running.newPage();
      await page.goto(`${host}/story/one`, { waitUntil: 'domcontentloaded' });
      const stateNow = async () => (await statesOf(desk))['/story/one'];
      await until(async () => isRead(await stateNow()), 'the article to be read');
      expect(((await stateNow()) as ReadTab).timeline?.notes).toEqual([]);
      const tabId = await tabIdOf(desk, '/story/one');
      expect(await ask(desk, { type: 'is-kept', address: `${host}/story/one` })).toEqual({
        ok: true,
        value: null,
      });
      expect(await ask(desk, { type: 'keep-tab', tabId })).toEqual({
        ok: false,
        error: expect.stringMatching(/^Opening the library failed, and nothing was changed: .+\.$/),
      });
      const options = await running.openExtensionPage('options.html#library');
      await librarySays(options, /Bundled reports.*Opening the library failed, and nothing was changed: /);
      expect(await options.$('#import-file')).toBeNull();

      rmSync(obstacle);
      expect(await ask(desk, { type: 'keep-tab', tabId })).toEqual({ ok: true, value: null });
      const again = await running.openExtensionPage('options.html#library');
      await librarySays(again, /1 article kept/);
      expect(await again.$('#import-file')).not.toBeNull();
    });
  });
}
