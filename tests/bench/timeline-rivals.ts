/** Other search libraries on the same reports and queries, in Node or in a browser: what they cost to build and ask. */

import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { BenchQuery } from './timeline-query.ts';

export type RivalName = 'MiniSearch' | 'FlexSearch' | 'SQLite FTS5, wasm';

export const RIVALS: readonly RivalName[] = ['MiniSearch', 'FlexSearch', 'SQLite FTS5, wasm'];

export interface RivalCosts {
  buildSeconds: number;
  /** Bytes of the index as it would be stored. */
  bytes: number;
  /** Milliseconds to have it ready again from what was stored; null where it cannot be measured. */
  open: number | null;
  /** Milliseconds a query. */
  warm: number[];
}

interface Rival {
  bytes(): number | Promise<number>;
  /** Makes the index ready from its stored form, where the library has one that can be read at once. */
  reopen?: () => void;
  ask(words: string[]): unknown;
}

/** The words a rival is asked: the first 40 distinct ones, as no rival chooses by rarity. */
export function wordsOf({ text }: BenchQuery): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, 40);
}

function miniSearch(texts: readonly string[]): Rival {
  const options = { fields: ['t'] };
  let index = new MiniSearch<{ id: number; t: string }>(options);
  index.addAll(texts.map((t, id) => ({ id, t })));
  let stored = '';
  return {
    bytes: () => {
      stored = JSON.stringify(index);
      return stored.length;
    },
    reopen: () => {
      index = MiniSearch.loadJSON(stored, options);
      stored = '';
    },
    ask: (words) => index.search(words.join(' ')).slice(0, 20),
  };
}

function flexSearch(texts: readonly string[]): Rival {
  const index = new FlexSearch.Index({ tokenize: 'strict' });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return {
    bytes: async () => {
      let sum = 0;
      await index.export((_key: string, data: unknown) => {
        sum += String(data ?? '').length;
      });
      return sum;
    },
    ask: (words) => index.search(words.join(' '), { limit: 20, suggest: true }),
  };
}

interface Database {
  exec(sql: string): unknown;
  selectArrays(sql: string, bind?: unknown[]): unknown[][];
  prepare(sql: string): { bind(values: unknown[]): { stepReset(): unknown }; finalize(): void };
}

export const CREATE_TABLE = "CREATE VIRTUAL TABLE r USING fts5(t, tokenize = 'porter unicode61')";
export const SELECT_BEST = 'SELECT rowid FROM r WHERE r MATCH ? ORDER BY rank LIMIT 20';

/** FTS5's "any of these words". */
export function anyOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' OR ');
}

async function sqlite(texts: readonly string[], wasm: () => Promise<ArrayBuffer>): Promise<Rival> {
  const { default: init } = (await import('@sqlite.org/sqlite-wasm')) as unknown as {
    default(options: object): Promise<{ oo1: { DB: new (path: string) => Database } }>;
  };
  const { oo1 } = await init({
    wasmBinary: await wasm(),
    locateFile: (name: string) => name,
    print: () => {},
    printErr: () => {},
  });
  const database = new oo1.DB(':memory:');
  database.exec(CREATE_TABLE);
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO r(t) VALUES (?)');
  for (const text of texts) insert.bind([text]).stepReset();
  insert.finalize();
  database.exec('COMMIT');
  const pragma = (name: string) => Number(database.selectArrays(`PRAGMA ${name}`)[0]?.[0]);
  return {
    bytes: () => pragma('page_count') * pragma('page_size'),
    ask: (words) => database.selectArrays(SELECT_BEST, [anyOf(words)]),
  };
}

/** Builds a rival over the texts and asks it. @param wasm gives SQLite's WebAssembly */
export async function measureRival(
  name: RivalName,
  texts: readonly string[],
  queries: readonly BenchQuery[],
  wasm: () => Promise<ArrayBuffer>,
): Promise<RivalCosts> {
  const start = performance.now();
  const rival =
    name === 'MiniSearch'
      ? miniSearch(texts)
      : name === 'FlexSearch'
        ? flexSearch(texts)
        : await sqlite(texts, wasm);
  const buildSeconds = (performance.now() - start) / 1000;
  const bytes = await rival.bytes();
  const reopened = performance.now();
  rival.reopen?.();
  const open = rival.reopen ? performance.now() - reopened : null;
  const warm = queries.map((query) => {
    const asked = performance.now();
    rival.ask(wordsOf(query));
    return performance.now() - asked;
  });
  return { buildSeconds, bytes, open, warm };
}
