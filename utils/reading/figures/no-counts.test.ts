import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const read = (text: string) =>
  readArticle({ text, publishedAt: '2024-01-04' }).figures.map(({ value, unit, counted }) => [
    value,
    unit ?? counted,
  ]);

it.each([
  'It was one of the oldest mills.',
  'Theirs was a life, one of hardship.',
  'One baker said no.',
  'You have to buy one separately.',
  'The lease went to one Mr Lind of Porto.',
  'Desks are shared on a one-to-one basis.',
  'The law has Sections 21, 24 and 26 on it.',
  'What are articles 5 and 4?',
  'It is a goal for the side of Erik Ten Hag.',
  'Her father told Nine News about it.',
  'She had a rest during your 2021 trip.',
  '“No,” said one baker.',
  'One thing is clear.',
  'He stood on one side of the hall.',
  'He paid with $50 bills.',
  'He paid with a £10 note.',
  'They fought in World War Two.',
  'Police in Region Three came.',
  'The hacker Fancy Owl 2.0 came.',
  'Shots fell in the 1400 block of Elm Street.',
  'The town was shelled at 16.30 GMT.',
  'She rose at five in the morning.',
  'They lean on all 2016 campaigns.',
  'They shared a high-five.',
  'She called 911 and the guards came.',
  'She was aboard an ATR 72 aircraft of the line.',
  'The reef lies at 59°10′25″N, 18°10′05″E or 59.17°N, 18.16°E.',
])('counts nothing: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it.each([
  ['One baker died and two were hurt.', [1, 2], 'baker'],
  ['She has one son.', [1], 'son'],
  ['She put one hand behind her back.', [1], 'hand'],
  ['A $20 billion bill was passed.', [2e10], 'dollar'],
])('counts: %s', (text, values, noun) => {
  expect(read(text).map(([value]) => value)).toEqual(values);
  expect(read(text)[0]![1]).toBe(noun);
});

it.each([
  ['The captain, Ana Ruiz, 41.', [[41, 'year of age']]],
  ['“It is cold,” said Lind, 52.', [[52, 'year of age']]],
  ['He lives at Oak Road, 12.', [[12, null]]],
  [
    'Three children under six were lost.',
    [
      [3, 'children'],
      [6, 'year of age'],
    ],
  ],
  ['Babies aged 3 to 9 months got it.', [[[3, 9], 'month of age']]],
  ['The army put the number of dead at 52.', [[52, null]]],
  ['The father-of-three Tom Hill left.', [[3, null]]],
  ['Cases rose fivefold.', [[5, 'fold']]],
  ['He gave millions and millions of dollars.', [[[1e6, 1e7], 'dollar']]],
  ['Thousands upon thousands of shops closed.', [[[1000, 10000], 'shops']]],
  ['It won by a quarter of 1 percent.', [[0.25, 'percent']]],
  ['It has a 6 percentage-point lead.', [[6, 'percentage point']]],
  [
    'They have 12 and 7 percent respectively.',
    [
      [12, 'percent'],
      [7, 'percent'],
    ],
  ],
  [
    'He won by 51,200 to 48,900 votes.',
    [
      [51200, null],
      [48900, 'votes'],
    ],
  ],
  ['It has a margin of error of plus or minus 2.5 points.', [[2.5, 'point']]],
  ['Revenue rose from $4.1 billion a year earlier.', [[4.1e9, 'dollar']]],
  ['It costs hundreds of dollars a month.', [[[100, 1000], 'dollar per month']]],
  ['It burned several thousand hectares.', [[[2000, 9000], 'hectare']]],
  ['Nearly a third say no.', [[1 / 3, null]]],
  ['40 percent of men "strongly agree" with it.', [[40, 'percent']]],
  ['It cost $50 in exchange for help.', [[50, 'dollar']]],
  [
    'She sold three of her five vans.',
    [
      [3, 'vans'],
      [5, 'vans'],
    ],
  ],
  [
    '30 people came to two clinics, five of them ill.',
    [
      [30, 'people'],
      [2, 'clinics'],
      [5, null],
    ],
  ],
  ['It won 300 pledged seats in May.', [[300, 'pledged seats']]],
  ['It killed three injured men.', [[3, 'injured men']]],
  ['It costs $40 per megawatt-hour.', [[40, 'dollar per megawatt hour']]],
  ['Some 12%of them left.', [[12, 'percent']]],
  ['Videos posted on May 2 and 3 show 40 tanks.', [[40, 'tanks']]],
  ['It arose 60 million years ago.', [[6e7, 'year']]],
])('%s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

it('names what a share with a quotation behind it is of', () => {
  const { figures } = readArticle({ text: '40 percent of men "strongly agree" with it.', publishedAt: null });
  expect(figures[0]!.counted).toBe('men');
});

it.each([
  ['The drone flies at 3000m [10,000 feet] and more.', [3000, 'metre'], [10_000, 'foot']],
  ['The drone flew at 3000m and then at 4000m.', [3000, 'metre'], [4000, 'metre']],
  ['The drone flies at around 30 meters/100 feet.', [30, 'metre'], [100, 'foot']],
  ['The firm lost 3000m pounds.', [3e9, 'pound sterling']],
  ['He called 112 people.', [112, 'people']],
])('tells metres from millions, and a length in each of its units: %s', (text, ...figures) => {
  expect(read(text)).toEqual(figures);
});
