import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['The club declined to name the player, but said he was 19.', 'declined', 'to name the player'],
  ['Ruiz declined to discuss the talks and left.', 'declined', 'to discuss the talks'],
  ['Ruiz refused to give details of the raid.', 'refused', 'to give details of the raid.'],
  ['Ruiz declined multiple requests for an interview.', 'declined', 'multiple requests for an interview.'],
  ['Ruiz would not be drawn on the plan.', 'would not be drawn', 'on the plan.'],
  ['Police would not name the man but said he was 40.', 'would not name', 'the man'],
  ['Ruiz declined to speak to reporters.', 'declined', 'to speak to reporters.'],
])('nobody tells in: %s', (text, cue, content) => {
  expect(claimsIn(text)[0]?.slice(1)).toEqual([cue, content]);
});

it.each([
  'Sales of the drug declined to 40 a day.',
  'Ruiz declined an invitation to the ball.',
  'Ruiz declined to be named.',
  'Ruiz refused to speak to her father.',
  'Ruiz refused to resign.',
])('but nothing is asked in: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});
