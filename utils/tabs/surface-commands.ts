/** The reader's intent on its way from a surface back to the page: the only thing that travels in that direction. */

import { browser } from 'wxt/browser';
import type { Span } from '../article.ts';
import { caller } from '../messages/channel.ts';
import type { ToPageReplies, toPage } from '../messages/to-page.ts';
import { withSite } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings-store.ts';
import { openPanel } from './open-panel.ts';
import { readTab } from './read-tab.ts';

const page = caller<typeof toPage, ToPageReplies>();

/** Scrolls the tab's page to a span of its text and flashes it. Rejects with a sentence where that is gone. */
export async function goTo(tabId: number, span: Span): Promise<void> {
  const isThere = await page.callTab(tabId, { type: 'go-to', span: [span[0], span[1]] }).catch(() => false);
  if (!isThere) throw new Error('This passage is not on the page any more: reload it to have it read again.');
}

/** Reads the tab's page now, whatever it looks like. Rejects with a sentence where the browser keeps us out of it. */
export async function readNow(tabId: number): Promise<void> {
  if (!(await readTab(tabId)))
    throw new Error('The browser lets Previously read this page only after a click on its toolbar button.');
}

/** Opens the side panel, first thing in a click. Rejects with a sentence where the browser refuses. */
export async function showPanel(tabId: number): Promise<void> {
  if (!(await openPanel(tabId)))
    throw new Error('The browser did not open the side panel: open it from the browser’s own menu.');
}

/** Switches Previously off, or on again, on the site of `url`; pages that are open hear of it from storage. */
export async function switchSite(url: string, off: boolean): Promise<void> {
  await changeSettings((settings) => withSite(settings, url, off));
}

/** Opens a web address in a new tab; anything but http(s) is refused silently: no surface offers another. */
export async function openAddress(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url });
}

/** Opens the options, at one of their parts if named. */
export async function openOptions(part?: string): Promise<void> {
  if (part) await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${part}` as never) });
  else await browser.runtime.openOptionsPage();
}
