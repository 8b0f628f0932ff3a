import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  'News Guide: Voters in three states choose governors on Tuesday.',
  'Fact Check: Ruiz did not want the port to close.',
  'Analysis: Ruiz is losing the north.',
  'Read more: Ruiz says the port will close',
  'READ MORE: Ruiz opens a new pier',
  'Watch: Ruiz says she will go',
])('a signpost says nothing: %s', (text) => {
  expect(claimsIn(`The pier opened with a guide, a check and an analysis by Ruiz.\n\n${text}`)).toEqual([]);
});

it.each([
  'Ruiz posted a photo of the pier.',
  'Ruiz posted a photo on Instagram with the caption “Home.”',
  'Ruiz tweeted a picture of herself with Lind.',
  'Lind posted a video showing the pier in flames.',
])('a picture says nothing: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

it('a headline that tells what somebody says is no link', () => {
  expect(claimsIn('The Latest: Ruiz says she will go')).toEqual([['Ruiz', 'says', 'she will go']]);
});
