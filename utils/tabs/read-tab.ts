/** Reads a tab's page because the reader says so, whether or not it looks like an article. */

import { browser } from 'wxt/browser';
import { bringReader } from '../access/page-scripts.ts';
import { caller } from '../messages/channel.ts';
import type { TabState } from '../messages/tab-state.ts';
import type { ToPageReplies, toPage } from '../messages/to-page.ts';
import { claimName, type PageClaim } from './claim-page.ts';

const page = caller<typeof toPage, ToPageReplies>();

/** The state of the tab once its page is read; null where the browser keeps extensions out of it, or it is gone. */
export async function readTab(tabId: number): Promise<TabState | null> {
  try {
    if (!(await bringReader(tabId))) return null;
    await untilSetUp(tabId);
    return await page.callTab(tabId, { type: 'read-now', evenIfUnlikely: true });
  } catch {
    return null;
  }
}

/** A script listens a moment after it was put into the page: it looks for the settings first. */
async function untilSetUp(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [claimName],
    func: async (name: string) => {
      await (globalThis as Record<symbol, PageClaim | undefined>)[Symbol.for(name)]?.describe;
    },
  });
}
