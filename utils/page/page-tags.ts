/** What the head of a page declares: its `<meta>` elements, its address, its language. */

import { attributeOf } from './dom.ts';
import { type JsonObject, namesOf } from './structured-data.ts';

/** Content of all `<meta>` elements by lower-case name, property or itemprop; the first of a name wins. */
export type MetaTags = ReadonlyMap<string, string>;

/** The attributes that name what a `<meta>` element says. */
const namings = ['property', 'name', 'itemprop', 'http-equiv'];

/**
 * Reads the document's `<meta>` elements; at most 500, each value cut at 2,000 characters. With `names`, those alone: the
 * browser picks them, and elements that no script has touched cost Firefox nothing.
 */
export function readMetaTags(document: Document, names?: readonly string[]): MetaTags {
  const tags = new Map<string, string>();
  const called = names?.flatMap((name) => namings.map((naming) => `[${naming}="${name}" i]`));
  const elements = document.querySelectorAll(`meta:is(${called ?? '[content]'})`);
  for (let index = 0; index < Math.min(elements.length, 500); index++) {
    const element = elements[index]!;
    const content = (element.getAttribute('content') ?? '').trim().slice(0, 2000);
    if (content === '') continue;
    for (const naming of namings) {
      const name = element.getAttribute(naming)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** What applications keep in their addresses may be as long as they like; a page is told by what comes before it. */
export const longestAddress = 8000;

/** An address that is not too long. */
export function shortened(url: string): string {
  return url.length > longestAddress ? url.split(/[?#]/)[0]! : url;
}

/** The address the page names for itself, http(s) only and resolved; else the one it was opened at. */
export function canonicalUrlOf(document: Document, meta: MetaTags, url: string): string {
  const link = document.querySelector('link[rel~="canonical" i][href]');
  for (const address of [link && attributeOf(link, 'href'), meta.get('og:url')]) {
    if (!address) continue;
    try {
      const { href, protocol } = new URL(address, url === '' ? undefined : url);
      if (protocol.startsWith('http') && href.length <= longestAddress) return href;
    } catch {
      // Not an address: the next candidate is asked.
    }
  }
  return shortened(url);
}

/** BCP 47, primary subtag in lower case, region in upper case: what publishers write with `_` included. */
export function languageOf(document: Document, meta: MetaTags, node: JsonObject | null): string {
  const root = document.documentElement;
  const candidates = [
    root && attributeOf(root, 'lang'),
    root && attributeOf(root, 'xml:lang'),
    namesOf(node?.inLanguage)[0],
    meta.get('og:locale'),
    meta.get('content-language'),
  ];
  for (const candidate of candidates) {
    const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(
      candidate?.trim() ?? '',
    );
    if (match === null) continue;
    return [match[1]!.toLowerCase(), match[3]?.toUpperCase()].filter(Boolean).join('-');
  }
  return '';
}
