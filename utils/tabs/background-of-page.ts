/** The background as a page's content script reaches it, for as long as it has one. */

import { caller } from '../messages/channel.ts';
import { extension as browser } from '../messages/extension-api.ts';
import type { PageToBackgroundReplies, pageToBackground } from '../messages/page-to-background.ts';

/** A new version of the extension leaves this one without its background: `life` ends then, and all is taken back. */
export function backgroundOf(life: AbortController) {
  const background = caller<typeof pageToBackground, PageToBackgroundReplies>();
  const isOrphan = () => {
    if (browser.runtime?.id) return false;
    life.abort();
    return true;
  };
  /** Sends what needs no answer. */
  const tell = (message: Parameters<typeof background.call>[0]) => {
    background.call(message).catch(isOrphan);
  };
  let told: Promise<unknown> = Promise.resolve();
  /**
   * The same, each after the one before was answered: what a dying background has lost is sent again, and would
   * otherwise come after what is true by now.
   */
  const tellInTurn = (message: Parameters<typeof background.call>[0]) => {
    told = told.then(() => background.call(message)).catch(isOrphan);
  };
  let isFollowed = false;
  /** An open surface has asked for the page. */
  const follow = () => {
    isFollowed = true;
  };
  /**
   * Sends what surfaces alone answer: once nobody does, a stopped background is left in peace. It comes with whatever
   * the reader does in the page, and so it is here that a script learns that it has become an orphan.
   */
  const tellFollowers = (message: Parameters<typeof background.call>[0]) => {
    if (isOrphan() || !isFollowed) return;
    background.call(message).catch(() => {
      isFollowed = false;
    });
  };
  return { background, tell, tellInTurn, tellFollowers, follow, isOrphan };
}
