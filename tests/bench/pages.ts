/**
 * `npm run bench:pages`: what the page layer costs, beside Readability, Defuddle and mark.js, in one run in both
 * browsers, and how large each is. Uses the saved pages where they are, else the project's own.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { hasBrowser } from '../browser/launch.ts';
import { loadModule } from '../browser/load-module.ts';
import { hasSavedPages, savedPages, startRig } from '../pages/page-rig.ts';
import type * as InPage from './pages-in-page.ts';

declare const bench: typeof InPage;

const root = join(import.meta.dirname, '../..');
/** Every nth saved page; `--every 1` takes them all. */
const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 8;

function pagePaths(): string[] {
  if (!hasSavedPages) {
    const own = ['articles', 'home'];
    return own.flatMap((folder) =>
      readdirSync(join(root, 'tests/pages', folder)).map((name) => `${folder}/${name}`),
    );
  }
  const lines = readFileSync(join(savedPages, 'pages.jsonl'), 'utf8').trim().split('\n');
  return lines
    .filter((_, index) => index % every === 0)
    .map((line) => `saved/${(JSON.parse(line) as { name: string }).name}`);
}

async function timesIn(name: 'chromium' | 'firefox'): Promise<Map<string, number[]>> {
  const rig = await startRig(name);
  const all = new Map<string, number[]>();
  try {
    for (const path of pagePaths()) {
      await rig.open(path);
      const world = await loadModule(rig.page, join(import.meta.dirname, 'pages-in-page.ts'), 'bench');
      const times = await world.evaluate(() => bench.measure()).catch(() => ({}));
      for (const [step, time] of Object.entries(times)) {
        if (time !== undefined) all.set(step, [...(all.get(step) ?? []), time]);
      }
    }
  } finally {
    await rig.close();
  }
  return all;
}

function print(name: string, all: Map<string, number[]>): void {
  console.log(`\n${name}, milliseconds${' '.repeat(12)}pages     p50     p95     p99`);
  for (const [step, times] of all) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
    const columns = [0.5, 0.95, 0.99].map((share) => at(share).toFixed(2).padStart(8)).join('');
    console.log(`${step.padEnd(32)}${String(sorted.length).padStart(6)}${columns}`);
  }
}

/** Size of a module with all it imports, minified and gzipped, in kilobytes of 1,000 bytes. */
async function sizeOf(entry: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'esnext', lib: { entry, formats: ['es'], fileName: 'x' } },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as { output: { code?: string }[] };
  return gzipSync(output[0]?.code ?? '', { level: 9 }).length / 1000;
}

for (const name of ['chromium', 'firefox'] as const) {
  if (hasBrowser(name)) print(name, await timesIn(name));
  else console.log(`\n${name} is not installed: left out.`);
}
console.log('\nsize, minified and gzipped, kB');
for (const [name, entry] of [
  ['the page layer', join(root, 'utils/page/page-reader.ts')],
  ['Readability', join(root, 'node_modules/@mozilla/readability/index.js')],
  ['Defuddle', join(root, 'node_modules/defuddle/dist/index.js')],
  ['mark.js', join(root, 'node_modules/mark.js/dist/mark.js')],
] as const) {
  console.log(`${name.padEnd(32)}${(await sizeOf(entry)).toFixed(1).padStart(6)}`);
}
