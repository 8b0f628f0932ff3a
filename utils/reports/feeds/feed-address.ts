/** An address as a feed is known by: http(s), without login and fragment; null where it is none. */
export function feedAddress(given: string): string | null {
  try {
    const url = new URL(given.trim());
    if (!/^https?:$/.test(url.protocol) || url.href.length > 2000) return null;
    url.hash = '';
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return null;
  }
}
