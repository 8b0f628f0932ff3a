import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../reading/read-article.ts';
import { parseReport } from '../reports/report-schema.ts';
import { dayNumber } from './days.ts';
import { buildQuery } from './query.ts';
import { countsTheSame, restates } from './same-figure.ts';

function asked(text: string) {
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
  const query = buildQuery(article, readArticle(article), dayNumber('2024-03-10') ?? 0);
  const [figure] = query.figures;
  if (!figure) throw new Error('no figure was read');
  return { query, figure };
}

function counts(text: string, value: number, what: string, given: { age?: number; claimedBy?: string } = {}) {
  const { query, figure } = asked(text);
  const { age = 3, claimedBy = null } = given;
  const report = parseReport(
    {
      id: 'x',
      date: '2024-03-01',
      summary: 'x',
      publisher: 'p',
      figures: [{ value, what, qualifier: 'exact', claimedBy }],
    },
    'test',
    1,
  );
  const [theirs] = report.figures;
  return theirs !== undefined && countsTheSame(theirs, figure, report, age, query);
}

const flood = 'The flood in Mombasa killed 140 people.';

describe('a figure of a report counts the same', () => {
  it('where the same people met the same fate', () => {
    expect(counts(flood, 90, 'people killed in the flood')).toBe(true);
    expect(counts(flood, 90, 'people displaced by the flood')).toBe(false);
    expect(counts(flood, 90, 'people killed or wounded')).toBe(false);
    expect(counts(flood, 90, 'cattle killed in the flood')).toBe(false);
  });

  it('not where another place is named by the figure', () => {
    expect(counts(flood, 90, 'people killed in Lagos')).toBe(false);
  });

  it('of one event for days, of a named one for months, by one claimant for good', () => {
    expect(counts(flood, 90, 'people killed', { age: 3 })).toBe(true);
    expect(counts(flood, 90, 'people killed', { age: 30 })).toBe(false);
    expect(counts(flood, 90, 'people killed in the Mombasa flood', { age: 30 })).toBe(true);
    const toll = 'The Red Cross said the war killed 140,000 people.';
    expect(counts(toll, 90_000, 'people killed', { age: 900, claimedBy: 'Red Cross' })).toBe(true);
    expect(counts(toll, 90_000, 'people killed', { age: 900, claimedBy: 'Green Cross' })).toBe(false);
  });

  it('not where the toll of an event would fall', () => {
    expect(counts(flood, 400, 'people killed', { age: 3 })).toBe(false);
  });
});

describe('a figure is restated', () => {
  const value = (number: number, what: string) => ({ value: number, what, qualifier: '', claimedBy: null });

  it('with the same value in the same words, large enough not to agree by chance', () => {
    expect(restates(value(140, 'people'), asked(flood).figure, 3)).toBe(true);
    expect(restates(value(140, 'kilometres'), asked(flood).figure, 3)).toBe(false);
    expect(restates(value(12, 'people'), asked('The flood killed 12 people.').figure, 3)).toBe(false);
  });

  it('neither for another fate, nor of others of long ago who are only people and dead', () => {
    const told = (what: string, age: number) => restates(value(140, what), asked(flood).figure, age);
    expect(told('people injured', 3)).toBe(false);
    expect(told('people killed', 900)).toBe(false);
    expect(told('people killed by the flood', 900)).toBe(true);
  });
});
