/** Access to the addresses of feeds: asked for in the click that adds them, used to fetch them and for nothing else. */

import { browser } from 'wxt/browser';

/** The match pattern of a feed's host, without its subdomains: that tells it from the pattern of a site to read. */
function patternOfFeed(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks for access to feeds. Must be called from the click itself: the browser opens its prompt only then, so nothing is
 * awaited before it. False when the reader or the browser refused.
 */
export function requestFeeds(urls: readonly string[]): Promise<boolean> {
  const origins = [...new Set(urls.map(patternOfFeed))];
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Whether a feed may be fetched now. */
export function mayFetch(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOfFeed(url)] }).catch(() => false);
}

/** Gives back the access to a removed feed's host, unless another feed is on it. */
export async function releaseFeed(url: string, others: readonly string[]): Promise<void> {
  const pattern = patternOfFeed(url);
  if (others.some((other) => patternOfFeed(other) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
