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

/**
 * Asks one feed after the other. What one brings is stored before the next is asked, so that a background stopped
 * meanwhile loses nothing; a feed the reader removed meanwhile stays removed.
 * @returns how many reports were new
 */
export async function refreshFeeds(library: Library, world: RefreshWorld): Promise<number> {
  let added = 0;
  for (const feed of await library.feeds()) {
    if (feed.nextAt <= world.now()) added += await refreshFeed(library, feed, world);
  }
  return added;
}

async function refreshFeed(library: Library, feed: Feed, world: RefreshWorld): Promise<number> {
  if (!(await world.mayFetch(feed.url))) {
    const problem = new LibraryProblem('The browser gives no access to this address.');
    await library.putFeeds([{ ...failed(feed, world.now(), problem), nextAt: 0 }], true);
    return 0;
  }
  const fetched = await fetchFeed(feed, world);
  const keptAt = new Date(world.now()).toISOString();
  try {
    const entries = fetched.reports.map((report) => entryOf(report, feed.url, keptAt));
    const added = entries.length > 0 ? await library.keep(entries) : 0;
    await library.putFeeds([fetched.feed], true);
    return added;
  } catch (problem) {
    // Without its validators the feed is asked for everything again, so nothing is missed.
    await library.putFeeds([failed(feed, world.now(), problem)], true);
    return 0;
  }
}
