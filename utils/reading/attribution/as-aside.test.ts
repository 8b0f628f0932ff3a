import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  [
    'As Bell announced today at the fair in Porto, the state will give $9 million.',
    [['Bell', 'announced', 'the state will give $9 million.']],
  ],
  ['As Bell said in Porto on Monday, the pier is unsafe.', [['Bell', 'said', 'the pier is unsafe.']]],
  ['As Ruiz told reporters at the quay, the pier is unsafe.', [['Ruiz', 'told', 'the pier is unsafe.']]],
  ['As Bell announced in May the sale of the port, crowds came.', []],
  ['As Bell said in March that he would stay, the team was calm.', [['Bell', 'said', 'that he would stay']]],
])('where, when and to whom “as” tells it is none of it: %s', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected);
});

it.each([
  [
    'The raid, for which rebels claimed responsibility and where nine died, was long.',
    [['rebels', 'claimed', 'responsibility']],
  ],
  [
    'He said it was a town where few stay and where none vote.',
    [['He', 'said', 'it was a town where few stay and where none vote.']],
  ],
])('words end before the relative clause goes on: %s', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected);
});
