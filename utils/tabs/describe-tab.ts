/** The state of a tab as its own page knows it: the page holds the reading, so nothing is lost with the background. */

import { browser } from 'wxt/browser';
import { bringReader, isReadByItself } from '../access/page-scripts.ts';
import { caller } from '../messages/channel.ts';
import type { SurfaceToBackgroundReplies, surfaceToBackground } from '../messages/surface-to-background.ts';
import type { NoReading, TabState } from '../messages/tab-state.ts';
import { claimName, type PageClaim } from './claim-page.ts';

const background = caller<typeof surfaceToBackground, SurfaceToBackgroundReplies>();

/**
 * Asks the page in a tab what it has read; where there is no reader script yet, it is put there if the reader wants the
 * page read: by a click, or by their choice of sites. Access alone says nothing of that: a feed's host has it, and so
 * have the next pages of a site after one click. `clicked` says that the toolbar was just clicked, which gives access to
 * any page the browser lets us see: a refusal then means a page that no extension may read.
 */
export async function describeTab(tabId: number, clicked: boolean): Promise<TabState> {
  if (clicked) void prepareForUnread(tabId);
  const present = await askPage(tabId, clicked);
  if (present) return present;
  if (!clicked && !(await isReadByItself(await addressOf(tabId)))) return unreadable(tabId, clicked);
  prepareReading();
  if (!(await bringReader(tabId))) return unreadable(tabId, clicked);
  return (
    (await askPage(tabId, clicked)) ??
    unread('failed', await addressOf(tabId), 'The page did not answer: reload it and try again.')
  );
}

let isPrepared = false;

/** A page will ask the background in a moment: a stopped one starts while the reader is put there. Once a surface. */
function prepareReading(): void {
  if (isPrepared) return;
  isPrepared = true;
  void background.call({ type: 'prepare-reading' }).catch(() => undefined);
}

/**
 * What is not read by itself has mostly not been read when it is clicked: the background starts while the page is asked.
 * Elsewhere a stopped one is left in peace, since Firefox runs it on the surface's own thread.
 */
async function prepareForUnread(tabId: number): Promise<void> {
  if (!(await isReadByItself(addressOf(tabId)).catch(() => true))) prepareReading();
}

async function unreadable(tabId: number, clicked: boolean): Promise<TabState> {
  const url = await addressOf(tabId);
  const isForbidden = clicked || isOwnedByBrowser(url);
  return isForbidden ? unread('unsupported-page', url, kindOf(url)) : unread('no-access', url);
}

/** The address of a tab; empty where the browser does not tell it. */
async function addressOf(tabId: number): Promise<string> {
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  return url;
}

/**
 * What the reader script in a tab answers; null where there is none. Asked in the script's own world, not by a message:
 * Firefox starts a stopped background for every message, to whomever it goes, and waits for it (Mozilla bug 1852317).
 */
async function askPage(tabId: number, isWanted: boolean): Promise<TabState | null> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId },
      injectImmediately: true,
      args: [claimName, isWanted],
      func: async (name: string, now: boolean) => {
        const claim = (globalThis as Record<symbol, PageClaim | undefined>)[Symbol.for(name)];
        return claim && !claim.life.signal.aborted ? (await claim.describe)(now) : null;
      },
    })
    .catch(() => []);
  return answers[0]?.result ?? null;
}

/** A tab without a reading. */
export function unread(reason: NoReading, url: string, detail = ''): TabState {
  return { status: 'none', reason, detail, url };
}

function isOwnedByBrowser(url: string): boolean {
  return url !== '' && kindOf(url) === '';
}

/** Whether an address is one of the web or of a file; empty for the browser's own and for none. */
function kindOf(url: string): 'web' | 'file' | '' {
  if (/^https?:/.test(url)) return 'web';
  return url.startsWith('file:') ? 'file' : '';
}
