/**
 * `npm run bench:pages [-- --every N] [--visits N] [--only chromium|firefox]`: what the page layer costs, beside Readability,
 * Defuddle and mark.js, in one run in both browsers, how large each is, and whether the budgets hold. Uses the saved
 * pages where they are, else the project's own. Each page is met anew, so nothing is warm; on a machine that is busy
 * with other work, several visits to each page and the quickest of them for each step leave that work out.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type BrowserName, hasBrowser } from '../browser/launch.ts';
import { loadModule } from '../browser/load-module.ts';
import budgets from '../build/budgets.json' with { type: 'json' };
import { hasSavedPages, type PageRig, savedPages, startRig } from '../pages/page-rig.ts';
import { benchHover } from './hover.ts';
import type * as InPage from './pages-in-page.ts';
import { percentile } from './statistics.ts';

declare const bench: typeof InPage;

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { every: { type: 'string' }, visits: { type: 'string' }, only: { type: 'string' } },
});
/** Every nth saved page. */
const every = Number(values.every ?? 1);
const visits = Number(values.visits ?? 1);

type Times = Map<string, number[]>;

/** The order of the table. */
const steps = [
  'start',
  'start of the reader',
  'glance',
  'walk',
  'judge',
  'detect, no article',
  'detect, article',
  'extract with map',
  'paint',
  'article in all',
  'style and layout after it',
  'hit test',
  'isProbablyReaderable',
  'Readability parse',
  'Defuddle parse',
  'mark.js wraps the same spans',
];

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

async function timesIn(name: BrowserName): Promise<Times> {
  // Firefox rounds its clock to a millisecond unless told not to.
  const rig = await startRig(name, { firefoxPreferences: { 'privacy.reduceTimerPrecision': false } });
  const all: Times = new Map();
  try {
    await addStarts(rig, all, 'start', 'glance.js');
    await addStarts(rig, all, 'start of the reader', 'reader.js');
    for (const path of pagePaths()) {
      const quickest = new Map<string, number>();
      for (let visit = 0; visit < visits; visit++) {
        for (const [step, time] of Object.entries(await timesOf(rig, path))) {
          if (time !== undefined) quickest.set(step, Math.min(time, quickest.get(step) ?? time));
        }
      }
      for (const [step, time] of quickest) all.set(step, [...(all.get(step) ?? []), time]);
    }
  } finally {
    await rig.close();
  }
  return all;
}

async function timesOf(rig: PageRig, path: string): Promise<InPage.PageTimes> {
  await rig.open(path);
  const world = await loadModule(rig.page, join(import.meta.dirname, 'pages-in-page.ts'), 'bench');
  return world.evaluate(() => bench.measure()).catch(() => ({}));
}

/** How long a built content script takes to be parsed and to start, before it has seen anything of the page. */
async function addStarts(rig: PageRig, all: Times, step: string, name: string): Promise<void> {
  const file = join(root, `.output/${rig.name === 'chromium' ? 'chrome' : 'firefox'}-mv3`, name);
  if (!existsSync(file)) return console.log(`(no ${file}: run npm run build to time the start)`);
  const script = readFileSync(file, 'utf8');
  const times: number[] = [];
  for (let round = 0; round < 40; round++) {
    await rig.page.goto('about:blank');
    times.push((await rig.page.evaluate(timeOfStart(`${script}\n//${round}`))) as number);
  }
  all.set(step, times);
}

/**
 * For a blank page, whose policy allows `eval`; the extension's interfaces answer nothing. As text, because the loader
 * of this program adds helpers to functions that a page does not have.
 */
const timeOfStart = (script: string): string => `{
  const silent = new Proxy(() => new Promise(() => {}), {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '' : silent),
  });
  Object.assign(globalThis, { chrome: silent, browser: silent });
  const start = performance.now();
  globalThis.eval(${JSON.stringify(script)});
  performance.now() - start;
}`;

function print(name: string, all: Times): void {
  console.log(`\n${name}, milliseconds${' '.repeat(12)}pages     p50     p95     p99`);
  for (const step of steps) {
    const times = all.get(step);
    if (times === undefined) continue;
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
    const columns = [p50, p95, p99].map((time) => time!.toFixed(2).padStart(8)).join('');
    const verdict = verdictOn(step, { p50: p50!, p95: p95! });
    console.log(`${step.padEnd(32)}${String(times.length).padStart(6)}${columns}  ${verdict}`.trimEnd());
  }
}

/** Whether a step keeps its budget, in words; empty where it has none. */
function verdictOn(step: string, found: { p50: number; p95: number }): string {
  const budget: { p50?: number; p95?: number } | undefined = (budgets.times as Record<string, object>)[step];
  if (budget === undefined) return '';
  const limits = (['p50', 'p95'] as const).filter((share) => budget[share] !== undefined);
  return limits
    .map((share) => `${share} ${found[share] <= budget[share]! ? 'within' : 'OVER'} ${budget[share]}`)
    .join(', ');
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
  if (values.only !== undefined && values.only !== name) continue;
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
await benchHover();
