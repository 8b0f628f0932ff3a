/** What the extension knows of a tab, asked from one of its own pages as its surfaces do. */

import type { ReadTab, TabState } from '../../utils/messages/tab-state.ts';
import { claimName } from '../../utils/tabs/claim-page.ts';
import type { RunningBrowser } from './launch.ts';

/** The state of the tab that shows `address`; null when no tab does or its page has no reader. */
export async function stateOf(running: RunningBrowser, address: string): Promise<TabState | null> {
  const page = await running.openExtensionPage('welcome.html');
  try {
    return (await page.evaluate(async (url) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
      const api = (globalThis as any).chrome;
      const [tab] = await api.tabs.query({ url: `${url.replace(/#.*$/, '')}*` });
      if (!tab) return null;
      const answer = await api.tabs.sendMessage(tab.id, { type: 'describe' }).catch(() => null);
      return answer?.ok ? answer.value : null;
    }, address)) as TabState | null;
  } finally {
    await page.close();
  }
}

/** The id of the tab that shows `address`. */
export async function tabIdOf(running: RunningBrowser, address: string): Promise<number> {
  const page = await running.openExtensionPage('welcome.html');
  const id = await page.evaluate(async (url) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
    const [tab] = await (globalThis as any).chrome.tabs.query({ url });
    return tab.id as number;
  }, address);
  await page.close();
  return id;
}

/** Which of the extension's scripts is in the page that shows `address`; null for none. */
export async function scriptIn(running: RunningBrowser, address: string): Promise<string | null> {
  const page = await running.openExtensionPage('welcome.html');
  try {
    return (await page.evaluate(
      async (url, claim) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        const { tabs, scripting } = (globalThis as any).chrome;
        const [tab] = await tabs.query({ url: `${url}*` });
        const [answer] = await scripting.executeScript({
          target: { tabId: tab.id },
          args: [claim],
          // biome-ignore lint/suspicious/noExplicitAny: the world of our scripts in the page
          func: (name: string) => (globalThis as any)[Symbol.for(name)]?.role ?? null,
        });
        return answer?.result ?? null;
      },
      address,
      claimName,
    )) as string | null;
  } finally {
    await page.close();
  }
}

/** The state of the tab once its article has been read and the index asked; null before. */
export async function readStateOf(running: RunningBrowser, address: string): Promise<ReadTab | null> {
  const state = await stateOf(running, address);
  return state?.status === 'read' && state.timeline !== null ? state : null;
}
