/** What the words right beside a day make of it. Published Wednesday, May 15, 2024. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const dates = (text: string): string[] =>
  readArticle({ text, publishedAt: '2024-05-15', language: 'en' }).dates.map(({ iso }) => iso);

describe('the week told with a weekday', () => {
  test.each([
    ['The drills run until Wednesday next week.', ['2024-05-22']],
    ['The ship was hit on Friday last week.', ['2024-05-10']],
    ['On Tuesday this week she spoke.', ['2024-05-14']],
    ['Last week on Thursday he left.', ['2024-W19', '2024-05-09']],
    ["The clerk said on Friday last week's meeting was over.", ['2024-05-10', '2024-W19']],
    ['Last Monday the council met.', ['2024-05-13']],
    ['Last Tuesday the council met.', ['2024-05-07']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('a day that something stands ahead of', () => {
  test.each([
    ["She has built a lead ahead of Friday's vote.", ['2024-05-17']],
    ["Shares rose ahead of Monday's report.", ['2024-05-13']],
    ['Analysts expect the sale to close on Tuesday.', ['2024-05-21']],
    ['They expect it to close by the end of the third quarter.', ['2024-Q3']],
    ['Once past Memorial Day, the port will open.', ['2024-05-27']],
    ['The prize will be given at a candle-lighted dinner on December 4.', ['2024-12-04']],
    ['The board re-elected him on December 4.', ['2023-12-04']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('a holiday just over is not the next one', () => {
    const { dates } = readArticle({
      text: 'Once past Labor Day, the port will open.',
      publishedAt: '2024-09-03',
    });
    expect(dates[0]?.iso).toBe('2024-09-02');
  });
});

describe('two days of two months with one year', () => {
  test.each([
    ['The fair of June 28-July 6, 1954, was held.', ['1954-06-28', '1954-07-06']],
    ['It ran from Dec. 30 to Jan. 2, 2020.', ['2019-12-30', '2020-01-02']],
    ['From 9 October to 2 November 1981 it rained.', ['1981-10-09', '1981-11-02']],
    ['They met on March 3 and May 2.', ['2024-03-03', '2024-05-02']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('what nobody tells of before it comes', () => {
  test.each([
    ['Ruiz called him a “planner” of the Oct. 7 bombings in Halden.', ['2023-10-07']],
    ['We will not forget the Oct. 7 massacre.', ['2023-10-07']],
    ['Traders await the Sept. 18 ruling.', ['2024-09-18']],
    ['The talks will resume after the Sept. 3 vote.', ['2024-09-03']],
  ])('%s', (text, expected) => {
    expect(
      readArticle({ text, publishedAt: '2024-08-08', language: 'en' }).dates.map(({ iso }) => iso),
    ).toEqual(expected);
  });
});

describe('a time of day with its day behind it', () => {
  test.each([
    [
      'A bomb went off on Friday. At 3 p.m. in Porto on Monday it was calm.',
      ['2024-05-10', '2024-05-13T15:00', '2024-05-13'],
    ],
    [
      'Officers came at 11:20 p.m. to the house on Main Street on Sunday.',
      ['2024-05-12T23:20', '2024-05-12'],
    ],
    ['At 4 a.m., police said on Tuesday, a car hit a wall.', ['2024-05-15T04:00', '2024-05-14']],
    ['The siren sounded at 4 a.m. and she will leave on Friday.', ['2024-05-15T04:00', '2024-05-17']],
    ['The crossing took 4 hours 12 minutes 3 seconds.', ['PT4H12M3S']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
