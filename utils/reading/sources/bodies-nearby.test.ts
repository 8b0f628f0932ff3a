import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

it.each([
  ['The Coast Guard closed a pier. Aftershocks may follow, it warned.', 'Coast Guard'],
  ['The Coast Guard closed a pier. Ukrainian troops held on, it said.', 'Coast Guard'],
  ['The bank met. Growth will slow, the bank predicts.', 'bank'],
])('%s', (text, name) => {
  expect(readArticle({ text }).sources.map((source) => source.name)).toEqual([name]);
});
