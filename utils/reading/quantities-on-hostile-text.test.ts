import { describe, expect, it } from 'vitest';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const MEGABYTE = 1_000_000;

const fill = (unit: string): string => unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);

function read(text: string, language: string) {
  const sentences = splitSentences(text, undefined, language);
  const tokens = tokenize(text);
  const dates = findDates({ text, sentences, tokens, anchor: '2024-01-04', language });
  return { sentences, tokens, dates, figures: findFigures({ text, sentences, tokens, dates, language }) };
}

/** A quadratic pass over a million characters takes minutes; seconds are allowed. */
describe('a megabyte in one paragraph', () => {
  it.each([
    ['en', '1,'],
    ['en', '1 '],
    ['en', '9'],
    ['en', '$'],
    ['en', '- '],
    ['en', '('],
    ['en', 'a-'],
    ['en', 'A. '],
    ['en', 'million '],
    ['en', 'the last '],
    ['en', '12 local and '],
    ['en', '5, '],
    ['en', '"today" '],
    ['en', 'day 1, '],
    ['en', '\ud800'],
    ['uk', '$'],
    ['uk', "'s"],
    ['uk', 'один '],
  ])('%s %j', { timeout: 90_000 }, (language, unit) => {
    const text = fill(unit);
    const { dates, figures, sentences } = read(text, language);
    const spans = [...dates, ...figures, ...sentences];
    expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});

it('gives nothing for an empty text', () => {
  expect(read('', 'en')).toEqual({ sentences: [], tokens: [], dates: [], figures: [] });
});
