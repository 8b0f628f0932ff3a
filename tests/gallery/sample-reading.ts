/** The reading of the gallery's article, made by hand: it shows every manner, hedge and verification there is. */

import type { Span } from '../../utils/article.ts';
import type { Claim, DateMention, Figure, Reading, Source } from '../../utils/reading/reading.ts';
import { sampleArticle, spanOf } from './sample-article.ts';

const why = { rule: 'sample', words: '' };

function source(
  id: string,
  name: string,
  kind: Source['kind'],
  mentions: Span[],
  more: Partial<Source> = {},
): Source {
  return {
    id,
    name,
    kind,
    description: null,
    count: null,
    isPublisher: false,
    mentions: mentions.map(([start, end]) => ({ start, end, form: 'name', cited: true })),
    why,
    ...more,
  };
}

function claim(
  id: string,
  by: string | null,
  cue: Span | null,
  content: Span[],
  more: Partial<Claim> = {},
): Claim {
  const ends = [...content, ...(cue ? [cue] : [])];
  return {
    id,
    source: by,
    sourceSpan: null,
    cue,
    content,
    extent: [Math.min(...ends.map(([start]) => start)), Math.max(...ends.map(([, end]) => end))],
    manner: 'indirect',
    act: 'statement',
    hedges: [],
    verification: null,
    figures: [],
    dates: [],
    within: null,
    why,
    ...more,
  };
}

function figure(id: string, words: string, value: Figure['value'], more: Partial<Figure> = {}): Figure {
  const [start, end] = spanOf(words);
  return {
    id,
    start,
    end,
    value,
    unit: null,
    counted: null,
    countedSpan: null,
    qualifier: 'exact',
    change: '=',
    claimant: null,
    claim: null,
    conflictsWith: [],
    sameAs: [],
    why,
    ...more,
  };
}

function date(id: string, words: string, iso: string, more: Partial<DateMention> = {}): DateMention {
  const [start, end] = spanOf(words);
  return { id, start, end, iso, type: 'DATE', backReference: null, why, ...more };
}

function hedge(words: string) {
  const [start, end] = spanOf(words);
  return { start, end };
}

const sampleSources: Source[] = [
  source(
    's1',
    'National Resistance Center',
    'military',
    [spanOf('the National Resistance Center'), spanOf('the Center'), spanOf('The Center')],
    {
      description: 'which the Ukrainian military runs',
    },
  ),
  source('s2', 'Moscow', 'government', [spanOf('Moscow')]),
  source('s3', 'Mediazona', 'media', [spanOf('Mediazona')], { description: 'a Russian independent outlet' }),
  source('s4', 'The Kyiv Independent', 'media', [spanOf('The Kyiv Independent')], { isPublisher: true }),
  source('s5', 'experts', 'anonymous', [spanOf('experts')]),
];

export const sampleReading: Reading = {
  version: 1,
  language: 'en',
  anchor: '2024-01-04',
  sentences: sampleArticle.paragraphs.map(({ start, end }) => ({ start, end })),
  sources: sampleSources,
  claims: [
    claim(
      'c1',
      's1',
      spanOf('said'),
      [
        spanOf(
          'Occupation authorities in the south mean to put every 17-year-old on the military register from March',
        ),
      ],
      {
        figures: ['f1'],
        dates: ['d1'],
      },
    ),
    claim(
      'c2',
      's1',
      spanOf('according to'),
      [spanOf('It calls the step preparation for a broad call-up in the occupied areas')],
      {
        verification: { status: 'unverified', span: spanOf('unable to verify'), by: 's4' },
      },
    ),
    claim(
      'c3',
      null,
      spanOf('reportedly'),
      [
        spanOf(
          'Tens of thousands of Ukrainian citizens have reportedly been drafted there since Feb. 24, 2022',
        ),
      ],
      {
        hedges: [hedge('reportedly')],
        figures: ['f2'],
        dates: ['d3'],
      },
    ),
    claim('c4', null, spanOf('are believed to'), [spanOf('many are believed to be dead')], {
      hedges: [hedge('believed to')],
    }),
    claim('c5', 's1', spanOf('wrote'), [spanOf('“Whoever falls, the occupier gains,”')], {
      manner: 'direct',
    }),
    claim(
      'c6',
      's1',
      spanOf('asked'),
      [spanOf('“stay away from the registration” and so protect themselves and their neighbours')],
      {
        manner: 'mixed',
        act: 'command',
      },
    ),
    claim(
      'c7',
      's1',
      spanOf('reported on'),
      [spanOf('local officials were drawing up lists of conscripts')],
      { dates: ['d4'] },
    ),
    claim(
      'c8',
      's2',
      spanOf('says'),
      [spanOf('318,000 conscripts were mobilized after the order of September 2022')],
      {
        figures: ['f3'],
        dates: ['d5'],
      },
    ),
    claim('c9', 's3', spanOf('estimated'), [spanOf('the number at around 527,000')], {
      act: 'estimate',
      figures: ['f4'],
    }),
    claim('c10', 's5', spanOf('told'), [spanOf('A second wave may wait until after the election in March')], {
      hedges: [hedge('may wait')],
      dates: ['d6'],
    }),
  ],
  figures: [
    figure('f1', '17-year-old', 17, { unit: 'year of age', claimant: 's1', claim: 'c1' }),
    figure('f2', 'Tens of thousands', [10_000, 99_999], {
      counted: 'Ukrainian citizens',
      countedSpan: spanOf('Ukrainian citizens'),
      claim: 'c3',
    }),
    figure('f3', '318,000', 318_000, {
      counted: 'conscripts',
      countedSpan: spanOf('conscripts were').map((end, index) => end - index * ' were'.length) as [
        number,
        number,
      ],
      claimant: 's2',
      claim: 'c8',
      conflictsWith: ['f4'],
    }),
    figure('f4', 'around 527,000', 527_000, {
      counted: 'conscripts',
      qualifier: 'about',
      change: '~',
      claimant: 's3',
      claim: 'c9',
      conflictsWith: ['f3'],
    }),
  ],
  dates: [
    date('d1', 'Jan. 4', '2024-01-04'),
    date('d2', 'March', '2024-03'),
    date('d3', 'Feb. 24, 2022', '2022-02-24'),
    date('d4', 'Sept. 24', '2023-09-24', {
      backReference: {
        source: 's1',
        claim: 'c7',
        sentence: spanOf(
          'The Center reported on Sept. 24 that local officials were drawing up lists of conscripts.',
        ),
      },
    }),
    date('d5', 'September 2022', '2022-09'),
    date('d6', 'the election in March', '2024-03'),
  ],
  notes: [],
};
