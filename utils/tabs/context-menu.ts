/** Previously's entries in a page's context menu, titled in the language that the reader chose. */

import { browser } from 'wxt/browser';
import { localizerFor } from '../localize/locales.ts';
import { loadSettings, watchSettings } from '../settings/settings-store.ts';

const messages = {
  'read-page': 'menuReadPage',
  'open-panel': 'menuOpenPanel',
  'keep-article': 'menuKeepArticle',
} as const;

async function titles(): Promise<[id: string, title: string][]> {
  const l = localizerFor((await loadSettings()).language, navigator.languages);
  return Object.entries(messages).map(([id, message]) => [id, l.text(message)]);
}

/** Makes the entries anew. For installations and updates: browsers keep entries from one start to the next. */
export async function createMenu(): Promise<void> {
  const entries = await titles();
  await browser.contextMenus.removeAll();
  for (const [id, title] of entries) browser.contextMenus.create({ id, title, contexts: ['page'] });
}

/**
 * Titles the entries as the browser starts, since its own language may be another now, and whenever the settings
 * change. Called as the background starts, as listeners must be; that alone costs no call: a popup may be waiting.
 */
export function keepMenuTitled(): void {
  browser.runtime.onStartup.addListener(() => void titleMenu());
  watchSettings(() => void titleMenu());
}

async function titleMenu(): Promise<void> {
  for (const [id, title] of await titles()) {
    // Before `createMenu` there is nothing to title.
    await browser.contextMenus.update(id, { title }).catch(() => undefined);
  }
}
