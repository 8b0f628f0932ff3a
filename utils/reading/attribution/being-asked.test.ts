import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

describe('who is asked', () => {
  it.each<[sentence: string, cues: string[]]>([
    [
      'The matter had come up after Mr. Reyes, asked about taxes at the fair, had said, “We will cut them all.”',
      ['had said'],
    ],
    ['As the day went on, Ann Poe was pressed to explain the contrast with her statements.', []],
    ['He was told to call the office, quoting reference 412.', []],
    ['He promised to declare the port closed.', ['promised']],
    ['Its role may shrink – whether it acknowledges it or not – as prices fall.', []],
    ['Members have to declare “any gift that might sway them”, and the lists are published.', []],
    ['The mayor has to admit that it was late.', ['has to admit']],
    ['She never mentioned Lopez, who trailed her by 20 points.', []],
    ['If we thought they were safe, then we would not be there.', []],
  ])('says nothing by that: %s', (sentence, cues) => {
    expect(claimsIn(sentence).map(([, cue]) => cue)).toEqual(cues);
  });

  it('asks where the verb is active', () => {
    expect(claimsIn('The judge asked about the delay.').map(([, cue]) => cue)).toEqual(['asked about']);
  });
});

it.each([
  ['“Who knows?” Reed told the BBC on Friday when asked.', '“Who knows?”'],
  ['Reed told the BBC: “Who knows?” when asked.', '“Who knows?”'],
  ['Reed said: “No comment” when approached by reporters.', '“No comment”'],
  ['Reed told the court “I did it” when he was asked about the gun.', '“I did it”'],
])('when somebody was asked is no part of the answer: %s', (text, content) => {
  expect(claimsIn(text)).toEqual([[expect.anything(), expect.anything(), content]]);
});

it('a quotation that answers belongs to the report behind it, not to the one before', () => {
  const text = 'Reed said the pier was safe. “Who knows?” Reed told the BBC when asked about it.';
  expect(claimsIn(text).map(([, , ...content]) => content)).toEqual([
    ['the pier was safe.'],
    ['“Who knows?”'],
  ]);
});
