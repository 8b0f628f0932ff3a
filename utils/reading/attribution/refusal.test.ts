import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Ana Ruiz declined to comment.', 'Ana Ruiz', 'declined', 'to comment.'],
  ['Ana Ruiz did not comment.', 'Ana Ruiz', 'did not comment'],
  ['Ana Ruiz would not comment on the case.', 'Ana Ruiz', 'would not comment on', 'the case.'],
  [
    'The firm has not publicly commented on the leak.',
    'The firm',
    'has not publicly commented on',
    'the leak.',
  ],
  ['The firm has yet to comment.', 'The firm', 'has yet', 'to comment.'],
  [
    'Neither the firm nor its lawyers responded to requests for comment.',
    'Neither the firm nor its lawyers',
    'responded',
    'to requests for comment.',
  ],
])('nobody speaks in: %s', (text, ...expected) => {
  expect(claimsIn(text)).toEqual([expected]);
});

it('nobody is asked in “for not answering”', () => {
  expect(claimsIn('Voters left the hall tired of him for not answering the question.')).toEqual([]);
});
