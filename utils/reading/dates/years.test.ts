/** When four digits are a year. Published Wednesday, May 15, 2024. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const dates = (text: string): string[] =>
  readArticle({ text, publishedAt: '2024-05-15', language: 'en' }).dates.map(({ iso }) => iso);

describe('four digits behind an adjective', () => {
  test.each([
    ['The long 2016 mayoral primary was costly.', ['2016']],
    ['The sudden 2009 closure of the mill hurt.', ['2009']],
    ['Her failed 2008 run is told of in a book.', ['2008']],
    ["Ruiz's first 2012 trip to Porto was brief.", ['2012']],
    ['The remaining 1500 civilian workers left.', []],
    ['The full 2000 volunteers came.', []],
    ['A court unsealed about 2000 pages of letters.', []],
    ['Since about 2000 mills have shut.', ['2000']],
    ['Eat well during your 2025 trip.', ['2025']],
    ['The last 1500 personnel in the camp left.', []],
    ['They saw a record 1900 mile trip.', []],
    ['The remaining 2000 wounded were flown out.', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
