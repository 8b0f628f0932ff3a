import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { retell } from '../../tests/retell-reading.ts';
import { readArticle } from './read-article.ts';

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const seed = new URL('000_5759fae1424e1daf.txt', seeds);

/** The article's paragraphs in the seed's plain text: between dateline and authors, without the two story cards. */
function seedText(): string {
  const lines = readFileSync(seed, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => line.startsWith('This audio')) + 1;
  const body = lines.slice(
    first,
    lines.findIndex((line) => line.startsWith('Authors:')),
  );
  const isCard = (line: string) => /^Editor’s|Khrebet$|^Escaping Russian|^‘I never/i.test(line);
  return body.filter((line) => !isCard(line)).join('\n\n');
}

describe.skipIf(!existsSync(seed))('the seed article (skipped where its data folder is absent)', () => {
  const input = existsSync(seed)
    ? {
        text: seedText(),
        publishedAt: '2024-01-04T17:38:00+02:00',
        publisher: 'The Kyiv Independent',
        language: 'en',
      }
    : { text: '' };
  const story = retell(readArticle(input), input.text);

  it('has its sources', () => {
    const named = Object.fromEntries(story.sources.map((source) => [source.name, source]));
    expect(named['National Resistance Center']).toMatchObject({
      kind: expect.stringMatching(/military|government/),
      description: 'run by the Ukrainian military',
      cited: [
        'the National Resistance Center',
        'the center run by the Ukrainian military',
        'the center',
        'The center',
        'The center',
      ],
    });
    expect(named.Moscow).toMatchObject({ kind: 'government' });
    expect(named.Mediazona).toMatchObject({ description: 'Russian independent online media outlet' });
    expect(named['The Kyiv Independent']).toMatchObject({ isPublisher: true });
    expect(named.experts).toMatchObject({ kind: 'anonymous' });
  });

  it('has its claims, hedges and the notice', () => {
    const hedges = story.claims.flatMap((claim) => claim.hedges);
    expect(hedges).toEqual(expect.arrayContaining(['reportedly', 'believed to', 'appears']));
    expect(story.claims.find((claim) => claim.cue === 'wrote')).toMatchObject({ manner: 'direct' });
    expect(story.claims.find((claim) => claim.cue === 'called on')).toMatchObject({ manner: 'mixed' });
    expect(story.claims.find((claim) => claim.cue === 'according to')).toMatchObject({
      verification: ['unverified', 'The Kyiv Independent'],
    });
  });

  it('has its figures in conflict', () => {
    expect(story.figures).toMatchObject([
      { value: 17, counted: 'local teenagers' },
      { value: [10_000, 99_999], counted: 'Ukrainian citizens' },
      { value: 318_000, counted: 'conscripts', claimant: 'Moscow', conflictsWith: [527_000] },
      { value: 527_000, qualifier: 'about', claimant: 'Mediazona', conflictsWith: [318_000] },
    ]);
  });

  it('has its dates', () => {
    expect(
      story.dates.map(([words, iso, source]) => `${words} ${iso}${source ? ` ← ${source}` : ''}`),
    ).toEqual([
      'March this year 2024-03',
      'Jan. 4 2024-01-04',
      'Feb. 24, 2022 2022-02-24',
      'Sept. 24 2023-09-24 ← National Resistance Center',
      'September 2022 2022-09',
      'March 2024-03',
    ]);
  });
});
