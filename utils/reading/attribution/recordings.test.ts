import { expect, it } from 'vitest';
import { claimsIn } from '../../../tests/retell-reading.ts';

it.each([
  ['Video shows him running from the harbour.', 'Video', 'him running from the harbour.'],
  ['The video showed him on the pier.', 'The video', 'him on the pier.'],
  ['Photos from the scene showed a burned-out bus.', 'Photos from the scene', 'a burned-out bus.'],
  ['Aerial pictures show the flooded town.', 'Aerial pictures', 'the flooded town.'],
  ['Satellite imagery shows new trenches.', 'Satellite imagery', 'new trenches.'],
  ['A clip showed Ruiz leaving.', 'A clip', 'Ruiz leaving.'],
  ['Screenshots show that he was warned.', 'Screenshots', 'that he was warned.'],
])('what is seen for oneself shows something: %s', (text, source, words) => {
  expect(claimsIn(text).map(([who, , what]) => [who, what])).toEqual([[source, words]]);
});

it.each([
  'He showed him the photos.',
  'The agency showed pictures of the flooded town.',
  'The photos show up in every album.',
  'In a clip for the Apple Music show The Harbour, Ruiz sings.',
])('who shows them, and that they are seen, is no report: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

it.each([
  [
    'The images, which could not be verified, show smoke over the city.',
    'The images',
    'smoke over the city.',
  ],
  ['The documents, which were leaked, show that he paid nothing.', 'The documents', 'that he paid nothing.'],
  ['The ministers, who met on Friday, claim that it is over.', 'The ministers', 'that it is over.'],
])('a relative clause may stand between a plural and its verb: %s', (text, source, words) => {
  expect(claimsIn(text).map(([who, , what]) => [who, what])).toEqual([[source, words]]);
});

it.each([
  'The measures, which critics like, demand attention.',
  'The companies, which were fined, report earnings on Monday.',
])('where that is not what things do, it is none: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});
