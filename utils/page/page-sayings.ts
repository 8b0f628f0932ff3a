/**
 * What a page says of its article's name, authors, publisher and days, in its own words and in the order of trust of its
 * sources. Gathered in the page, weighed elsewhere (`page-metadata.ts`): the page's own thread pays for no more than this.
 */

import type { Note } from '../article.ts';
import { attributeOf } from './dom.ts';
import { canonicalUrlOf, languageOf, type MetaTags, shortened } from './page-tags.ts';
import { namesOf, type StructuredData } from './structured-data.ts';
import { authorTags, filedTags, publishedTags, publisherTags, updatedTags } from './telling-tags.ts';
import { byline } from './text-glance.ts';
import { mayDate } from './visible-dates.ts';

/** What one source says, as it stands there; cut where it is longer than anybody would read. */
type Said = string[];

export interface PageSayings {
  url: string;
  canonicalUrl: string;
  /** BCP 47 tag; empty when unknown. */
  language: string;
  /** The headline as shown; empty when none is. */
  headline: string;
  /** Whether the page has one first heading alone. */
  hasOneTop: boolean;
  /** What JSON-LD, Open Graph and Twitter call the article. */
  titles: Said;
  documentTitle: string;
  siteName: string;
  /** By source: the author and the creator of the article's JSON-LD, meta, microdata. */
  authors: Said[];
  shownAuthors: Said;
  /** The first line near the headline that begins as bylines do; empty where none does. */
  signed: string;
  /** By source: JSON-LD, meta, microdata. */
  publishers: Said;
  /** As written; numbers are epochs. */
  published: (string | number)[];
  /** Under names that some give the day a file was made. */
  filed: (string | number)[];
  updated: (string | number)[];
  /** Lines near the headline that may hold a date, and what `<time>` elements among them say. */
  near: Said;
  nearTimes: Said;
  notes: Note[];
}

/** What is shown close to the headline: lines of text and what `<time>` elements among them say. */
export interface NearHeadline {
  headline: string;
  near: readonly string[];
  nearTimes: readonly string[];
}

/** Longer sayings are cut, more of one kind left out: a page may say what it likes. */
const most = { characters: 2000, sayings: 100 };

/** Gathers all; never throws. */
export function gatherSayings(
  document: Document,
  url: string,
  { headline, near, nearTimes }: NearHeadline,
  structured: StructuredData,
  meta: MetaTags,
): PageSayings {
  const { articles } = structured;
  const node = articles[0];
  const tagged = (names: readonly string[]) => names.map((name) => meta.get(name));
  const top = near.slice(0, 12);
  // "By" may stand in a line of its own.
  const signed = top.map((line, index) => (line.length < 7 ? `${line} ${top[index + 1] ?? ''}` : line));
  return {
    url: shortened(url),
    canonicalUrl: canonicalUrlOf(document, meta, url),
    language: languageOf(document, meta, node ?? null),
    headline: cut(headline),
    hasOneTop: document.querySelectorAll('h1').length === 1,
    titles: said([namesOf(node?.headline)[0], ...tagged(['og:title', 'twitter:title'])]),
    documentTitle: said([document.querySelector('head > title')?.textContent])[0] ?? '',
    siteName: cut(meta.get('og:site_name') ?? ''),
    authors: [
      namesOf(node?.author),
      namesOf(node?.creator),
      tagged(authorTags)
        .filter((value) => value !== undefined && !/^https?:/.test(value))
        .slice(0, 1),
      textsOf(document, '[itemprop~="author"]'),
    ].map(said),
    shownAuthors: said(authorsShown(document, top)),
    signed: signed.find((line) => line.length < 100 && byline.test(line)) ?? '',
    publishers: said([
      articles.flatMap((one) => [...namesOf(one.publisher), ...namesOf(one.sourceOrganization)])[0],
      tagged(publisherTags).find((value) => value !== undefined),
      values(document, '[itemprop~="publisher"] [itemprop~="name"]')[0],
    ]),
    published: dates([
      ...articles.map((one) => one.datePublished),
      ...articles.map((one) => one.dateCreated),
      ...tagged(publishedTags),
      ...structured.others.map((one) => one.datePublished).filter((date) => typeof date === 'string'),
      ...values(document, '[itemprop~="datePublished"]'),
    ]),
    filed: dates(tagged(filedTags)),
    updated: dates([
      ...articles.map((one) => one.dateModified),
      ...tagged(updatedTags),
      ...values(document, '[itemprop~="dateModified"]'),
    ]),
    near: said(near.filter((line) => mayDate.test(line))),
    nearTimes: said(nearTimes),
    notes: structured.notes,
  };
}

function said(words: readonly (string | null | undefined)[]): string[] {
  return words
    .filter((word) => typeof word === 'string')
    .slice(0, most.sayings)
    .map(cut);
}

/** What is long is mostly the white space of a page's source. */
function cut(words: string): string {
  return words.length > most.characters ? words.replace(/\s+/g, ' ').slice(0, most.characters) : words;
}

function dates(written: readonly unknown[]): (string | number)[] {
  return written
    .filter((date) => typeof date === 'number' || (typeof date === 'string' && date.length < 100))
    .slice(0, most.sayings) as (string | number)[];
}

/** Links to authors and what is named as a byline: those without a date that stand near the headline, else the first. */
function authorsShown(document: Document, top: readonly string[]): string[] {
  const isNear = (name: string) =>
    /^\s*[^\s\d]\D*$/.test(name) && top.some((line) => line.includes(name.trim()));
  const linked = textsOf(document, '[rel~="author"], a[href*="/author"]').filter(isNear);
  if (linked.length > 0) return linked;
  const named = textsOf(document, '[class*="author" i], [class*="byline" i]').find(isNear);
  return named === undefined ? textsOf(document, '[rel~="author"], .byline, .author') : [named];
}

/** Texts of the first elements that match; in pictures stand the names of photographers. */
function textsOf(document: Document, selector: string): string[] {
  return first(document, `:is(${selector}):not(figure *, figcaption *)`, 4, (element) => element.textContent);
}

function values(document: Document, selector: string): string[] {
  return first(
    document,
    selector,
    3,
    (element) => attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? element.textContent,
  );
}

function first(
  document: Document,
  selector: string,
  most: number,
  read: (element: Element) => string | null,
): string[] {
  const elements = document.querySelectorAll(selector);
  return Array.from({ length: Math.min(elements.length, most) }, (_, index) => read(elements[index]!) ?? '');
}
