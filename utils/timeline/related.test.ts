import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Report } from '../reports/report.ts';
import { parseReport } from '../reports/report-schema.ts';
import { findReasons } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import { dayNumber } from './days.ts';
import { buildQuery } from './query.ts';
import { isRelated } from './related.ts';
import { countTerms } from './terms.ts';

const article: Article = {
  url: '',
  canonicalUrl: '',
  title: 'Kenya reopens the Tana bridge after floods',
  byline: [],
  publisher: 'Coast Post',
  publishedAt: '2024-03-10',
  updatedAt: null,
  language: 'en',
  text: 'The bridge over the Tana river in Kenya was reopened on Sunday, the Roads Authority said. Floods had closed it in January. Transport minister Amina Otieno praised the engineers, and Mercy Wafula of the Roads Authority told reporters that 41,000 people had been cut off. The bridge bears the name of Jomo Achieng.',
  paragraphs: [],
  linkedStories: [],
  notes: [],
};
const reading = readArticle({ ...article });
const query = buildQuery(article, reading, dayNumber('2024-03-10') ?? 0);

function candidateOf(report: Report): Candidate {
  const shared = [...countTerms(report.summary).keys()].filter((term) => query.articleTerms.has(term));
  return {
    key: `p:${report.id}`,
    report,
    day: dayNumber(report.date) ?? 0,
    words: 1,
    score: 1,
    terms: new Map(shared.map((term) => [term, 1])),
  };
}

function judge(summary: string, given: object = {}) {
  const candidate = candidateOf(
    parseReport({ id: 'x', date: '2024-01-20', summary, publisher: 'Lake News', ...given }, 'test', 1),
  );
  const { reasons, factor } = findReasons(candidate, query);
  return { isRelated: isRelated(candidate, reasons, query), reasons, factor };
}

/** The same for the article with one more who is cited. */
function judgeCited(name: string, given: object) {
  const text = `${article.text} ${name} said on Monday that the road was safe.`;
  const cited = { ...article, text };
  const candidate = candidateOf(
    parseReport({ id: 'x', date: '2024-01-20', summary: 'x', publisher: 'Lake News', ...given }, 'test', 1),
  );
  const asked = buildQuery(cited, readArticle({ ...cited }), query.day);
  return { isRelated: false, ...findReasons(candidate, asked) };
}

const names = ({ reasons }: ReturnType<typeof judge>, kind: string) =>
  reasons.find((reason) => reason.kind === kind)?.names;

describe('a report is of the story', () => {
  it('where place and subject meet', () => {
    expect(judge('Floods close the Tana bridge', { places: ['Tana', 'Kenya'] }).isRelated).toBe(true);
  });

  it('not for its country alone, nor for a country and a topic', () => {
    expect(judge('Kenya raises its central rate', { places: ['Kenya'] }).isRelated).toBe(false);
    expect(judge('Kenya beats Ghana at hockey', { places: ['Kenya'], topics: ['transport'] }).isRelated).toBe(
      false,
    );
  });

  it('not for people and country without a word of what happened', () => {
    const wedding = judge('Amina Otieno marries', { people: ['Amina Otieno'], places: ['Kenya'] });
    expect(wedding.isRelated).toBe(false);
  });

  it('not for a person, their country and one word, nor for a section of a newspaper', () => {
    const minister = { people: ['Amina Otieno'], places: ['Kenya'] };
    expect(judge('Amina Otieno opens a reopened school', minister).isRelated).toBe(false);
    const science = { orgs: ['Roads Authority'], places: ['Kenya'], topics: ['technology', 'government'] };
    expect(judge('A new office', science).isRelated).toBe(false);
  });

  it('for an organisation, its country and a word where it is of these days', () => {
    const authority = (date: string) =>
      judge('A new bridge for the north', { date, orgs: ['Roads Authority'], places: ['Kenya'] }).isRelated;
    expect(authority('2024-03-01')).toBe(true);
    expect(authority('2024-01-01')).toBe(false);
  });

  it('not for its country and subject where they are years old and nothing else is named', () => {
    const floods = (date: string) =>
      judge('Floods close a bridge in Kenya', { date, places: ['Kenya'], topics: ['floods'] }).isRelated;
    expect(floods('2024-01-20')).toBe(true);
    expect(floods('2021-05-02')).toBe(false);
  });

  it('not for words alone where it names somebody that the article does not', () => {
    const other = { people: ['Kofi Mensah'], topics: ['floods', 'bridges'] };
    expect(judge('Floods close a bridge', other).isRelated).toBe(false);
  });

  it('by its words alone where it names nobody in fields of its own', () => {
    expect(judge('Tana bridge inspected').isRelated).toBe(true);
    expect(judge('People told reporters on Sunday').isRelated).toBe(false);
  });
});

