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

/** A quadratic pass over a million characters takes minutes; vitest gives a test far less. */
describe.each(['en', 'uk'])('a megabyte in one paragraph (%s)', (language) => {
  it.each([
    '1,',
    '1 ',
    '1-',
    '- ',
    '9',
    '(',
    'a.',
    'A. ',
    "'s",
    'a-',
    'one ',
    'million ',
    'hundred thousand ',
    'the last ',
    'may ',
    'Friday, ',
    'between 1 and ',
    '$',
    '$1 to ',
    'aged ',
    'of the ',
    'a\u00ad',
    '\ud800',
    '“',
    '\n',
    '12 local and ',
  ])('%j', { timeout: 30_000 }, (unit) => {
    const text = fill(unit);
    const { dates, figures, sentences } = read(text, language);
    for (const { start, end } of [...dates, ...figures, ...sentences]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

it('gives nothing for an empty text', () => {
  expect(read('', 'en')).toEqual({ sentences: [], tokens: [], dates: [], figures: [] });
});
