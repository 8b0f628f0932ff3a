/** An article the reader keeps, as a report of the library. */

import type { Article } from '../../article.ts';
import type { Reading } from '../../reading/reading.ts';
import { addressKey } from '../../timeline/address-key.ts';
import type { Report } from '../report.ts';

const SUMMARY_LENGTH = 300;
const FIGURES = 40;
const NAMES = 40;

/** Id of an article in the library: its address without what only tracks. */
export function keptId(article: Article): string {
  return addressKey(article.canonicalUrl) || addressKey(article.url) || article.title;
}

/**
 * A report made of an article and its reading: sources and figures as read, the whole text indexed.
 * @param now ISO instant, for articles without a date
 */
export function keptReport(article: Article, reading: Reading, now: string): Report {
  const nameOf = new Map(reading.sources.map(({ id, name }) => [id, name]));
  const named = reading.sources.filter(({ isPublisher, kind }) => !isPublisher && kind !== 'anonymous');
  const ofKind = (person: boolean) =>
    named
      .filter(({ kind }) => (kind === 'person') === person)
      .map(({ name }) => name)
      .slice(0, NAMES);
  return {
    id: keptId(article).slice(0, 300),
    date: reading.anchor ?? article.publishedAt?.slice(0, 10) ?? now.slice(0, 10),
    precision: 'day',
    publisher: article.publisher.slice(0, 300),
    url: article.canonicalUrl || article.url,
    summary: (article.title || article.text).slice(0, SUMMARY_LENGTH).trim() || article.url,
    text: `${article.title}\n${article.text}`.slice(0, 100_000),
    sources: named.map(({ name }) => name).slice(0, NAMES),
    people: ofKind(true),
    places: [],
    orgs: ofKind(false),
    topics: [],
    figures: reading.figures
      .filter(({ counted }) => counted !== null)
      .slice(0, FIGURES)
      .map(({ value, counted, qualifier, claimant }) => ({
        value,
        what: counted ?? '',
        qualifier,
        claimedBy: claimant === null ? null : (nameOf.get(claimant) ?? null),
      })),
    kind: 'news',
    basis: { address: article.url, read: 'kept by the reader' },
  };
}
