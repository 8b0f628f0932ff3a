/** Asks a feed whether it has something new, politely and within bounds. */

import { FEED_LENGTH, readFeed } from '../import/read-feed.ts';
import { LibraryProblem } from '../library/library-problem.ts';
import { readBody } from '../read-body.ts';
import type { Report } from '../report.ts';
import type { Feed } from './feed.ts';
import { charsetOf } from './feed-charset.ts';

const hour = 3_600_000;

/** Time between two requests to a feed, doubled after each failure up to a day. */
const interval = hour;
const longestWait = 24 * hour;
/** A request is given up after this long, milliseconds. */
const patience = 20_000;

/** What fetching needs of the world. */
export interface FeedWorld {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A feed after it was asked, and the reports it offers; none when it said that nothing has changed. */
export interface FetchedFeed {
  feed: Feed;
  reports: Report[];
}

/** Asks one feed. Never throws: what went wrong is said in the feed, and when it is asked next. */
export async function fetchFeed(feed: Feed, world: FeedWorld): Promise<FetchedFeed> {
  const now = world.now();
  let asked = 0;
  try {
    const response = await world.fetch(feed.url, {
      headers: conditions(feed),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    asked = retryAfter(response);
    const nextAt = now + Math.max(interval, asked);
    const settled = { ...feed, checkedAt: now, nextAt, failures: 0, problem: '' };
    if (response.status === 304) return { feed: settled, reports: [] };
    if (!response.ok) throw new LibraryProblem(refusal(response.status));
    const today = new Date(now).toISOString().slice(0, 10);
    const { title, reports } = readFeed(await boundedText(response), today, feed.url);
    const etag = validator(response, 'etag', 1000);
    const lastModified = validator(response, 'last-modified', 200);
    return { feed: { ...settled, title: title || feed.title, etag, lastModified }, reports };
  } catch (problem) {
    return { feed: failed(feed, now, problem, asked), reports: [] };
  }
}

/** A feed after a failure: asked again after an hour, two, four … up to a day, or when it said. */
export function failed(feed: Feed, now: number, problem: unknown, asked = 0): Feed {
  const failures = Math.min(feed.failures + 1, 1000);
  const wait = Math.max(asked, Math.min(longestWait, interval * 2 ** Math.min(failures - 1, 5)));
  return { ...feed, checkedAt: now, nextAt: now + wait, failures, problem: sentence(problem).slice(0, 1000) };
}

/** Headers of a conditional request (RFC 9110, section 13.1). */
function conditions({ etag, lastModified }: Feed): Headers {
  const headers = new Headers({
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
  });
  if (etag) headers.set('if-none-match', etag);
  if (lastModified) headers.set('if-modified-since', lastModified);
  return headers;
}

function validator(response: Response, name: string, longest: number): string | null {
  const value = response.headers.get(name);
  return value !== null && value.length <= longest ? value : null;
}

/** Seconds that a `Retry-After` header asks for, as milliseconds; 0 when it does not. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, longestWait) : 0;
}

/** Text of an answer, given up when it grows too large. @throws LibraryProblem */
async function boundedText(response: Response): Promise<string> {
  const bytes = await readBody(response, FEED_LENGTH);
  if (!bytes) throw new LibraryProblem('The feed is larger than 8 MB and was not read.');
  return new TextDecoder(charsetOf(bytes, response.headers.get('content-type') ?? '')).decode(bytes);
}

function refusal(status: number): string {
  if (status === 404 || status === 410) return `The address answered ${status}: the feed may have moved.`;
  if (status === 429) return 'The feed answered 429: it wants to be asked less often.';
  return `The address answered ${status}.`;
}

function sentence(problem: unknown): string {
  if (problem instanceof DOMException && problem.name === 'TimeoutError')
    return 'The feed did not answer within 20 seconds.';
  if (problem instanceof TypeError) return 'The feed could not be reached.';
  return problem instanceof Error && problem.message ? problem.message : 'The feed could not be read.';
}
