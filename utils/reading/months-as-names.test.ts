import { describe, expect, it } from 'vitest';
import { citedIn } from '../../tests/retell-reading.ts';
import { findDates } from './dates/find-dates.ts';
import { monthsAsNames } from './months-as-names.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** The names written like months with the two words around them. */
function namesIn(text: string): string[] {
  const names = monthsAsNames(tokenize(text));
  return tokenize(text).flatMap(({ start, text: word }) => (names.has(start) ? [`${word}@${start}`] : []));
}

const datesIn = (text: string): string[] =>
  findDates({
    text,
    sentences: splitSentences(text, undefined, 'en'),
    tokens: tokenize(text),
    anchor: '2024-01-04',
  }).map(({ iso }) => iso);

describe('a month is a person', () => {
  it.each([
    ['behind a given name', 'Theresa May resigned.', ['May@8']],
    ['behind a title', 'Mrs. May resigned, Prime Minister May did.', ['May@5', 'May@34']],
    ['before an age', 'Win Tun May, 60, resigned.', ['May@8']],
    ['before a surname and a verb', 'April Ruiz said no.', ['April@0']],
    ['behind a reporting verb', '“No,” said June Deane.', ['June@11']],
    [
      'bare, once the text has named one',
      'Mrs May left. May said no, as did friends of May.',
      ['May@4', 'May@14', 'May@45'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    'Sales rose in May. May was wet.',
    'Theresa met Mrs Ruiz on May 3 and in May 2019.',
    'In Georgia May was wet.',
    'April Fools were few. The June primaries came.',
    'May I go?',
  ])('but not in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('and the month beside it stays a month', () => {
    const text = 'Mrs May said in May that talks would end by May 3 or in late May, between April and May.';
    expect(namesIn(text)).toEqual(['May@4']);
    expect(datesIn(text)).toEqual(['2023-05', '2024-05-03', '2024-05', '2024-04', '2024-05']);
  });

  it('who is cited and tells no date', () => {
    const text = 'Theresa May spoke in Porto. May said talks would go on. “No,” said May.';
    expect(citedIn(text)).toEqual({ 'Theresa May': ['May', 'May'] });
    expect(datesIn(text)).toEqual([]);
  });
});
