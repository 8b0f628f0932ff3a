import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../tests/gallery/sample-timeline.ts';
import { localizerFor } from '../localize/locales.ts';
import { daysBetween, gapInWords } from './gap-in-words.ts';
import { dotOf, reasonsInWords } from './reason-words.ts';
import { closingGap, largestGap, layOutAxis } from './timeline-axis.ts';
import { everything, filterEntries, publishersIn, reasonsIn } from './timeline-filter.ts';

const l = localizerFor('en', ['en-US']);
const { entries } = sampleTimeline;

describe('the gap between two days', () => {
  it.each([
    ['2024-01-04', '2024-01-04', 'the same day'],
    ['2024-01-04', '2024-01-03', '1 day earlier'],
    ['2024-01-04', '2023-12-22', '13 days earlier'],
    ['2024-01-04', '2023-12-14', '3 weeks earlier'],
    ['2024-01-04', '2023-09-25', '3 months earlier'],
    ['2024-01-04', '2021-01-04', '3 years earlier'],
    ['2023-12-22', '2024-01-04', '13 days later'],
  ])('from %s to %s is %s', (from, to, words) => {
    expect(gapInWords(from, to, l)).toBe(words);
  });

  it('is nothing when a day is unknown', () => {
    expect(daysBetween('', '2024-01-04')).toBe(0);
  });
});

describe('the time axis', () => {
  it('groups dated entries by month, newest first, and leaves undated ones out', () => {
    const months = layOutAxis(entries, 'newest-first', '2024-01-04');
    expect(months.map(({ month }) => month)).toEqual([
      '2023-12',
      '2023-10',
      '2023-09',
      '2023-05',
      '2022-12',
      '2022-09',
      '2022-04',
    ]);
    expect(months[0]!.stops[0]!.gap).toMatchObject({ from: '2024-01-04', to: '2023-12-22', isTold: true });
  });

  it('turns round', () => {
    const newest = layOutAxis(entries, 'newest-first', null).flatMap(({ stops }) =>
      stops.map(({ entry }) => entry.key),
    );
    const oldest = layOutAxis(entries, 'oldest-first', null).flatMap(({ stops }) =>
      stops.map(({ entry }) => entry.key),
    );
    expect(oldest).toEqual(newest.toReversed());
  });

  it('gives more room to a longer time, within limits', () => {
    const rooms = layOutAxis(entries, 'newest-first', '2024-01-04').flatMap(({ stops }) => stops);
    const roomOf = (id: string) => rooms.find(({ entry }) => entry.report.id === id)!.gap!.room;
    expect(roomOf('autumn')).toBeLessThan(roomOf('luhansk'));
    expect(roomOf('luhansk')).toBeLessThan(roomOf('putin'));
    expect(Math.max(...rooms.map(({ gap }) => gap!.room))).toBeLessThanOrEqual(largestGap);
  });

  it('tells no days from a report that is known to its month only', () => {
    const report = (date: string, precision: 'day' | 'month') => {
      const entry = entries.find(({ report }) => report.date !== '')!;
      return { ...entry, report: { ...entry.report, date, precision } };
    };
    const told = (date: string, precision: 'day' | 'month') =>
      layOutAxis([report(date, precision)], 'newest-first', '2024-01-20')[0]!.stops[0]!.gap!.isTold;
    expect([told('2024-01-01', 'day'), told('2024-01-01', 'month'), told('2023-09-01', 'month')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('ends at the article where older reports come first', () => {
    const months = layOutAxis(entries, 'oldest-first', null);
    expect(months[0]!.stops[0]!.gap).toBeNull();
    expect(closingGap(months, '2024-01-04')).toMatchObject({ from: '2023-12-22', to: '2024-01-04' });
    expect(closingGap([], '2024-01-04')).toBeNull();
  });
});

describe('filtering', () => {
  it('narrows by reason, publisher and words together', () => {
    expect(filterEntries(entries, everything)).toHaveLength(entries.length);
    const center = filterEntries(entries, {
      reason: 'same-source',
      publisher: 'Ukrainska Pravda',
      search: 'luhansk',
    });
    expect(center.map(({ report }) => report.id)).toEqual(['luhansk']);
  });

  it('ignores case and accents and wants every word', () => {
    const found = filterEntries(entries, { ...everything, search: 'MEDVÉDEV drafting' });
    expect(found.map(({ report }) => report.id)).toEqual(['medvedev']);
    expect(filterEntries(entries, { ...everything, search: 'medvedev luhansk' })).toEqual([]);
  });

  it('counts what can be filtered by, most frequent first', () => {
    expect(reasonsIn(entries)[0]).toEqual(['same-source', 4]);
    expect(publishersIn(entries).slice(0, 2)).toEqual([
      ['Ukrainska Pravda', 2],
      ['RBC-Ukraine', 2],
    ]);
  });
});

describe('reasons', () => {
  it('are said in words, in the order given', () => {
    expect(reasonsInWords(entries[0]!, l)).toEqual([
      'cited in the text',
      'same source: National Resistance Center',
      'Kherson Oblast, Zaporizhzhia Oblast',
    ]);
  });

  it('do not say again what a heading says', () => {
    expect(reasonsInWords(entries[0]!, l, 'date-named')).toEqual(reasonsInWords(entries[0]!, l).slice(1));
  });

  it('do not give a topic that is the name of a place again', () => {
    const reasons = [
      { kind: 'places' as const, names: ['Gaza Strip', 'Rafah'] },
      { kind: 'topics' as const, names: ['gaza', 'afa', 'war-crimes'] },
    ];
    expect(reasonsInWords({ ...entries[0]!, reasons }, l)).toEqual(['Gaza Strip, Rafah', 'afa, war crimes']);
  });

  it('leave out a reason that has nothing to say', () => {
    expect(reasonsInWords({ ...entries[0]!, reasons: [{ kind: 'topics', names: [] }] }, l)).toEqual([]);
  });

  it('group the digits of figures, but not of years', () => {
    const reasons = [{ kind: 'same-figure', names: ['318000 men called up in 2022'] }] as const;
    expect(reasonsInWords({ ...entries[0]!, reasons: structuredClone(reasons) as never }, l)).toEqual([
      'same figure: 318,000 men called up in 2022',
    ]);
  });

  it('give the dot the strongest kind', () => {
    expect(dotOf(entries[0]!)).toBe('date');
    expect(
      dotOf({
        reasons: [
          { kind: 'places', names: [] },
          { kind: 'same-source', names: [] },
        ],
      }),
    ).toBe('source');
    expect(dotOf({ reasons: [] })).toBe('topic');
  });
});
