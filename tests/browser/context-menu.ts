/** The extension's items in the page's context menu, which are the browsers' own interface. */

import type { Page } from 'puppeteer-core';
import { FirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';

/**
 * Chooses an item of the extension. Firefox opens its menu and is given the command; headless Chromium draws no menu,
 * so the event that the browser sends for a choice is sent in the background.
 */
export async function clickMenuItem(running: RunningBrowser, page: Page, id: string): Promise<void> {
  if (running.name === 'firefox') {
    await inFirefoxMenu(
      running,
      page,
      `const item = menu.querySelector('[id$="_${id}"]');
      if (!item) throw new Error('No such item: ' + [...menu.querySelectorAll('[id*=previously]')].map((e) => e.id));
      item.doCommand();
      return 'chosen';`,
    );
    return;
  }
  const worker = await (
    await running.browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(running.extensionRoot),
    )
  ).worker();
  await worker?.evaluate(
    async (menuItemId, url) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own background
      const { tabs, contextMenus } = (globalThis as any).chrome;
      const [tab] = await tabs.query({ url });
      contextMenus.onClicked.dispatch({ menuItemId, pageUrl: url, editable: false }, tab);
    },
    id,
    page.url(),
  );
}

/** Titles of the items in Firefox's menu; headless Chromium draws none to read. */
export async function menuTitles(running: RunningBrowser, page: Page): Promise<string[]> {
  const labels = `return JSON.stringify([...menu.querySelectorAll('menuitem[id*=previously]')].map((item) => item.label));`;
  return JSON.parse(await inFirefoxMenu(running, page, labels));
}

/** Opens the page's menu, runs the body of a function with it, and closes it again. */
async function inFirefoxMenu(running: RunningBrowser, page: Page, body: string): Promise<string> {
  await page.mouse.click(200, 200, { button: 'right' });
  const window = await FirefoxWindow.of(running.browser);
  return window.evaluate(`(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    for (let i = 0; i < 100 && menu.state !== 'open'; i += 1) await new Promise((r) => setTimeout(r, 50));
    try { ${body} } finally { menu.hidePopup(); }
  })()`);
}
