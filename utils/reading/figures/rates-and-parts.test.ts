import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const read = (text: string) =>
  readArticle({ text, publishedAt: '2024-01-04' }).figures.map(({ value, unit, counted, qualifier }) => [
    value,
    unit ?? counted,
    qualifier,
  ]);

it.each([
  ['It will cost $5-$7 billion.', [[[5e9, 7e9], 'dollar', 'exact']]],
  ['It will cost £5bn-£7bn.', [[[5e9, 7e9], 'pound sterling', 'exact']]],
  ['It held 15 parts per billion.', [[15, 'part per billion', 'exact']]],
  ['The level was 9 micrograms per deciliter.', [[9, 'microgram per decilitre', 'exact']]],
  ['It reached 300 micrograms per cubic meter.', [[300, 'microgram per cubic metre', 'exact']]],
  ['He got 5 years, 6 months.', [[5.5, 'year', 'exact']]],
  ['He got 12 years and six months.', [[12.5, 'year', 'exact']]],
  [
    'It took 14 weeks, 3 days longer than before.',
    [
      [14, 'week', 'exact'],
      [3, 'day', 'exact'],
    ],
  ],
  ['It made 3.2 × 10^5 doses.', [[320000, 'doses', 'exact']]],
  ['It made 1.6 x 10^6 doses.', [[1600000, 'doses', 'exact']]],
  [
    'The ratio was 0.77 (95% CI 0.66–0.88).',
    [
      [0.77, null, 'exact'],
      [[0.66, 0.88], null, 'exact'],
    ],
  ],
  ['It fell by 23% (p < 0.001).', [[23, 'percent', 'exact']]],
  ['About half said it was late.', [[0.5, null, 'about']]],
  ['The hall held some 3,000 strong.', [[3000, null, 'about']]],
  [
    'It went from 21 mpg combined to 23.',
    [
      [21, 'mile per gallon', 'exact'],
      [23, 'mile per gallon', 'exact'],
    ],
  ],
  [
    'They won 23% of the vote and 84 seats, up from 61.',
    [
      [23, 'percent', 'exact'],
      [84, 'seats', 'exact'],
      [61, 'seats', 'exact'],
    ],
  ],
  ['It was 13.14 C.', [[13.14, 'celsius', 'exact']]],
  ['Temperatures hit 40 C in Delhi.', [[40, 'celsius', 'exact']]],
  [
    'One in 45 children ages 3 to 17 has it.',
    [
      [1 / 45, 'children', 'exact'],
      [[3, 17], 'year of age', 'exact'],
    ],
  ],
  ['One in 12 villages has it.', [[12, 'villages', 'exact']]],
  ['One in five adults smokes.', [[0.2, 'adults', 'exact']]],
  ['Nine brothers and sisters came.', [[9, 'brothers and sisters', 'exact']]],
  ['Some 300 soldiers and police officers came.', [[300, 'soldiers and police officers', 'about']]],
  ['They made 300 jobs and benefits.', [[300, 'jobs', 'exact']]],
  ['They found dozens of “missing” files.', [[[12, 120], '“missing” files', 'exact']]],
  ['It helped one side more than the other.', [[1, 'side', 'exact']]],
  ['When she was six they moved.', [[6, 'year of age', 'exact']]],
  ['It takes 20 percent of personal spending.', [[20, 'percent', 'exact']]],
  ['One top-20 shareholder sold.', [[1, 'top-20 shareholder', 'exact']]],
  [
    '3,400 of the town’s 21,000 people stayed.',
    [
      [3400, 'people', 'exact'],
      [21000, 'people', 'exact'],
    ],
  ],
  [
    'It won 79 seats in the 230-seat parliament.',
    [
      [79, 'seats', 'exact'],
      [230, 'seat', 'exact'],
    ],
  ],
  [
    'It is 20% higher than the 900 reported in May.',
    [
      [20, 'percent', 'exact'],
      [900, null, 'exact'],
    ],
  ],
  ['It is about a third higher.', [[1 / 3, null, 'about']]],
  ['The sum was closer to $50 million.', [[5e7, 'dollar', 'about']]],
  ['At one point he left.', []],
  ['It wants to reach net zero.', []],
  ['PM2.5 is dust.', []],
  ['It had 64 open violations.', [[64, 'open violations', 'exact']]],
  [
    'The 370-page text lets it shut when crossings average 5,000 a day.',
    [
      [370, 'page', 'exact'],
      [5000, null, 'exact'],
    ],
  ],
  ['The series is a best-of-five.', []],
  ['She works at Ground Zero.', []],
  ['There are 0.8 doctors per 10,000 people.', [[0.8, 'doctors', 'exact']]],
  ['In one village in ten there was no well.', [[0.1, 'village', 'exact']]],
  [
    'One worker in three villages left.',
    [
      [1, 'worker', 'exact'],
      [3, 'villages', 'exact'],
    ],
  ],
  ['It had two side-by-side columns.', [[2, 'side-by-side columns', 'exact']]],
  ['It leased a 5,125-square-foot shop.', [[5125, 'square foot', 'exact']]],
  ['He did it for 15-plus years.', [[15, 'year', 'at least']]],
  ['She was one of four.', [[4, null, 'exact']]],
  ['It was one hell of a ride.', []],
  ['It was said by Zero Hedge.', []],
  ['He left at three o’clock.', []],
  ['One in six houses stands empty.', [[1 / 6, 'houses', 'exact']]],
  ['We have 40 confirmed dead.', [[40, null, 'exact']]],
  ['One in eight workers pays it.', [[0.125, 'workers', 'exact']]],
  [
    'Three in four named prices, and one in ten migration.',
    [
      [0.75, null, 'exact'],
      [0.1, null, 'exact'],
    ],
  ],
  ['Aid is cut by a fifth, to pay debts.', [[0.2, null, 'exact']]],
  ['Thefts rose by almost a third.', [[1 / 3, null, 'nearly']]],
  ['It polled voters under 30.', [[30, 'year of age', 'less than']]],
  ['Output grew by 740,000 bpd.', [[740_000, 'barrel per day', 'exact']]],
  [
    'They found €3 million in cash and nine cars.',
    [
      [3e6, 'euro', 'exact'],
      [9, 'cars', 'exact'],
    ],
  ],
  [
    'He fired 32 shots, wounding seven, two of them badly.',
    [
      [32, 'shots', 'exact'],
      [7, null, 'exact'],
      [2, null, 'exact'],
    ],
  ],
  ['It was sold 4.1 million times.', [[4_100_000, 'times', 'exact']]],
  ['Call 101.', []],
  ['It fired the Pulhwasal-3-31.', []],
  ['It lost 1,200 armored vehicles.', [[1200, 'armored vehicles', 'exact']]],
  [
    'Some 38 of 112 popular bathing spots were shut.',
    [
      [38, 'popular bathing spots', 'about'],
      [112, 'popular bathing spots', 'exact'],
    ],
  ],
])('%s', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

it.each([
  ['It carries a 23% lower risk.', 'down'],
  ['They paid 40 percent more.', 'up'],
  ['The trip took 3 days longer.', 'up'],
  ['They need 3 more days.', '='],
])('more or less than another: %s', (text, change) => {
  expect(readArticle({ text, publishedAt: '2024-01-04' }).figures[0]!.change).toBe(change);
});

it('a range begins at “between”', () => {
  const text = 'The town needs between 45 and 60 buses.';
  const words = readArticle({ text, publishedAt: '2024-01-04' }).figures.map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(words).toEqual(['between 45 and 60']);
});
