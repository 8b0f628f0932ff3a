import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  [
    'The members of the council urge all parties to remain calm.',
    [['The members of the council', 'urge', 'to remain calm.']],
  ],
  [
    'Leaders of the two ports call for an inquiry.',
    [['Leaders of the two ports', 'call for', 'an inquiry.']],
  ],
  ['Residents call for calm.', [['Residents', 'call for', 'calm.']]],
  [
    'Ruiz puts it at 9,000, while the port’s spy agency estimates 11,000.',
    [
      ['Ruiz', 'puts', 'it at 9,000'],
      ['the port’s spy agency', 'estimates', '11,000.'],
    ],
  ],
  ['Terms call for a sale in May.', []],
  ['Officials at the jobs report on Friday were silent.', []],
  ['The loud call from the yard came late.', []],
])('a noun as often as a verb, behind people and bodies: %s', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected);
});
