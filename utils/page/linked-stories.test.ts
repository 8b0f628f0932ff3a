// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract-article.ts';

const prose = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The harbour office said on Tuesday that pier ${i} would stay closed until the cracks in its wall were filled.</p>`,
).join('');

/** Addresses of the stories that an article offers with a card that links to `address`. */
function linkedTo(address: string, host = 'www.quay.example'): string[] {
  document.documentElement.innerHTML = `<body><article><h1>Pier stays closed</h1>${prose}
    <aside><p><a href="${address}">Four words and more here</a></p></aside>${prose}</article></body>`;
  const extracted = extractArticle(document, `https://${host}/2025/05/14/pier-stays-closed`);
  return extracted!.article.linkedStories.map(({ url }) => url);
}

describe('stories beside an article', () => {
  it.each([
    'https://www.quay.example/2025/04/02/traders-ask',
    'https://sport.quay.example/regatta-called-off',
    '/news/88123',
    '/harbour/why-the-wall-cracked',
  ])('are offered: %s', (address) => {
    expect(linkedTo(address)).toHaveLength(1);
  });

  it('are of the same registered name, also below a registry’s second level', () => {
    expect(linkedTo('https://sport.quay.co.uk/regatta-called-off', 'www.quay.co.uk')).toHaveLength(1);
    expect(linkedTo('https://bargains.co.uk/ten-shoes-you-want', 'www.quay.co.uk')).toEqual([]);
  });

  it.each([
    'https://bargains.example/ten-shoes-you-want',
    'https://www.quay.example/authors/vera-holm-1',
    'https://www.quay.example/writer/10044-vera-holm',
    '/newsletters/the-morning-tide',
    '/tags/harbour-walls',
    '/privacy/how-we-use-it',
    '/shop',
    '#comments-of-readers',
    'mailto:desk@quay.example',
  ])('are not what else is linked there: %s', (address) => {
    expect(linkedTo(address)).toEqual([]);
  });
});
