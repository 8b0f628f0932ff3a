import { describe, expect, it } from 'vitest';
import { retell } from '../../tests/retell-reading.ts';
import { readArticle } from './read-article.ts';
import type { ReadingInput } from './reading.ts';

const article: ReadingInput = {
  title: 'Coastal Rescue Center: port authorities to move every fishing crew inland',
  publishedAt: '2024-01-04T17:38:00+02:00',
  publisher: 'The Harbour Gazette',
  language: 'en',
  text: [
    'Port authorities in northern Varland plan to move all local apprentices aged 16 to inland yards from March this year, the Coastal Rescue Center reported on Jan. 4.',
    'The plan is part of Varland’s preparations for a new fishing quota, according to the center run by the Norrish navy. The Harbour Gazette could not immediately verify this information.',
    'Varland has reportedly moved tens of thousands of Norrish fishermen from the occupied islands since the start of the blockade on Feb. 24, 2022. Some of them are believed to have left the country, as the capital reportedly sold their boats.',
    '“The blockade lives off the silence of the islands, whoever fishes there,” the center wrote.',
    'The center called on islanders “to ignore the summons, and to keep their boats and their papers.”',
    'The center reported on Sept. 24 that Varland’s officials were drawing up a register of crews on the islands.',
    'Varland’s premier Olaf Brandt announced the quota in September 2022, and as Moscow claims, a total of 4,180 boats were registered. However, independent online media outlet Tidewatch estimated the figure to be around 7,250.',
    'The quota proved to be unpopular, which appears to be why Brandt may be postponing the next one until after the election in March, experts told the Harbour Gazette.',
  ].join('\n\n'),
};

describe('readArticle', () => {
  const story = retell(readArticle(article), article.text);

  it('finds the sources with their mentions', () => {
    expect(story.sources).toEqual([
      {
        name: 'Coastal Rescue Center',
        kind: expect.stringMatching(/military|organisation|government/),
        description: 'run by the Norrish navy',
        isPublisher: false,
        cited: [
          'the Coastal Rescue Center',
          'the center run by the Norrish navy',
          'the center',
          'The center',
          'The center',
        ],
      },
      {
        name: 'The Harbour Gazette',
        kind: 'media',
        description: null,
        isPublisher: true,
        cited: ['The Harbour Gazette'],
      },
      {
        name: 'Olaf Brandt',
        kind: 'person',
        description: 'Varland’s premier',
        isPublisher: false,
        cited: [expect.stringContaining('Olaf Brandt')],
      },
      { name: 'Moscow', kind: 'government', description: null, isPublisher: false, cited: ['Moscow'] },
      {
        name: 'Tidewatch',
        kind: 'media',
        description: 'independent online media outlet',
        isPublisher: false,
        cited: ['independent online media outlet Tidewatch'],
      },
      { name: 'experts', kind: 'anonymous', description: null, isPublisher: false, cited: ['experts'] },
    ]);
  });

  it('finds the claims', () => {
    const claim = (source: string | null, cue: string) =>
      story.claims.find((one) => one.source === source && one.cue === cue);
    expect(claim('Coastal Rescue Center', 'wrote')).toMatchObject({
      manner: 'direct',
      content: '“The blockade lives off the silence of the islands, whoever fishes there,”',
    });
    expect(claim('Coastal Rescue Center', 'called on')).toMatchObject({ manner: 'mixed' });
    expect(claim('Coastal Rescue Center', 'according to')).toMatchObject({
      manner: 'indirect',
      verification: ['unverified', 'The Harbour Gazette'],
    });
    expect(claim(null, 'reportedly')).toMatchObject({ hedges: ['reportedly'] });
    expect(claim(null, 'are believed')).toMatchObject({ hedges: ['believed to'] });
    expect(claim('experts', 'told')).toMatchObject({ hedges: ['appears', 'may'] });
    expect(story.claims).toHaveLength(12);
  });

  it('finds the figures and their conflict', () => {
    expect(story.figures).toEqual([
      {
        value: 16,
        counted: 'local apprentices',
        qualifier: 'exact',
        claimant: 'Coastal Rescue Center',
        conflictsWith: [],
      },
      {
        value: [10_000, 99_999],
        counted: 'Norrish fishermen',
        qualifier: 'exact',
        claimant: null,
        conflictsWith: [],
      },
      { value: 4180, counted: 'boats', qualifier: 'exact', claimant: 'Moscow', conflictsWith: [7250] },
      { value: 7250, counted: null, qualifier: 'about', claimant: 'Tidewatch', conflictsWith: [4180] },
    ]);
  });

  it('finds the dates and the report that the text refers back to', () => {
    expect(story.dates).toEqual([
      ['March this year', '2024-03', null],
      ['Jan. 4', '2024-01-04', null],
      ['Feb. 24, 2022', '2022-02-24', null],
      ['Sept. 24', '2023-09-24', 'Coastal Rescue Center'],
      ['September 2022', '2022-09', null],
      ['March', '2024-03', null],
    ]);
  });

  it('gives evidence with every claim and source', () => {
    const { claims, sources } = readArticle(article);
    for (const { why } of [...claims, ...sources]) expect(why.rule && why.words).toBeTruthy();
  });

  it('is plain data', () => {
    const reading = readArticle(article);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
