/** SQLite's own FTS5, by its command line: the rival that is no library of a browser. */

import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BenchQuery } from './timeline-query.ts';
import { anyOf, CREATE_TABLE, type RivalCosts, SELECT_BEST, wordsOf } from './timeline-rivals.ts';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Whether the `sqlite3` command is there and knows FTS5. */
export function hasSqlite(): boolean {
  return spawnSync('sqlite3', [':memory:', CREATE_TABLE]).status === 0;
}

/** Runs statements; gives the seconds that `.timer` tells for each. */
async function run(path: string, statements: Iterable<string>): Promise<number[]> {
  const child = spawn('sqlite3', [path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const seconds: number[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const told = /^Run Time: real ([\d.]+)/.exec(line);
    if (told) seconds.push(Number(told[1]));
  });
  const ended = new Promise<void>((done, refuse) => {
    lines.once('close', done);
    child.once('error', refuse);
  });
  for (const statement of statements) {
    if (!child.stdin.write(`${statement}\n`))
      await new Promise((drained) => child.stdin.once('drain', drained));
  }
  child.stdin.end();
  await ended;
  return seconds;
}

function* inserts(texts: readonly string[]): Generator<string> {
  yield `${CREATE_TABLE};`;
  yield 'BEGIN;';
  for (const text of texts) yield `INSERT INTO r(t) VALUES (${quoted(text.replaceAll('\0', ''))});`;
  yield 'COMMIT;';
}

function* selects(queries: readonly BenchQuery[]): Generator<string> {
  yield '.timer on';
  for (const query of queries) yield `${SELECT_BEST.replace('?', quoted(anyOf(wordsOf(query))))};`;
}

/** Builds an index file in a folder and asks it. */
export async function measureSqlite(
  folder: string,
  texts: readonly string[],
  queries: readonly BenchQuery[],
): Promise<RivalCosts> {
  const path = join(folder, 'rival.sqlite');
  const start = performance.now();
  await run(path, inserts(texts));
  const buildSeconds = (performance.now() - start) / 1000;
  const warm = (await run(path, selects(queries))).map((seconds) => seconds * 1000);
  return { buildSeconds, bytes: statSync(path).size, open: null, warm };
}
