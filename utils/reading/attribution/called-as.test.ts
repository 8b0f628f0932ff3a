import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Ruiz referred to Lind as “a fraud.”', ['Ruiz', 'referred to', 'Lind as “a fraud.”']],
  [
    'Ruiz cast the vote as a choice between war and peace.',
    ['Ruiz', 'cast', 'the vote as a choice between war and peace.'],
  ],
  ['Ruiz cast himself as a reformer.', ['Ruiz', 'cast', 'himself as a reformer.']],
  [
    'Ruiz described Lind as weak, the plan as a folly and the vote as a sham.',
    ['Ruiz', 'described', 'Lind as weak, the plan as a folly and the vote as a sham.'],
  ],
])('what somebody is told to be: %s', (text, claim) => {
  expect(claimsIn(text)).toEqual([claim]);
});

it.each([
  'Ruiz cast her vote in Porto.',
  'Ruiz referred to the plan.',
  'Ruiz cast Lind as the Red Knight in a play.',
])('nothing is told in: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});
