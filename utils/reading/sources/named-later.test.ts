import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const cited = (text: string): string[] =>
  readArticle({ text, publishedAt: '2024-01-04' }).sources.map(({ name }) => name);

it.each([
  'The boat sank, the regional governor said. Ana Ruiz, the governor, wrote that six are missing.',
  'The boat sank, the regional governor said. Governor Ana Ruiz wrote that six are missing.',
  'The pier is closed, the mayor said. The mayor, Ana Ruiz, said boats had sunk.',
])('is one source: %s', (text) => {
  expect(cited(text)).toEqual(['Ana Ruiz']);
});

it.each([
  'The boat sank, the foreign minister said. Ana Ruiz, the prime minister, wrote that six are missing.',
  'The boat sank, the regional governor said. Mayor Ana Ruiz wrote that six are missing.',
  'The boat sank, a mayor said. Ana Ruiz, the mayor, wrote that six are missing.',
  'The boat sank, the mayor said. Ana Ruiz, a mayor from Porto, wrote that six are missing.',
  'The boat sank, the captain said. Ana Ruiz, the captain, and Jan Lind, the captain, met. Ruiz said six are missing.',
])('are two: %s', (text) => {
  expect(cited(text)).toHaveLength(2);
});
