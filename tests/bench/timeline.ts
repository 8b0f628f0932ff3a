/**
 * `npm run bench:timeline [-- --data FOLDER] [--reports 120000,1000000] [--rivals 120000] [--queries 200] [--no-browsers]`:
 * the index at two sizes in Node and in both browsers, beside other search libraries.
 */

import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PackBuilder } from '../../utils/reports/pack/pack-builder.ts';
import { openFile } from '../../utils/reports/read-file.ts';
import type { Report } from '../../utils/reports/report.ts';
import { hasBrowser } from '../browser/launch.ts';
import { percentile, table } from './statistics.ts';
import { measureBrowser } from './timeline-browsers.ts';
import { readCorpus, readQueries, resample } from './timeline-data.ts';
import { type BenchQuery, measureQueries } from './timeline-query.ts';
import { measureRivals } from './timeline-rivals.ts';

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

interface Built {
  path: string;
  row: (string | number)[];
}

/** Builds a pack of so many reports and says what that took. */
function buildPack(folder: string, corpus: readonly Report[], reports: number): Built {
  const start = performance.now();
  const cpu = process.cpuUsage();
  let making = 0;
  const builder = new PackBuilder(
    { id: `bench-${reports}`, title: '', version: '1', licence: '', attribution: '', language: 'en' },
    (step, count) => note(`${step} ${count.toLocaleString('en')}`),
  );
  const source = resample(corpus, reports);
  for (;;) {
    const made = performance.now();
    const { value, done } = source.next();
    making += performance.now() - made;
    if (done) break;
    builder.add(value);
  }
  const path = join(folder, `${reports}.bin`);
  const file = openSync(path, 'w');
  for (const part of builder.finish()) writeSync(file, part);
  closeSync(file);
  const seconds = (performance.now() - start - making) / 1000;
  const busy = process.cpuUsage(cpu);
  const memory = process.resourceUsage().maxRSS / 1000;
  return {
    path,
    row: [
      reports.toLocaleString('en'),
      seconds,
      (busy.user + busy.system) / 1e6 - making / 1000,
      memory,
      statSync(path).size / 1e6,
    ],
  };
}

async function measureNode(path: string, queries: readonly BenchQuery[]): Promise<(string | number)[]> {
  const file = await openFile(path);
  const costs = await measureQueries(queries, async () => file.read);
  await file.close();
  const kilobytes = costs.bytes.map((bytes) => bytes / 1000);
  const mean = kilobytes.reduce((sum, bytes) => sum + bytes, 0) / kilobytes.length;
  const times = [costs.cold, costs.warm].flatMap((ms) => [percentile(ms, 0.5), percentile(ms, 0.95)]);
  return [...times, mean, percentile(kilobytes, 0.95), percentile(costs.reads, 0.5)];
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const corpus = readCorpus(data);
  const queries = readQueries(data, Number(values.queries));
  const sizes = values.reports.split(',').map(Number);
  const built = sizes.map((reports) => buildPack(folder, corpus, reports));
  console.log(
    table(
      ['reports', 'build s', 'cpu s', 'peak MB', 'file MB'],
      built.map(({ row }) => row),
    ),
  );
  const node: (string | number)[][] = [];
  for (const { path, row } of built)
    node.push([`Node, file, ${row[0]} reports`, ...(await measureNode(path, queries))]);
  console.log(
    `\n${table(['place', 'cold p50 ms', 'p95', 'warm p50 ms', 'p95', 'KB read', 'p95', 'reads'], node)}`,
  );
  if (!values['no-browsers']) {
    for (const name of ['chromium', 'firefox'] as const) {
      if (!hasBrowser(name)) note(`${name}: skipped, not found`);
      else {
        const rows = await measureBrowser(name, (built[built.length - 1] as Built).path, queries);
        console.log(`\n${table(['place', 'cold p50 ms', 'p95', 'warm p50 ms', 'p95'], rows)}`);
      }
    }
  }
  const rivals = await measureRivals([...resample(corpus, Number(values.rivals))], queries, note);
  const rows = rivals.map(({ name, buildSeconds, megabytes, warm, warmTail }) => [
    name,
    buildSeconds,
    megabytes,
    warm,
    warmTail,
  ]);
  console.log(
    `\n${table([`in memory, ${Number(values.rivals).toLocaleString('en')} reports`, 'build s', 'MB', 'query p50 ms', 'p95'], rows)}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
