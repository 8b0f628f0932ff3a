import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('who is only counted speaks', () => {
  it.each([
    ['Others said that no one came.', 'Others', 'said', 'that no one came.'],
    ['Some say the pier is shut.', 'Some', 'say', 'the pier is shut.'],
    ['Critics left. Many said it was over.', 'Many', 'said', 'it was over.'],
    ['Another told reporters that it was over.', 'Another', 'told', 'that it was over.'],
    ['Some called it a success, but several said it was a failure.', 'several', 'said', 'it was a failure.'],
    ['Sailors and others say the pier is shut.', 'Sailors and others', 'say', 'the pier is shut.'],
    [
      'Many sailors have said they will go, and others have said they will stay.',
      'others',
      'have said',
      'they will stay.',
    ],
  ])('%s', (text, ...expected) => {
    expect(claimsIn(text)).toContainEqual(expected);
  });

  it.each([
    'Some claims were heard.',
    'Many reported cases went unseen.',
    'How many said so is unknown.',
    'Another report came.',
    'He had some doubt that remained.',
  ])('but no noun of theirs: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
