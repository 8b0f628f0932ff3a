/** Access to addresses the reader gave us to fetch, of feeds and of a server: asked for in the click that adds them. */

import { browser } from 'wxt/browser';
import { sitePatterns } from './site-pattern.ts';

/** The match pattern of an address's host, without its subdomains: that tells it from the pattern of a site to read. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks for access to addresses. Must be called from the click itself: the browser opens its prompt only then, so nothing
 * is awaited before it. False when the reader or the browser refused.
 * @param sent the kinds of data that will be sent there; Firefox asks the reader for each by name
 */
export function requestAccess(
  urls: readonly string[],
  sent: readonly 'websiteContent'[] = [],
): Promise<boolean> {
  const origins = [...new Set(urls.map(patternOf))];
  const asked =
    import.meta.env.FIREFOX && sent.length > 0 ? { origins, data_collection: [...sent] } : { origins };
  return browser.permissions.request(asked).catch(() => false);
}

/** Whether an address may be fetched now. */
export function mayFetch(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] }).catch(() => false);
}

/** Gives back the access to a removed address's host, unless another address is on it or pages of it are read. */
export async function releaseAccess(url: string, others: readonly string[]): Promise<void> {
  const pattern = patternOf(url);
  if (others.some((other) => patternOf(other) === pattern)) return;
  const { origins = [] } = await browser.permissions.getAll();
  if (sitePatterns(origins).includes(pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
