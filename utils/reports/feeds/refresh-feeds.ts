/** Asks the feeds whose time has come, and puts their headlines into the library. */

import { entryOf } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { LibraryProblem } from '../library/library-problem.ts';
import type { Feed } from './feed.ts';
import { type FeedWorld, failed, fetchFeed } from './fetch-feed.ts';

export interface RefreshWorld extends FeedWorld {
  /** Whether the reader's access to the feed's address still stands. */
  mayFetch(url: string): Promise<boolean>;
}

/** No feed is put off longer than this: a time beyond it was set by a clock that was wrong. */
const longestRest = 25 * 3_600_000;

/**
 * Asks one feed after the other. What one brings is stored before the next is asked, so that a background stopped
 * meanwhile loses nothing; a feed the reader removed meanwhile stays removed.
 * @returns how many reports were new
 */
export async function refreshFeeds(library: Library, world: RefreshWorld): Promise<number> {
  let added = 0;
  for (const feed of await library.feeds()) {
    if (isDue(feed, world.now())) added += await refreshFeed(library, feed, world);
  }
  return added;
}

function isDue({ nextAt }: Feed, now: number): boolean {
  return nextAt <= now || nextAt > now + longestRest;
}

async function refreshFeed(library: Library, feed: Feed, world: RefreshWorld): Promise<number> {
  if (!(await world.mayFetch(feed.url))) {
    const problem = new LibraryProblem(
      'The browser gives no access to this address: give it by the button below the feeds.',
    );
    await note(library, { ...failed(feed, world.now(), problem), nextAt: 0 });
    return 0;
  }
  const fetched = await fetchFeed(feed, world);
  const keptAt = new Date(world.now()).toISOString();
  try {
    const entries = fetched.reports.map((report) => entryOf(report, feed.url, keptAt));
    return await library.takeFeed(fetched.feed, entries);
  } catch (problem) {
    // Without its validators the feed is asked for everything again, so nothing is missed.
    await note(library, failed(feed, world.now(), problem));
    return 0;
  }
}

/** Stores what became of a feed that brought nothing; where there is no room for that, the next feed is asked all the same. */
async function note(library: Library, feed: Feed): Promise<void> {
  await library.takeFeed(feed, []).catch(() => undefined);
}
