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

it('sums by report are those of a map, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1e7), fc.nat(9)), { maxLength: 6000 }), (amounts) => {
      const table = new ScoreTable(16);
      const sums = new Map<number, number>();
      for (const [report, amount] of amounts) {
        table.add(report, amount);
        sums.set(report, (sums.get(report) ?? 0) + amount);
      }
      const seen = new Map<number, number>();
      table.each((report, sum) => seen.set(report, sum));
      expect(seen).toEqual(sums);
    }),
    { numRuns: 20 },
  );
});
