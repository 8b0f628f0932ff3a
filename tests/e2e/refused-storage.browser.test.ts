/** Settings that the browser does not hand out: no page of ours stays blank, and each says why it shows the defaults. */

import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { until } from '../browser/surfaces.ts';

const extension = join(resolve(import.meta.dirname, '../..'), '.output', 'chrome-mv3');

describe.skipIf(!hasBrowser('chromium'))('storage that refuses, in chromium', () => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await launch('chromium', { extension });
  });
  afterAll(() => running?.close());

  it.each([
    ['popup.html?tab=1', 'Settings'],
    ['sidepanel.html?tab=1', 'This page could not be read.'],
    ['options.html', 'What is marked'],
    ['welcome.html', 'When may it read?'],
  ])('%s shows what it can, and says why', async (path, shown) => {
    const page = await running.newPage();
    await page.evaluateOnNewDocument(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
      const { storage } = (globalThis as any).chrome;
      storage.local.get = () => Promise.reject(new Error('IO error: a damaged profile'));
    });
    await page.goto(running.extensionRoot + path, { waitUntil: 'load' });
    const text = () => page.evaluate(() => document.body.textContent ?? '');
    await until(async () => /does not hand out your settings/.test(await text()), `the reason in ${path}`);
    expect(await text()).toContain(shown);
    await page.close();
  });
});
