/** When an article was published and updated, from JSON-LD, meta, microdata and visible text, in that order of trust. */

import type { Note } from '../article.ts';
import { contradiction } from './contradiction.ts';
import { attributeOf } from './dom.ts';
import { epochOf, instantOf, precisionOf } from './instants.ts';
import type { MetaTags } from './page-metadata.ts';
import type { StructuredData } from './structured-data.ts';
import { dateShown, zoneShown } from './visible-dates.ts';

export interface DateSources {
  document: Document;
  meta: MetaTags;
  structured: StructuredData;
  /** Lines of text near the headline, in order, and what `<time>` elements among them say. */
  near: readonly string[];
  nearTimes: readonly string[];
  /** BCP 47 tag of the page, for the order of day and month. */
  language: string;
}

export interface PublicationDates {
  publishedAt: string | null;
  updatedAt: string | null;
  notes: Note[];
}

/** Names of `<meta>` under which publishers give the date of publication, most trusted first. */
export const publishedTags = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'publication_date',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'og:published_time',
  'date',
];

const updatedTags = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
];

/** Both instants, with a note where what is declared of the first contradicts itself by more than a day. */
export function publicationDates(sources: DateSources): PublicationDates {
  const declared = declaredInstants(sources);
  const found = [...declared, ...instantsOf(sources.nearTimes)];
  const publishedAt = found.length === 0 ? dateShown(sources.near, sources.language) : mostExact(found);
  const updatedAt = updatedInstant(sources, publishedAt);
  if (publishedAt === null && updatedAt !== null) return onlyUpdated(updatedAt);
  // What is shown contradicts nothing: beside an article stand the dates of its update, of other stories, of today.
  const other = declared.find((instant) => isAnotherDay(instant, declared[0]!));
  const notes = contradiction('dates', declared[0]?.slice(0, 10), other?.slice(0, 10));
  return { publishedAt: publishedAt && withShownZone(publishedAt, sources), updatedAt, notes };
}

/** A page that names only its last update: that is the day its words are to be read from. */
function onlyUpdated(updatedAt: string): PublicationDates {
  const text = 'Only the last update is dated.';
  return { publishedAt: updatedAt, updatedAt: null, notes: [{ code: 'only-update-date', text }] };
}

/** All that machine-readable sources claim, most trusted first. */
function declaredInstants({ document, meta, structured }: DateSources): string[] {
  const claims: unknown[] = structured.articles.map((node) => node.datePublished);
  claims.push(...structured.articles.map((node) => node.dateCreated));
  for (const tag of publishedTags) claims.push(meta.get(tag));
  claims.push(...structured.others.filter(isPage).map((node) => node.datePublished));
  claims.push(...microdata(document, 'datePublished'));
  return instantsOf(claims);
}

function instantsOf(claims: readonly unknown[]): string[] {
  return claims.map(instantOf).filter((instant) => instant !== null);
}

function isPage(node: { readonly [key: string]: unknown }): boolean {
  return typeof node.datePublished === 'string';
}

/**
 * The most trusted claim; another that names the same moment more exactly (a zone, a time of the same day) is
 * preferred to it.
 */
function mostExact(found: readonly string[]): string {
  const first = found[0]!;
  const same = found.filter((other) =>
    precisionOf(first) >= 1 && precisionOf(other) >= 1
      ? Math.abs(epochOf(first) - epochOf(other)) < 60_000
      : first.slice(0, 10) === other.slice(0, 10),
  );
  return same.reduce((best, other) => (precisionOf(other) > precisionOf(best) ? other : best), first);
}

function updatedInstant(
  { document, meta, structured }: DateSources,
  publishedAt: string | null,
): string | null {
  const claims: unknown[] = structured.articles.map((node) => node.dateModified);
  for (const tag of updatedTags) claims.push(meta.get(tag));
  claims.push(...microdata(document, 'dateModified'));
  for (const claim of claims) {
    const instant = instantOf(claim);
    if (instant === null) continue;
    return publishedAt !== null && epochOf(instant) <= epochOf(publishedAt) ? null : instant;
  }
  return null;
}

function microdata(document: Document, property: string): (string | null)[] {
  return values(document, `[itemprop~="${property}"]`);
}

function values(document: Document, selector: string): (string | null)[] {
  const elements = document.querySelectorAll(selector);
  return Array.from({ length: Math.min(elements.length, 3) }, (_, index) => {
    const element = elements[index]!;
    return attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? element.textContent;
  });
}

/** UTC turned into the publication's zone where the page shows the local time of the same moment. */
function withShownZone(instant: string, { near, language }: DateSources): string {
  return precisionOf(instant) === 2 ? zoneShown(instant, near, language) : instant;
}

/** Clocks of the world are a day apart at most, and publishers mix them. */
function isAnotherDay(instant: string, other: string): boolean {
  return Math.abs(epochOf(instant) - epochOf(other)) > 86_400_000 * 1.5;
}
