import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  [
    'The Porto Times report that Lind had paid for the trip was read by millions.',
    ['The Porto Times report', 'report', 'that Lind had paid for the trip'],
  ],
  [
    'A Courier report that Lind had paid for the trip has angered his party.',
    ['A Courier report', 'report', 'that Lind had paid for the trip'],
  ],
])('a report with a name is who reports: %s', (text, claim) => {
  expect(claimsIn(text)).toEqual([claim]);
});

it('a paper that reports is the verb’s subject', () => {
  expect(claimsIn('Papers like the Porto Times report that Lind had paid.')[0]?.slice(1)).toEqual([
    'report',
    'that Lind had paid.',
  ]);
});

it.each([
  ['It was reminiscent of the port’s claim that Lind had paid.', 'the port'],
  ['He made an issue out of Ana Ruiz’s claim that Lind had paid.', 'Ana Ruiz'],
  ['It will fuel Ruiz’s claim that Lind had paid.', 'Ruiz'],
])('whose claim it is: %s', (text, source) => {
  expect(claimsIn(text)).toEqual([[source, 'claim', 'that Lind had paid.']]);
});
