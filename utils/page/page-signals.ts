/** What can be read cheaply from a page to tell whether it is an article: facts only, judged in `detect-article.ts`. */

import { attributeOf, bodyOf, isVisible, parentOf, queryAll, queryFirst } from './dom.ts';
import { instantOf } from './instants.ts';
import { canonicalUrlOf, type MetaTags, readMetaTags } from './page-metadata.ts';
import { readStructuredData, type StructuredData, typesOf } from './structured-data.ts';
import { dateShown } from './visible-dates.ts';

export interface PageSignals {
  /** schema.org types of the page's JSON-LD and microdata. */
  types: ReadonlySet<string>;
  /** `og:type`, lower case. */
  openGraphType: string;
  /** A publication date in JSON-LD of an article, in meta, or in microdata. */
  hasPublishedDate: boolean;
  /** A date shown between the headline and the text, or in a `<time>` there. */
  hasDateNearTitle: boolean;
  hasByline: boolean;
  /** Paragraphs of prose and their characters in the group of neighbours with most of it. */
  paragraphs: number;
  prose: number;
  /** Prose of the page outside that group, in characters. */
  otherProse: number;
  /** Characters of links, in relation to all characters of the body. */
  linkDensity: number;
  /** Headings or cards that are links to elsewhere, outside navigation. */
  linkedHeadings: number;
  headings: number;
  /** Elements that repeat with their own author or date (posts of a thread, teasers). */
  datedItems: number;
  hasProductOffer: boolean;
  hasThread: boolean;
  /** Inputs and selects a visitor fills in, search boxes left out. */
  formFields: number;
  path: PathShape;
}

/** What an address looks like: front page, section, or something with a name of its own. */
export interface PathShape {
  isKnown: boolean;
  isFront: boolean;
  /** Words of the longest part, joined by hyphens or underscores. */
  slugWords: number;
  hasDate: boolean;
  hasNumber: boolean;
  /** Parts that say what kind of page it is. */
  words: readonly string[];
}

const limits = { paragraphs: 600, headings: 300, links: 3000 };

/** Reads all signals; `url` may be empty (the page's own canonical address is used then). */
export function gatherSignals(
  document: Document,
  url: string,
  structured: StructuredData = readStructuredData(document),
): PageSignals {
  const meta = readMetaTags(document);
  const prose = gatherProse(document);
  const title = queryFirst(document, 'h1');
  return {
    types: new Set([...structured.types, ...microdataTypes(document)]),
    openGraphType: (meta.get('og:type') ?? '').toLowerCase(),
    hasPublishedDate: hasPublishedDate(document, meta, structured),
    hasDateNearTitle: title !== null && hasDateNear(document, title),
    hasByline: hasByline(document, meta, structured),
    ...prose,
    linkDensity: linkDensityOf(document),
    ...headingCounts(document),
    datedItems: queryAll(document, 'article time, li time, [class*="post" i] time, [class*="comment" i] time')
      .length,
    hasProductOffer: hasProductOffer(document, meta),
    hasThread:
      queryFirst(
        document,
        '[class*="topic-body" i], [class*="postbody" i], [class*="post-body-thread" i], [id^="post-"] ~ [id^="post-"] , [class*="question-page" i], [data-post-id] ~ [data-post-id]',
      ) !== null,
    formFields: queryAll(
      document,
      'form input[type="text"], form input[type="email"], form input[type="tel"], form select, form textarea',
    ).length,
    path: pathShapeOf(canonicalUrlOf(document, meta, url)),
  };
}

function microdataTypes(document: Document): string[] {
  const elements = queryAll(document, '[itemscope][itemtype]');
  const types: string[] = [];
  for (let index = 0; index < Math.min(elements.length, 60); index++) {
    types.push(...typesOf({ '@type': (attributeOf(elements[index]!, 'itemtype') ?? '').split(/\s+/) }));
  }
  return types;
}

function hasPublishedDate(document: Document, meta: MetaTags, structured: StructuredData): boolean {
  if (structured.articles.some((node) => instantOf(node.datePublished) !== null)) return true;
  const tag = [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'publish-date',
    'pubdate',
    'date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
  ].find((name) => instantOf(meta.get(name)) !== null);
  return tag !== undefined || queryFirst(document, '[itemprop~="datePublished"]') !== null;
}

function hasByline(document: Document, meta: MetaTags, structured: StructuredData): boolean {
  if (structured.articles.some((node) => node.author !== undefined)) return true;
  const tag = meta.get('author') ?? meta.get('article:author') ?? meta.get('parsely-author');
  return (
    tag !== undefined ||
    queryFirst(
      document,
      '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]',
    ) !== null
  );
}

