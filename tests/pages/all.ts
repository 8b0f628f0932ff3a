/**
 * `npm run no-harm [-- --every N] [-- --browser NAME]`: what the page layer does to the saved pages in both browsers.
 * Prints each harm, then the figures; fails on any harm.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasBrowser } from '../browser/launch.ts';
import { memoryOfNavigations, memoryOfPages } from './memory.ts';
import { type Harm, harmKinds, harmTo, longestTask } from './no-harm.ts';
import { hasSavedPages, type PageRig, savedPages, startRig } from './page-rig.ts';

/** In milliseconds at a fourth of the processor's speed, and in megabytes. */
const limits = { task: 50, memory: 3 } as const;

interface SavedPage {
  name: string;
  kind: string;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function chosenPages(every: number): SavedPage[] {
  return readFileSync(join(savedPages, 'pages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SavedPage)
    .filter((_, index) => index % every === 0);
}

/** Every page once; prints what is wrong as it goes and the sums in the end. */
async function checkHarm(rig: PageRig, pages: readonly SavedPage[]): Promise<number> {
  const counts = new Map<Harm['kind'], number>();
  let failed = 0;
  for (const { name } of pages) {
    const harm = await harmTo(rig, `saved/${name}`).catch((error): Harm[] => {
      failed++;
      console.log(`${rig.name}, ${name}: the check stopped: ${error}`);
      return [];
    });
    for (const { kind, seen } of harm) console.log(`${rig.name}, ${name}, ${kind}: ${seen}`);
    for (const kind of new Set(harm.map((one) => one.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sums = harmKinds.map((kind) => `${names[kind]} ${counts.get(kind) ?? 0}`).join(', ');
  console.log(`${rig.name}: ${pages.length} pages, checks that stopped ${failed}; pages with ${sums}`);
  return failed + [...counts.values()].reduce((sum, count) => sum + count, 0);
}

const names: Record<Harm['kind'], string> = {
  bytes: 'a changed byte',
  layout: 'layout moved',
  listeners: 'listeners left',
  host: 'our element left',
  requests: 'requests',
  errors: 'console errors',
  paint: 'marks not painted',
};

/** Chromium alone tells of long tasks and slows itself down. */
async function checkTasks(rig: PageRig, pages: readonly SavedPage[]): Promise<number> {
  const long: number[] = [];
  for (const { name } of pages) {
    const task = await longestTask(rig, `saved/${name}`).catch((error) => {
      console.log(`${rig.name}, ${name}: the tasks were not measured: ${error}`);
      return limits.task + 1;
    });
    if (task <= limits.task) continue;
    long.push(task);
    console.log(`${rig.name}, ${name}: a task of ${Math.round(task)} ms at a fourth of the speed`);
  }
  const worst = long.length === 0 ? '' : `, the longest ${Math.round(Math.max(...long))} ms`;
  console.log(
    `${rig.name}: ${pages.length} pages at a fourth of the speed; with a task over ${limits.task} ms ${long.length}${worst}`,
  );
  return long.length;
}

async function checkMemory(rig: PageRig, pages: readonly SavedPage[]): Promise<number> {
  const news = pages.filter(({ kind }) => kind === 'news').slice(0, 10);
  const loaded = await memoryOfPages(
    rig,
    news.map(({ name }) => `saved/${name}`),
  );
  const followed = await memoryOfNavigations(rig);
  const shown = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(' ');
  console.log(`${rig.name}: MB held by a tab after each of ten pages: ${shown(loaded)}`);
  console.log(`${rig.name}: MB held after each of ten client-side navigations: ${shown(followed)}`);
  return [...loaded, ...followed].filter((value) => value > limits.memory).length;
}

async function main(): Promise<number> {
  if (!hasSavedPages) {
    console.log(`No saved pages were found in ${savedPages}: nothing was checked.`);
    return 0;
  }
  const pages = chosenPages(Number(option('every') ?? 1));
  const only = option('only');
  let harm = 0;
  for (const browser of ['chromium', 'firefox'] as const) {
    if ((option('browser') ?? browser) !== browser) continue;
    if (!hasBrowser(browser)) {
      console.log(`${browser} is not installed: left out.`);
      continue;
    }
    const rig = await startRig(browser);
    if ((only ?? 'pages') === 'pages') harm += await checkHarm(rig, pages);
    if (browser === 'chromium' && (only ?? 'tasks') === 'tasks') harm += await checkTasks(rig, pages);
    if ((only ?? 'memory') === 'memory') harm += await checkMemory(rig, chosenPages(1));
    await rig.close();
  }
  console.log(harm === 0 ? 'No harm was done.' : `${harm} harms were done.`);
  return harm;
}

process.exit((await main()) > 0 ? 1 : 0);
