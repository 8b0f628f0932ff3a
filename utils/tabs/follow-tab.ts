/** Keeps a surface on the tab it belongs to: the active tab of its window, or one fixed tab. */

import { browser } from 'wxt/browser';
import { listen } from '../messages/channel.ts';
import { type PageToBackgroundReplies, pageToBackground } from '../messages/page-to-background.ts';
import type { PageChange, TabState } from '../messages/tab-state.ts';
import { describeTab, unread } from './describe-tab.ts';

export interface FollowedTab {
  tabId: number;
  state: TabState;
}

/**
 * Calls back with the state of the tab, now and whenever it changes: another tab activated in this window, a
 * navigation, a reading grown, the text scrolled, a mark clicked. `fixedTab` pins it to one tab. `clicked` as in `describeTab`.
 * Returns a function that stops it.
 */
export function followTab(
  onState: (tab: FollowedTab) => void,
  options: { fixedTab?: number | null; clicked?: boolean } = {},
): () => void {
  const { fixedTab = null, clicked = false } = options;
  let current: FollowedTab | null = null;
  let askedTab = fixedTab;
  /** Whether the tab's answer is waited for, and the changes that the tab has told of since it was asked. */
  let isAwaited = false;
  let changedMeanwhile: (PageChange | undefined)[] = [];
  let turn = 0;
  let stopped = false;

  const show = (tab: FollowedTab) => {
    current = tab;
    onState(tab);
  };
  const follow = async () => {
    turn += 1;
    const own = turn;
    const tabId = fixedTab ?? (await activeTab());
    if (stopped || own !== turn) return;
    isAwaited = tabId !== null;
    if (tabId === null) return;
    askedTab = tabId;
    changedMeanwhile = [];
    const state = await describeTab(tabId, clicked).catch((error: unknown) =>
      unread('failed', '', error instanceof Error ? error.message : ''),
    );
    if (stopped || own !== turn) return;
    isAwaited = false;
    show({ tabId, state });
    if (!changedMeanwhile.every((change) => knows(state, change))) void follow();
  };
  /**
   * A tab tells of several changes while it is first read: it is asked once more after its answer, not for each, and
   * not where its answer was given after the change.
   */
  const refresh = (change: PageChange | undefined) => {
    if (isAwaited) changedMeanwhile.push(change);
    else if (!knows(current?.state, change)) void follow();
  };
  const onActivated = () => void follow();
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (tabId === askedTab && change.status === 'complete') void follow();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const unlisten = listen<typeof pageToBackground, PageToBackgroundReplies>(pageToBackground, 'page', {
    'tab-changed': ({ change }, sender) => {
      if (sender.tab?.id === askedTab) refresh(change);
      return null;
    },
    'view-moved': ({ visible }, sender) => {
      if (current?.state.status === 'read' && sender.tab?.id === current.tabId) {
        show({ ...current, state: { ...current.state, visible } });
      }
      return null;
    },
    'mark-chosen': ({ chosen }, sender) => {
      if (current?.state.status === 'read' && sender.tab?.id === current.tabId) {
        show({ ...current, state: { ...current.state, chosen } });
      }
      return null;
    },
  });
  void follow();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    unlisten();
  };
}

/** Whether a page described itself after a change of its own. */
function knows(state: TabState | undefined, change: PageChange | undefined): boolean {
  const told = state?.change;
  return told !== undefined && told.page === change?.page && told.turn >= change.turn;
}

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
