/**
 * Opening the library where that is no matter of course: another version has left it, or the browser refuses it. A
 * Firefox that remembers no history really refuses. Chromium knows no such state: there the browser's own function for
 * it is replaced, in the background and in the settings page.
 */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everySite } from '../../utils/access/site-pattern.ts';
import { newFeed } from '../../utils/reports/feeds/feed.ts';
import { kept as entryFor } from '../../utils/reports/library/library.fixture.ts';
import { publishedVersions } from '../../utils/reports/library/published-versions.fixture.ts';
import { keptId } from '../../utils/reports/library/report-of-article.ts';
import { FirefoxWindow } from '../browser/firefox-window.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { inBackground } from '../browser/in-background.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { type VersionedExtension, versionedExtension } from '../browser/next-version.ts';
import { type Server, serve } from '../browser/serve.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { until } from '../browser/surfaces.ts';
import { updateExtension } from '../browser/update-extension.ts';
import { ask, earlierOf, isKept, keepPage, pause, stored } from './desk.ts';
import { articles, librarySays, pageOf, sectionSays } from './library-steps.ts';
import { host } from './quay-site.ts';
import { deleteLibrary, makeLibrary, putStored, removeStored, shapeOfLibrary } from './stored-records.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers: BrowserName[] = ['chromium', 'firefox'];
const demo = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
/** The version of the database that the extension under test makes. */
const present = publishedVersions.length;
const done = { ok: true, value: null };
const refused = /This browser lets nothing be stored here/;

/**
 * What the next version does to the library: a new store with a record for each article. While `members` has a record
 * `hold`, it goes on for as long as half a minute, so that it can be stopped in the middle.
 */
const nextStep = `(database) => {
  const later = database.createObjectStore('later');
  const { transaction } = later;
  const end = Date.now() + 30_000;
  const held = transaction.objectStore('members');
  const go = () => {
    held.get('hold').onsuccess = ({ target }) => {
      globalThis.isMigrating = true;
      if (target.result && Date.now() < end) return go();
      transaction.objectStore('entries').getAllKeys().onsuccess = (keys) => {
        for (const key of keys.target.result) later.add(key, key);
      };
    };
  };
  go();
}`;

