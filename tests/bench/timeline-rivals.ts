/** Other search libraries on the same reports and queries: what they cost to build, hold and ask. */

import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Report } from '../../utils/reports/report.ts';
import { percentile } from './statistics.ts';
import type { BenchQuery } from './timeline-query.ts';

export interface RivalRow {
  name: string;
  buildSeconds: number;
  megabytes: number;
  warm: number;
  warmTail: number;
}

const told = ({ text, summary }: Report) => text ?? summary;

/** The words a rival is asked: the first 40 distinct ones, as no rival chooses by rarity. */
function wordsOf({ text }: BenchQuery): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, 40);
}

function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().rss / 1e6;
}

async function measure<T>(
  name: string,
  queries: readonly BenchQuery[],
  build: () => Promise<T>,
  ask: (index: T, words: string[]) => void,
): Promise<RivalRow> {
  const before = memory();
  const start = performance.now();
  const index = await build();
  const buildSeconds = (performance.now() - start) / 1000;
  const times = queries.map((query) => {
    const asked = performance.now();
    ask(index, wordsOf(query));
    return performance.now() - asked;
  });
  return {
    name,
    buildSeconds,
    megabytes: memory() - before,
    warm: percentile(times, 0.5),
    warmTail: percentile(times, 0.95),
  };
}

interface Sqlite {
  exec(sql: string, options?: { bind?: unknown[] }): unknown;
  selectArrays(sql: string, bind: unknown[]): unknown[][];
}

/** SQLite's FTS5 as WebAssembly, where the package is installed. */
async function sqlite(reports: readonly Report[]): Promise<Sqlite> {
  const name = '@sqlite.org/sqlite-wasm';
  const { default: init } = (await import(name)) as {
    default: () => Promise<{ oo1: { DB: new (path: string) => Sqlite } }>;
  };
  const { oo1 } = await init();
  const database = new oo1.DB(':memory:');
  database.exec("CREATE VIRTUAL TABLE r USING fts5(t, tokenize = 'porter unicode61')");
  database.exec('BEGIN');
  reports.forEach((report, i) => {
    database.exec('INSERT INTO r(rowid, t) VALUES (?, ?)', { bind: [i + 1, told(report)] });
  });
  database.exec('COMMIT');
  return database;
}

/** All rivals, one after the other. */
export async function measureRivals(
  reports: readonly Report[],
  queries: readonly BenchQuery[],
  note: (text: string) => void,
): Promise<RivalRow[]> {
  const rows: RivalRow[] = [];
  rows.push(
    await measure(
      'MiniSearch',
      queries,
      async () => {
        const index = new MiniSearch<{ id: number; t: string }>({ fields: ['t'] });
        index.addAll(reports.map((report, id) => ({ id, t: told(report) })));
        return index;
      },
      (index, words) => index.search(words.join(' ')).slice(0, 20),
    ),
  );
  note('MiniSearch');
  rows.push(
    await measure(
      'FlexSearch',
      queries,
      async () => {
        const index = new FlexSearch.Index({ tokenize: 'strict' });
        for (const [id, report] of reports.entries()) index.add(id, told(report));
        return index;
      },
      (index, words) => index.search(words.join(' '), { limit: 20, suggest: true }),
    ),
  );
  note('FlexSearch');
  try {
    rows.push(
      await measure(
        'SQLite FTS5 (wasm)',
        queries,
        () => sqlite(reports),
        (database, words) =>
          database.selectArrays('SELECT rowid FROM r WHERE r MATCH ? ORDER BY rank LIMIT 20', [
            words.map((word) => `"${word}"`).join(' OR '),
          ]),
      ),
    );
  } catch {
    note('SQLite FTS5 (wasm): skipped, @sqlite.org/sqlite-wasm is not installed');
  }
  return rows;
}
