/** What the index costs in Node: built by the command line, asked as a file. */

import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openPack } from '../../utils/reports/pack/open-pack.ts';
import { openFile } from '../../utils/reports/read-file.ts';
import { memoryOf } from './process-memory.ts';
import { type BenchQuery, countReads, measureQueries, type QueryTimes } from './timeline-query.ts';

export const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');

/** Milliseconds between two looks at a build's memory. */
const LOOK_EVERY = 250;

export interface Built {
  path: string;
  seconds: number;
  /** The most that the build's processes held together. */
  peakMegabytes: number;
  bytes: number;
}

/** Builds the pack of a JSON-lines file beside it, as `cli pack build` does. @throws Error when that fails */
export async function buildPack(lines: string): Promise<Built> {
  const start = performance.now();
  const cli = join(import.meta.dirname, '../../cli/main.ts');
  const child = spawn(process.execPath, [tsx, cli, 'pack', 'build', lines, '--out', dirname(lines)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakMegabytes = 0;
  const look = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, memoryOf(child.pid ?? 0));
  }, LOOK_EVERY);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`The build of ${lines} failed.`);
  const path = join(dirname(lines), `${basename(lines, '.jsonl')}.bin`);
  return { path, seconds: (performance.now() - start) / 1000, peakMegabytes, bytes: statSync(path).size };
}

export interface NodeCosts extends QueryTimes {
  bytes: number[];
  reads: number[];
}

/** Queries over a pack file. */
export async function measureNode(path: string, queries: readonly BenchQuery[]): Promise<NodeCosts> {
  const file = await openFile(path);
  const times = await measureQueries(queries, () => openPack(file.read));
  const reads = await countReads(queries, file.read);
  await file.close();
  return { ...times, ...reads };
}
