import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  [
    'Ruiz said the town should give up the island, drawing a rebuke from Porto.',
    'the town should give up the island',
  ],
  ['Ruiz said the town would give up the island, sparking protests.', 'the town would give up the island'],
  ['Ruiz said the vote was “rigged,” prompting laughter in the hall.', 'the vote was “rigged,”'],
  ['Ruiz called Lind a “coward”, drawing a rebuke from her party.', 'Lind a “coward”'],
  ['Ruiz said he had been wrong, to loud applause.', 'he had been wrong'],
  ['Ruiz vowed to build the wall, drawing cheers.', 'to build the wall'],
  ['The bank said it would cut rates, sending the pound to its lowest since May.', 'it would cut rates'],
  ['The mayor said she would stay, her voice shaking.', 'she would stay'],
  ['The mayor said she would stay, wiping away tears.', 'she would stay'],
  ['The mayor said she was “fine,” making air quotes.', 'she was “fine,”'],
  ['The mayor said it was “a joke,” referring to the vote.', 'it was “a joke,”'],
  ['Ruiz called Lind “the weasel,” meaning that he was sly.', 'Lind “the weasel,”'],
  ['According to Ruiz, “trade is chess,” presumably meaning that he is slow.', '“trade is chess,”'],
  ['The mayor said she would not stay, ending months of speculation.', 'she would not stay'],
])('what a report sets off is no part of it: %s', (text, content) => {
  expect(claimsIn(text)).toEqual([[expect.anything(), expect.anything(), content]]);
});

it.each([
  [
    'Ruiz said the shells hit a school, killing two teachers.',
    'the shells hit a school, killing two teachers.',
  ],
  [
    'Ruiz said the firm had shut the mine, prompting a strike.',
    'the firm had shut the mine, prompting a strike.',
  ],
  [
    'Ruiz said the law had been rushed through, drawing criticism from judges.',
    'the law had been rushed through, drawing criticism from judges.',
  ],
  [
    'Ruiz said that taxes would rise, leaving families with less.',
    'that taxes would rise, leaving families with less.',
  ],
])('what a deed sets off is told with it: %s', (text, content) => {
  expect(claimsIn(text)[0]?.[2]).toBe(content);
});

it('“adding that” is a report', () => {
  expect(claimsIn('The mayor said she would stay, adding that she loved the town.')[1]).toEqual([
    'The mayor',
    'adding',
    'that she loved the town.',
  ]);
});
