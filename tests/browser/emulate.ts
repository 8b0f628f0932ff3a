/** What a reader's system or window asks of pages, set in a running browser: media, forced colours, motion, zoom. */

import type { Page } from 'puppeteer-core';
import { FirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';

export interface Conditions {
  isPrinted?: boolean;
  forcedColours?: boolean;
  lessMotion?: boolean;
}

/** Sets the conditions for a page, the others back to the browser's own. In Firefox the page's tab comes to the front. */
export async function emulate(running: RunningBrowser, page: Page, conditions: Conditions): Promise<void> {
  const { isPrinted = false, forcedColours = false, lessMotion = false } = conditions;
  if (running.name === 'firefox') {
    await page.bringToFront();
    const window = await FirefoxWindow.of(running.browser);
    await window.evaluate(`(() => {
      gBrowser.selectedBrowser.browsingContext.mediumOverride = '${isPrinted ? 'print' : ''}';
      Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 1});
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${lessMotion ? 1 : 0});
      return 'set';
    })()`);
  } else {
    const session = await sessionOf(page);
    await session.send('Emulation.setEmulatedMedia', {
      media: isPrinted ? 'print' : '',
      features: [
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: lessMotion ? 'reduce' : 'no-preference' },
      ],
    });
  }
  const wanted = `${isPrinted} ${forcedColours} ${lessMotion}`;
  for (let attempt = 0; attempt < 60; attempt++) {
    const seen = await page.evaluate(() =>
      ['print', '(forced-colors: active)', '(prefers-reduced-motion: reduce)']
        .map((query) => matchMedia(query).matches)
        .join(' '),
    );
    if (seen === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${running.name} did not take on the conditions.`);
}

const sessions = new WeakMap<Page, ReturnType<Page['createCDPSession']>>();

/** Emulation ends with the session that asked for it: one is kept for each page. */
function sessionOf(page: Page): ReturnType<Page['createCDPSession']> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** The reader's zoom of the page's tab, 1 for none. In Chromium an extension has to be there to set it. */
export async function zoom(running: RunningBrowser, page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  if (running.name === 'firefox') {
    const window = await FirefoxWindow.of(running.browser);
    await window.evaluate(`(() => { gBrowser.selectedBrowser.fullZoom = ${factor}; return 'set'; })()`);
    return;
  }
  const target = await running.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(running.extensionRoot),
  );
  const worker = await target.worker();
  await worker!.evaluate(
    `chrome.tabs.query({ url: '${page.url()}' }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`,
  );
}
