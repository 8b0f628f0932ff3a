import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

it.each([
  ['The Evening Post said it was over.', ['Evening Post']],
  ['It was over, according to the Sunday Herald.', ['Sunday Herald']],
  ['Lind told the Sunday Herald that it was over.', ['Lind']],
  ['On Sunday Times Square was closed, Lind said.', ['Lind']],
])('%s', (text, names) => {
  const { sources, claims } = readArticle({ text });
  expect(sources.map((source) => source.name)).toEqual(names);
  expect(claims[0]!.content.map(([start, end]) => text.slice(start, end)).join()).not.toMatch(/Herald/);
});
