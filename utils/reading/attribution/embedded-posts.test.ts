import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  'The pier is closed. — Ana Ruiz (@anaruiz) May 4, 2024',
  'The pier is closed. https://t.co/abc — Ana Ruiz (@anaruiz) May 4, 2024',
  'The pier is closed. pic.twitter.com/abc\n\n— Ana Ruiz (@anaruiz) May 4, 2024',
])('a post is a claim of its account: %s', (post) => {
  expect(claimsIn(`Dockers were angry.\n\n${post}\n\nThe pier opened on Friday.`)).toEqual([
    ['Ana Ruiz', '—', 'The pier is closed.'],
  ]);
});

it('a post in quotation marks is read once', () => {
  expect(claimsIn('“The pier is closed.” — Ana Ruiz (@anaruiz) May 4, 2024')).toEqual([
    ['Ana Ruiz', '—', '“The pier is closed.”'],
  ]);
});

it.each([
  '— Ana Ruiz (@anaruiz) May 4, 2024',
  'The pier — run by Ana Ruiz (@anaruiz) since May — is closed.',
])('nothing is posted in: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});
