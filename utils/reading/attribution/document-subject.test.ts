import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('a document speaks, whatever stands between it and its verb', () => {
  it.each([
    [
      'A post shared more than 18,000 times on Facebook claims that the port is shut.',
      'A post',
      'that the port is shut.',
    ],
    ['A clip viewed 500 times says the port is shut.', 'A clip', 'the port is shut.'],
    ['A letter sent to staff on Monday said the port was shut.', 'A letter', 'the port was shut.'],
    [
      'A survey of 90 divers published on Monday found that it was shut.',
      'A survey of 90 divers',
      'that it was shut.',
    ],
    [
      'Divers have thought of leaving, a survey published on Monday found.',
      'a survey',
      'Divers have thought of leaving',
    ],
    [
      'Interviews with nine divers, and a review of old emails, show that the pier is weak.',
      'Interviews with nine divers',
      'that the pier is weak.',
    ],
    [
      'The clip, posted on Monday by a man named Lind, shows a picture of a boat.',
      'The clip',
      'a picture of a boat.',
    ],
  ])('%s', (text, source, content) => {
    expect(claimsIn(text).map(([who, , what]) => [who?.slice(0, source.length), what])).toEqual([
      [source, content],
    ]);
  });
});

describe('a noun is no verb', () => {
  it.each([
    'We rate this claim False.',
    'It is a British project that tracks lost boats.',
    'She shared a Facebook post that mocked divers.',
    'A maker of flares did recall two batches in November.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
