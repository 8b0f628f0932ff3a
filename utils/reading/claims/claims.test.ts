import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const read = (text: string) =>
  readArticle({ text, publishedAt: '2024-01-04', publisher: 'The Harbour Gazette' });

describe('manner', () => {
  it.each([
    ['direct', '“The bridge stays closed,” the mayor said.'],
    ['mixed', 'The mayor said that the bridge was “not safe at all” in winter.'],
    ['indirect', 'The mayor said that the bridge was not safe.'],
  ])('%s', (manner, text) => {
    expect(read(text).claims[0]).toMatchObject({ manner });
  });
});

describe('act', () => {
  it.each([
    ['statement', 'The mayor said that the bridge was closed.'],
    ['denial', 'The mayor denied that the bridge was closed.'],
    ['refusal', 'The mayor refused to comment.'],
    ['question', 'The mayor asked why the bridge was closed.'],
    ['command', 'The mayor ordered the police to leave.'],
    ['command', 'The mayor called on residents to leave.'],
    ['estimate', 'The mayor estimated the damage at $5 million.'],
    ['promise', 'The mayor promised to reopen the bridge.'],
  ])('%s: %s', (act, text) => {
    expect(read(text).claims[0]).toMatchObject({ act });
  });
});

describe('hedges', () => {
  it.each([
    ['The mayor said the bridge may stay closed.', ['may']],
    ['The captain is believed to have fled.', ['believed to']],
    ['The captain reportedly fled.', ['reportedly']],
    ['The mayor said the bridge appears to be closed.', ['appears']],
    ['“The bridge may stay closed,” the mayor said.', []],
  ])('%s', (text, expected) => {
    expect(read(text).claims[0]!.hedges.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('verification', () => {
  it('goes to the claim before the notice, with who says so', () => {
    const text =
      'The army said it took the town. The Harbour Gazette could not immediately verify this claim.';
    const { claims, sources } = read(text);
    const publisher = sources.find((source) => source.isPublisher)!;
    expect(claims[0]!.verification).toMatchObject({ status: 'unverified', by: publisher.id });
    expect(text.slice(...claims[0]!.verification!.span)).toBe('could not immediately verify this claim');
  });

  it('is seen in the passive, without anybody', () => {
    const { claims } = read(
      'The army said it took the town. The report could not be independently verified.',
    );
    expect(claims[0]!.verification).toMatchObject({ status: 'unverified', by: null });
  });

  it('is a denial by another source', () => {
    const { claims, sources } = read('The army said it took the town. Officials in Porto denied the claim.');
    const by = sources.find((source) => source.name.startsWith('Officials'))!.id;
    expect(claims[0]!.verification).toMatchObject({ status: 'denied', by });
  });
});

describe('nesting', () => {
  it('names the claim that another one stands in', () => {
    const { claims } = read('Ruiz said that the ministry had told her the money was gone.');
    expect(claims.map((claim) => claim.within)).toEqual([null, claims[0]!.id]);
  });
});

describe('figures', () => {
  const conflicts = (text: string) => {
    const { figures, sources } = read(text);
    const name = new Map(sources.map((source) => [source.id, source.name]));
    return figures.map(({ value, claimant, conflictsWith, sameAs }) => [
      value,
      claimant && name.get(claimant),
      conflictsWith.length,
      sameAs.length,
    ]);
  };

  it('have a claimant and conflict over the same thing', () => {
    expect(
      conflicts('The army said 40 soldiers were killed. The rebels said 300 soldiers were killed.'),
    ).toEqual([
      [40, 'army', 1, 0],
      [300, 'rebels', 1, 0],
    ]);
  });

  it('conflict when a noun takes up the figure before', () => {
    expect(
      conflicts(
        'Moscow said that 3,000 conscripts were called up. Brightwave estimated the figure to be around 5,200.',
      ),
    ).toEqual([
      [3000, 'Moscow', 1, 0],
      [5200, 'Brightwave', 1, 0],
    ]);
  });

  it('are the same when restated', () => {
    expect(conflicts('The army said 40 soldiers were killed. The 40 soldiers were killed at dawn.')).toEqual([
      [40, 'army', 0, 1],
      [40, null, 0, 1],
    ]);
  });

  it('do not conflict over different things', () => {
    expect(
      conflicts('The army said 40 soldiers were killed. The rebels said 300 houses were burned.').map(
        (row) => row[2],
      ),
    ).toEqual([0, 0]);
  });
});

describe('back-references', () => {
  const marked = (text: string) => {
    const { dates, sources } = read(text);
    return dates.map(({ iso, backReference }) => [
      iso,
      backReference && (sources.find((source) => source.id === backReference.source)?.name ?? null),
    ]);
  };

  it.each<[string, [string, string | null][]]>([
    [
      'The Coastal Rescue Center reported on Sept. 24 that the lighthouse was dark.',
      [['2023-09-24', 'Coastal Rescue Center']],
    ],
    ['On Nov. 20, the ministry said that the lighthouse was dark.', [['2023-11-20', 'ministry']]],
    ['As Brightwave reported in May 2022, the lighthouse was dark.', [['2022-05', 'Brightwave']]],
    ['The ministry said on Jan. 4 that the lighthouse was dark.', [['2024-01-04', null]]],
    ['The ministry said that the lighthouse went dark on Sept. 24.', [['2023-09-24', null]]],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
