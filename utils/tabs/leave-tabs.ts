/** Takes the reader out of open pages whose site the reader has taken back. */

import { browser } from 'wxt/browser';
import { isGranted } from '../access/choose-access.ts';
import { covers } from '../access/site-pattern.ts';
import { caller } from '../messages/channel.ts';
import type { ToPageReplies, toPage } from '../messages/to-page.ts';

const page = caller<typeof toPage, ToPageReplies>();

/** `removed` are the match patterns taken back. The pages themselves tell where they are: the browser no longer does. */
export async function leaveTabs(removed: readonly string[]): Promise<void> {
  if (removed.length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && leaveTab(id, removed).catch(() => undefined)));
}

async function leaveTab(tabId: number, removed: readonly string[]): Promise<void> {
  const state = await page.callTab(tabId, { type: 'describe' });
  const url = state.status === 'read' ? state.article.url : state.url;
  if (removed.some((pattern) => covers(pattern, url)) && !(await isGranted(url)))
    await page.callTab(tabId, { type: 'leave' });
}
