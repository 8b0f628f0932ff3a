/** One timeline as the extension makes it, its reading taken as given: what the index costs, nothing else. */

import type { Reading } from '../../utils/reading/reading.ts';
import { findPriorReports } from '../../utils/reports/find-prior-reports.ts';
import type { ReadBytes } from '../../utils/reports/pack/layout.ts';
import { openPack } from '../../utils/reports/pack/open-pack.ts';
import type { Pack } from '../../utils/reports/pack/pack.ts';
import { bareArticle } from '../eval/bare-article.ts';

export interface BenchQuery {
  date: string;
  title: string;
  text: string;
}

/** Milliseconds, one entry a query. */
export interface QueryTimes {
  cold: number[];
  warm: number[];
}

async function askTimeline(pack: Pack, { date, title, text }: BenchQuery): Promise<number> {
  const article = bareArticle({ title, text, date });
  const reading: Reading = {
    version: 1,
    language: 'en',
    anchor: date,
    sentences: [{ start: 0, end: text.length }],
    sources: [],
    claims: [],
    figures: [],
    dates: [],
    notes: [],
  };
  const { entries } = await findPriorReports({ article, reading, packs: [pack], now: date });
  return entries.length;
}

/**
 * Measures queries: cold (pack opened anew, as after the background died) and warm (pack open).
 * @param open opens the pack without anything kept in memory
 */
export async function measureQueries(
  queries: readonly BenchQuery[],
  open: () => Promise<Pack>,
): Promise<QueryTimes> {
  const times: QueryTimes = { cold: [], warm: [] };
  for (const query of queries) {
    const start = performance.now();
    await askTimeline(await open(), query);
    times.cold.push(performance.now() - start);
  }
  const pack = await open();
  for (const query of queries) {
    const start = performance.now();
    await askTimeline(pack, query);
    times.warm.push(performance.now() - start);
  }
  return times;
}

/** Bytes and stretches that each query reads of an open pack. */
export async function countReads(
  queries: readonly BenchQuery[],
  read: ReadBytes,
): Promise<{ bytes: number[]; reads: number[] }> {
  const counts: { bytes: number[]; reads: number[] } = { bytes: [], reads: [] };
  let [bytes, reads] = [0, 0];
  const pack = await openPack(async (offset, length) => {
    bytes += length;
    reads++;
    return read(offset, length);
  });
  for (const query of queries) {
    [bytes, reads] = [0, 0];
    await askTimeline(pack, query);
    counts.bytes.push(bytes);
    counts.reads.push(reads);
  }
  return counts;
}
