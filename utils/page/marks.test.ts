import { describe, expect, it } from 'vitest';
import { readArticle } from '../reading/read-article.ts';
import { marksOf } from './marks.ts';

function markedDates(text: string, publishedAt: string | null = '2024-05-15T10:00:00Z'): string[] {
  const reading = readArticle({ text, publishedAt });
  return marksOf(reading)
    .filter(({ kind }) => kind === 'date')
    .map(({ span }) => text.slice(...span));
}

describe('dates that are marked', () => {
  it('are those that name a time', () => {
    expect(markedDates('He left on May 3 at 9 a.m. and again last week. She came in 2019.')).toEqual([
      'May 3 at 9 a.m.',
      'last week',
      '2019',
    ]);
  });

  it('are also those of no known year', () => {
    expect(markedDates('He left on May 3.', null)).toEqual(['May 3']);
  });

  it('are not "now", "recently" or lengths of time', () => {
    expect(markedDates('He now waits. It was found recently. It took several days, then two weeks.')).toEqual(
      [],
    );
  });
});
