/** One reader script a page: the script may be put into a page that already has it. */

import type { TabState } from '../messages/tab-state.ts';

/** The page's state, read now if it may be an article and `readNow` says so. */
export type Describe = (readNow: boolean) => Promise<TabState>;

/** A run of the reader script, as later scripts of ours find it in its world. */
export interface PageClaim {
  life: AbortController;
  /** Resolves once the script is set up. */
  describe: Promise<Describe>;
  setUp(describe: Describe): void;
  /** The script could not begin: surfaces that wait for it hear so, and the next run may. */
  giveUp(error: unknown): void;
}

/** The name of the claim's symbol in the content script's own world, which the page cannot see. */
export const claimName = 'previously.reader';

const key = Symbol.for(claimName);
type Owned = typeof globalThis & { [key]?: PageClaim };

/**
 * Claims the page for this run of the script. Null when a live one is already there. A new version of the extension
 * gets a new world and claims anew.
 */
export function claimPage(): PageClaim | null {
  const world = globalThis as Owned;
  if (world[key] && !world[key].life.signal.aborted) return null;
  let setUp!: PageClaim['setUp'];
  const describe = new Promise<Describe>((resolve) => {
    setUp = resolve;
  });
  const life = new AbortController();
  const giveUp = (error: unknown) => {
    life.abort();
    setUp(() => Promise.reject(error));
  };
  world[key] = { life, describe, setUp, giveUp };
  return world[key];
}
