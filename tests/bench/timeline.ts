/**
 * `npm run bench:timeline [-- --data FOLDER] [--reports 120000,1000000] [--rivals 120000] [--queries 200] [--no-browsers]`:
 * the index at two sizes in Node and in both browsers, beside MiniSearch, FlexSearch and SQLite FTS5.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../../utils/reports/report.ts';
import { hasBrowser } from '../browser/launch.ts';
import { hasSqlite, measureSqlite } from './native-sqlite.ts';
import { percentile, table } from './statistics.ts';
import { BrowserBench, PLACES } from './timeline-browsers.ts';
import { readCorpus, readQueries, resample, writeLines } from './timeline-data.ts';
import { type Built, buildPack, measureNode, tsx } from './timeline-node.ts';
import type { BenchQuery } from './timeline-query.ts';
import { RIVALS, type RivalCosts } from './timeline-rivals.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    reports: { type: 'string', default: '120000,1000000' },
    rivals: { type: 'string', default: '120000' },
    queries: { type: 'string', default: '200' },
    'no-browsers': { type: 'boolean', default: false },
  },
});
const data = resolve(
  process.env.INIT_CWD ?? '.',
  values.data ?? join(import.meta.dirname, '../../../shared'),
);
const note = (text: string) => process.stderr.write(`${text}\n`);

/** Rivals need up to a second for a query: a few are enough for a median. */
const RIVAL_QUERIES = 40;

type Row = (string | number)[];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const middleAndTail = (values: readonly number[]) => [percentile(values, 0.5), percentile(values, 0.95)];

const RIVAL_HEAD = ['engine', 'build s', 'index MB', 'memory MB', 'open ms', 'query p50 ms', 'p95'];

function rivalRow(
  name: string,
  { buildSeconds, bytes, open, warm, megabytes }: RivalCosts & { megabytes?: number },
): Row {
  return [name, buildSeconds, bytes / 1e6, megabytes ?? '–', open ?? '–', ...middleAndTail(warm)];
}

async function measureNodeRivals(
  folder: string,
  texts: string,
  queries: readonly BenchQuery[],
): Promise<Row[]> {
  const asked = join(folder, 'queries.json');
  writeFileSync(asked, JSON.stringify(queries));
  const rows: Row[] = [];
  for (const name of RIVALS) {
    const program = join(import.meta.dirname, 'rival-process.ts');
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=8192', tsx, program, name, texts, asked],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    if (status === 0) rows.push(rivalRow(`${name}, in memory`, JSON.parse(stdout)));
    else note(`${name}: failed`);
  }
  return rows;
}

/** Ours in Node, a row a size. */
async function printNode(
  built: readonly [size: number, built: Built][],
  queries: readonly BenchQuery[],
): Promise<void> {
  console.log(
    table(
      ['reports', 'build s', 'peak MB', 'file MB'],
      built.map(([size, { seconds, peakMegabytes, bytes }]) => [
        size.toLocaleString('en'),
        seconds,
        peakMegabytes,
        bytes / 1e6,
      ]),
    ),
  );
  const rows: Row[] = [];
  for (const [size, { path }] of built) {
    const { cold, warm, bytes, reads } = await measureNode(path, queries);
    const kilobytes = bytes.map((count) => count / 1000);
    rows.push([
      `Node, file, ${size.toLocaleString('en')} reports`,
      ...middleAndTail(cold),
      ...middleAndTail(warm),
      mean(kilobytes),
      percentile(kilobytes, 0.95),
      percentile(reads, 0.5),
    ]);
  }
  console.log(
    `\n${table(['ours', 'cold p50 ms', 'p95', 'warm p50 ms', 'p95', 'KB read', 'p95', 'reads'], rows)}`,
  );
}

async function printBrowser(
  name: 'chromium' | 'firefox',
  packs: readonly [size: number, built: Built][],
  texts: string,
  queries: BenchQuery[],
): Promise<void> {
  const bench = await BrowserBench.start(name);
  try {
    const rows: Row[] = [];
    for (const [i, [size, { path }]] of packs.entries()) {
      // The smaller ones only where the extension keeps packs: that is what their growth is shown on.
      const places = i === packs.length - 1 ? PLACES : PLACES.slice(0, 1);
      const costs = await bench.measurePlaces(path, queries, places);
      for (const { place, storeSeconds, megabytes, cold, warm } of costs)
        rows.push([
          `${name}, ${place}, ${size.toLocaleString('en')} reports`,
          storeSeconds,
          megabytes,
          ...middleAndTail(cold),
          ...middleAndTail(warm),
        ]);
    }
    console.log(
      `\n${table(['ours, in the background', 'import s', 'memory MB', 'cold p50 ms', 'p95', 'warm p50 ms', 'p95'], rows)}`,
    );
    const rivals = await bench.measureRivals(texts, queries.slice(0, RIVAL_QUERIES), note);
    const rivalRows = rivals.map((costs) => rivalRow(`${name}, ${costs.name}, in memory`, costs));
    console.log(`\n${table(RIVAL_HEAD, rivalRows)}`);
  } finally {
    await bench.close();
  }
}

async function buildAll(
  folder: string,
  corpus: readonly Report[],
  sizes: readonly number[],
): Promise<[number, Built][]> {
  const built: [number, Built][] = [];
  for (const size of sizes) {
    const path = join(folder, `${size}.jsonl`);
    writeLines(path, resample(corpus, size), (report) => report);
    built.push([size, await buildPack(path)]);
    rmSync(path);
  }
  return built;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const corpus = readCorpus(data);
  const queries = readQueries(data, Number(values.queries));
  const built = await buildAll(folder, corpus, values.reports.split(',').map(Number));
  await printNode(built, queries);

  const rivalSize = Number(values.rivals);
  const texts = join(folder, 'texts.jsonl');
  writeLines(texts, resample(corpus, rivalSize), ({ text, summary }) => text ?? summary);
  const rows = await measureNodeRivals(folder, texts, queries.slice(0, RIVAL_QUERIES));
  if (hasSqlite()) {
    const told = [...resample(corpus, rivalSize)].map(({ text, summary }) => text ?? summary);
    const costs = await measureSqlite(folder, told, queries.slice(0, RIVAL_QUERIES));
    rows.push(rivalRow('SQLite FTS5, native, file', costs));
  } else note('SQLite FTS5, native: skipped, no sqlite3 command with FTS5 was found');
  console.log(`\nRivals in Node, ${rivalSize.toLocaleString('en')} reports\n${table(RIVAL_HEAD, rows)}`);

  for (const name of ['chromium', 'firefox'] as const) {
    if (values['no-browsers']) break;
    if (hasBrowser(name)) await printBrowser(name, built, texts, queries);
    else note(`${name}: skipped, not found`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
