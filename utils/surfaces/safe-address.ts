/** `address` when it is http(s) and parses, else null: the only addresses a surface may link to. */
export function safeAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The http(s) address that a reader typed; null where it is none. A scheme may be left out before a name with a dot in
 * it ("news.example/feed").
 */
export function typedAddress(typed: string): string | null {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(address)) return safeAddress(address);
  return /^(?:[^\s/@:?#]{1,200}\.[^\s/@:?#.]{1,60}|localhost)(?:[/:?#]|$)/i.test(address)
    ? safeAddress(`https://${address}`)
    : null;
}

/** The host of an address without `www.`, for people ("kyivindependent.com"); empty when it does not parse. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
