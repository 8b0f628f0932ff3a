/** Opens the address of a click in a card. */

import { browser } from 'wxt/browser';

/** Under which the session keeps the last click that was followed. */
const followed = 'followedClick';

/**
 * Opens `url` in a new tab, once though the message of one click may come twice: a background that dies before its
 * answer is out is asked again.
 * @param click the click's own number, the same in both messages
 * @param opener the tab it was clicked in
 */
export async function openOnce(url: string, click: number, opener?: number): Promise<void> {
  const known = await browser.storage.session.get(followed);
  if (known[followed] === click) return;
  // Asked for in one go: a background that dies now has told the browser of both or of neither.
  void browser.storage.session.set({ [followed]: click });
  const from = opener === undefined ? {} : { openerTabId: opener };
  void browser.tabs.create({ url, ...from }).catch(() => undefined);
}
