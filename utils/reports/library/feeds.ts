/** Feeds: added by the reader, asked politely, read with bounds. Nothing is fetched before the reader adds one. */

import { generateOpml, parseOpml } from 'feedsmith';
import { FEED_LENGTH, readFeed } from '../import/read-feed.ts';
import { LibraryProblem } from './database.ts';
import type { Feed } from './feed.ts';
import type { Library } from './library.ts';

const HOUR = 3_600_000;

/** Time between two requests to a feed, doubled after each failure up to a day. */
const INTERVAL = HOUR;
const LONGEST_WAIT = 24 * HOUR;

/** A request is given up after this long, milliseconds. */
const PATIENCE = 20_000;

const LARGEST_ANSWER = FEED_LENGTH;
const MOST_FEEDS = 500;

/** What feeds need of the world; `fetch` of the background in the extension. */
export interface FeedWorld {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** An http(s) address in its normal form. @throws LibraryProblem */
export function feedAddress(given: string): string {
  let url: URL | null = null;
  try {
    url = new URL(given.trim());
  } catch {
    // Told below.
  }
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new LibraryProblem(`“${given.trim().slice(0, 100)}” is not the address of a feed (http or https).`);
  }
  url.hash = '';
  return url.href;
}

function newFeed(url: string, title = ''): Feed {
  return { url, title, etag: null, lastModified: null, checkedAt: 0, nextAt: 0, failures: 0, problem: '' };
}

/** Adds feeds; known ones stay as they are. @returns how many were new */
export async function addFeeds(
  library: Library,
  feeds: readonly Pick<Feed, 'url' | 'title'>[],
): Promise<number> {
  return library.database.change('Adding the feed', async (stores) => {
    let added = 0;
    let count = await stores.feeds.count();
    for (const { url, title } of feeds) {
      if ((await stores.feeds.get(url)) !== undefined) continue;
      if (count >= MOST_FEEDS) throw new LibraryProblem(`The library takes ${MOST_FEEDS} feeds at most.`);
      stores.feeds.put(newFeed(url, title));
      count++;
      added++;
    }
    return added;
  });
}

export async function removeFeed(library: Library, url: string): Promise<void> {
  await library.database.change('Removing the feed', async ({ feeds }) => feeds.remove(url));
}

/** Text of an answer, given up when it grows too large. @throws LibraryProblem */
async function boundedText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST_ANSWER) {
      await reader.cancel();
      throw new LibraryProblem('The feed is larger than 8 MB and was not read.');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function sentence(problem: unknown): string {
  if (problem instanceof DOMException && problem.name === 'TimeoutError')
    return 'The feed did not answer in 20 seconds.';
  if (problem instanceof TypeError) return 'The feed could not be reached.';
  return problem instanceof Error ? problem.message : String(problem);
}

/** Seconds that a `Retry-After` header asks for, as milliseconds; 0 when it does not. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_WAIT) : 0;
}

/** Asks one feed and keeps its new reports. @returns the feed as it stands afterwards and how many reports were new */
async function askFeed(
  library: Library,
  feed: Feed,
  world: FeedWorld,
): Promise<{ feed: Feed; added: number }> {
  const now = world.now();
  let asked = 0;
  try {
    const headers = new Headers({
      accept: 'application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
    });
    if (feed.etag) headers.set('if-none-match', feed.etag);
    if (feed.lastModified) headers.set('if-modified-since', feed.lastModified);
    const response = await world.fetch(feed.url, {
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    asked = retryAfter(response);
    const settled = {
      ...feed,
      checkedAt: now,
      nextAt: now + Math.max(INTERVAL, asked),
      failures: 0,
      problem: '',
    };
    if (response.status === 304) return { feed: settled, added: 0 };
    if (!response.ok)
      throw new LibraryProblem(`The feed answered “${response.status} ${response.statusText}”.`);
    const today = new Date(now).toISOString().slice(0, 10);
    const read = readFeed(await boundedText(response), today, feed.url);
    const added = await library.keep(read.reports);
    const { headers: answer } = response;
    return {
      feed: {
        ...settled,
        title: read.title || feed.title,
        etag: answer.get('etag'),
        lastModified: answer.get('last-modified'),
      },
      added,
    };
  } catch (problem) {
    const failures = feed.failures + 1;
    const wait = Math.max(asked, Math.min(LONGEST_WAIT, INTERVAL * 2 ** Math.min(failures, 5)));
    return {
      feed: { ...feed, checkedAt: now, nextAt: now + wait, failures, problem: sentence(problem) },
      added: 0,
    };
  }
}

/**
 * Asks every feed whose time has come, one after the other.
 * @param all asks also those whose time has not come (the reader pressed the button)
 * @returns how many reports were new
 */
export async function refreshFeeds(library: Library, world: FeedWorld, all = false): Promise<number> {
  const feeds = await library.database.look(({ feeds }) => feeds.all());
  let added = 0;
  for (const feed of feeds) {
    if (!all && feed.nextAt > world.now()) continue;
    const result = await askFeed(library, feed, world);
    added += result.added;
    await library.database.change('Noting the feed', async (stores) => {
      // Removed by the reader meanwhile: stays removed.
      if ((await stores.feeds.get(feed.url)) !== undefined) stores.feeds.put(result.feed);
    });
  }
  return added;
}

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  outlines?: Outline[];
}

/** The feeds of an OPML file. @throws LibraryProblem when it is none */
export function readOpml(text: string): Pick<Feed, 'url' | 'title'>[] {
  if (text.length > FEED_LENGTH || /<!ENTITY/i.test(text))
    throw new LibraryProblem('This OPML file is too large or declares entities.');
  const found: Pick<Feed, 'url' | 'title'>[] = [];
  const visit = (outlines: readonly Outline[], depth: number) => {
    for (const { xmlUrl, title, text: label, outlines: inner } of outlines) {
      if (xmlUrl && found.length < MOST_FEEDS)
        found.push({ url: feedAddress(xmlUrl), title: (title ?? label ?? '').slice(0, 200) });
      if (inner && depth < 20) visit(inner, depth + 1);
    }
  };
  try {
    const { body } = parseOpml(text);
    visit((body?.outlines ?? []) as Outline[], 0);
  } catch (problem) {
    if (problem instanceof LibraryProblem) throw problem;
    throw new LibraryProblem('This is not an OPML file.');
  }
  return found;
}

/** The feeds as an OPML file. */
export function writeOpml(feeds: readonly Feed[]): string {
  return generateOpml({
    head: { title: 'Feeds' },
    body: {
      outlines: feeds.map(({ url, title }) => ({
        type: 'rss',
        text: title || url,
        title: title || url,
        xmlUrl: url,
      })),
    },
  });
}
