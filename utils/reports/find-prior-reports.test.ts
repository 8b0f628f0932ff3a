import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../article.ts';
import { readArticle } from '../reading/read-article.ts';
import { readBundledReports } from './bundled-reports.ts';
import { findPriorReports, rankPriorReports } from './find-prior-reports.ts';
import { openPack } from './pack/open-pack.ts';
import type { Pack } from './pack/pack.ts';
import { PackBuilder } from './pack/pack-builder.ts';
import type { Report } from './report.ts';
import { parseReport } from './report-schema.ts';

function packOf(id: string, reports: readonly Report[]): Promise<Pack> {
  const builder = new PackBuilder({
    id,
    title: id,
    version: '1',
    licence: '',
    attribution: '',
    language: 'en',
  });
  for (const report of reports) builder.add(report);
  const bytes = Buffer.concat(builder.finish());
  return openPack(async (offset, length) => bytes.subarray(offset, offset + length));
}

function articleOf(title: string, text: string, given: Partial<Article> = {}): Article {
  return {
    url: 'https://coast.example/now',
    canonicalUrl: 'https://coast.example/now',
    title,
    byline: [],
    publisher: 'Coast Post',
    publishedAt: '2024-03-10',
    updatedAt: null,
    language: 'en',
    text,
    paragraphs: [],
    linkedStories: [],
    notes: [],
    ...given,
  };
}

async function timelineOf(article: Article, packs: readonly Pack[]) {
  const reading = readArticle({ ...article });
  return findPriorReports({ article, reading, packs, now: '2024-03-11' });
}

const report = (id: string, date: string, summary: string, given: object = {}) =>
  parseReport({ id, date, summary, publisher: 'Harbour Times', ...given }, 'test', 1);

const dam = articleOf(
  'Cracks found in the Velden dam',
  'Engineers found new cracks in the Velden dam, the Water Authority said on Saturday.\n\nThe Water Authority reported on Feb. 20 that the Velden dam was safe. The reservoir holds 45,000 tons of silt, according to the Water Authority.',
);

const reports = [
  report('safe', '2024-02-21', 'Water Authority calls the Velden dam safe', {
    sources: ['Water Authority'],
    places: ['Velden'],
  }),
  report('other-day', '2024-01-02', 'Velden dam inspected after floods', { places: ['Velden'] }),
  report('far', '2024-02-20', 'Orchestra opens its season in the capital'),
  report('silt', '2023-06-01', 'Silt in the Velden reservoir measured by the Water Authority', {
    figures: [
      {
        value: 30000,
        what: 'tons of silt in the reservoir',
        qualifier: 'about',
        claimedBy: 'Water Authority',
      },
    ],
  }),
  report('self', '2024-03-10', 'Something in other words', {
    url: 'https://www.coast.example/now?utm_source=x',
  }),
  report('later', '2024-03-12', 'Velden dam drained after cracks were found', { places: ['Velden'] }),
];

describe('prior reports of an article', () => {
  it('are listed with reasons, the article itself, the unrelated and the later ones not', async () => {
    const timeline = await timelineOf(dam, [await packOf('p', reports)]);
    const ids = timeline.entries.map(({ report: { id } }) => id);
    expect(ids).toContain('safe');
    expect(ids).toContain('other-day');
    for (const id of ['self', 'far', 'later']) expect(ids).not.toContain(id);
    expect(timeline.entries.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(timeline.since.map(({ report: { id } }) => id)).toEqual(['later']);
  });

  it('pin the one that a date of the text cites, published a day later', async () => {
    const timeline = await timelineOf(dam, [await packOf('p', reports)]);
    const cited = timeline.entries.find(({ backReference }) => backReference !== null);
    expect(cited?.report.id).toBe('safe');
    expect(cited?.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['date-named', 'same-source']),
    );
    expect(timeline.backReferences).toMatchObject([{ entry: 'p:safe' }]);
  });

  it('are said to be cited in the text where the text cites them, not where it names their day', async () => {
    const { entries } = await timelineOf(dam, [await packOf('p', reports)]);
    const cited = entries.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'date-named'));
    expect(cited.map(({ report: { id } }) => id)).toEqual(['safe']);
    const text = `${dam.text} The gate had jammed on Jan. 2.`;
    const named = await timelineOf({ ...dam, text }, [await packOf('p', reports)]);
    const other = named.entries.find(({ report: { id } }) => id === 'other-day');
    expect(other?.reasons.map(({ kind }) => kind)).not.toContain('date-named');
  });

  it('say that the index does not hold a cited report rather than guess', async () => {
    const pack = await packOf(
      'p',
      reports.filter(({ id }) => id !== 'safe'),
    );
    const timeline = await timelineOf(dam, [pack]);
    expect(timeline.backReferences).toMatchObject([{ entry: null, note: 'Not in your index' }]);
  });

  it('give the history of a figure with its claimant, and the change in words', async () => {
    const { histories } = await timelineOf(dam, [await packOf('p', reports)]);
    expect(histories).toHaveLength(1);
    expect(histories[0]?.points.map(({ value, claimedBy }) => [value, claimedBy])).toEqual([
      [30000, 'Water Authority'],
      [45000, 'Water Authority'],
    ]);
    expect(histories[0]?.points[0]).toMatchObject({
      what: 'tons of silt in the reservoir',
      report: 'p:silt',
      publisher: reports.find(({ id }) => id === 'silt')?.publisher,
    });
    expect(histories[0]?.changes).toEqual(['Water Authority: up from 30,000 in June 2023']);
  });

  it('are the same from one pack and from two', async () => {
    const whole = await timelineOf(dam, [await packOf('p', reports)]);
    const parts = await timelineOf(dam, [
      await packOf('a', reports.slice(0, 3)),
      await packOf('b', reports.slice(3)),
    ]);
    const order = (timeline: typeof whole) => timeline.entries.map(({ report: { id } }) => id);
    expect(order(parts)).toEqual(order(whole));
  });

  it('include the stories linked in the article, found in the index or not', async () => {
    const linked = [
      { url: 'https://harbour.example/a', title: 'Velden dam inspected after floods', publisher: null },
      { url: 'https://harbour.example/b', title: 'How dams are built', publisher: 'Harbour Times' },
    ];
    const { entries } = await timelineOf({ ...dam, linkedStories: linked }, [await packOf('p', reports)]);
    const marked = entries.filter((entry) => entry.linked).map(({ key }) => key);
    expect(marked.sort()).toEqual(['linked:https://harbour.example/b', 'p:other-day']);
  });

  it('fold reports of one event into one entry', async () => {
    const twice = [
      ...reports,
      report('again', '2024-01-03', 'Velden dam inspected after floods', { publisher: 'Lake News' }),
    ];
    const { entries } = await timelineOf(dam, [await packOf('p', twice)]);
    const folded = entries.find(({ report: { id } }) => id === 'again' || id === 'other-day');
    expect(folded?.alsoIn).toHaveLength(1);
  });

  it('leave out reports of the same day unless asked for', async () => {
    const article = dam;
    const reading = readArticle({ ...article });
    const request = { article, reading, packs: [await packOf('p', reports)], now: '2024-03-11' };
    const strict = await rankPriorReports(request, { sameDay: false, ranked: 60 });
    const open = await rankPriorReports(request, { sameDay: true, ranked: 60 });
    expect(strict.map(({ report: { id } }) => id)).not.toContain('self');
    expect(open.length).toBeGreaterThanOrEqual(strict.length);
  });

  it('are none, without complaint, for an empty text or no pack', async () => {
    expect((await timelineOf(articleOf('', ''), [await packOf('p', reports)])).entries).toEqual([]);
    expect((await timelineOf(dam, [])).entries).toEqual([]);
  });
});

