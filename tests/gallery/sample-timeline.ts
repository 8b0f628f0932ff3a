/** The timeline of the gallery's article: reports of the bundled index's kind, with every kind of reason. */

import type { Report } from '../../utils/reports/report.ts';
import type { HistoryPoint, Reason, Timeline, TimelineEntry } from '../../utils/timeline/timeline.ts';
import { spanOf } from './sample-article.ts';

function entry(
  id: string,
  date: string,
  publisher: string,
  summary: string,
  reasons: Reason[],
  more: Partial<TimelineEntry> = {},
): TimelineEntry {
  const report: Report = {
    id,
    date,
    precision: 'day',
    publisher,
    url: `https://news.example/${id}`,
    summary,
    sources: [],
    people: [],
    places: [],
    orgs: [],
    topics: [],
    figures: [],
    kind: 'news',
  };
  return {
    key: `bundled:${id}`,
    report,
    score: 1,
    reasons,
    backReference: null,
    linked: false,
    alsoIn: [],
    ...more,
  };
}

/** A point of a history; without words of its own and a report it is the article's. */
function point(
  date: string,
  value: HistoryPoint['value'],
  qualifier: string,
  claimedBy: string,
  what?: string,
  report?: string,
  publisher = claimedBy,
): HistoryPoint {
  const precision = date === '2022-10-01' ? 'month' : 'day';
  const key = report ? `bundled:${report}` : null;
  const from = report ? { publisher, url: `https://news.example/${report}` } : {};
  return { date, precision, value, qualifier, claimedBy, ...(what ? { what } : {}), report: key, ...from };
}

const center: Reason = { kind: 'same-source', names: ['National Resistance Center'] };
const places: Reason = { kind: 'places', names: ['Kherson Oblast', 'Zaporizhzhia Oblast'] };
const figure: Reason = { kind: 'same-figure', names: ['mobilized men'] };
const topic: Reason = { kind: 'topics', names: ['conscription'] };

export const sampleTimeline: Timeline = {
  version: 1,
  entries: [
    entry(
      'registration',
      '2023-09-25',
      'Ukrainska Pravda',
      'Enlistment offices open in two occupied regions and summon residents for registration, the Center says.',
      [{ kind: 'date-named', names: [] }, center, places],
      {
        backReference: 'd4',
      },
    ),
    entry(
      'mariupol',
      '2023-12-22',
      'RBC-Ukraine',
      'Mariupol’s council in exile shows an order for pupils born in 2007 to report in January.',
      [{ kind: 'topics', names: ['conscription', 'youth'] }],
    ),
    entry(
      'luhansk',
      '2023-12-06',
      'Ukrainska Pravda',
      'A sports centre in Luhansk trains teenagers from 14 for the army, according to the Center.',
      [center, { kind: 'topics', names: ['youth'] }],
      {
        alsoIn: [{ publisher: 'Gazeta.ua', url: 'https://gazeta.example/1' }],
      },
    ),
    entry(
      'medvedev',
      '2023-10-03',
      'RBC-Ukraine',
      'Medvedev himself oversees the drafting in occupied areas, the Center says.',
      [center, { kind: 'people', names: ['Dmitry Medvedev'] }],
    ),
    entry(
      'autumn',
      '2023-09-29',
      'The Kyiv Independent',
      'The autumn draft of 130,000 covers the four annexed regions for the first time.',
      [topic, places],
    ),
    entry(
      'mediazona',
      '2023-05-24',
      'Mediazona',
      'Mediazona raises its estimate of mobilized men to 527,000.',
      [figure, { kind: 'same-source', names: ['Mediazona'] }],
    ),
    entry('putin', '2022-12-07', 'Reuters', 'Putin speaks of 318,000 mobilized, volunteers included.', [
      figure,
    ]),
    entry(
      'decree',
      '2022-09-21',
      'BBC News',
      'Partial mobilization is announced: 300,000 reservists are to be called up.',
      [figure, { kind: 'same-story', names: [] }],
    ),
    entry(
      'monthly',
      '2022-04-01',
      'Human Rights Watch',
      'Forced conscription in the occupied east is documented.',
      [places],
      {
        report: {
          id: 'monthly',
          date: '2022-04-01',
          precision: 'month',
          publisher: 'Human Rights Watch',
          url: '',
          summary: 'Forced conscription in the occupied east is documented.',
          sources: [],
          people: [],
          places: [],
          orgs: [],
          topics: [],
          figures: [],
          kind: 'digest',
        },
      },
    ),
    entry(
      'pow-camp',
      '',
      'The Kyiv Independent',
      'Drafted by the occupier, they wait in a camp for what comes next',
      [{ kind: 'linked', names: [] }],
      {
        key: 'linked:https://news.example/pow-camp',
        linked: true,
      },
    ),
  ],
  since: [
    entry(
      'offices',
      '2024-01-07',
      'Ukrainska Pravda',
      'New offices list doctors, teachers and 17-year-olds, the Center says.',
      [center, places],
    ),
  ],
  backReferences: [
    {
      date: 'd4',
      sentence: spanOf(
        'The Center reported on Sept. 24 that local officials were drawing up lists of conscripts.',
      ),
      entry: 'bundled:registration',
      note: '',
    },
  ],
  histories: [
    {
      figures: ['f3', 'f4'],
      what: 'mobilized men',
      unit: null,
      points: [
        point('2022-09-21', 300_000, 'up to', 'Moscow', 'reservists called up', 'decree', 'BBC News'),
        point('2022-10-01', 431_000, 'at least', 'Mediazona', 'men drafted in 75 regions', 'estimate'),
        point('2022-12-07', 318_000, 'total', 'Moscow', 'citizens conscripted', 'putin', 'Reuters'),
        point(
          '2023-03-02',
          [400_000, 700_000],
          'planned',
          'General Staff of Ukraine',
          'men called up',
          'wave',
          'RBC-Ukraine',
        ),
        point('2023-05-24', 527_000, 'around', 'Mediazona', 'mobilized men', 'mediazona'),
        point('2024-01-04', 318_000, 'total', 'Moscow'),
        point('2024-01-04', 527_000, 'around', 'Mediazona'),
      ],
    },
    {
      figures: ['f3', 'f4'],
      what: 'mobilized men',
      unit: null,
      planned: true,
      points: [
        point('2022-09-21', 300_000, 'target', 'Moscow', 'reservists to be called up', 'decree', 'BBC News'),
        point('2022-09-22', 1_000_000, 'up to', 'Novaya Gazeta', 'men the decree would allow', 'paragraph'),
      ],
    },
  ],
  notes: [],
};

/** Nothing found. */
export const emptyTimeline: Timeline = {
  ...sampleTimeline,
  entries: [],
  since: [],
  backReferences: [],
  histories: [],
};
