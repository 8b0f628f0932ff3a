import { expect, it } from 'vitest';
import { readArticle } from '../reading/read-article.ts';
import { contentOf } from './words-of.ts';

it.each([
  ['The army said it held the port.', ['it held the port.']],
  ['“No,” Ana Ruiz said.', ['“No,”']],
  ['The army said that it held the port.', ['it held the port.']],
  ['The army said that was untrue.', ['that was untrue.']],
  ['The army said it held the port, which Porto denies.', ['it held the port', 'which Porto denies']],
  ['The army said it held the port, a claim Porto denied.', ['it held the port', 'a claim Porto denied']],
  ['The firm did not return a call.', ['The firm did not return a call']],
])('a claim is told in words that say something: %s', (text, expected) => {
  const { claims } = readArticle({ text, publishedAt: '2024-01-04' });
  expect(claims.map((claim) => contentOf(claim, text))).toEqual(expected);
});
