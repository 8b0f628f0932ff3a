import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../timeline/days.ts';
import type { Report } from '../report.ts';
import { parseReport } from '../report-schema.ts';
import { PackProblem } from './layout.ts';
import { mergePacks } from './merge-packs.ts';
import { openPack } from './open-pack.ts';
import { ALL_CHUNKS, type Pack } from './pack.ts';
import { PackBuilder } from './pack-builder.ts';
import { verifyPack } from './verify-pack.ts';

const about = { id: 'test', title: 'Test', version: '1', licence: '', attribution: '', language: 'en' };

function report(id: string, date: string, summary: string): Report {
  return parseReport({ id, date, summary }, 'test', 1);
}

function build(reports: readonly Report[]): Uint8Array {
  const builder = new PackBuilder(about);
  for (const one of reports) builder.add(one);
  return Buffer.concat(builder.finish());
}

const open = (bytes: Uint8Array): Promise<Pack> =>
  openPack(async (offset, length) => bytes.subarray(offset, offset + length));

/** A town a day and "harbour" every day: long postings, short ones, several chunks, pages and blocks. */
const many = Array.from({ length: 3000 }, (_, i) => {
  const date = new Date(Date.UTC(2015, 0, 1 + Math.floor(i / 2))).toISOString().slice(0, 10);
  return report(`r${i}`, date, `Harbour number ${i} of town${i % 700} opens`);
});
const bytes = build(many);

describe('a pack', () => {
  it('gives every report back, by number in order of date', async () => {
    const pack = await open(bytes);
    const all = await pack.readReports(many.map((_, i) => i));
    expect(all).toHaveLength(3000);
    expect(all[0]?.date).toBe('2015-01-01');
    expect(new Set(all.map(({ id }) => id)).size).toBe(3000);
    expect(all.every(({ date }, i) => dayNumber(date) === pack.dayOf(i))).toBe(true);
  });

  it('finds the reports of rare and of frequent terms, and none for unknown ones', async () => {
    const pack = await open(bytes);
    const [rare, frequent, unknown] = await pack.findTerms(['town5', 'harbour', 'volcano']);
    expect(rare?.frequency).toBe(5);
    expect(frequent?.frequency).toBe(3000);
    expect(unknown).toBeNull();
    const parts = frequent ? await pack.readPostings(frequent, ALL_CHUNKS) : [];
    expect(parts.flatMap(({ reports }) => [...reports])).toEqual(many.map((_, i) => i));
  });

  it('reads only the chunks before a place', async () => {
    const pack = await open(bytes);
    const [frequent] = await pack.findTerms(['harbour']);
    const parts = frequent ? await pack.readPostings(frequent, [{ before: 1500, chunks: 1 }]) : [];
    expect(parts).toHaveLength(1);
    expect(parts[0]?.reports[0]).toBe(1024);
  });

  it('knows the first report of a day', async () => {
    const pack = await open(bytes);
    expect(pack.firstOn(dayNumber('2015-01-03') ?? 0)).toBe(4);
    expect(pack.firstOn(dayNumber('1990-01-01') ?? 0)).toBe(0);
    expect(pack.firstOn(dayNumber('2040-01-01') ?? 0)).toBe(3000);
  });

  it('is the same bytes whatever the order the reports came in', () => {
    expect(Buffer.compare(build([...many].reverse()), bytes)).toBe(0);
  });

  it('may be empty', async () => {
    const pack = await open(build([]));
    expect(pack.manifest.reports).toBe(0);
    expect(await pack.findTerms(['harbour'])).toEqual([null]);
  });

  it('merges into what would have been built at once, each id once', async () => {
    const parts = await Promise.all(
      [many.slice(0, 500), many.slice(400, 800)].map((part) => open(build(part))),
    );
    const merged = await mergePacks(about, parts);
    expect(merged.reports).toBe(800);
    const pack = await open(Buffer.concat(merged.parts));
    await verifyPack(pack);
    const whole = await open(build(many.slice(0, 800)));
    const [mine, theirs] = await Promise.all([pack, whole].map((one) => one.findTerms(['town5', 'harbour'])));
    expect(mine?.map((term) => term?.frequency)).toEqual(theirs?.map((term) => term?.frequency));
  });
});

describe('a pack that is not what it says', () => {
  it('is refused when it is something else or ends early', async () => {
    await expect(open(new TextEncoder().encode('<html>no pack at all, sorry</html>'))).rejects.toThrow(
      PackProblem,
    );
    for (const length of [0, 10, 24, 100, 600])
      await expect(open(bytes.slice(0, length))).rejects.toThrow(PackProblem);
  });

  it('is refused when any block was cut off', async () => {
    for (const share of [0.3, 0.6, 0.99]) {
      const cut = bytes.slice(0, Math.floor(bytes.length * share));
      await expect(open(cut).then((pack) => verifyPack(pack))).rejects.toThrow(PackProblem);
    }
  });

  it('is refused when any byte was changed', { timeout: 60_000 }, async () => {
    const small = build(many.slice(0, 400));
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = small.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        await expect(open(damaged).then((pack) => verifyPack(pack))).rejects.toThrow(PackProblem);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when its header claims a directory of four gigabytes', async () => {
    const lying = bytes.slice();
    new DataView(lying.buffer, lying.byteOffset).setUint32(12, 0xfffffff0, true);
    await expect(open(lying)).rejects.toThrow(/impossible size/);
  });
});
