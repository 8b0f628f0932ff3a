import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['The ministry on May 3 said it was over.', 'The ministry'],
  ['The General Staff on Sept. 24 said it was over.', 'The General Staff'],
  ['The General Staff on Sept. 24, 2023, said it was over.', 'The General Staff'],
  ['The court on Friday, May 3, said it was over.', 'The court'],
  ['Ana Ruiz on 3 May 2023 said it was over.', 'Ana Ruiz'],
  ['The harbour office June 21 said it was over.', 'The harbour office'],
  ['The harbour office this week said it was over.', 'The harbour office'],
])('a date stands between subject and verb: %s', (text, source) => {
  expect(claimsIn(text)).toEqual([[source, 'said', 'it was over.']]);
});

it('a date is no part of the verb where its comma ends a clause', () => {
  expect(claimsIn('The strike on May 3, officials said, was over.')).toEqual([
    ['officials', 'said', 'The strike on May 3', 'was over.'],
  ]);
});
