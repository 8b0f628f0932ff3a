import { expect, it } from 'vitest';
import { readArticle } from '../reading/read-article.ts';
import { datesTold } from './dates-told.ts';

it('what is written alike and means the same is told once, with its places', () => {
  const text = 'On Monday the pier closed. It opened on Sept. 24. On Monday it rained; on monday it burned.';
  const { dates } = readArticle({ text, publishedAt: '2024-01-04' });
  const told = datesTold(text, dates);
  expect(told.map(({ words, places }) => [words, places.length])).toEqual([
    ['Monday', 2],
    ['Sept. 24', 1],
  ]);
  expect(told[0]!.places.map(({ start }) => text.slice(start, start + 6))).toEqual(['Monday', 'Monday']);
});

it('the same words on another day are another date', () => {
  const text = 'It opened on Monday. It will open on Monday.';
  const { dates } = readArticle({ text, publishedAt: '2024-01-04' });
  expect(datesTold(text, dates)).toHaveLength(2);
});
