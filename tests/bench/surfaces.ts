/**
 * `npm run bench:surfaces [-- TIMES]`: how long the built extension's real popup and panel take, from the reader's click
 * to the frame that shows the reading and its timeline, in both browsers: with a running background, with one that was
 * stopped, and on a page that has not been read before. An empty popup and panel tell what part of it is the browser's.
 * And how long an article that is opened waits for its marks.
 */

import { readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { everySite } from '../../utils/access/site-pattern.ts';
import { grantEverySite } from '../browser/grant-access.ts';
import { type BrowserName, hasBrowser, launch, type RunningBrowser } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { stopBackground } from '../browser/stop-background.ts';
import { openPanel, openPopup, type Surface, until } from '../browser/surfaces.ts';
import { readStateOf } from '../browser/tab-states.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { percentile, table } from './statistics.ts';

const root = join(import.meta.dirname, '../..');
const address = 'http://courier.example/2024/01/04/teenagers-military-rolls/';
const times = Number(process.argv[2] ?? 10);

/** Milliseconds from the click to the frame that shows each; `own` from the document's start to the timeline. */
interface Shown {
  reading: number;
  timeline: number;
  own: number;
}

/** Both clocks are this machine's: the document's own record against the moment of the click. */
async function shownAfter(clicked: number, surface: Surface): Promise<Shown> {
  const at = await until(
    () =>
      surface.evaluate((document) => {
        const { performance } = document.defaultView!;
        const [first, whole] = ['reading-shown', 'timeline-shown'].map(
          (name) => performance.getEntriesByName(name)[0]?.startTime,
        );
        if (first === undefined || whole === undefined) return null;
        return [performance.timeOrigin + first, performance.timeOrigin + whole, whole];
      }),
    'the timeline to be shown',
  );
  return { reading: at[0]! - clicked, timeline: at[1]! - clicked, own: at[2]! };
}

async function timePopup(running: RunningBrowser, page: Page): Promise<Shown> {
  await page.bringToFront();
  const clicked = Date.now();
  const popup = await openPopup(running, page);
  const shown = await shownAfter(clicked, popup);
  await popup.close();
  return shown;
}

/** Leaves the moment of the popup's next click where the panel finds it: to click takes a driver some frames. */
function noteClick(document: Document): void {
  const { localStorage, performance } = document.defaultView!;
  // A function with a name would ask for the compiler's helper, which the popup does not have.
  document.addEventListener(
    'click',
    ({ timeStamp }) => localStorage.setItem('clicked', String(performance.timeOrigin + timeStamp)),
    { capture: true, once: true },
  );
}

const notedClick = (document: Document) => Number(document.defaultView!.localStorage.getItem('clicked'));

async function timePanel(running: RunningBrowser, page: Page): Promise<Shown> {
  const popup = await openPopup(running, page);
  await until(
    () => popup.evaluate((document) => document.querySelector('#open-panel') !== null),
    'the popup',
  );
  // Firefox's sidebar is opened without the popup's button.
  const byButton = running.name === 'chromium';
  if (byButton) await popup.evaluate(noteClick);
  const asked = Date.now();
  const panel = await openPanel(running, popup, '#open-panel');
  const clicked = byButton ? await panel.evaluate(notedClick) : asked;
  const shown = await shownAfter(clicked, panel);
  await panel.close();
  await popup.close().catch(() => undefined);
  return shown;
}

/** From the moment that the page's document is there to the frame before which its marks were painted. */
async function timeMarks(running: RunningBrowser): Promise<number> {
  const page = await running.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const marked = await page.evaluate(async () => {
    while (![...CSS.highlights.keys()].length) await new Promise((resolve) => requestAnimationFrame(resolve));
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() - navigation!.domContentLoadedEventStart;
  });
  await page.close();
  return marked;
}

/** The same measurement many times; the first is thrown away: it fills the browser's caches. */
async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let time = 0; time <= times; time += 1) {
    all.push(await measure());
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return all.slice(1);
}

type Row = (string | number)[];

/** Rows of one measurement: the median and the tail of each part. */
function rowsOf(
  name: BrowserName,
  what: string,
  budget: string,
  parts: readonly (readonly [part: string, values: number[]])[],
): Row[] {
  return parts.map(([part, values]) => [
    name,
    what,
    part,
    percentile(values, 0.5),
    percentile(values, 0.95),
    budget,
  ]);
}

/** The same clicks on an extension that has nothing to show. */
async function measureEmpty(name: BrowserName, hosts: Record<string, number>): Promise<Row[]> {
  const extension = writeEmptyExtension(name);
  const rows = (what: string, shown: Shown[]) =>
    rowsOf(name, what, '', [
      ['first frame', shown.map(({ timeline }) => timeline)],
      ['first frame, from the document’s start', shown.map(({ own }) => own)],
    ]);
  const running = await launch(name, { extension, hosts });
  try {
    const page = await running.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return [
      ...rows('an empty popup', await repeat(() => timePopup(running, page))),
      ...rows('an empty panel', await repeat(() => timePanel(running, page))),
    ];
  } finally {
    await running.close();
    rmSync(extension, { recursive: true });
  }
}

async function measureBuilt(name: BrowserName, hosts: Record<string, number>): Promise<Row[]> {
  const rows = (what: string, budget: string, shown: Shown[]) =>
    rowsOf(name, what, budget, [
      ['reading', shown.map(({ reading }) => reading)],
      ['timeline', shown.map(({ timeline }) => timeline)],
      ['timeline, from the document’s start', shown.map(({ own }) => own)],
    ]);
  const extension = join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const running = await launch(name, { extension, granted: everySite, hosts });
  const read: Row[] = [];
  try {
    await grantEverySite(running);
    const page = await running.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await until(() => readStateOf(running, address), 'the article to be read');
    const stopped = async () => {
      await stopBackground(running);
      return timePopup(running, page);
    };
    read.push(
      ...rows('popup, background running', '150', await repeat(() => timePopup(running, page))),
      ...rows('popup, background stopped', '400', await repeat(stopped)),
      ...rows('panel, background running', '150', await repeat(() => timePanel(running, page))),
    );
    const stoppedFirst = async () => {
      await stopBackground(running);
      return timeMarks(running);
    };
    read.push(
      ...rowsOf(name, 'article opened, background running', '', [
        ['marks', await repeat(() => timeMarks(running))],
      ]),
      ...rowsOf(name, 'article opened, background stopped', '400', [['marks', await repeat(stoppedFirst)]]),
    );
  } finally {
    await running.close();
  }
  const unread = await launch(name, { extension, granted: [], hosts });
  try {
    const first = async () => {
      const page = await unread.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await stopBackground(unread);
      const shown = await timePopup(unread, page);
      await page.close();
      return shown;
    };
    return [...read, ...rows('popup, page not read yet, background stopped', '400', await repeat(first))];
  } finally {
    await unread.close();
  }
}

const html = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
const server = await serve((_host, path) => (path === new URL(address).pathname ? { body: html } : null));
const hosts = { 'courier.example': server.port };
const rows: Row[] = [];
for (const name of ['chromium', 'firefox'] as const)
  if (hasBrowser(name)) rows.push(...(await measureEmpty(name, hosts)), ...(await measureBuilt(name, hosts)));
await server.close();
const load = loadavg()[0]!.toFixed(1);
console.log(
  `Milliseconds from the click to the frame, ${times} times each; load ${load} on ${cpus().length} cores:`,
);
console.log(table(['browser', 'what', 'shown', 'p50', 'p95', 'budget'], rows));
