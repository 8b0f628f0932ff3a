import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../article.ts';
import { readArticle } from '../../reading/read-article.ts';
import { reportSchema } from '../report-schema.ts';
import { keptId, reportOfArticle } from './report-of-article.ts';

const text =
  'The harbour office said on Monday that 40 boats had left before the storm. Mayor Odalys Fenn said 65 boats had left. An official who asked not to be named said nobody had counted.';
const article: Article = {
  url: 'https://quay.example/boats?utm_source=x',
  canonicalUrl: 'https://www.quay.example/boats',
  title: 'Boats leave before the storm',
  byline: [],
  publisher: 'Quay Gazette',
  publishedAt: '2024-01-04T17:38:00+02:00',
  updatedAt: null,
  language: 'en',
  text,
  paragraphs: [{ start: 0, end: text.length, kind: 'paragraph' }],
  linkedStories: [],
  notes: [],
};
const now = '2024-02-01T10:00:00.000Z';
const reportOf = (over: Partial<Article> = {}) => {
  const changed = { ...article, ...over };
  return reportOfArticle(changed, readArticle(changed), now);
};

describe('the report of a kept article', () => {
  it('has its day, address and title, its named sources by kind, and its figures by claimant', () => {
    const report = reportOf();
    expect(report).toMatchObject({
      id: 'quay.example/boats',
      date: '2024-01-04',
      publisher: 'Quay Gazette',
      url: 'https://www.quay.example/boats',
      summary: 'Boats leave before the storm',
      text,
    });
    expect(report.sources.join()).toMatch(/harbour office/i);
    expect(report.people.join()).toMatch(/Fenn/);
    expect(report.sources.join()).not.toMatch(/official who/);
    expect(report.figures).toContainEqual(
      expect.objectContaining({
        value: 65,
        what: expect.stringMatching(/boats/),
        claimedBy: expect.stringMatching(/Fenn/),
      }),
    );
  });

  it('has no address where that is longer than addresses are kept, rather than another one', () => {
    const long = `https://quay.example/${'a'.repeat(5000)}`;
    expect(reportOf({ url: long, canonicalUrl: long })).toMatchObject({ url: '', basis: { address: '' } });
  });

  it('is not in the place of another site’s article that the page names for itself', () => {
    const report = reportOf({ canonicalUrl: 'https://gazette.example/boats' });
    expect(report).toMatchObject({ id: 'quay.example/boats', url: article.url });
  });

  it('is valid whatever the page gave', () => {
    for (const over of [
      { title: '', publisher: ' ', publishedAt: null },
      { title: 'x'.repeat(2000), publisher: 'y'.repeat(2000) },
      { text: 'word '.repeat(60_000), paragraphs: [] },
      { canonicalUrl: 'file:///home/a.html', publishedAt: 'soon' },
      { canonicalUrl: `https://quay.example/${'a'.repeat(5000)}` },
    ]) {
      const result = v.safeParse(reportSchema, reportOf(over));
      expect(result.issues?.[0].message).toBeUndefined();
    }
  });

  it('counts as of the day it was read when the page gives none', () => {
    expect(reportOf({ publishedAt: null }).date).toBe('2024-02-01');
  });
});

describe('the id of a page', () => {
  it('is one for all its addresses, and another for every other page, however long', () => {
    expect(keptId('http://m.quay.example/boats/?utm_medium=y#top')).toBe(keptId(article.canonicalUrl));
    const long = `https://quay.example/${'a'.repeat(400)}`;
    expect(keptId(`${long}1`)).not.toBe(keptId(`${long}2`));
    expect(keptId(long).length).toBeLessThanOrEqual(300);
  });
});
