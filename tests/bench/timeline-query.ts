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

/** What queries cost: milliseconds and bytes read, one entry a query. */
export interface QueryCosts {
  cold: number[];
  warm: number[];
  bytes: number[];
  reads: number[];
}

export async function askTimeline(pack: Pack, { date, title, text }: BenchQuery): Promise<number> {
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
 * @param open gives a reader without anything kept in memory
 */
export async function measureQueries(
  queries: readonly BenchQuery[],
  open: () => Promise<ReadBytes>,
): Promise<QueryCosts> {
  const costs: QueryCosts = { cold: [], warm: [], bytes: [], reads: [] };
  let bytes = 0;
  let reads = 0;
  const counted = async () => {
    const read = await open();
    return openPack(async (offset, length) => {
      bytes += length;
      reads++;
      return read(offset, length);
    });
  };
  for (const query of queries) {
    const start = performance.now();
    await askTimeline(await counted(), query);
    costs.cold.push(performance.now() - start);
  }
  const pack = await counted();
  for (const query of queries) {
    bytes = 0;
    reads = 0;
    const start = performance.now();
    await askTimeline(pack, query);
    costs.warm.push(performance.now() - start);
    costs.bytes.push(bytes);
    costs.reads.push(reads);
  }
  return costs;
}
