/** What the toolbar button says of a tab, asked from one of the extension's own pages. */

import type { RunningBrowser } from './launch.ts';

interface Toolbar {
  of(tabId: number): Promise<{ badge: string; title: string }>;
  /** Switches the extension off on one site, or on again everywhere. */
  switchOff(site?: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a page of the extension to ask from; close it in the end. */
export async function toolbarOf(running: RunningBrowser): Promise<Toolbar> {
  const page = await running.openExtensionPage('welcome.html');
  return {
    of: (tabId) =>
      page.evaluate(async (id) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        const { action } = (globalThis as any).chrome;
        const [badge, title] = await Promise.all([
          action.getBadgeText({ tabId: id }),
          action.getTitle({ tabId: id }),
        ]);
        return { badge, title };
      }, tabId),
    switchOff: (site) =>
      page.evaluate(async (off) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        const { local } = (globalThis as any).chrome.storage;
        const { settings = {} } = await local.get('settings');
        await local.set({ settings: { ...settings, sitesOff: off ? [off] : [] } });
      }, site),
    close: () => page.close(),
  };
}
