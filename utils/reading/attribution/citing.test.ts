/** Whom and what a report cites, wherever "citing" stands. */

import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

/** What police said, by way of the paper. */
const POLICE = 'four men had been held';

it.each([
  `Citing police, the Courier reported that ${POLICE}.`,
  `The Courier, citing police, reported that ${POLICE}.`,
  `The Courier reported, citing police, that ${POLICE}.`,
  `The Courier reported that ${POLICE}, citing police.`,
  `Four men had been held, the Courier reported, quoting police.`,
])('takes whoever is cited for a source of what a paper passes on: %s', (text) => {
  const told = claimsIn(text).map(([who, , words]) => [
    who!.toLowerCase(),
    /four men had been held/i.test(words!),
  ]);
  expect(told.sort()).toEqual([
    ['police', true],
    ['the courier', true],
  ]);
});

it.each([
  'Citing rising costs, the club said it would close.',
  'The club, citing rising costs, said it would close.',
  'The club said, citing rising costs, that it would close.',
  'The club said it would close, citing rising costs.',
])('leaves a reason to whoever gives it: %s', (text) => {
  const [reason] = claimsIn(text).filter(([, cue]) => /^citing$/i.test(cue!));
  expect([reason![0]!.toLowerCase(), reason![2]!.replace('.', '')]).toEqual(['the club', 'rising costs']);
});

it.each([
  ['The Velda Post said the plan was dead, citing a report by auditors.', ['The Velda Post', 'a report']],
  // What a minister has read is evidence, nobody whose words he passes on.
  ['The minister said the plan was dead, citing a report by auditors.', ['The minister', 'The minister']],
  [
    'Bloomberg News, citing people familiar with the matter, said it was sold.',
    ['people familiar with the matter', 'Bloomberg News'],
  ],
  ['The broadcaster said 47 were dead, quoting Mr. Hamdard.', ['The broadcaster', 'Mr. Hamdard']],
  ['The senator said he would vote no, citing Mr. Hamdard.', ['The senator', 'The senator']],
  ['Lind denied the claim, citing her doctors.', ['Lind', 'Lind']],
  ['Citing the constitution, Lind refused to leave, the court said.', ['the court']],
])('knows who is cited: %s', (text, sources) => {
  expect(claimsIn(text).map(([who]) => who)).toEqual(sources);
});

it('ends a quoted reason with its quotation', () => {
  expect(claimsIn('Ruiz, citing “the magic of spring,” said the pier would open.')).toEqual([
    ['Ruiz', 'citing', '“the magic of spring,”'],
    ['Ruiz', 'said', 'the pier would open.'],
  ]);
});
