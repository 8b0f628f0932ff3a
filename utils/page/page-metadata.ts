/** Title, authors, publisher, instants, language and address of an article, in the order of trust of their sources. */

import type { Article } from '../article.ts';
import { contradiction, isSameName } from './contradiction.ts';
import { attributeOf } from './dom.ts';
import { isSameTitle } from './headline.ts';
import { publicationDates } from './publication-dates.ts';
import { type JsonObject, namesOf, readStructuredData, type StructuredData } from './structured-data.ts';

export type PageMetadata = Omit<Article, 'text' | 'paragraphs' | 'linkedStories'>;

/** Content of all `<meta>` elements by lower-case name, property or itemprop; the first of a name wins. */
export type MetaTags = ReadonlyMap<string, string>;

/** Reads the document's `<meta>` elements; at most 500, each value cut at 2,000 characters. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  const elements = document.querySelectorAll('meta[content]');
  for (let index = 0; index < Math.min(elements.length, 500); index++) {
    const element = elements[index]!;
    const content = (attributeOf(element, 'content') ?? '').trim().slice(0, 2000);
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(element, attribute)?.toLowerCase();
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
  const declared = declaredBylines(document, meta, node);
  const byline = declared[0] ?? shownByline(document);
  const [publisher, ...otherPublishers] = publishersOf(document, meta, structured);
  // What is only shown contradicts nothing: credits and writers of other stories look like bylines.
  const otherByline = declared.find(
    (names) => !names.some((name) => byline.some((used) => isSameName(used, name))),
  );
  const otherPublisher = otherPublishers.find((name) => !isSameName(publisher!, name));
  return {
    url,
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
      ...contradiction('authors', byline[0], otherByline?.[0]),
      ...contradiction('publishers', publisher, otherPublisher),
    ],
  };
}

/** White space collapsed, entities that publishers escape twice undone, cut at a length no headline has. */
export function cleanLine(text: string): string {
  return text
    .replace(/&(?:#(\d{2,4})|(\w{2,4}));/g, (_, code?: string, name?: string) =>
      code ? String.fromCharCode(Number(code)) : (entities[name!] ?? ' '),
    )
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 1000);
}

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

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

/** Names by machine-readable source, most trusted first; sources without names are left out. */
function declaredBylines(document: Document, meta: MetaTags, node: JsonObject | null): string[][] {
  const tags = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
  ]
    .map((name) => meta.get(name))
    .filter((value): value is string => value !== undefined && !/^https?:/.test(value));
  const microdata = textsOf(document, '[itemprop~="author"]');
  return [namesOf(node?.author), namesOf(node?.creator), tags.slice(0, 1), microdata]
    .map(uniqueNames)
    .filter((names) => names.length > 0);
}

function shownByline(document: Document): string[] {
  return uniqueNames(textsOf(document, '[rel~="author"], .byline, .author'));
}

/** Texts of the first elements that match; in pictures stand the names of photographers. */
function textsOf(document: Document, selector: string): string[] {
  const elements = document.querySelectorAll(`:is(${selector}):not(figure *, figcaption *)`);
  return Array.from(
    { length: Math.min(elements.length, 4) },
    (_, index) => elements[index]!.textContent ?? '',
  );
}

/** Names taken apart at commas and "and", "By" taken off, addresses and duplicates left out. */
function uniqueNames(values: readonly string[]): string[] {
  const names = values
    .flatMap((value) =>
      cleanLine(value)
        .replace(/^(?:by|von|par|por|di|od)\s+/i, '')
        .split(/\s*(?:,|;|\band\b|\bund\b)\s*/),
    )
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length < 80 && !/^https?:|^@|\d{4}/.test(name));
  return [...new Set(names)].slice(0, 20);
}

/** Publishers by source, most trusted first. */
function publishersOf(document: Document, meta: MetaTags, structured: StructuredData): string[] {
  const tag = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'].find((name) =>
    meta.has(name),
  );
  const shown = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  return [
    structured.articles.flatMap((node) => [
      ...namesOf(node.publisher),
      ...namesOf(node.sourceOrganization),
    ])[0],
    tag && meta.get(tag),
    shown && (attributeOf(shown, 'content') ?? shown.textContent),
  ]
    .map((name) => cleanLine(name ?? ''))
    .filter((name) => name !== '');
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** The address the page names for itself, http(s) only and resolved; else the one it was opened at. */
export function canonicalUrlOf(document: Document, meta: MetaTags, url: string): string {
  const link = document.querySelector('link[rel~="canonical" i][href]');
  for (const address of [link && attributeOf(link, 'href'), meta.get('og:url')]) {
    if (!address) continue;
    try {
      const resolved = new URL(address, url === '' ? undefined : url);
      if (resolved.protocol === 'https:' || resolved.protocol === 'http:') return resolved.href;
    } catch {
      // Not an address: the next candidate is asked.
    }
  }
  return url;
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
