import { describe, expect, it } from 'vitest';
import { localizerFor } from '../localize/locales.ts';
import type { HistoryPoint } from '../timeline/timeline.ts';
import { historyTitle, mayBeUnlike } from './history-by-claimant.ts';

const pointsOf = (...whats: string[]): HistoryPoint[] =>
  whats.map((what, i) => ({
    date: '2024-01-04',
    precision: 'day',
    value: i,
    qualifier: '',
    claimedBy: null,
    what,
    report: `p:${i}`,
  }));

describe('points of a history', () => {
  it.each([
    ['the same words', ['people killed', 'people killed in the flood'], false],
    ['another number', ['people called up', 'people called up in 75 regions'], true],
    ['a year alone', ['people called up', 'people called up by May 2022'], false],
    ['another place', ['people on lists in Velden', 'people on lists in Quayside'], true],
    ['the place in some only', ['people on lists in Velden', 'people on lists'], false],
  ])('may be unlike: %s', (_how, whats, expected) => {
    expect(mayBeUnlike(pointsOf(...whats))).toBe(expected);
  });

  it('are headed as plans where they were planned', () => {
    const l = localizerFor('en', []);
    const history = { figures: ['f1'], what: 'people', unit: null, points: pointsOf('people') };
    expect(historyTitle(history, l)).toBe('Who gives which figure: people');
    expect(historyTitle({ ...history, planned: true }, l)).toBe('Planned: people');
    expect(historyTitle({ ...history, what: '', planned: true }, l)).toBe('Planned figures');
  });
});
