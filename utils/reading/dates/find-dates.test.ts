import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { findDates } from './find-dates.ts';

function read(
  text: string,
  anchor: string | null = '2024-01-04',
  language = 'en',
): [words: string, iso: string][] {
  const sentences = splitSentences(text, undefined, language);
  const dates = findDates({ text, sentences, tokens: tokenize(text), anchor, language });
  return dates.map(({ start, end, iso }) => [text.slice(start, end), iso]);
}

describe('calendar dates', () => {
  it.each([
    ['The bridge fell on Feb. 24, 2022.', 'Feb. 24, 2022', '2022-02-24'],
    ['The bridge fell on 24 February 2022.', '24 February 2022', '2022-02-24'],
    ['The bridge fell on the 24th of February 2022.', 'the 24th of February 2022', '2022-02-24'],
    ['Dated 2022-02-24 in the files.', '2022-02-24', '2022-02-24'],
    ['Dated 10/30/2021 in the files.', '10/30/2021', '2021-10-30'],
    ['Dated 30/10/2021 in the files.', '30/10/2021', '2021-10-30'],
    ['Dated 30.10.2021 in the files.', '30.10.2021', '2021-10-30'],
    ['It opened in September 2022.', 'September 2022', '2022-09'],
    ['It starts from March this year.', 'March this year', '2024-03'],
    ['He came on Tuesday, Sept. 22, 2015.', 'Tuesday, Sept. 22, 2015', '2015-09-22'],
    ['The paper wrote on Saturday, Jan. 6: no.', 'Saturday, Jan. 6', '2024-01-06'],
    ['The hall burnt down last Oct. 23 at dawn.', 'last Oct. 23', '2023-10-23'],
    ['Prices doubled in 2019.', '2019', '2019'],
    ['It was built in the 1990s.', 'the 1990s', '199'],
    ['It was built in the late 1800s.', 'the late 1800s', '18'],
    ['He was held in the early hours of Feb. 12.', 'Feb. 12', '2023-02-12'],
    ['He ran it for a quarter-century.', 'a quarter-century', 'P25Y'],
    ["It was built in the '70s.", "the '70s", '197'],
    ['A church of the 19th century.', 'the 19th century', '18'],
    ['Sales fell in the third quarter of 2021.', 'the third quarter of 2021', '2021-Q3'],
    ['Sales fell in Q3 2021.', 'Q3 2021', '2021-Q3'],
    ['It grew in the first half of 2021.', 'the first half of 2021', '2021-H1'],
    ['They met in the summer of 2020.', 'the summer of 2020', '2020-SU'],
    ['In nineteen ninety-six he left.', 'nineteen ninety-six', '1996'],
  ])('%s', (text, words, iso) => {
    expect(read(text)).toEqual([[words, iso]]);
  });
});

describe('dates without their year are read backwards unless the words say otherwise', () => {
  it.each([
    ['The center reported on Sept. 24 that it was ready.', '2023-09-24'],
    ['The council will vote on March 12.', '2024-03-12'],
    ['The dividend is payable Feb. 1.', '2024-02-01'],
    ['The offer was extended to Jan. 16.', '2024-01-16'],
    ['She was arrested in November.', '2023-11'],
    ['The state holds its next presidential election in March.', '2024-03'],
    ['The lake has been closed since August.', '2023-08'],
    ['It hurts if the August election does not go their way.', '2024-08'],
    ['The party lost the November election.', '2023-11'],
    ['He went to Rome to vote in June.', '2023-06'],
    ['The minister resigned on Friday.', '2023-12-29'],
    ['The minister resigned Thursday.', '2024-01-04'],
    ['The minister will resign on Friday.', '2024-01-05'],
    ['The court is scheduled to rule on Monday.', '2024-01-08'],
    ['The strike had been due to end on Monday.', '2024-01-01'],
    ['He was freed last Friday.', '2023-12-29'],
    ['Talks resume next Monday.', '2024-01-08'],
    ['They will vote next Friday.', '2024-01-12'],
    ['They will vote next Thursday.', '2024-01-11'],
    ['They will vote this coming Friday.', '2024-01-05'],
    ['Talks resume Monday.', '2024-01-08'],
    ['The season begins in August.', '2024-08'],
  ])('%s', (text, iso) => {
    expect(read(text).map(([, value]) => value)).toContain(iso);
  });

  it('takes the year that the text gave for the same day before', () => {
    const text = 'The siege began on March 9, 2014. Ten years on, people gathered on March 9.';
    expect(read(text).at(-1)).toEqual(['March 9', '2014-03-09']);
  });
});

