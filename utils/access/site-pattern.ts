/** Match patterns of the sites a reader gives access to. Pure. */

/** Both patterns that stand for every web site. */
export const everySite = ['http://*/*', 'https://*/*'];

/**
 * Match patterns for what a reader types as a site ("nytimes.com", "https://www.bbc.co.uk/news"): the host and its
 * subdomains, `www.` taken off. Null when there is no host name in it.
 */
export function patternsOfSite(typed: string): string[] | null {
  const address = typed.trim().replace(/^(?![a-z][a-z0-9+.-]*:\/\/)/i, 'https://');
  let host: string;
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    host = url.hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
  if (!/^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)+|\[[0-9a-f:]+\])$/.test(host)) return null;
  const pattern = hasNoSubdomains(host) ? host : `*.${host}`;
  return [`https://${pattern}/*`, `http://${pattern}/*`];
}

/** The site a pattern stands for, as shown to the reader ("nytimes.com"); empty for patterns of every site. */
export function siteOfPattern(pattern: string): string {
  const host = /^https?:\/\/(?:\*\.)?([^/]*)\//.exec(pattern)?.[1] ?? '';
  return host === '*' ? '' : host;
}

/**
 * Of the patterns granted those that are `everySite` or of `patternsOfSite`, which say that pages are read there. A
 * pattern of one host without its subdomains comes from a feed or a server. Hosts that have no subdomains (addresses,
 * `localhost`) are sites where both their patterns are granted: a feed or a server needs one.
 */
export function sitePatterns(granted: readonly string[]): string[] {
  return granted.filter((pattern) => {
    const host = /^(?:https?|\*):\/\/([^/]*)\//.exec(pattern)?.[1] ?? '';
    if (host.startsWith('*')) return true;
    return (
      hasNoSubdomains(host) && ['http', 'https'].every((scheme) => granted.includes(`${scheme}://${host}/*`))
    );
  });
}

function hasNoSubdomains(host: string): boolean {
  return host.startsWith('[') || /^[0-9.]+$/.test(host) || host === 'localhost';
}

/** Whether a pattern stands for the page at `url`. */
export function covers(pattern: string, url: string): boolean {
  const parts = /^(https?|\*):\/\/(\*\.)?([^/]*)\//.exec(pattern);
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!parts || !address || !/^https?:$/.test(address.protocol)) return false;
  const [, scheme, below, host] = parts;
  if (scheme !== '*' && `${scheme}:` !== address.protocol) return false;
  return (
    host === '*' ||
    address.hostname === host ||
    (below !== undefined && address.hostname.endsWith(`.${host}`))
  );
}
