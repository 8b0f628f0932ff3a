/** The extension's real popup and side panel, opened as a reader would, in both browsers behind one interface. */

import { writeFileSync } from 'node:fs';
import type { Page, Target } from 'puppeteer-core';
import { FirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';

/** A popup or panel. Functions given to `evaluate` are sent as source: they see only their arguments. */
export interface Surface {
  evaluate<T>(read: (document: Document) => T): Promise<T>;
  /** Clicks the first element that matches; throws when there is none. */
  click(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Clicks the toolbar button on the page's tab and resolves when the popup's document is there. */
export async function openPopup(running: RunningBrowser, page: Page): Promise<Surface> {
  await page.bringToFront();
  if (running.name === 'firefox') {
    const window = await FirefoxWindow.of(running.browser);
    await window.clickToolbarButton();
    return window.surface('popup');
  }
  const id = new URL(running.extensionRoot).hostname;
  const extension = (await running.browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium does not list the extension.');
  await page.triggerExtensionAction(extension);
  return chromiumSurface(running, 'popup.html');
}

/** Opens the side panel by the popup's own button (Chromium needs the gesture), or from Firefox's sidebar. */
export async function openPanel(running: RunningBrowser, popup: Surface, button: string): Promise<Surface> {
  if (running.name === 'firefox') {
    const window = await FirefoxWindow.of(running.browser);
    await window.showSidebar();
    return window.surface('sidebar');
  }
  // The popup closes itself, at times before the driver hears that it has clicked; the panel tells whether it has.
  await popup.click(button).catch((error: unknown) => {
    if (!/target closed/i.test(String(error))) throw error;
  });
  return chromiumSurface(running, 'sidepanel.html');
}

async function chromiumSurface(running: RunningBrowser, file: string): Promise<Surface> {
  const isSurface = (target: Target) => target.url().startsWith(running.extensionRoot + file);
  const target = await running.browser.waitForTarget(isSurface, { timeout: 15_000 });
  const page = await target.asPage();
  return {
    evaluate: (read) => page.evaluate(`(${String(read)})(document)`) as never,
    click: (selector) => page.click(selector),
    screenshot: async (path) => {
      writeFileSync(path, await page.screenshot({ type: 'png' }));
    },
    close: () => page.close(),
  };
}

/** Waits until `read` gives something that is neither null, false nor empty; throws what was seen last. */
export async function until<T>(
  read: () => Promise<T>,
  what: string,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await read();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${timeout / 1000} s for ${what}; last seen: ${String(last)}`);
}
