import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('words before a court are a report', () => {
  it.each([
    ['The court heard that he had taken the boat.', 'heard', 'that he had taken the boat.'],
    ['The inquest has heard she died at sea.', 'has heard', 'she died at sea.'],
    ['MPs heard how the plan had failed.', 'heard', 'how the plan had failed.'],
    ['Jurors were told he had fled.', 'were told', 'he had fled.'],
  ])('%s', (text, cue, content) => {
    expect(claimsIn(text)).toEqual([[null, cue, content]]);
  });

  it.each([
    'The sailor heard that it was over.',
    'The court heard the witness.',
    'The jury will hear that he fled.',
  ])('but not: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('a newsroom’s own knowledge is a report', () => {
  it.each([
    [
      'The Guardian understands that talks have failed.',
      'The Guardian',
      'understands',
      'that talks have failed.',
    ],
    ['Haaretz has seen the letter.', 'Haaretz', 'has seen', 'the letter'],
  ])('%s', (text, ...expected) => {
    expect(claimsIn(text)).toEqual([expected]);
  });

  it('but not what a president understands', () => {
    expect(claimsIn('The president understands that voters are angry.')).toEqual([]);
  });
});

it.each([
  ['Directors knew of the fault, a court heard on Wednesday.', 'heard'],
  ['Directors knew of the fault, jurors were told.', 'were told'],
  ['Directors knew of the fault, the inquest was told on Monday.', 'was told'],
])('the clause before tells what was heard: %s', (text, cue) => {
  expect(claimsIn(text)).toEqual([[null, cue, 'Directors knew of the fault']]);
});

it('an adverbial before is not what was heard', () => {
  expect(claimsIn('On Monday morning, the court heard from two witnesses.')).toEqual([]);
});
