import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const read = (text: string) =>
  readArticle({ text, publishedAt: '2024-01-04' }).figures.map(({ value, unit, counted }) => [
    value,
    unit ?? counted,
  ]);

it.each([
  ['at', 'Marca put the Greens at 47 percent and the Left at 35.', [47, 'percent'], [35, 'percent']],
  ['to', 'The Greens led by 62 percent to 21.', [62, 'percent'], [21, 'percent']],
  ['a name', 'The count gave her 53 percent and Reyes 43.', [53, 'percent'], [43, 'percent']],
  [
    'a setting against',
    'It assumes growth of 1.1 percent, against the ministry’s 1.9.',
    [1.1, 'percent'],
    [1.9, 'percent'],
  ],
  ['from', 'Inflation slowed to 4.5 percent from 5.1.', [4.5, 'percent'], [5.1, 'percent']],
  [
    'a comparison',
    'The dollar bought 156.3 yen, up from 155.1.',
    [156.3, 'japanese yen'],
    [155.1, 'japanese yen'],
  ],
  [
    'an expectation',
    'It had sales of 8 million tons; analysts expected 7 million.',
    [8e6, 'ton'],
    [7e6, 'ton'],
  ],
  [
    'a sum',
    'They paid 38 million pounds plus up to 7 million in bonuses.',
    [38e6, 'pound sterling'],
    [7e6, 'pound sterling'],
  ],
  [
    'a part of a sum',
    'It will borrow $22 million, of which 9 million will pay debts.',
    [22e6, 'dollar'],
    [9e6, 'dollar'],
  ],
  ['a sum before', 'It gets €12 million. Aid is cut to 2 million.', [12e6, 'euro'], [2e6, 'euro']],
  [
    'by how much and to what',
    'Spending grows by $3.7 billion to $41 billion.',
    [3.7e9, 'dollar'],
    [41e9, 'dollar'],
  ],
])('gives a number the unit that it leaves out behind %s', (_what, text, first, second) => {
  expect(read(text)).toEqual([first, second]);
});

it.each([
  [
    'Shares rose 5 percent to 82.',
    [
      [5, 'percent'],
      [82, null],
    ],
  ],
  [
    'Sales fell 5 percent from 40.',
    [
      [5, 'percent'],
      [40, null],
    ],
  ],
  ['It won 53 percent, and Route 43 was shut.', [[53, 'percent']]],
  [
    'It cost $5 million and drew 2 million last year.',
    [
      [5e6, 'dollar'],
      [2e6, null],
    ],
  ],
  [
    'It had 47 percent, with 12 seats at 35 tables.',
    [
      [47, 'percent'],
      [12, 'seats'],
      [35, 'tables'],
    ],
  ],
])('leaves other numbers alone: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
