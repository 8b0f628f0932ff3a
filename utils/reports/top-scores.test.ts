import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScoreTable } from './score-table.ts';
import { TopScores } from './top-scores.ts';

it('the best scores are those a full sort would give', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 200 }), fc.nat(20), (scores, size) => {
      const top = new TopScores(size);
      for (const [number, score] of scores.entries()) top.offer(number, score, 0);
      const sorted = scores
        .map((score, number) => ({ number, score, words: 0 }))
        .sort((a, b) => b.score - a.score || b.number - a.number);
      expect(top.best()).toEqual(sorted.slice(0, size));
    }),
  );
});

it('sums by report are those of a map, table after table', () => {
  const reports = 1e5;
  const list = fc.uniqueArray(fc.nat(reports - 1), { maxLength: 3000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(list, fc.integer({ min: 1, max: 9 })), { maxLength: 8 }), (lists) => {
      const table = new ScoreTable(reports);
      const sums = new Map<number, number>();
      const end = reports / 2;
      for (const [numbers, weight] of lists) {
        const ascending = Uint32Array.from(numbers).sort();
        const impacts = ascending.map((number) => 1 + (number % 15));
        table.add(ascending, Uint8Array.from(impacts), weight, end);
        for (const [i, number] of ascending.entries())
          if (number < end) sums.set(number, (sums.get(number) ?? 0) + weight * (impacts[i] as number));
      }
      const seen = new Map<number, number>();
      table.drain((report, sum) => seen.set(report, sum));
      expect(seen).toEqual(sums);
    }),
    { numRuns: 30 },
  );
});
