import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { findDates } from './find-dates.ts';

/** Values of the dates of an article of 4 January 2024. */
const values = (text: string): string[] =>
  findDates({
    text,
    sentences: splitSentences(text, undefined, 'en'),
    tokens: tokenize(text),
    anchor: '2024-01-04',
    language: 'en',
  }).map(({ iso }) => iso);

describe('months that make one stretch', () => {
  it.each<[string, string[]]>([
    ['The firm lost money between March and December.', ['2023-03', '2023-12']],
    ['The firm lost money from October to March.', ['2022-10', '2023-03']],
    ['The pier will be closed from November to February.', ['2024-11', '2025-02']],
    ['Sales fell between July and September 2019.', ['2019-07', '2019-09']],
    ['Sales fell from November to February 2019.', ['2018-11', '2019-02']],
    ['Sales fell in July and September last year.', ['2023-07', '2023-09']],
    ['Sales fell in June, and in May 2019 they rose.', ['2023-06', '2019-05']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});