for (const name of browsers) {
  describe.skipIf(!hasBrowser(name))(`opening the library in ${name}`, () => {
    let server: Server;
    let extension: VersionedExtension;
    let running: RunningBrowser;
    let desk: Page;
    let version: 'this' | 'next' = 'this';

    beforeAll(async () => {
      server = await serve((_host, path) => {
        if (path === '/demo') return { body: demo };
        return articles[path] ? { body: pageOf(articles[path]) } : null;
      });
      extension = versionedExtension(
        join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
        nextStep,
      );
      running = await launch(name, {
        extension: extension.folder,
        granted: [...everySite, `${host}/*`],
        hosts: { 'quay.example': server.port },
      });
      await grantEverySite(running);
      desk = await running.openExtensionPage('welcome.html');
    });
    afterAll(async () => {
      await running?.close();
      extension?.remove();
      await server?.close();
    });
    beforeEach(async () => {
      if (version === 'next') await update('this');
      await stopBackground(running);
      await deleteLibrary(desk);
    });

    async function update(wanted: 'this' | 'next'): Promise<void> {
      version = wanted;
      extension.become(version);
      desk = await updateExtension(running);
    }

    const keep = (path: string) => keepPage(running, desk, path);
    const held = async () =>
      Promise.all(['entries', 'waiting', 'feeds', 'packs', 'state'].map((store) => stored(desk, store)));

    /** The old article, waiting, and a feed that is not due, as stores of any version hold them. */
    async function putOld(): Promise<void> {
      const url = `${host}/first`;
      const entry = entryFor(keptId(url), { url, date: '2024-01-02', summary: articles['/first']!.title });
      await putStored(desk, [
        { store: 'entries', value: entry },
        { store: 'waiting', value: { id: entry.id } },
        {
          store: 'feeds',
          value: { ...newFeed(`${host}/feed`, 'Skerry Radio'), nextAt: Date.now() + 3_600_000 },
        },
        { store: 'state', value: { id: 'state', revision: 1, kept: 1, headlines: 0, bytes: entry.bytes } },
      ]);
    }

    it.each(publishedVersions.map((make, at) => [at + 1, make] as const))(
      'finds all that version %i of the database held',
      async (earlier, make) => {
        await makeLibrary(desk, earlier, make);
        await putOld();
        const second = await keep('/second');
        expect(second.answer).toEqual(done);
        expect(earlierOf(second)).toContain(`${host}/first`);
        const options = await running.openExtensionPage('options.html#library');
        await librarySays(options, /2 articles kept/);
        await sectionSays(options, '#feeds', /Skerry Radio/);
        await options.close();
        expect((await shapeOfLibrary(desk)).version).toBe(present);
      },
    );

    it('finds it whole though the background was stopped while it was made', async () => {
      await makeLibrary(desk, present, publishedVersions.at(-1)!);
      const whole = await shapeOfLibrary(desk);
      for (const delay of [0, 20]) {
        await deleteLibrary(desk);
        void ask(desk, { type: 'list-packs' }).catch(() => undefined);
        await pause(delay);
        await stopBackground(running);
      }
      expect((await keep('/first')).answer).toEqual(done);
      expect(await isKept(desk, '/first')).toBe(true);
      expect(await shapeOfLibrary(desk)).toEqual(whole);
      expect(await stored(desk, 'entries')).toHaveLength(1);
    });

    it('takes it to the next version once, though stopped on the way, and back in this one leaves it alone', async () => {
      await makeLibrary(desk, present, publishedVersions.at(-1)!);
      await putOld();
      const before = await held();
      await putStored(desk, [{ store: 'members', value: ['held'], key: 'hold' }]);
      await update('next');
      for (const moment of ['while it runs', 'as it starts']) {
        if (moment === 'while it runs')
          await until(() => inBackground(running, desk, ({ isMigrating }) => isMigrating), 'the migration');
        else {
          void isKept(desk, '/first').catch(() => undefined);
          await inBackground(running, desk, () => true);
        }
        await stopBackground(running);
        expect((await shapeOfLibrary(desk)).version, moment).toBe(present);
        expect(await held(), moment).toEqual(before);
      }
      await removeStored(desk, 'members', 'hold');
      expect(await isKept(desk, '/first')).toBe(true);
      expect((await shapeOfLibrary(desk)).version).toBe(present + 1);
      expect(await stored(desk, 'later')).toEqual([keptId(`${host}/first`)]);
      expect(await held()).toEqual(before);

      await update('this');
      const second = await keep('/second');
      expect(second.answer).toEqual({ ok: false, error: expect.stringMatching(/; update the extension\.$/) });
      expect(second.timeline?.notes).toEqual([]);
      expect(await isKept(desk, '/first')).toBeNull();
      await offersNothing(
        await running.openExtensionPage('options.html#library'),
        /newer version of Previously.*update the extension/,
      );
      expect(await held()).toEqual(before);
    });

    it('reads without it where the background is refused it, and has it once it is not', async () => {
      // The background opens its library as it starts: one of a later version keeps it from having done so.
      await makeLibrary(desk, 99, () => {});
      expect(await isKept(desk, '/first')).toBeNull();
      await inBackground(running, desk, refuseDatabases);
      await deleteLibrary(desk);
      await readsWithoutLibrary(running, desk);
      await stopBackground(running);
      expect((await keep('/first')).answer).toEqual(done);
      expect(await isKept(desk, '/first')).toBe(true);
    });

    it('says why there is none, and reads without it, where the whole browser refuses it', async () => {
      if (name === 'chromium') {
        const options = await running.newPage();
        await options.evaluateOnNewDocument(`(${refuseDatabases})(globalThis)`);
        await options.goto(`${running.extensionRoot}options.html#library`);
        return offersNothing(options, refused);
      }
      const forgetful = await launch(name, {
        extension: extension.folder,
        hosts: { 'quay.example': server.port },
        firefoxPreferences: { 'browser.privatebrowsing.autostart': true },
      });
      try {
        await (await FirefoxWindow.of(forgetful.browser)).allowPrivateWindows();
        await grantEverySite(forgetful);
        const its = await forgetful.openExtensionPage('welcome.html');
        await readsWithoutLibrary(forgetful, its);
        await offersNothing(await forgetful.openExtensionPage('options.html#library'), refused);
      } finally {
        await forgetful.close();
      }
    });
  });
}

/** An article is read and has its timeline from the bundled index; nothing is kept, and that is said. */
async function readsWithoutLibrary(running: RunningBrowser, desk: Page): Promise<void> {
  const { answer, timeline } = await keepPage(running, desk, '/demo');
  expect(answer).toEqual({ ok: false, error: expect.stringMatching(refused) });
  expect(timeline?.entries.length).toBeGreaterThan(0);
  expect(timeline?.notes).toEqual([]);
  expect(await ask(desk, { type: 'list-packs' })).toMatchObject({ value: [{ bundled: true }] });
  expect(await isKept(desk, '/demo')).toBeNull();
}

/** The settings show the bundled index and say why there is no library; what needs one is not offered. */
async function offersNothing(options: Page, why: RegExp): Promise<void> {
  await librarySays(options, new RegExp(`Bundled reports.*${why.source}`));
  for (const offer of ['#import-file', '#feeds']) expect(await options.$(offer), offer).toBeNull();
  const switches = await options.$$eval('#library .switch', (all) => all.map((one) => one.textContent));
  expect(switches.join()).not.toContain('Keep every article');
  await options.close();
}

/** What a browser does that lets nothing be stored. */
// biome-ignore lint/suspicious/noExplicitAny: the global object of a background or page
function refuseDatabases(global: any): void {
  global.IDBFactory.prototype.open = () => {
    throw new global.DOMException('The operation is insecure.', 'SecurityError');
  };
}
