import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('a poll named as a place', () => {
  it.each<[sentence: string, source: string, content: string]>([
    ['In a new Fox poll, 40 percent of voters back her.', 'a new Fox poll', '40 percent of voters back her.'],
    [
      'In the most recent Courier/Gale survey, 71 percent of voters approved of Reed, although few were sure.',
      'the most recent Courier/Gale survey',
      '71 percent of voters approved of Reed',
    ],
    [
      'Some 40 percent of voters back her in a recent CNN poll.',
      'a recent CNN poll',
      'Some 40 percent of voters back her',
    ],
  ])('found the share: %s', (sentence, source, content) => {
    expect(claimsIn(sentence).map(([by, , ...words]) => [by, ...words])).toEqual([[source, content]]);
  });

  it.each<[sentence: string, sources: string[]]>([
    ['He came third in a recent poll.', []],
    ['In a recent poll, Ana Ruiz said, 40 percent backed her.', ['Ana Ruiz']],
    ['In the survey room, half of the chairs were empty.', []],
  ])('is no source of what is no share, or another’s: %s', (sentence, sources) => {
    expect(claimsIn(sentence).map(([by]) => by)).toEqual(sources);
  });
});

describe('a verb before a label’s name', () => {
  it('is the cue, and the claim is one', () => {
    expect(claimsIn('Continued Stone: “So I think it is a real problem.”')).toEqual([
      ['Stone', 'Continued', '“So I think it is a real problem.”'],
    ]);
  });
});

describe('a quotation that opens with the verb', () => {
  it('has its subject before the cue', () => {
    expect(claimsIn('The plan, he said “is dead.”')).toEqual([['he', 'said', 'The plan', '“is dead.”']]);
  });
});
