/** Puts a new version of the extension in the place of the running one, pages left open. */

import type { Page } from 'puppeteer-core';
import { FirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';
import { until } from './surfaces.ts';
import { stateOf } from './tab-states.ts';

/** Updates as the browser does it; the extension's own pages are closed by that. Gives a new one of them. */
export async function updateExtension(running: RunningBrowser): Promise<Page> {
  if (running.name === 'firefox') await (await FirefoxWindow.of(running.browser)).reloadExtension();
  else {
    const page = await running.openExtensionPage('welcome.html');
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
    await page.evaluate(() => (globalThis as any).chrome.runtime.reload()).catch(() => undefined);
  }
  await until(() => stateOf(running, 'http://nowhere.example/').then(() => true), 'the new version', 20_000);
  return running.openExtensionPage('welcome.html');
}
