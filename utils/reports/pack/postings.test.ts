import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from './bytes.ts';
import { HIGHEST_IMPACT, impactOf, readPostings, writePostings } from './postings.ts';

describe('postings', () => {
  it('come back as they were written', () => {
    const list = fc.uniqueArray(fc.nat(2_000_000), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(list, (numbers) => {
        const reports = Uint32Array.from(numbers).sort();
        const impacts = Uint8Array.from(numbers, (n) => 1 + (n % HIGHEST_IMPACT));
        const writer = new ByteWriter();
        writePostings(writer, reports, impacts, 0, reports.length, 0);
        const read = readPostings(writer.view(), reports.length, 0, 2_000_001);
        expect(read.reports).toEqual(reports);
        expect(read.impacts).toEqual(impacts);
      }),
    );
  });

  it('are refused when they claim more than they hold or name a report that is not there', () => {
    const writer = new ByteWriter();
    writePostings(writer, Uint32Array.of(3, 9), Uint8Array.of(1, 2), 0, 2, 0);
    expect(() => readPostings(writer.view(), 2_000_000_000, 0, 10)).toThrow(RangeError);
    expect(() => readPostings(writer.view(), 2, 0, 9)).toThrow(RangeError);
  });

  it('have impacts that grow with frequency and fall with length, within four bits', () => {
    expect(impactOf(3, 20, 20)).toBeGreaterThan(impactOf(1, 20, 20));
    expect(impactOf(1, 10, 20)).toBeGreaterThan(impactOf(1, 200, 20));
    expect(impactOf(255, 1, 20)).toBeLessThanOrEqual(HIGHEST_IMPACT);
    expect(impactOf(1, 1e9, 1)).toBeGreaterThanOrEqual(1);
  });
});
