/** What the extension knows of a tab, asked from one of its own pages as its surfaces do. */

import type { ReadTab, TabState } from '../../utils/messages/tab-state.ts';
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

/** The same once the article has been read and the index asked; null before. */
export async function readStateOf(running: RunningBrowser, address: string): Promise<ReadTab | null> {
  const state = await stateOf(running, address);
  return state?.status === 'read' && state.timeline !== null ? state : null;
}
