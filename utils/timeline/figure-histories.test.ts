import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../reading/read-article.ts';
import type { ReportFigure } from '../reports/report.ts';
import { parseReport } from '../reports/report-schema.ts';
import type { Candidate } from './candidate.ts';
import { dayNumber } from './days.ts';
import { figureHistories } from './figure-histories.ts';
import { buildQuery } from './query.ts';

function report(date: string, ...figures: Partial<ReportFigure>[]): Candidate {
  const given = figures.map((figure) => ({ qualifier: '', claimedBy: null, series: 'call-up', ...figure }));
  return {
    key: `p:${date}`,
    report: parseReport({ id: date, date, summary: 'x', publisher: 'p', figures: given }, 'test', 1),
    day: dayNumber(date) ?? 0,
    words: 1,
    score: 1,
    terms: new Map(),
  };
}

/** The histories of a text of March 2024, each as its heading and the values reports gave. */
function historiesOf(text: string, candidates: Candidate[]) {
  const article: Article = {
    url: '',
    canonicalUrl: '',
    title: '',
    byline: [],
    publisher: '',
    publishedAt: '2024-03-10',
    updatedAt: null,
    language: 'en',
    text,
    paragraphs: [],
    linkedStories: [],
    notes: [],
  };
  const reading = readArticle(article);
  const query = buildQuery(article, reading, dayNumber('2024-03-10') ?? 0);
  return figureHistories(reading, query, candidates).map(({ what, planned, points }) => ({
    what,
    ...(planned ? { planned } : {}),
    values: points.filter((point) => point.report !== null).map(({ value }) => value),
    own: points.filter((point) => point.report === null).map(({ value }) => value),
  }));
}

const called = 'Velden has mobilized 31,000 people since May, the ministry said.';

describe('a history', () => {
  it('holds what was counted; what was planned is another, after it', () => {
    const reports = [
      report(
        '2023-05-02',
        { value: 30_000, what: 'reservists to be called up' },
        { value: 90_000, what: 'reservists of all years', qualifier: 'ceiling' },
      ),
      report('2023-08-02', { value: 12_000, what: 'people mobilized' }),
    ];
    expect(historiesOf(called, reports)).toEqual([
      { what: 'people mobilized', values: [12_000], own: [31_000] },
      { what: 'people mobilized', planned: true, values: [30_000, 90_000], own: [] },
    ]);
  });

  it('takes a number of the article for a plan by its words, or because only plans gave it', () => {
    const reports = [report('2023-08-02', { value: 30_000, what: 'people to be mobilized' })];
    for (const text of [
      'Velden plans to mobilize 31,000 people, the ministry said.',
      'The number of people mobilized is 30,000.',
    ]) {
      expect(historiesOf(text, reports)).toMatchObject([{ planned: true, own: [expect.any(Number)] }]);
    }
    expect(historiesOf(`As was planned, ${called}`, reports)).toMatchObject([{ planned: true, own: [] }]);
  });

  it('leaves out of a series those of another fate and of a place that is not spoken of', () => {
    const reports = [
      report('2023-05-02', { value: 20_000, what: 'people mobilized' }),
      report('2023-06-02', { value: 9_000, what: 'mobilized people killed' }),
      report('2023-07-02', { value: 8_000, what: 'people mobilized in Belgium' }),
    ];
    expect(historiesOf(called, reports)).toMatchObject([{ values: [20_000] }]);
  });

  it('leaves out parts of what the same report gives whole, but for lower bounds', () => {
    const reports = [
      report(
        '2023-05-02',
        { value: 7_000, what: 'people mobilized in ten towns' },
        { value: 18_000, what: 'people mobilized in thirty towns', qualifier: 'at least' },
        { value: 20_000, what: 'people mobilized' },
      ),
    ];
    expect(historiesOf(called, reports)).toMatchObject([{ values: [18_000, 20_000] }]);
  });

  it('is headed by those counted and what befell them', () => {
    const heading = (text: string, what: string) =>
      historiesOf(text, [report('2024-03-08', { value: 140, what, series: 'flood' })]).map(
        ({ what }) => what,
      );
    expect(heading('The flood killed 150 people.', 'people killed')).toEqual(['people killed']);
    expect(heading('The flood left 150 people dead, and homes were destroyed.', 'people dead')).toEqual([
      'people dead',
    ]);
  });
});
