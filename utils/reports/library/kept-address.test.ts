import { expect, it } from 'vitest';
import { keptAddress } from './kept-address.ts';

const url = 'https://edition.quay.example/boats?utm_source=x';

it.each([
  ['of the same host', 'https://edition.quay.example/boats/all', true],
  ['of the host above', 'https://www.quay.example/boats', true],
  ['of another site', 'https://gazette.example/boats', false],
  ['of a site that only ends alike', 'https://otherquay.example/boats', false],
  ['that is the front page', 'https://edition.quay.example/', false],
  ['that is none', '', false],
])('an address %s is believed or not', (_what, canonicalUrl, isBelieved) => {
  expect(keptAddress({ url, canonicalUrl })).toBe(isBelieved ? canonicalUrl : url);
});

it('a front page that is read is kept as that', () => {
  const front = 'https://quay.example/';
  expect(keptAddress({ url: `${front}?utm_source=x`, canonicalUrl: front })).toBe(front);
});
