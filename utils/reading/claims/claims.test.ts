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
    ['denial', 'The mayor did not agree that the bridge was safe.'],
    ['denial', 'The mayor does not believe that the bridge is safe.'],
    ['denial', 'The mayor disputed whether the bridge was closed.'],
    ['denial', 'The panel did not recommend closing the bridge.'],
    ['statement', 'The mayor not only believes that the bridge is safe.'],
    ['statement', 'It is hard for the mayor not to think that the bridge is safe.'],
    ['statement', 'The mayor did not deny that the bridge was closed.'],
    ['refusal', 'The mayor did not explain why the bridge was closed.'],
    ['refusal', 'The mayor refused to comment.'],
    ['question', 'The mayor asked why the bridge was closed.'],
    ['command', 'The mayor ordered the police to leave.'],
    ['command', 'The mayor asked residents not to leave.'],
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

describe('verification without a name', () => {
  it.each([
    'There was no independent confirmation.',
    'It was not possible to verify the claim.',
    'The claim has not been verified.',
    'Neither claim could be independently verified.',
  ])('%s', (notice) => {
    const { claims } = read(`The army said it took the town. ${notice}`);
    expect(claims[0]!.verification).toMatchObject({ status: 'unverified', by: null });
  });

  it('judges what was claimed, not the judgement before', () => {
    const { claims } = read('The army said it took the town. Porto denied this. Berlin rejected the claim.');
    expect(claims.map(({ verification }) => verification?.status ?? null)).toEqual(['denied', null, null]);
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

  it('conflict with a toll of the dead', () => {
    expect(conflicts('The army said 40 soldiers were killed. Rebels put the toll at 300.')).toEqual([
      [40, 'army', 1, 0],
      [300, 'Rebels', 1, 0],
    ]);
  });

  it.each([
    'The death toll rose to 14, the mayor said. Police said 12 had died.',
    'The number of dead rose to 41, the mayor said. Police said 44 people had been killed.',
    'Police put the number of injured at 90. The mayor said 85 were injured.',
    'The mayor said the toll had risen to 14. The governor put it at 13.',
    'Organisers said 100,000 people marched. Police estimated the crowd at 30,000.',
    'The ministry said inflation was 4%. Economists put it at 7%.',
    'The bank said growth would be 2.1%. The fund forecast 1.4% growth.',
  ])('conflict over one thing told in other words: %s', (text) => {
    expect(conflicts(text).map((row) => row[2])).toEqual([1, 1]);
  });

  it.each([
    ['a toll and what it was before', 'Police said 12 people had died. The toll rose to 14, the mayor said.'],
    ['dead and hurt without a noun', 'Police said 12 people had died. The mayor said 14 were injured.'],
    [
      'a toll and missiles',
      'The army said 19 missiles failed. The death toll had risen to 21, the mayor said.',
    ],
    ['a part', 'The army said 9 jets were shot down. The rebels said jets were shot down, including 3 jets.'],
    [
      'dead and hurt',
      'The army said 8 people were killed in the raid. The rebels said 2 people were injured in the raid.',
    ],
    [
      'the members of two peoples',
      'The army said 8 Tasman soldiers were killed in the raid. The rebels said 20 Porto soldiers were killed in the raid.',
    ],
    [
      'two raids',
      'The army said 26 people were killed in a strike on harbour markets. Medics said 7 people were killed when rebels shelled a village school.',
    ],
    [
      'what both can be right about',
      'The union said millions of workers were hit. The ministry said 4.2 million workers were hit.',
    ],
    [
      'a least and a little more',
      'The army said at least 40 boats were sunk. The rebels said 43 boats were sunk.',
    ],
    [
      'a figure and one for a part of the people',
      'The poll said 81 percent of voters were against it. Among women, the figure was 75 percent, the mayor said.',
    ],
    [
      'a figure and the one before it',
      'The ministry said 255 jobs were added. That number follows 292 in June, the bank said.',
    ],
    [
      'a count of something else',
      'The party said 2,383 delegates were needed. The camp said that its actual super-delegate count was 600.',
    ],
  ])('do not conflict: %s', (_, text) => {
    expect(conflicts(text).map((row) => row[2])).toEqual(conflicts(text).map(() => 0));
  });

  it('do not conflict with their parts', () => {
    const text =
      'The memo said 12 emails were stored. Ruiz said that two emails to Lind and 10 emails to Berg were stored.';
    expect(conflicts(text).map((row) => row[2])).toEqual([0, 0, 0]);
  });

  it('conflict where one is far beyond “at least”', () => {
    const text = 'The army said at least 7 boats were sunk. The rebels said 31 boats were sunk.';
    expect(conflicts(text).map((row) => row[2])).toEqual([1, 1]);
  });

  it('have a claimant after a bare “said at least”', () => {
    expect(conflicts('Officials said at least 12 people died.')).toEqual([[12, 'Officials', 0, 0]]);
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
    ['The sale was first reported by Brightwave on Sept. 24.', [['2023-09-24', 'Brightwave']]],
    [
      'In an interview published on Nov. 3, Ana Ruiz said the lighthouse was dark.',
      [['2023-11-03', 'Ana Ruiz']],
    ],
    ['The minister said last month that the lighthouse was dark.', [['2023-12', 'minister']]],
    ['The group, founded in 1990, says that the lighthouse is dark.', [['1990', null]]],
    ['The ministry said on Jan. 4 that the lighthouse was dark.', [['2024-01-04', null]]],
    ['The ministry said that the lighthouse went dark on Sept. 24.', [['2023-09-24', null]]],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
