import { describe, expect, it } from 'vitest';
import { DAYS_APART, jaccard, LEAST_OVERLAP } from '../timeline/fold-duplicates.ts';
import { readTerms } from '../timeline/terms.ts';
import { foldReports } from './near-duplicates.ts';
import type { Report } from './report.ts';
import { parseReport } from './report-schema.ts';

const report = (id: string, summary: string, given: object = {}) =>
  parseReport({ id, date: '2024-01-05', publisher: `Paper ${id}`, summary, ...given }, 'test', 1);

describe('near-duplicates', () => {
  const wire = [
    report('a', 'Velden dam drained after engineers find new cracks'),
    report('b', 'Velden dam drained after engineers found new cracks', { url: 'https://lake.example/b' }),
    report('c', 'Velden dam filled again after repairs'),
    report('d', 'Velden dam drained after engineers find new cracks', { date: '2024-02-05' }),
  ];

  it('become one report that says where else it appeared; other events and later days stay apart', () => {
    const folded = foldReports(wire);
    expect(folded.map(({ id }) => id).sort()).toEqual(['a', 'c', 'd']);
    const first = folded.find(({ id }) => id === 'a');
    expect(first?.alsoIn).toEqual([{ publisher: 'Paper b', url: 'https://lake.example/b' }]);
  });

  it('are stood for by the one with the most text, whatever their order', () => {
    const texts = [
      ...wire,
      report('e', 'Velden dam drained after engineers find new cracks', { text: 'All of it.' }),
    ];
    for (const order of [texts, texts.toReversed()]) {
      expect(
        foldReports(order)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['c', 'd', 'e']);
    }
  });

  it('are found as comparing every pair would find them', () => {
    const names = ['dam', 'bridge', 'ferry', 'tower', 'harbour', 'orchard', 'mill', 'school'];
    const many: Report[] = Array.from({ length: 600 }, (_, i) =>
      report(
        `r${i}`,
        `${names[i % 8]} of town${i % 75} ${i % 2 ? 'closed' : 'closes'} for repairs in spring${i % 3 ? '' : ' again'}`,
      ),
    );
    const words = (one: Report) => new Set(readTerms(one.summary).map(({ term }) => term));
    const kept: Report[] = [];
    for (const one of many.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      if (!kept.some((other) => jaccard(words(other), words(one)) >= LEAST_OVERLAP)) kept.push(one);
    }
    const folded = foldReports(many);
    expect(DAYS_APART).toBeGreaterThan(0);
    // A pair at the threshold is missed now and then: that is the price of not comparing all.
    expect(Math.abs(folded.length - kept.length)).toBeLessThanOrEqual(kept.length * 0.05);
  });
});
