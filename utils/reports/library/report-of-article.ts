/** A kept article as a report of the library, so that later articles find it. */

import type { Article } from '../../article.ts';
import type { Figure, Reading, Source, SourceKind } from '../../reading/reading.ts';
import { addressKey } from '../../timeline/address-key.ts';
import { dayNumber } from '../../timeline/days.ts';
import { checksum } from '../pack/checksum.ts';
import type { Report, ReportFigure } from '../report.ts';
import { storableAddress } from '../report-schema.ts';
import { keptAddress } from './kept-address.ts';

/** Bounds of the report schema. */
const longestSummary = 500;
const longestText = 200_000;
const longestName = 300;
const mostNames = 60;

const bodies: ReadonlySet<SourceKind> = new Set(['organisation', 'government', 'military', 'media']);

/** The id of a page's report: equal for all addresses of one page, so that an article kept twice is one. */
export function keptId(address: string): string {
  const key = addressKey(address) || address;
  if (key.length <= longestName) return key;
  return `${key.slice(0, 280)}#${checksum(new TextEncoder().encode(key)).toString(16)}`;
}

/**
 * The report of an article and its reading.
 * @param now ISO instant: the day of an article that gives none, and when it was read
 */
export function reportOfArticle(article: Article, reading: Reading, now: string): Report {
  const address = keptAddress(article);
  const named = reading.sources.filter(({ kind, isPublisher }) => kind !== 'anonymous' && !isPublisher);
  const names = (wanted: (source: Source) => boolean) =>
    [...new Set(named.filter(wanted).map(({ name }) => cut(name.trim(), longestName)))]
      .filter(Boolean)
      .slice(0, mostNames);
  return {
    id: keptId(address),
    date: dayOf(reading.anchor) ?? dayOf(article.publishedAt) ?? now.slice(0, 10),
    precision: 'day',
    publisher: cut(article.publisher.trim(), longestName),
    url: storableAddress(address),
    summary: cut(article.title.trim() || article.text.trim() || address, longestSummary),
    text: cut(article.text, longestText),
    sources: names(() => true),
    people: names(({ kind }) => kind === 'person'),
    places: [],
    orgs: names(({ kind }) => bodies.has(kind)),
    topics: [],
    figures: reading.figures.flatMap((figure) => figureOf(figure, reading)).slice(0, mostNames),
    kind: 'news',
    basis: { address: storableAddress(article.url), read: now },
  };
}

/** A figure as a report states it; none where the text names nothing that is counted. */
function figureOf(figure: Figure, reading: Reading): ReportFigure[] {
  const what = figure.counted ?? figure.unit;
  if (!what) return [];
  const claimant = reading.sources.find(({ id }) => id === figure.claimant);
  return [
    {
      value: figure.value,
      what: cut(what, longestSummary),
      qualifier: figure.qualifier,
      claimedBy: claimant ? cut(claimant.name, longestSummary) : null,
    },
  ];
}

function dayOf(instant: string | null): string | null {
  const day = instant?.slice(0, 10) ?? '';
  return day.length === 10 && dayNumber(day) !== null ? day : null;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
