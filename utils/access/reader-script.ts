/**
 * Where the reader script runs by itself. Access is asked for at run time, so the script is registered at run time:
 * a content script in the manifest would show an install warning and need every host up front.
 */

import { browser } from 'wxt/browser';
import { loadSettings } from '../settings/settings-store.ts';
import { isSitePattern } from './site-pattern.ts';

const scriptId = 'reader';
const scriptFile = 'reader.js';

/** Patterns of the sites that the reader both chose and granted. */
async function readSites(): Promise<string[]> {
  const settings = await loadSettings();
  const granted = (await browser.permissions.getAll()).origins ?? [];
  return settings.access === 'on-click' ? [] : granted.filter(isSitePattern);
}

/** Registers the reader script on exactly the sites that the reader both chose and granted; idempotent. */
export async function registerReaderScript(): Promise<void> {
  const matches = await readSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [scriptFile],
    matches,
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Runs the reader script in one tab (after a toolbar click, or where access was granted while the page was open).
 * False where the browser keeps extensions out of the page.
 */
export async function enterTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Runs the reader script in the tabs that are open on sites where it runs by itself: an update has taken it from them. */
export async function enterOpenTabs(): Promise<void> {
  const matches = await readSites();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && enterTab(id)));
}
