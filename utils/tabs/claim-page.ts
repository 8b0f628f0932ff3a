/**
 * One script of ours a page at a time: a glance in every page that the reader let us into, and the reader where there is
 * something to read. Either may be put into a page that already has one.
 */

import type { TabState } from '../messages/tab-state.ts';
import type { PromisingPage } from '../page/page-glance.ts';

/** The page's state, read now if it may be an article and `readNow` says so. Null: the reader is wanted to tell. */
export type Describe = (readNow: boolean) => Promise<TabState | null>;

/** Which of the two scripts it is. */
export type Role = 'glance' | 'reader';

/** A run of a script, as later scripts of ours find it in its world. */
export interface PageClaim {
  role: Role;
  life: AbortController;
  /** Resolves once the script is set up. */
  describe: Promise<Describe>;
  setUp(describe: Describe): void;
  /** The script could not begin: surfaces that wait for it hear so, and the next run may. */
  giveUp(error: unknown): void;
  /** What the glance leaves for the reader, who takes it once. */
  seen: PromisingPage | undefined;
}

/** What the glance left, and nothing the next time: a page does not stay as it was seen. */
export function takeSeen(claim: PageClaim): PromisingPage | undefined {
  const { seen } = claim;
  claim.seen = undefined;
  return seen;
}

/** The name of the claim's symbol in the content script's own world, which the page cannot see. */
export const claimName = 'previously.reader';

/** The score from which a toolbar click reads a page; one that plainly is no article takes a second click. */
export const leastLikely = 0.1;

const key = Symbol.for(claimName);
type Owned = typeof globalThis & { [key]?: PageClaim };

/**
 * Claims the page for this run of a script. Null when a live one is already there; only the reader takes over, from the
 * glance. A new version of the extension gets a new world and claims anew.
 */
export function claimPage(role: Role): PageClaim | null {
  const world = globalThis as Owned;
  const before = world[key]?.life.signal.aborted ? undefined : world[key];
  if (before && (role === 'glance' || before.role === 'reader')) return null;
  before?.life.abort();
  let setUp!: PageClaim['setUp'];
  const describe = new Promise<Describe>((resolve) => {
    setUp = resolve;
  });
  const life = new AbortController();
  const giveUp = (error: unknown) => {
    life.abort();
    setUp(() => Promise.reject(error));
  };
  world[key] = { role, life, describe, setUp, giveUp, seen: before?.seen };
  return world[key];
}
