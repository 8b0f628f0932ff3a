/** Addresses compared without what only tracks the reader. */

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|yclid|cmpid|cmp|ocid|smid|ref|ref_src|referrer|spm|s_cid|ncid|sref|share|output|amp|at_.*|ns_.*|xtor)$/i;

/**
 * A key equal for addresses of the same page: host without `www.`, `m.` or `amp.`, path without index file, AMP marker and
 * trailing slash, query sorted and without tracking parameters, no scheme, port, login or fragment.
 * @returns the key, empty when the address is none or not http(s)
 */
export function addressKey(address: string): string {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(address.trim());
  if (!match) return '';
  const host = (match[1] ?? '')
    .toLowerCase()
    .replace(/^(?:www|m|amp|mobile)\./, '')
    .replace(/\.$/, '');
  const path = (match[2] ?? '')
    .replace(/\/+/g, '/')
    .replace(/\/(?:index\.(?:html?|php|amp)|amp|amp\.html)$/i, '')
    .replace(/\/$/, '');
  const query = (match[3] ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    .sort()
    .join('&');
  return `${host}${path}${query ? `?${query}` : ''}`;
}
