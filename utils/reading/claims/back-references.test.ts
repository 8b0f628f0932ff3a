import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** Dates of an article of 4 January 2024 that cite something earlier, each with whose it is. */
function cited(text: string): [date: string, source: string | null][] {
  const { dates, sources } = readArticle({ text, publishedAt: '2024-01-04' });
  return dates
    .filter(({ backReference }) => backReference)
    .map(({ start, end, backReference }) => [
      text.slice(start, end),
      sources.find(({ id }) => id === backReference!.source)?.name ?? null,
    ]);
}

describe('a date cites what was said or published before', () => {
  it.each([
    ['beside the cue', 'The institute reported on Sept. 24 that 12 ships had left.', 'Sept. 24', 'institute'],
    [
      'behind whoever released the report',
      'Twelve ships left, according to a report the Harbour Institute released on Sept. 24.',
      'Sept. 24',
      'Harbour Institute',
    ],
    [
      'with a month between',
      'The institute in July 2022 estimated that 12 had left.',
      'July 2022',
      'institute',
    ],
    [
      'as early as',
      'The institute warned as early as March 2022 that ships left.',
      'March 2022',
      'institute',
    ],
    [
      'two days earlier',
      'The institute had said two days earlier that ships left.',
      'two days earlier',
      'institute',
    ],
    [
      'before its own document',
      'The institute counted 14 ships in its Nov. 3 report.',
      'Nov. 3',
      'institute',
    ],
    [
      'before the document it is in',
      'The institute said in its Nov. 3 report that 12 left.',
      'Nov. 3',
      'institute',
    ],
    [
      'with its year',
      'The institute wrote in a November 3, 2022 memo that 12 left.',
      'November 3, 2022',
      'institute',
    ],
    [
      'before its own document',
      "The institute's April report said 12 had left.",
      'April',
      "institute's April report",
    ],
    [
      'behind its author',
      'A report by the institute in 2019 found that 12 left.',
      '2019',
      'report by the institute in 2019',
    ],
    [
      'behind its publisher',
      'According to a study published by The Gazette in April, 12 left.',
      'April',
      'study published by The Gazette',
    ],
    [
      'before its publisher',
      'An estimate, published in August by the bank, put the loss at $4 million.',
      'August',
      'estimate',
    ],
    [
      'before a long source',
      'In a March 2021 email, the department’s director of compliance, Ana Ruiz, told colleagues that it leaked.',
      'March 2021',
      'Ana Ruiz',
    ],
    ['at the time', 'Acme made an offer in July, Sky News reported at the time.', 'July', 'Sky News'],
    [
      'at the time, in the sentence before',
      'The minister resigned in July. Prosecutors said at the time that he was a suspect.',
      'July',
      'Prosecutors',
    ],
    [
      'at the time, in the same sentence',
      'It was approved in 2020 over the objections of Ana Lind, who wrote at the time that it leaked.',
      '2020',
      'Ana Lind',
    ],
    ['a week', 'The institute said last week that 12 had left.', 'last week', 'institute'],
    [
      'earlier this month',
      'The mayor told a radio host earlier this month that it leaked.',
      'earlier this month',
      'mayor',
    ],
    ['an evening', 'The mayor had said on Monday evening that it leaked.', 'Monday evening', 'mayor'],
    [
      'a document with its publisher',
      'Ruiz cited a recent Daily Gazette story in which officials said it leaked. The Daily Gazette denied that it was wrong.',
      'recent',
      'Daily Gazette',
    ],
    [
      'a weekday before the day of the news',
      'The dam broke on Tuesday. The mayor said on Sunday that it leaked.',
      'Sunday',
      'mayor',
    ],
    ['a year before a letter', 'In a 2021 letter, Ruiz said it leaked.', '2021', 'Ruiz'],
    ['of what was revealed', 'The Gazette revealed the scheme in 2014.', '2014', 'Gazette'],
    ['without a claim', 'The ruling followed an Oct. 3 statement by the ministry.', 'Oct. 3', null],
    [
      'of who first told it',
      'The leak, first reported by The Gazette in April, was denied.',
      'April',
      'Gazette',
    ],
    ['of a forecast', 'In its October forecast the bank had projected growth of 2.1%.', 'October', 'bank'],
    [
      'of what was denied in it',
      'The ministry denied the claim in an Oct. 3 statement.',
      'Oct. 3',
      'ministry',
    ],
  ])('%s: %s', (_how, text, date, source) => {
    expect(cited(text)).toEqual([[date, source]]);
  });

  it.each([
    'Sailors released on Sept. 24 said they had been beaten.',
    'The 2015 agreement was signed in Porto.',
    'The law published in 2014 banned the party.',
    'Cases reported in March rose to 400.',
    'The inquiry into the March strike said nobody was to blame.',
    'Sailors wounded in the March attack said the siren failed.',
    'The league has named Tove Lund as the head behind the Oct. 7 blockades, which port figures say held up 80 boats.',
    'The 2022 census counted 41 million people.',
    'It has been there since the war began in May 2022, though the mayor says few have come.',
    'The bank cut its 2022 forecast by half.',
    'In 2019, when the port flooded, Ana Ruiz left, and her deputy says it was a mistake.',
    'In May 2021 he moved to Porto, where neighbours say he lived alone.',
    'The mayor said of the 2009 flood that it was no accident.',
    'In 2021, the bank says, it lost 40 million euros.',
    'Ships began to leave on Sept. 3 and the institute says they will go on.',
    'Asked about the leak last month, the institute blamed the port.',
    'The mayor said on Monday that it leaked.',
    'The dam broke on Sunday. The mayor told reporters Monday evening that it leaked.',
  ])('not here: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('costs no more than the text is long', () => {
    const text = 'A report published in 2019 by the agency said it. '.repeat(2_000);
    expect(cited(text)).toHaveLength(2_000);
  });
});