describe('dates told from the publication', () => {
  it.each([
    ['It rained yesterday.', 'yesterday', '2024-01-03'],
    ['It rains today.', 'today', '2024-01-04'],
    ['It will rain tomorrow night.', 'tomorrow night', '2024-01-05TNI'],
    ['It rained the day before yesterday.', 'the day before yesterday', '2024-01-02'],
    ['It rained last week.', 'last week', '2023-W52'],
    ['It rained last month.', 'last month', '2023-12'],
    ['It rained earlier this month.', 'earlier this month', '2024-01'],
    ['It rained late last year.', 'late last year', '2023'],
    ['It rained last fall.', 'last fall', '2023-FA'],
    ['It rained over the weekend.', 'the weekend', '2023-W52-WE'],
    ['It rained two weeks ago.', 'two weeks ago', '2023-W51'],
    ['It rained ten days ago.', 'ten days ago', '2023-12-25'],
    ['It rained nearly four years ago.', 'nearly four years ago', '2020'],
    ['It rained several years ago.', 'several years ago', 'PAST_REF'],
    ['It rained in the week of Dec. 11.', 'the week of Dec. 11', '2023-W50'],
    ['It closes by the end of the year.', 'the end of the year', '2024'],
    ['The shop was full on Thanksgiving.', 'Thanksgiving', '2023-11-23'],
    ['She left at 9 a.m. Wednesday.', '9 a.m. Wednesday', '2024-01-03T09:00'],
    ['The sirens began at 17:38 GMT.', '17:38 GMT', '2024-01-04T17:38'],
    ['He is now in Riga.', 'now', 'PRESENT_REF'],
    ['He moved recently.', 'recently', 'PAST_REF'],
    ['The drills will last four hours.', 'four hours', 'PT4H'],
  ])('%s', (text, words, iso) => {
    expect(read(text)).toEqual([[words, iso]]);
  });

  it('knows the quarter a year before the one it reads of', () => {
    const text = 'The firm lost money in the third quarter. Sales were higher a year earlier.';
    expect(read(text)).toEqual([
      ['the third quarter', '2023-Q3'],
      ['a year earlier', '2022-Q3'],
    ]);
  });
});

describe('lengths of time and repetitions', () => {
  it.each([
    ['The siege lasted three days.', 'three days', 'P3D'],
    ['The siege lasted several weeks.', 'several weeks', 'PXW'],
    ['They waited for a year and a half.', 'a year and a half', 'P1Y6M'],
    ['They waited for half an hour.', 'half an hour', 'PT30M'],
    ['A five-year plan was drawn up.', 'five-year', 'P5Y'],
    ['It fell over the past five years.', 'the past five years', 'P5Y'],
    ['They meet every Monday.', 'every Monday', 'XXXX-WXX-1'],
    ['They meet every March 9.', 'every March 9', 'XXXX-03-09'],
    ['They meet each year.', 'each year', 'P1Y'],
    ['Flights leave daily.', 'daily', 'P1D'],
  ])('%s', (text, words, iso) => {
    expect(read(text)).toEqual([[words, iso]]);
  });
});

describe('what is no date', () => {
  it.each([
    'The march may go on.',
    'No one under 18 may vote.',
    'The host, Jill June, left.',
    'He reads the New York Daily News.',
    'He drove a Boeing 1990 and paid $2000 for it.',
    'More than 2000 people came.',
    'She is 35 years old.',
    'The 42-year-old driver fled.',
    'The plan is due to a mistake.',
    'A score of 3:16 was shown.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('gives open values when the day of publication is unknown', () => {
  expect(read('It rained on Friday, Sept. 24 or May 1, 2020.', null)).toEqual([
    ['Friday, Sept. 24', 'XXXX-09-24'],
    ['May 1, 2020', '2020-05-01'],
  ]);
});

it('says why', () => {
  const text = 'It rained yesterday.';
  const [date] = findDates({
    text,
    sentences: splitSentences(text, undefined),
    tokens: tokenize(text),
    anchor: '2024-01-04',
  });
  expect(date!.why).toEqual({ rule: 'deictic day', words: 'yesterday' });
});

it('tells dates from the day of the dateline that opens a report', () => {
  const text = 'NAIROBI, Jan. 3 (Reuters) — A bridge fell today and a dam broke on Tuesday.';
  expect(read(text)).toEqual([
    ['Jan. 3', '2024-01-03'],
    ['today', '2024-01-03'],
    ['Tuesday', '2024-01-02'],
  ]);
  expect(read(text.replace('Jan. 3', 'Dec. 3'))).toContainEqual(['today', '2024-01-04']);
});

describe('a dateline that stands alone', () => {
  it('is the day the article speaks from, where it differs a little from the day of publication', () => {
    const text = 'The harbour is shut\n\nFriday, January 5, 2024\n\nYesterday the harbour was shut.';
    expect(read(text)).toEqual([
      ['Friday, January 5, 2024', '2024-01-05'],
      ['Yesterday', '2024-01-04'],
    ]);
    expect(read(text.replace('January 5', 'March 1'))).toContainEqual(['Yesterday', '2024-01-03']);
  });
});