describe('a backend beside the packs', () => {
  const article = dam;
  const reading = readArticle({ ...article });

  it('adds its reports to the timeline', async () => {
    const far = report('far-away', '2024-02-01', 'Velden dam cracks reported by anglers');
    const backend = {
      name: 'search.example',
      search: async () => [
        {
          key: 'search.example:far-away',
          report: far,
          day: 19_754,
          words: 3,
          score: 3,
          terms: new Map([
            ['velden', 2],
            ['dam', 1],
          ]),
        },
      ],
    };
    const packs = [await packOf('p', reports)];
    const { entries } = await findPriorReports({
      article,
      reading,
      packs,
      backends: [backend],
      now: '2024-03-11',
    });
    expect(entries.map(({ key }) => key)).toContain('search.example:far-away');
  });

  it('that fails is told and costs the reader nothing else', async () => {
    const backend = { name: 'x', search: () => Promise.reject(new Error('The search server is asleep.')) };
    const packs = [await packOf('p', reports)];
    const { entries, notes } = await findPriorReports({
      article,
      reading,
      packs,
      backends: [backend],
      now: '2024-03-11',
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(notes.map(({ text }) => text)).toEqual(['The search server is asleep.']);
  });

  it('that never answers is waited for ten seconds, and costs nothing else', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const search = vi.fn(() => new Promise<never>(() => undefined));
    const packs = [await packOf('p', reports)];
    const backends = [{ name: 'search.example', search }];
    const found = findPriorReports({ article, reading, packs, backends, now: '2024-03-11' });
    await vi.waitFor(() => expect(search).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(10_000);
    const { entries, notes } = await found;
    expect(entries.length).toBeGreaterThan(0);
    expect(notes.map(({ text }) => text)).toEqual([
      'The server search.example did not answer within 10 seconds.',
    ]);
  });
});

describe('the bundled index', () => {
  const data = (name: string) => readFileSync(new URL(`../../data/reports/${name}`, import.meta.url), 'utf8');
  const bundled = packOf('bundled', readBundledReports(data('records.jsonl'), data('series.json')));
  const article = articleOf(
    'Occupiers plan call-up lists of schoolchildren',
    'All seventeen-year-olds in the occupied south are to be put on military registration lists, the National Resistance Center said.\n\nThe Center reported on Sept. 24 that occupation officials were setting up a system of military registration of conscripts among residents of the occupied territories.\n\nRussian dictator Vladimir Putin announced mobilization in September 2022, and as Moscow claims, a total of 318,000 conscripts were mobilized. Mediazona estimated the figure to be around 527,000.',
    { publishedAt: '2024-01-04', publisher: 'Coast Post' },
  );

  it('finds the report behind “on Sept. 24”, published on the 25th', async () => {
    const timeline = await timelineOf(article, [await bundled]);
    expect(timeline.backReferences.map(({ entry }) => entry)).toEqual([
      'bundled:p-2023-09-25-up-registration',
    ]);
  });

  it('tells how the mobilisation figure grew, by claimant', async () => {
    const { histories } = await timelineOf(article, [await bundled]);
    const values = histories.flatMap(({ points }) =>
      points.map(({ value, claimedBy }) => `${value} ${claimedBy}`),
    );
    for (const point of [
      '300000 Sergei Shoigu',
      '318000 Vladimir Putin',
      '431000 Mediazona',
      '527000 Mediazona',
    ]) {
      expect(values).toContain(point);
    }
    expect(histories.flatMap(({ changes }) => changes)).toContain(
      'Mediazona: up from 431,000 in October 2022',
    );
  });
});
