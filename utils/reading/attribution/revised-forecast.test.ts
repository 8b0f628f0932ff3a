import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['The bank cut its forecast for growth to 1.2 percent.', 'cut', 'its forecast for growth to 1.2 percent.'],
  [
    'The fund lowered its growth forecast for Spain to 1.2 percent, and said risks were rising.',
    'lowered',
    'its growth forecast for Spain to 1.2 percent',
  ],
  ['The mayor’s office later raised the toll to 11.', 'later raised', 'the toll to 11.'],
  [
    'Halden Bank raised its price target for the shares to $120.',
    'raised',
    'its price target for the shares to $120.',
  ],
])('the forecast is what is claimed: %s', (text, cue, content) => {
  expect(claimsIn(text)[0]?.slice(1)).toEqual([cue, content]);
});

it.each([
  'The toll was raised to 11.',
  'The bank may cut its forecast to 2 percent.',
  'The firm cut its costs to $2 million.',
])('nothing is foretold in: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});
