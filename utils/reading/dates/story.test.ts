/** Dates that take their year, day or place from the story around them. Published Thursday, January 4, 2024. */

import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { findDates } from './find-dates.ts';

function read(text: string, anchor = '2024-01-04'): [words: string, iso: string][] {
  const sentences = splitSentences(text, undefined, 'en');
  const dates = findDates({ text, sentences, tokens: tokenize(text), anchor, language: 'en' });
  return dates.map(({ start, end, iso }) => [text.slice(start, end), iso]);
}

const values = (text: string, anchor?: string): string[] => read(text, anchor).map(([, iso]) => iso);

describe('days of a story', () => {
  it.each([
    ['He was robbed on May 12, 2019. On May 30, the police gave up.', '2019-05-30'],
    ['In October 2018, the mill shut. By November 4 the town was empty.', '2018-11-04'],
    ['She vanished on December 20, 2016. On February 3, her car was found.', '2017-02-03'],
    ['But in 2015, the bank closed ten branches in June.', '2015-06'],
    ['The firm was founded on May 2, 2011. On October 9, it let 30 people go.', '2023-10-09'],
    ['He was tried for the May 2, 2011, fire. A witness spoke in June.', '2023-06'],
    [
      'He was robbed on May 12, 2019, and left in the fall. He was ill on Halloween. By Christmas he was home.',
      '2023-12-25',
    ],
    ['It sank on October 2, 2019. On Halloween, divers found it.', '2019-10-31'],
    ['A poll carried out on 12-24 November found it.', '2023-11-12'],
    ['The price has dropped since the fall.', '2023-FA'],
    ['40 fell, 20 more than the day before.', '2024-01-03'],
    ['A cut in May is likely.', '2024-05'],
    ['The odds of a cut in May are good.', '2024-05'],
    ['A conference, to be held in November, is planned.', '2024-11'],
    ['The bureau will release figures for December next week.', '2023-12'],
    ['The games on Feb. 9 will be big. Three guests of the games on Feb. 9 were ill.', '2024-02-09'],
    ['The town was shelled overnight on Monday.', '2024-01-01TNI'],
    ['It will begin in the 2026-27 school year.', '2026'],
    ['The boiler had been fitted nine days earlier by a cousin.', 'PAST_REF'],
    ['Three days later the boiler burst.', 'P3D'],
    ['A 2009 show will be shown on Feb. 9. Two years later it moved to Oslo.', '2011'],
    [
      'The polls closed Tuesday. Ana Ruiz spoke. It rained. Two towns were still counting at 9:30 p.m.',
      '2024-01-02T21:30',
    ],
    ['It happened at 20:00hrs on Tuesday.', '2024-01-02T20:00'],
    ['The list was closed just after midnight on Dec. 20.', '2023-12-20T00:00'],
    ['He signed on Sept. 20, a Wednesday, in Porto.', '2023-09-20'],
    ['Buses are free from Jan. 13 through the end of the year.', '2024-01-13'],
    ['Many feared what he would do if he won the vote on May 8.', '2024-05-08'],
    ['She was asked if he won the vote on May 8.', '2023-05-08'],
    ['It has been so since the 1996 Super Tuesday.', '1996-03-05'],
  ])('%s', (text, iso) => {
    expect(values(text)).toContain(iso);
  });

  it.each([
    ['Guards were hired after Sept. 11.', '2024-01-04', '2001-09-11'],
    ['Guards were hired after Sept. 11.', '2023-10-04', '2023-09-11'],
    ['The Sept. 11 attacks stunned her. On Sept. 11 she was in Porto.', '2024-01-04', '2001-09-11'],
  ])('%s', (text, anchor, iso) => {
    expect(values(text, anchor).at(-1)).toBe(iso);
  });

  it.each([
    'The Action Now Fund paid for it.',
    '“Now, let me be clear,” she began.',
    "She spoke on ''This Week.''",
    'He asked 16-to-24-year-olds.',
    'He came in a year that saw no rain.',
    'About a quarter refused.',
    'Children aged 6 to 59 months got it.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it.each([
  ['2024-01-05', '2024-W01'],
  ['2024-01-08', '2024-W01'],
])('reads “this past week” told on %s', (anchor, week) => {
  expect(values('It acted this past week.', anchor)).toEqual([week]);
});
