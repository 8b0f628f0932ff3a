/** Title, authors, publisher, instants, language and address of an article, in the order of trust of their sources. */

import type { Article } from '../article.ts';
import { authorsOf } from './bylines.ts';
import { cleanLine } from './clean-line.ts';
import { contradiction, isSameName } from './contradiction.ts';
import { attributeOf } from './dom.ts';
import { isSameTitle } from './headline.ts';
import { publicationDates } from './publication-dates.ts';
import { publishersOf } from './publishers.ts';
import { type JsonObject, namesOf, readStructuredData, type StructuredData } from './structured-data.ts';

export type PageMetadata = Omit<Article, 'text' | 'paragraphs' | 'linkedStories'>;

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

/** What is shown close to the headline: lines of text and what `<time>` elements among them say. */
export interface NearHeadline {
  /** The headline's own text; empty when none is shown. */
  headline: string;
  near: readonly string[];
  nearTimes: readonly string[];
}

/**
 * Everything about the article but its text. What is shown near the headline is where dates are looked for last.
 * Never throws; what is unknown is empty or null.
 */
export function readMetadata(
  document: Document,
  url: string,
  { headline, near, nearTimes }: NearHeadline = { headline: '', near: [], nearTimes: [] },
  structured: StructuredData = readStructuredData(document),
  meta: MetaTags = readMetaTags(document),
): PageMetadata {
  const node = structured.articles[0] ?? null;
  const language = languageOf(document, meta, node);
  const dates = publicationDates({ document, meta, structured, near, nearTimes, language });
  const publishers = publishersOf(document, meta, structured);
  const publisher = publishers[0];
  const { byline, other } = authorsOf({ document, meta, node, publishers });
  const otherPublisher = publishers.find((name) => !isSameName(publisher!, name));
  return {
    url: shortened(url),
    canonicalUrl: canonicalUrlOf(document, meta, url),
    title: titleOf(document, meta, node, cleanLine(headline)),
    byline,
    publisher: publisher ?? hostOf(canonicalUrlOf(document, meta, url)),
    publishedAt: dates.publishedAt,
    updatedAt: dates.updatedAt,
    language,
    notes: [
      ...structured.notes,
      ...dates.notes,
      ...contradiction('authors', byline[0], other),
      ...contradiction('publishers', publisher, otherPublisher),
    ],
  };
}

/** The headline that the page shows, if its metadata agrees or it is the only one; else what the metadata says. */
function titleOf(document: Document, meta: MetaTags, node: JsonObject | null, shown: string): string {
  const claimed = [namesOf(node?.headline)[0], meta.get('og:title'), meta.get('twitter:title')]
    .filter((title): title is string => title !== undefined)
    .map(cleanLine)
    .filter((title) => title !== '');
  const isAgreed = claimed.length === 0 || claimed.some((title) => isSameTitle(shown, title));
  if (shown !== '' && (isAgreed || document.querySelectorAll('h1').length === 1)) return shown;
  const title = claimed[0] ?? cleanLine(document.querySelector('head > title')?.textContent ?? '');
  return title === '' ? shown : withoutSiteName(title, meta.get('og:site_name') ?? '');
}

/** "Headline | The Daily" without its last part, where that part is the site's name. */
function withoutSiteName(title: string, siteName: string): string {
  const match = /^(.{10,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/.exec(title);
  if (match === null) return title;
  const [, rest, last] = match as unknown as [string, string, string];
  const isName = siteName !== '' && last.toLowerCase().includes(siteName.toLowerCase());
  return isName || title.includes(' | ') ? rest : title;
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** What applications keep in their addresses may be as long as they like; a page is told by what comes before it. */
export const longestAddress = 8000;

function shortened(url: string): string {
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
