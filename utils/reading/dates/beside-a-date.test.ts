/** Which day is meant by what stands beside it. Published Wednesday, May 15, 2024. */

import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const values = (text: string): string[] =>
  readArticle({ text, publishedAt: '2024-05-15', language: 'en' }).dates.map(({ iso }) => iso);

describe('what is over, due or long awaited', () => {
  it.each([
    ['He planned the deadly June 7 attack. He has hidden since June 7.', ['2023-06-07', '2023-06-07']],
    ['The office said staff will be needed as of July 6.', ['2024-07-06']],
    [
      'They asked for a plan no later than June 10 and for a talk no later than June 30.',
      ['2024-06-10', '2024-06-30'],
    ],
    ['The office did not search the pier until October.', ['2023-10']],
    ["Ruiz's statement on Thursday will reveal the plan is late.", ['2024-05-16']],
    ['The next week, during a test, the team found a fault.', []],
    ['“I will never forget that Saturday evening,” she says.', ['PAST_REF']],
    ['They signed the Good Friday Agreement.', []],
    ['It took two-and-a-half years.', ['P2Y6M']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

it.each([
  ['He need not come until October.', '2024-10'],
  ['He did not need to come until October.', '2024-10'],
  ['Ruiz said that Saturday was wet.', '2024-05-11'],
])('but not where it is to come: %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});
