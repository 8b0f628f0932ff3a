import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('words that can report, as modifiers and nouns', () => {
  it.each([
    'Entering the contests, Reed led Poe by nearly 300 pledged delegates.',
    "The candidate also discussed Reed's highly criticized press conference in Turin.",
    'Members wanted to see video and written answers well ahead of the meeting.',
    'Other questions at the top of the list relate to the economy: The second is education.',
    'The mayor has given voters ample reasons to question her judgment.',
    'Astronomers look for short blasts of radiation.',
    'Three names often mentioned as possible nominees are Reed, Poe and Lind.',
    'Her five proposed rules were not accepted.',
  ])('report nothing: %s', (sentence) => {
    expect(claimsIn(sentence)).toEqual([]);
  });

  it('report where they are verbs', () => {
    expect(claimsIn('Norway pledged 300 tents.').map(([, cue]) => cue)).toEqual(['pledged']);
    expect(claimsIn('Ana Ruiz blasted the board for cutting pay.')).toEqual([
      ['Ana Ruiz', 'blasted', 'the board for cutting pay.'],
    ]);
  });
});
