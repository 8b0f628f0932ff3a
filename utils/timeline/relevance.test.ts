import { describe, expect, it } from 'vitest';
import type { NamedDay } from './query.ts';
import { namedDayFactor, rarity, recency, recencyPower } from './relevance.ts';

const named = (from: number, to = from) => ({ from, to }) as NamedDay;

describe('relevance', () => {
  it('falls with age and never to nothing', () => {
    const ages = [0, 1, 7, 30, 365, 3650].map(recency);
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
    expect(recency(1e6)).toBeCloseTo(1);
  });

  it('grants rare words more', () => {
    expect(rarity(1, 1000)).toBeGreaterThan(rarity(100, 1000));
    expect(rarity(1000, 1000)).toBeGreaterThan(0);
  });

  it('lets age count less for a text of many rare words, in an index of any size', () => {
    for (const reports of [100, 1_000_000]) {
      const few = Array.from({ length: 5 }, () => rarity(1, reports));
      const many = Array.from({ length: 40 }, () => rarity(1, reports));
      expect(recencyPower(few, reports)).toBeGreaterThan(recencyPower(many, reports));
    }
  });

  it('favours the day named and the day after, and no month', () => {
    expect([99, 100, 101, 102].map((day) => namedDayFactor([named(100)], day) > 1)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(namedDayFactor([named(100, 130)], 110)).toBe(1);
  });
});
