import { describe, expect, it } from 'vitest';
import { flatten, tokenize } from './tokens.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);
const pieces = (text: string): string[] => flatten(tokenize(text)).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['The U.S. envoy left at 9 a.m.', ['The', 'U.S.', 'envoy', 'left', 'at', '9', 'a.m.']],
    ['J. R. Hale met Gov. Ortiz.', ['J.', 'R.', 'Hale', 'met', 'Gov.', 'Ortiz', '.']],
    ['They don’t know the mayor’s plan', ['They', 'don’t', 'know', 'the', 'mayor', '’s', 'plan']],
    ["O'Brien said it's late", ["O'Brien", 'said', 'it', "'s", 'late']],
    ['It cost $6m, or 1,234.5 euros', ['It', 'cost', '$', '6m', ',', 'or', '1,234.5', 'euros']],
    ['a 35-year-old driver', ['a', '35-year-old', 'driver']],
    ['“Stop…” she said', ['“', 'Stop', '…', '”', 'she', 'said']],
    ["``Stop,'' she said", ['``', 'Stop', ',', "''", 'she', 'said']],
    ['„Halt“ and «stop»', ['„', 'Halt', '“', 'and', '«', 'stop', '»']],
    ['no. No. 5 said no.', ['no', '.', 'No.', '5', 'said', 'no', '.']],
    ['a .534 average', ['a', '.534', 'average']],
    ['he paid USD10m and $US5', ['he', 'paid', 'USD10m', 'and', '$', 'US5']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps the parts of a compound in reach, with their offsets', () => {
    const [token] = tokenize('35-year-old');
    expect(token!.parts!.map((part) => part.text)).toEqual(['35', '-', 'year', '-', 'old']);
    expect(token!.parts![2]).toMatchObject({ start: 3, end: 7, kind: 'word' });
    expect(pieces('the 20th, 6m and USD10m')).toEqual([
      'the',
      '20',
      'th',
      ',',
      '6',
      'm',
      'and',
      'USD',
      '10',
      'm',
    ]);
  });

  it('takes a typesetter’s opening marks for marks, not for a sign that counts', () => {
    expect(tokenize('``Stop')[0]).toMatchObject({ text: '``', kind: 'punct' });
  });

  it('drops zero-width characters and soft hyphens from the words, not from the offsets', () => {
    expect(tokenize('co\u00adoperate\u200b now')).toMatchObject([
      { text: 'cooperate', start: 0, end: 10 },
      { text: 'now', start: 12, end: 15 },
    ]);
  });

  it('survives unpaired surrogates, emoji and right-to-left text', () => {
    expect(words('\ud800 ok 😀 שלום')).toEqual(['\ud800', 'ok', '😀', 'שלום']);
  });

  it('reads only the stretch it is given', () => {
    expect(tokenize('one two three', 4, 7)).toMatchObject([{ text: 'two', start: 4, end: 7 }]);
  });
});
