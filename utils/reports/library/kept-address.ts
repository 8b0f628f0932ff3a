/** By which address an article is kept. */

import { addressKey } from '../../timeline/address-key.ts';

/**
 * The address that an article names for itself, where its own site could have named it; else the one it was read at. A page
 * that names another site's page would take that one's place, and a site that names its front page for every article
 * would have one article in all.
 */
export function keptAddress({ url, canonicalUrl }: { url: string; canonicalUrl: string }): string {
  const [own, named] = [addressKey(url), addressKey(canonicalUrl)];
  const isFront = !/[/?]/.test(named);
  return own === named || (isSameSite(own, named) && !isFront) ? canonicalUrl : url;
}

/** Whether the host of one key is the other's, or above it. */
function isSameSite(one: string, other: string): boolean {
  const [host, otherHost] = [one, other].map((key) => key.split(/[/?]/, 1)[0] as string) as [string, string];
  if (host === '' || otherHost === '') return false;
  return host === otherHost || host.endsWith(`.${otherHost}`) || otherHost.endsWith(`.${host}`);
}