/** A `<time>` or a written date in the few elements around the headline. */
function hasDateNear(document: Document, title: Element): boolean {
  let around: Node | null = title;
  for (let level = 0; level < 3; level++) {
    const parent: Node | null = around === null ? null : parentOf(around);
    if (parent === null || parent === bodyOf(document)) break;
    around = parent;
    if ((around.textContent ?? '').length > 1500) break;
  }
  if (around === null) return false;
  const text = (around.textContent ?? '').slice(0, 3000);
  return (
    (around as Element).querySelector?.('time') != null ||
    dateShown(text.match(/.{1,400}/gs) ?? [], '') !== null
  );
}

interface Prose {
  paragraphs: number;
  prose: number;
  otherProse: number;
}

const beside =
  'nav, aside, footer, form, figcaption, [role="dialog"], [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="newsletter" i], [class*="cookie" i]';

/** Paragraphs of at least 60 characters that are no links, grouped by their parent's parent. */
function gatherProse(document: Document): Prose {
  const groups = new Map<Node, { paragraphs: number; prose: number }>();
  const elements = queryAll(document, 'p, blockquote:not(:has(p)), div > br + br, li');
  let total = 0;
  for (let index = 0; index < Math.min(elements.length, limits.paragraphs); index++) {
    const element = elements[index]!;
    const name = element.localName;
    const text = name === 'br' ? lineAfter(element) : (element.textContent ?? '').trim();
    if (text.length < (name === 'li' ? 120 : 60) || !/[.!?…。！？:"”»]/.test(text)) continue;
    if (linkLengthOf(element) > text.length / 2 || element.closest(beside) !== null || !isVisible(element))
      continue;
    const parent = parentOf(element);
    const key = parent && (parentOf(parent) ?? parent);
    if (key === null) continue;
    const group = groups.get(key) ?? { paragraphs: 0, prose: 0 };
    group.paragraphs++;
    group.prose += text.length;
    total += text.length;
    groups.set(key, group);
  }
  let best = { paragraphs: 0, prose: 0 };
  for (const group of groups.values()) if (group.prose > best.prose) best = group;
  return { ...best, otherProse: total - best.prose };
}

function lineAfter(element: Element): string {
  return (element.nextSibling?.textContent ?? '').trim();
}

function linkLengthOf(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += (link.textContent ?? '').length;
  return length;
}

function linkDensityOf(document: Document): number {
  const body = bodyOf(document);
  if (body === null) return 0;
  const links = queryAll(document, 'a[href]');
  let linked = 0;
  for (let index = 0; index < Math.min(links.length, limits.links); index++) {
    linked += (links[index]!.textContent ?? '').trim().length;
  }
  let all = 0;
  const texts = queryAll(document, 'p, li, h1, h2, h3, h4, td, dd, blockquote');
  for (let index = 0; index < Math.min(texts.length, limits.links); index++) {
    all += (texts[index]!.textContent ?? '').trim().length;
  }
  return all === 0 ? 1 : Math.min(1, linked / all);
}

function headingCounts(document: Document): { headings: number; linkedHeadings: number } {
  const elements = queryAll(document, 'h2, h3, h4');
  let linkedHeadings = 0;
  const count = Math.min(elements.length, limits.headings);
  for (let index = 0; index < count; index++) {
    const element = elements[index]!;
    if (element.querySelector('a[href]') !== null || element.closest('a[href]') !== null) linkedHeadings++;
  }
  return { headings: count, linkedHeadings };
}

function hasProductOffer(document: Document, meta: MetaTags): boolean {
  if (/^product/.test(meta.get('og:type') ?? '') || meta.has('product:price:amount')) return true;
  return (
    queryFirst(
      document,
      '[itemprop~="price"], [class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i]',
    ) !== null
  );
}

/** The shape of an address's path; all empty for an empty address. */
export function pathShapeOf(url: string): PathShape {
  let path = '';
  try {
    path = new URL(url).pathname;
  } catch {
    return { isKnown: false, isFront: false, slugWords: 0, hasDate: false, hasNumber: false, words: [] };
  }
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const slugs = parts.map(
    (part) =>
      part
        .replace(/\.\w+$/, '')
        .split(/[-_]/)
        .filter((word) => word.length > 1).length,
  );
  return {
    isKnown: true,
    isFront: parts.length === 0 || (parts.length === 1 && parts[0]!.length <= 5),
    slugWords: Math.max(0, ...slugs),
    hasDate:
      /\/(?:19|20)\d{2}[/-]?\d{1,2}(?:[/-]?\d{1,2})?(?:\/|-|$)/.test(path) || /(?:19|20)\d{6}/.test(path),
    hasNumber: /\d{5,}/.test(path),
    words: parts,
  };
}
