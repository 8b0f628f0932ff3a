import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['After saying that he would stay, Lee left the club.', ['Lee', 'saying', 'that he would stay']],
  ['After saying he would stay, Lee left.', ['Lee', 'saying', 'he would stay']],
  ['By saying it was “over,” Lee broke a promise.', ['Lee', 'saying', 'it was “over,”']],
  ['Before telling the court that he was sorry, Lind broke down.', ['Lind', 'telling', 'that he was sorry']],
  [
    'While saying that he would stay, the mayor packed his bags.',
    ['the mayor', 'saying', 'that he would stay'],
  ],
])('who does what comes behind has said it: %s', (text, claim) => {
  expect(claimsIn(text)).toEqual([claim]);
});

it.each(['Without saying that he would go, Lee left.', 'After reading the letter, Lee left.'])(
  'nothing is said in: %s',
  (text) => {
    expect(claimsIn(text)).toEqual([]);
  },
);
