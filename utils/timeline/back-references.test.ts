import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../reading/read-article.ts';
import { parseReport } from '../reports/report-schema.ts';
import { resolveBackReferences } from './back-references.ts';
import type { Candidate } from './candidate.ts';
import { dayNumber } from './days.ts';
import { buildQuery, type TimelineQuery } from './query.ts';
import { countTerms } from './terms.ts';

const article: Article = {
  url: '',
  canonicalUrl: '',
  title: 'Kenya reopens the Tana bridge',
  byline: [],
  publisher: 'Coast Post',
  publishedAt: '2024-03-10',
  updatedAt: null,
  language: 'en',
  text: 'The Roads Authority reported on Jan. 14 that floods had damaged the piers of the bridge in Kenya. It is open again.',
  paragraphs: [],
  linkedStories: [],
  notes: [],
};
const query = buildQuery(article, readArticle({ ...article }), dayNumber(article.publishedAt) ?? 0);

/** The report shown for the date among reports told by day and summary. */
function shown(...reports: Told[]) {
  return shownFor(query, ...reports);
}

type Told = [date: string, summary: string, places?: string[]];

/** The same for another text. */
function shownIn(text: string, ...reports: Told[]) {
  const other = { ...article, text };
  const asked = buildQuery(other, readArticle({ ...other }), dayNumber(article.publishedAt) ?? 0);
  return shownFor(asked, ...reports);
}

function shownFor(query: TimelineQuery, ...reports: Told[]) {
  const candidates = reports.map(([date, summary, places = []], i): Candidate => {
    const report = parseReport({ id: `r${i}`, date, summary, publisher: 'Lake News', places }, 'test', 1);
    const terms = [...countTerms(summary).keys()].filter((term) => query.articleTerms.has(term));
    return {
      key: `p:${report.id}`,
      report,
      day: dayNumber(date) ?? 0,
      words: 1,
      score: 1,
      terms: new Map(terms.map((term) => [term, 1])),
    };
  });
  return resolveBackReferences(query, candidates)[0]?.entry;
}

describe('the report a date cites', () => {
  it('is one of the day or the day after that tells what the sentence tells', () => {
    expect(
      shown(['2024-01-15', 'Floods damaged bridge piers'], ['2024-02-20', 'Floods damaged bridge']),
    ).toBe('p:r0');
  });

  it('is none where one word alone is shared', () => {
    expect(shown(['2024-01-14', 'Floods cancel the regatta'])).toBeNull();
  });

  it('is of the same country', () => {
    expect(
      shown(
        ['2024-01-14', 'Floods damaged bridge in Ghana', ['Ghana']],
        ['2024-01-14', 'Floods damaged a bridge', ['Kenya']],
      ),
    ).toBe('p:r1');
  });

  it('is the one that gives the number of the sentence, though nothing else of it', () => {
    const text =
      'The agency reported on Jan. 14 that more than 1,100 had died. Floods closed a bridge in Kenya.';
    expect(shownIn(text, ['2024-01-14', 'Floods in Kenya leave 1,100 dead'])).toBe('p:r0');
    expect(shownIn(text, ['2024-01-14', 'Floods in Kenya leave 1,400 dead'])).toBeNull();
  });

  it('is none of the week where only countries and world bodies are shared', () => {
    const text =
      'The Roads Authority of Kenya reported last week that the UN had mended piers. Floods closed a bridge.';
    expect(shownIn(text, ['2024-03-05', 'Kenya and the UN agree on a bridge'])).toBeNull();
    expect(shownIn(text, ['2024-03-05', 'UN mends piers in Kenya'])).toBe('p:r0');
  });

  it('is none where the index holds nothing of those days', () => {
    expect(shown(['2024-02-20', 'Floods damaged bridge piers'])).toBeNull();
  });
});
