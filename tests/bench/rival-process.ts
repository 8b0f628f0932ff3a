/** One rival in a process of its own, so that what it holds in memory is its own: `rival-process.ts NAME TEXTS QUERIES`. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BenchQuery } from './timeline-query.ts';
import { measureRival, type RivalName } from './timeline-rivals.ts';

const [name, texts, queries] = process.argv.slice(2) as [RivalName, string, string];
const wasm = async () => {
  const file = readFileSync(createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
};
const read = readFileSync(texts, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as string);
const before = process.memoryUsage().rss;
const costs = await measureRival(name, read, JSON.parse(readFileSync(queries, 'utf8')) as BenchQuery[], wasm);
process.stdout.write(JSON.stringify({ ...costs, megabytes: (process.memoryUsage().rss - before) / 1e6 }));
