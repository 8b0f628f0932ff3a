import { expect, it } from 'vitest';
import { contradiction, isSameName } from './contradiction.ts';

it.each([
  ['Vera Holm', 'vera holm', true],
  ['V. Holm', 'Vera Holm for the Courier', true],
  ['BBC News', 'BBC', true],
  ['BBC', 'BBC News', true],
  ['The Lorne Post', 'lornepost.example', true],
  ['Vera Holm', 'Jon Aster', false],
  ['The Lorne Post', 'The Sun', false],
])('takes %s and %s for one: %j', (one, other, isOne) => {
  expect(isSameName(one, other)).toBe(isOne);
});

it('is noted where there are two', () => {
  expect(contradiction('authors', 'Vera Holm', undefined)).toEqual([]);
  expect(contradiction('authors', undefined, 'Jon Aster')).toEqual([]);
  expect(contradiction('authors', 'Vera Holm', 'Jon Aster')).toEqual([
    {
      code: 'authors-differ',
      text: 'The page names two authors, Vera Holm and Jon Aster; the first is used.',
    },
  ]);
});
