import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';
import { readArticle } from '../read-article.ts';

it.each([
  ['Ruiz pleaded guilty to fraud.', 'Ruiz', 'pleaded', 'guilty to fraud.'],
  ['The men have pleaded not guilty.', 'The men', 'have pleaded', 'not guilty.'],
  ['Ruiz, 49, who pleaded not guilty to fraud, was jailed.', 'who', 'pleaded', 'not guilty to fraud'],
  ['Ruiz was jailed after pleading guilty to fraud.', 'Ruiz', 'pleading', 'guilty to fraud.'],
])('a plea is a claim: %s', (text, ...claim) => {
  expect(claimsIn(text)).toEqual([claim]);
});

it.each([
  ['Ruiz pleaded not guilty.', 'denial'],
  ['Ruiz pleaded guilty.', 'statement'],
])('%s is a %s', (text, act) => {
  expect(readArticle({ text, publishedAt: null }).claims).toMatchObject([{ act }]);
});

it('who pleads is whom the age stands behind', () => {
  const text = 'Ana Ruiz, 49, who pleaded not guilty to fraud, was jailed.';
  expect(readArticle({ text, publishedAt: null }).sources).toMatchObject([
    { name: 'Ana Ruiz', kind: 'person' },
  ]);
});
