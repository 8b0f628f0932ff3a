/** One example of ours for each kind of figure and date that a reading has to know. Published Wednesday, May 15, 2024. */

import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';
import type { Reading } from './reading.ts';

const read = (text: string): Reading => readArticle({ text, publishedAt: '2024-05-15T10:00:00Z' });

const figures = (text: string): unknown[][] =>
  read(text).figures.map(({ value, unit, counted }) => [value, unit ?? counted]);

describe('figures', () => {
  it.each([
    ['digits', 'It lost 3,000 cars.', [[3000, 'cars']]],
    ['words and a scale', 'It lost two million cars.', [[2000000, 'cars']]],
    ['decimals of money', 'It cost 1.5 million euros.', [[1500000, 'euro']]],
    ['a range', 'It lost 10 to 12 buses.', [[[10, 12], 'buses']]],
    ['tens of thousands', 'Tens of thousands of workers left.', [[[10000, 99999], 'workers']]],
    ['dozens', 'It lost dozens of homes.', [[[12, 120], 'homes']]],
    ['a fraction', 'Two thirds of voters stayed away.', [[2 / 3, 'voters']]],
    ['half', 'Half of the voters stayed away.', [[0.5, 'voters']]],
    ['one in five', 'One in five children is ill.', [[0.2, 'children']]],
    ['percent', 'Inflation was 4.5%.', [[4.5, 'percent']]],
    ['points', 'It rose by 0.3 percentage points.', [[0.3, 'percentage point']]],
    ['a ratio', 'The ratio was 12:1.', [[[12, 1], 'ratio']]],
    [
      'a sign',
      'It paid £3m and €4bn.',
      [
        [3000000, 'pound sterling'],
        [4000000000, 'euro'],
      ],
    ],
    ['a code', 'It paid CHF 30.', [[30, 'swiss franc']]],
    ['hryvnias', 'It paid 500 million hryvnias.', [[500000000, 'hryvnia']]],
    [
      'crore and lakh',
      'It paid 3 crore rupees for 5 lakh cars.',
      [
        [30000000, 'indian rupee'],
        [500000, 'cars'],
      ],
    ],
    ['an age', 'She is 34 years old.', [[34, 'year of age']]],
    ['a hyphened age', 'A 12-year-old boy left.', [[12, 'year of age']]],
    ['a metric measure', 'It lies 30 km away.', [[30, 'kilometre']]],
    ['another measure', 'It is 5 feet 3 inches tall.', [[5.25, 'foot']]],
    ['degrees', 'It was 25 degrees Celsius.', [[25, 'celsius']]],
    ['a rate of people', 'The rate was 4.5 per 100,000.', [[4.5, 'per 100,000']]],
    ['a rate of time', 'It cost $5 a day.', [[5, 'dollar per day']]],
    ['a score', 'They won 3-2.', [[[3, 2], 'score']]],
  ])('%s', (_what, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'It was the third time.',
    'A Su-27 was hit.',
    'It runs Windows 11.',
    'Article 5 applies.',
    'Call 555-123-4567.',
    'It was on May 3 at 10:30 a.m.',
  ])('is none: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each([
    ['More than 300 cars were lost.', 'more than'],
    ['At least 50 cars were lost.', 'at least'],
    ['About 20 cars were lost.', 'about'],
    ['Almost 1,000 cars were lost.', 'nearly'],
  ])('is qualified: %s', (text, qualifier) => {
    expect(read(text).figures[0]!.qualifier).toBe(qualifier);
  });

  it.each([
    ['Sales rose to $5 million.', 'up'],
    ['Sales fell by 3%.', 'down'],
  ])('changes: %s', (text, change) => {
    expect(read(text).figures[0]!.change).toBe(change);
  });

  it('links those of two claimants, and one told again', () => {
    const { figures: found } = read(
      'The army said 20 soldiers were killed. The rebels said 45 soldiers were killed. The army repeated that 20 soldiers were killed.',
    );
    const [one, other, again] = found;
    expect(one!.conflictsWith).toEqual([other!.id]);
    expect(again!.sameAs).toEqual([one!.id]);
  });
});

describe('dates', () => {
  it.each([
    ['American order', 'It was on May 3, 2024.', ['2024-05-03']],
    ['British order', 'It was on 3 May 2024.', ['2024-05-03']],
    ['ISO order', 'It was on 2024-05-03.', ['2024-05-03']],
    ['a month by its tense', 'She left in March and will be back in September.', ['2024-03', '2024-09']],
    ['a weekday by its tense', 'He spoke on Monday and will speak on Friday.', ['2024-05-13', '2024-05-17']],
    ['deictics', 'Yesterday it rained; tomorrow it will snow.', ['2024-05-14', '2024-05-16']],
    ['last week', 'Last week he left.', ['2024-W19']],
    ['earlier this month', 'Earlier this month he left.', ['2024-05']],
    ['a quarter', 'Sales fell in the first quarter.', ['2024-Q1']],
    ['a decade', 'It was hot in the 1990s.', ['199']],
    ['a season', 'It was hot in the summer of 2020.', ['2020-SU']],
    ['holidays', 'It shut on Christmas Day and on Easter Monday.', ['2023-12-25', '2024-04-01']],
    ['a length', 'It took three days.', ['P3D']],
    ['a set', 'He runs every Monday.', ['XXXX-WXX-1']],
    ['a time with its zone', 'It began at 9 a.m. EST on Tuesday.', ['2024-05-14T09:00']],
  ])('%s', (_what, text, values) => {
    expect(read(text).dates.map(({ iso }) => iso)).toEqual(values);
  });

  it.each([
    ['The Rescue Center reported on Sept. 24 that 200 had left.', '2023-09-24', 'Rescue Center'],
    ['As the Courier reported in May 2022, he knew.', '2022-05', 'Courier'],
    ['The minister said last month that it was over.', '2024-04', 'minister'],
  ])('cites an earlier report: %s', (text, iso, name) => {
    const { dates, sources } = read(text);
    const [date] = dates;
    expect([date!.iso, sources.find(({ id }) => id === date!.backReference?.source)?.name]).toEqual([
      iso,
      name,
    ]);
  });

  it('is told from the publication’s own day', () => {
    const at = (publishedAt: string) => readArticle({ text: 'He left today.', publishedAt }).dates[0]!.iso;
    expect([at('2024-05-15T23:30:00-05:00'), at('2024-05-16T00:30:00+03:00')]).toEqual([
      '2024-05-15',
      '2024-05-16',
    ]);
  });
});
