/** Opens the address of a click in a card. */

import { browser } from 'wxt/browser';

/** Under which the session keeps the last click that was followed. */
const followed = 'followedClick';

/** The click, and how many tabs its tab had opened before. */
interface Followed {
  click: number;
  tabs: number;
}

/**
 * Opens `url` in a new tab, once though the message of one click may come twice: a background that dies before its
 * answer is out is asked again. It may have died between noting the click and opening the tab, so a click that was
 * noted is only taken for done where there is a tab more.
 * @param click the click's own number, the same in both messages
 * @param opener the tab it was clicked in
 */
export async function openOnce(url: string, click: number, opener?: number): Promise<void> {
  const [known, tabs] = await Promise.all([browser.storage.session.get(followed), openedFrom(opener)]);
  const before = known[followed] as Followed | undefined;
  if (before?.click === click && tabs > before.tabs) return;
  // Asked for in one go, so that a background that dies now has mostly told the browser of both or of neither.
  if (before?.click !== click) void browser.storage.session.set({ [followed]: { click, tabs } });
  const from = opener === undefined ? {} : { openerTabId: opener };
  void browser.tabs.create({ url, ...from }).catch(() => undefined);
}

/** How many tabs there are that `opener` opened. */
async function openedFrom(opener: number | undefined): Promise<number> {
  const tabs = await browser.tabs.query({});
  return tabs.filter(({ openerTabId }) => openerTabId === opener).length;
}
