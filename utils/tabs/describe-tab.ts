/** The state of a tab as its own page knows it: the page holds the reading, so nothing is lost with the background. */

import { browser } from 'wxt/browser';
import { enterTab } from '../access/reader-script.ts';
import { caller } from '../messages/channel.ts';
import type { SurfaceToBackgroundReplies, surfaceToBackground } from '../messages/surface-to-background.ts';
import type { NoReading, TabState } from '../messages/tab-state.ts';
import type { ToPageReplies, toPage } from '../messages/to-page.ts';

const page = caller<typeof toPage, ToPageReplies>();
const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();

/**
 * Asks the page in a tab what it has read; where there is no reader script yet, it is put there if the browser lets
 * us. `clicked` says that the toolbar was just clicked, which gives access to any page the browser lets us see: a
 * refusal then means a page that no extension may read.
 */
export async function describeTab(tabId: number, clicked: boolean): Promise<TabState> {
  const ask = () =>
    page
      .callTab(tabId, clicked ? { type: 'read-now', evenIfUnlikely: false } : { type: 'describe' })
      .catch(() => null);
  const present = await ask();
  if (present) return present;
  // The page will ask it in a moment: a stopped background starts while the script is put there.
  void background.call({ type: 'prepare-reading' }).catch(() => undefined);
  if (await enterTab(tabId)) {
    const entered = await ask();
    if (entered) return entered;
  }
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  return unread(clicked || isOwnedByBrowser(url) ? 'unsupported-page' : 'no-access', url);
}

/** A tab without a reading. */
export function unread(reason: NoReading, url: string, detail = ''): TabState {
  return { status: 'none', reason, detail, url };
}

function isOwnedByBrowser(url: string): boolean {
  return url !== '' && !/^(https?|file):/.test(url);
}
