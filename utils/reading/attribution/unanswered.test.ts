import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('who was asked did not speak', () => {
  it.each([
    ['Ana Ruiz did not return a call seeking comment.', 'Ana Ruiz', 'did not return a call'],
    [
      'A spokesman for the port didn’t return messages.',
      'A spokesman for the port',
      'didn’t return messages',
    ],
    ['Ana Ruiz could not be reached for comment.', 'Ana Ruiz', 'could not be reached for comment'],
    [
      'The firm was not immediately available for comment.',
      'The firm',
      'was not immediately available for comment',
    ],
    ['The firm was unavailable for comment.', 'The firm', 'was unavailable for comment'],
    ['There was no immediate comment from Moscow.', 'Moscow', 'no immediate comment'],
  ])('%s', (text, source, cue) => {
    expect(claimsIn(text)).toEqual([[source, cue]]);
  });

  it.each([
    'Ana Ruiz returned a call from the mayor.',
    'The boat did not return.',
    'No group has claimed responsibility for the fire.',
    'Nobody confirmed the report.',
    'No officials said that the pier was safe.',
  ])('nobody is said to have spoken in: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

it('whose name stands between commas is who did not answer', () => {
  const text = 'His lawyer, Ana Ruiz, did not return messages seeking comment.';
  expect(claimsIn(text)).toEqual([['His lawyer', 'did not return messages']]);
});

it.each([
  ['The owner, Acme Lines, could not be reached.', 'The owner', 'could not be reached'],
  ['Ana Ruiz could not be reached on Friday.', 'Ana Ruiz', 'could not be reached'],
  ['Neither Lind nor his lawyer returned calls.', 'Neither Lind nor his lawyer', 'returned calls'],
  ['The bank had no immediate comment on the ruling.', 'The bank', 'had no immediate comment'],
  ['Calls to the firm went unanswered on Friday.', 'the firm', 'went unanswered'],
  ['Messages left at the firm’s headquarters were not returned.', 'the firm', 'were not returned'],
  [
    'Phone calls to Lind’s office were not immediately returned.',
    'Lind’s office',
    'were not immediately returned',
  ],
  ['“No comment,” was all the spokesman would say.', 'the spokesman', 'would say'],
])('who is silent in other words: %s', (text, source, cue) => {
  expect(claimsIn(text)).toEqual([[source, cue]]);
});

it.each([
  'The top of the hill could not be reached.',
  'Calls for a ceasefire went unanswered.',
  'The boats were not returned to the club.',
  'Neither side returned fire.',
  'The bank did not announce a plan.',
])('but nobody is asked in: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});
