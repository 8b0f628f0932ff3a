import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';
import type { Reading, ReadingInput } from './reading.ts';

/** The reading with spans as words, ids as names: what a reader would tell of it. */
function retell({ sources, claims, figures, dates }: Reading, text: string) {
  const name = (id: string | null): string | null => sources.find((source) => source.id === id)?.name ?? null;
  const words = (span: readonly [number, number] | null): string | null => span && text.slice(...span);
  return {
    sources: sources.map((source) => ({
      name: source.name,
      kind: source.kind,
      description: source.description,
      isPublisher: source.isPublisher,
      cited: source.mentions.filter((m) => m.cited).map((m) => text.slice(m.start, m.end)),
    })),
    claims: claims.map((claim) => ({
      source: name(claim.source),
      cue: words(claim.cue),
      content: claim.content.map(words).join(' … '),
      manner: claim.manner,
      hedges: claim.hedges.map((hedge) => text.slice(hedge.start, hedge.end)),
      verification: claim.verification && [claim.verification.status, name(claim.verification.by)],
    })),
    figures: figures.map((figure) => ({
      value: figure.value,
      counted: figure.counted,
      qualifier: figure.qualifier,
      claimant: name(figure.claimant),
      conflictsWith: figure.conflictsWith.map((id) => figures.find((other) => other.id === id)?.value),
    })),
    dates: dates.map((date) => [
      text.slice(date.start, date.end),
      date.iso,
      date.backReference && name(date.backReference.source),
    ]),
  };
}

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

describe.skipIf(!existsSync(seed))('the seed article (needs the folder ../shared)', () => {
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

describe('bad input gives a reading', () => {
  const noise = (unit: string): string => unit.repeat(Math.ceil(20_000 / unit.length));
  it.each([
    ['empty', ''],
    ['white space', ' \n\n\t '],
    ['unpaired surrogates', 'The mayor \ud800 said \udc00 that it \ud83d rained.'],
    ['right-to-left', 'قال الوزير إن الجسر مغلق. «لن نفتحه»، قال.'],
    ['all capitals', 'THE MAYOR SAID THAT THE BRIDGE WAS CLOSED.'],
    ['recognition noise', 'Th3 m@yor sa1d thatthe br1dge — — wa5 cl0sed,, ,said. "" “ ‘'],
    ['one long word', noise('a')],
    ['one long sentence', noise('Smith, who runs it, said, ')],
    ['quotation marks', noise('“ said ” ')],
    ['brackets', noise('(((')],
  ])('%s', (_, text) => {
    const reading = readArticle({ text, publishedAt: null });
    expect(reading.notes.map((note) => note.code)).toContain('no-date');
    for (const claim of reading.claims) expect(claim.extent[1]).toBeLessThanOrEqual(text.length);
  });

  it('says that there is nothing to read', () => {
    expect(readArticle({ text: '' })).toMatchObject({
      claims: [],
      sources: [],
      notes: [{ code: 'no-text' }, { code: 'no-date' }],
    });
  });

  it('takes a date in the future, and no nonsense for a date', () => {
    const text = 'The mayor said on Friday that the bridge was closed.';
    expect(readArticle({ text, publishedAt: '2091-01-05' }).anchor).toBe('2091-01-05');
    expect(readArticle({ text, publishedAt: 'yesterday' }).anchor).toBeNull();
  });

  it('says that a language is not read', () => {
    const { notes } = readArticle({
      text: 'Der Minister sagte nichts.',
      publishedAt: '2024-01-04',
      language: 'de-AT',
    });
    expect(notes.map((note) => note.code)).toEqual(['language-unread']);
  });

  it('tells Ukrainian by its letters', () => {
    const { language, claims } = readArticle({
      text: 'Міністр заявив, що міст закрито.',
      publishedAt: '2024-01-04',
    });
    expect([language, claims.length]).toEqual(['uk', 1]);
  });

  it('leaves out the reporters of the article', () => {
    const text = 'Ana Ruiz reported that the bridge was closed.';
    expect(readArticle({ text, byline: ['Ana Ruiz'] }).claims).toEqual([]);
  });

  it('takes paragraphs that do not fit the text', () => {
    const text = 'The mayor said that the bridge was closed.';
    const paragraphs = [{ start: 10, end: 4000, kind: 'paragraph' as const }];
    expect(readArticle({ text, paragraphs }).claims).toHaveLength(1);
  });
});

/** Strings on which each look-around of the grammar would go to the end of the text if it were not bounded. */
const hostile = [
  'he said she said ',
  'Smith, who runs it, said, ',
  'according to ',
  'that said that ',
  'to say to say ',
  'Smith and Jones and ',
  ', as Smith reportedly ',
  '“ said ',
  'X said "hi".\n\n',
  'The center said it was old. ',
  'the number 12 people ',
];

describe('a megabyte is read in time that grows with its length', () => {
  it.each(hostile)('%j', { timeout: 120_000 }, (unit) => {
    const reading = readArticle({ text: unit.repeat(1_000_000 / unit.length), publishedAt: '2024-01-04' });
    expect(reading.version).toBe(1);
  });
});