describe('reasons', () => {
  it('name an organisation only where its words stand together', () => {
    const report = judge('Report on roads', { orgs: ['Roads Authority', 'Authority River Engineers'] });
    expect(names(report, 'same-source')).toEqual(['Roads Authority']);
    expect(names(report, 'organisations')).toBeUndefined();
  });

  it('name a person only by the whole name', () => {
    expect(names(judge('x', { people: ['Kofi Achieng'] }), 'people')).toBeUndefined();
    expect(names(judge('x', { people: ['Jomo Achieng'] }), 'people')).toEqual(['Jomo Achieng']);
  });

  it('do not take the outlets that carried a digest for its sources', () => {
    const given = { sources: ['Roads Authority'], places: ['Kenya'] };
    expect(names(judge('x', given), 'same-source')).toEqual(['Roads Authority']);
    expect(names(judge('x', { ...given, kind: 'digest' }), 'same-source')).toBeUndefined();
  });

  it('name a figure only where the same thing is counted', () => {
    const figure = (what: string) => ({
      figures: [{ value: 41000, what, qualifier: 'exact', claimedBy: null }],
    });
    expect(names(judge('x', figure('people cut off')), 'same-figure')).toEqual(['41000 people cut off']);
    expect(names(judge('x', figure('shillings of a fine')), 'same-figure')).toBeUndefined();
  });

  it('are the shared words where a report tells nothing else, be it one', () => {
    expect(names(judge('Tana regatta cancelled'), 'topics')).toEqual(['Tana']);
  });

  it('name a figure of people only where the same befell them', () => {
    const cutOff = { value: 41000, qualifier: 'exact', claimedBy: null };
    expect(
      names(judge('x', { figures: [{ ...cutOff, what: 'people at a match' }] }), 'same-figure'),
    ).toBeUndefined();
  });

  it('do not take a person for what only holds the name, nor an office for that of another country', () => {
    expect(
      names(judgeCited('The Kofi Achieng campaign', { people: ['Kofi Achieng'] }), 'same-source'),
    ).toBeUndefined();
    const ofGhana = { orgs: ['Ghana Health Ministry'] };
    expect(names(judgeCited('The Health Ministry', ofGhana), 'same-source')).toBeUndefined();
    const ofKenya = { orgs: ['Kenya Health Ministry'] };
    expect(names(judgeCited('The Health Ministry', ofKenya), 'same-source')).toEqual(['Health Ministry']);
  });

  it('count less for a report of other countries only', () => {
    const here = judge('Floods close a bridge in Kenya', { places: ['Kenya'] });
    const there = judge('Floods close a bridge in Ghana', { places: ['Ghana'] });
    expect(there.factor).toBeLessThan(here.factor);
  });

  it('count more for a report whose whole headline the article tells', () => {
    const whole = judge('Floods closed the Tana bridge', { places: ['Tana'] });
    const part = judge('Floods closed schools, mills and a market', { places: ['Tana'] });
    expect(whole.factor).toBeGreaterThan(part.factor);
  });
});
