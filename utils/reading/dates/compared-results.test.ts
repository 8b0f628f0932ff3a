/** Quarters meant by "last year", "this quarter", "that quarter" in results. Published Tuesday, October 29, 2024. */

import { expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { findDates } from './find-dates.ts';

function values(text: string): string[] {
  const sentences = splitSentences(text, undefined, 'en');
  const dates = findDates({ text, sentences, tokens: tokenize(text), anchor: '2024-10-29', language: 'en' });
  return dates.map(({ iso }) => iso);
}

it.each([
  [
    'a sum of the same quarter',
    'Halden lost $9 million in the third quarter, compared with a profit of $4 million last year.',
    ['2024-Q3', '2023-Q3'],
  ],
  [
    "last year's sum",
    'Third-quarter profit fell. Sales were $2.5 million, up from last year’s $2.3 million.',
    ['2024-Q3', '2023-Q3'],
  ],
  [
    'what is of the year',
    'Third-quarter profit fell. For the year, it sees sales of $9 million, up from $8 million last year.',
    ['2024-Q3', '2024', '2023'],
  ],
  [
    'no sum',
    'Third-quarter profit fell. The unit made 58% of sales last year. Ruiz left last year.',
    ['2024-Q3', '2023', '2023'],
  ],
  [
    'no results',
    'Third-quarter profit fell. A seat in the club costs $90, up from $80 last year.',
    ['2024-Q3', '2023'],
  ],
  [
    'the quarter just over',
    'Halden reported a loss for the third quarter. This quarter’s loss includes a fine.',
    ['2024-Q3', '2024-Q3'],
  ],
  [
    'the quarter that is on',
    'Halden reported a loss for the third quarter. This quarter’s loss will be smaller.',
    ['2024-Q3', '2024-Q4'],
  ],
  [
    'the name of a quarter a year back',
    'Halden expects a third-quarter profit. In the year-ago quarter, the second quarter ended Oct. 31, it lost money.' +
      ' Sales for that quarter fell.',
    ['2024-Q3', '2023-Q2', '2023-Q2', '2023-10-31', '2023-Q2'],
  ],
  [
    'the quarter that the latest one is set against',
    'Third-quarter profit fell. The latest period includes a gain. Last year’s results were hurt by a fine.',
    ['2024-Q3', '2024-Q3', '2023-Q3'],
  ],
  [
    'results of last year told by themselves',
    'Third-quarter profit fell. Ruiz left. Last year’s results were hurt by a fine.',
    ['2024-Q3', '2023'],
  ],
  [
    'a fiscal quarter of another firm',
    'Third-quarter profit at Halden rose. Porto earned $9 million in the fiscal second quarter. The latest period includes a gain.',
    ['2024-Q3', '2024-Q2', '2024-Q2'],
  ],
  ['the latest fiscal year', 'Sales grew to $3 million in the latest fiscal year.', ['2023']],
])('reads %s', (_what, text, expected) => {
  expect(values(text)).toEqual(expected);
});
