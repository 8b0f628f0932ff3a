/** Postings: ascending report numbers as varint gaps, impacts as nibbles. */

import { ByteReader, type ByteWriter } from './bytes.ts';

/** Impacts are 4 bits: 1 to 15 (0 is unused, so that a wiped block cannot pass for postings). */
export const HIGHEST_IMPACT = 15;

/** Term-frequency saturation of BM25; .9 and .4 as in Anserini's defaults for news (Yang et al., SIGIR 2017). */
const K1 = 0.9;
const B = 0.4;

/**
 * BM25's term-frequency part as an impact: tf·(k1+1) / (tf + k1·(1 − b + b·length/average)), its range (0, k1+1)
 * divided into 15 steps.
 */
export function impactOf(frequency: number, length: number, averageLength: number): number {
  const saturation =
    (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / Math.max(1, averageLength)));
  return Math.min(HIGHEST_IMPACT, Math.max(1, Math.round((saturation / (K1 + 1)) * HIGHEST_IMPACT)));
}

/** The share of a term's weight that an impact stands for. */
export function impactWeight(impact: number): number {
  return (impact / HIGHEST_IMPACT) * (K1 + 1);
}

export interface Postings {
  /** Ascending report numbers. */
  reports: Uint32Array;
  impacts: Uint8Array;
}

/** Writes `count` postings from `from` on; the first gap is from `base`. */
export function writePostings(
  writer: ByteWriter,
  reports: Uint32Array,
  impacts: Uint8Array,
  from: number,
  count: number,
  base: number,
): void {
  for (let i = 0; i < count; i += 2) {
    const low = impacts[from + i] as number;
    const high = i + 1 < count ? (impacts[from + i + 1] as number) : 0;
    writer.u8(low | (high << 4));
  }
  let previous = base;
  for (let i = from; i < from + count; i++) {
    const report = reports[i] as number;
    writer.varint(report - previous);
    previous = report;
  }
}

/**
 * Reads `count` postings back. @throws RangeError when they end early, do not ascend or name a report beyond `limit`
 */
export function readPostings(data: Uint8Array, count: number, base: number, limit: number): Postings {
  if (count > data.length * 2) throw new RangeError('postings claim more than they hold');
  const reader = new ByteReader(data);
  const nibbles = reader.bytes((count + 1) >> 1);
  const reports = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  let report = base;
  for (let i = 0; i < count; i++) {
    const gap = reader.varint();
    if (i > 0 && gap === 0) throw new RangeError('postings do not ascend');
    report += gap;
    if (report >= limit) throw new RangeError('postings name a report that is not there');
    reports[i] = report;
    const pair = nibbles[i >> 1] as number;
    impacts[i] = i & 1 ? pair >>> 4 : pair & 15;
  }
  return { reports, impacts };
}

/** A report's place in ascending postings, or -1. */
export function placeIn(reports: Uint32Array, wanted: number): number {
  let low = 0;
  let high = reports.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const report = reports[middle] as number;
    if (report === wanted) return middle;
    if (report < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
