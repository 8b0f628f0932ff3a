import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['After saying that he would stay, Lee left the club.', ['Lee', 'saying', 'that he would stay']],
  ['After saying he would stay, Lee left.', ['Lee', 'saying', 'he would stay']],
  ['By saying it was “over,” Lee broke a promise.', ['Lee', 'saying', 'it was “over,”']],
  ['Before telling the court that he was sorry, Lind broke down.', ['Lind', 'telling', 'that he was sorry']],
  [
    'While saying that he would stay, the mayor packed his bags.',
    ['the mayor', 'saying', 'that he would stay'],
  ],
])('who does what comes behind has said it: %s', (text, claim) => {
  expect(claimsIn(text)).toEqual([claim]);
});

it.each(['Without saying that he would go, Lee left.', 'After reading the letter, Lee left.'])(
  'nothing is said in: %s',
  (text) => {
    expect(claimsIn(text)).toEqual([]);
  },
);

it.each([
  ['The paper obtained footage of Ana Ruiz saying the port would close.', 'Ana Ruiz'],
  ['The channel aired a recording of the mayor telling aides that the vote was lost.', 'the mayor'],
  ['The firm left after the paper’s editorial telling it to go.', 'the paper’s editorial'],
  ['Ruiz pointed to data suggesting that prices had fallen.', 'data'],
  ['Both men answered questions on videos showing that they had left.', 'videos'],
  [
    'Lind has lost votes by errors, including an aide to his campaign admitting to the Courier that he knew little.',
    'an aide to his campaign',
  ],
  ['Ruiz published a study showing that the pier was unsafe.', 'Ruiz'],
  ['Ruiz issued a statement saying that the pier was unsafe.', 'Ruiz'],
  ['Years after Lind claimed that the port was dead, Ruiz won the vote by promising its end.', 'Ruiz'],
])('who a participle is of: %s', (text, source) => {
  expect(claimsIn(text).at(-1)?.[0]).toBe(source);
});

it('what a recording lets somebody say ends before its own verb', () => {
  expect(claimsIn('Footage of Ana Ruiz saying that it was safe caused anger.')[0]?.[2]).toBe(
    'that it was safe',
  );
  expect(claimsIn('With polls showing her behind, Ruiz left the race.')).toEqual([
    ['polls', 'showing', 'her behind'],
  ]);
});
