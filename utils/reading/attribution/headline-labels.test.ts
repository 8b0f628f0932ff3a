import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const BODY = 'The day was long and the town was quiet. It rained until noon.';

/** Source and content that the headline's label gives; null for none. */
function labelOf(headline: string, body = BODY): [string, string] | null {
  const text = `${headline}\n\n${body}`;
  const reading = readArticle({ text, publishedAt: '2024-01-04', language: 'en' });
  const claim = reading.claims.find(({ cue }) => cue && text.slice(...cue) === ':');
  if (!claim) return null;
  const source = reading.sources.find(({ id }) => id === claim.source)!;
  return [source.name, claim.content.map((span) => text.slice(...span)).join(' ')];
}

describe('speakers before the colon of a headline', () => {
  it.each([
    ['UN: At least 400 hurt in flood', 'UN'],
    ['Police: Three hurt in mall fire', 'Police'],
    ['Officials: strike killed 14', 'Officials'],
    ['Kremlin: strikes will continue', 'Kremlin'],
    ['Clinton camp: remark was a threat', 'Clinton camp'],
    ['Human Rights Watch: cluster bombs used', 'Human Rights Watch'],
    ['Health ministry: 40 dead in strike', 'Health ministry'],
    ['Iraqi military: IS leader killed in raid', 'Iraqi military'],
    ['Putin: We will not stop', 'Putin'],
    ['Ex-minister: I was told to lie', 'Ex-minister'],
  ])('%s', (headline, source) => {
    expect(labelOf(headline)).toEqual([source, headline.slice(headline.indexOf(':') + 2)]);
  });

  it('takes an acronym that the text explains', () => {
    const body = 'The Centre for River Studies (CRS) said the Tamar had risen.';
    expect(labelOf('CRS: the Tamar rises again', body)?.[1]).toBe('the Tamar rises again');
    expect(labelOf('CRS: the Tamar rises again')).toBeNull();
  });

  it.each([
    'Police: what we know about the blast',
    'Ukraine war: Kharkiv hit by missiles',
    'Rail strike: talks break down',
    'Opinion: We need more trains',
    'Analysis: Why the storm was so bad',
    'Women: The unheard majority',
    'World Cup: England beat Iran',
    'Breaking: Blast in Kyiv',
    'Scotland: Labour wins a seat',
  ])('leaves topics: %s', (headline) => {
    expect(labelOf(headline)).toBeNull();
  });
});
