/** What a tab holds for the page layer, measured after the browser has collected its garbage. */

import { FirefoxWindow } from '../browser/firefox-window.ts';
import type * as HarmProbe from './harm-probe.ts';
import { harmProbe, type PageRig, until } from './page-rig.ts';
import type * as TestReader from './test-reader.ts';

declare const probe: typeof HarmProbe;
declare const rig: typeof TestReader;

const megabyte = 1_000_000;

/** What each page of one tab holds more with its marks painted and a card opened than before, in megabytes. */
export async function memoryOfPages(pageRig: PageRig, paths: readonly string[]): Promise<number[]> {
  const held: number[] = [];
  for (const path of paths) {
    await pageRig.visit(path);
    const before = await heldBy(pageRig);
    const world = await pageRig.enter(harmProbe);
    await world.evaluate(() => probe.paintInOneTask());
    await world.evaluate(() => probe.visitMarks());
    held.push(((await heldBy(pageRig)) - before) / megabyte);
  }
  return held;
}

/** The same in a page that becomes another story ten times without being loaded: what is not let go adds up. */
export async function memoryOfNavigations(pageRig: PageRig, navigations = 10): Promise<number[]> {
  await pageRig.visit('articles/live-blog.html');
  const before = await heldBy(pageRig);
  const world = await pageRig.enter();
  await world.evaluate(() => {
    rig.start();
  });
  const held: number[] = [];
  for (let turn = 1; turn <= navigations; turn++) {
    await pageRig.page.evaluate(`navigate(${turn})`);
    const isRead = () => world.evaluate((count) => rig.readings() > count, turn);
    if (!(await until(isRead))) throw new Error(`The story after navigation ${turn} was not read.`);
    await world.evaluate(() => rig.current().nextMark());
    held.push(((await heldBy(pageRig)) - before) / megabyte);
  }
  return held;
}

/** Bytes that the page's process holds: scripts' heap and the engine's objects behind it; in Firefox all it allocated. */
async function heldBy(pageRig: PageRig): Promise<number> {
  if (pageRig.name === 'firefox') {
    await pageRig.page.bringToFront();
    const window = await FirefoxWindow.of(pageRig.running.browser);
    // It lets go bit by bit: what it holds at rest counts.
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 8; round++) {
      least = Math.min(least, await window.surface('page').evaluate(firefoxHeap));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return least;
  }
  const session = await pageRig.page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  await session.detach();
  return (usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

interface FirefoxComponents {
  classes: Record<string, { getService(kind: unknown): { heapAllocated: number } }>;
  interfaces: Record<string, unknown>;
  utils: { forceGC(): void; forceCC(): void };
}

/** Sent as source to the page's process, where Firefox's own scripts run. */
function firefoxHeap(): number {
  const { classes, interfaces, utils } = (globalThis as unknown as { Components: FirefoxComponents })
    .Components;
  for (let round = 0; round < 3; round++) {
    utils.forceGC();
    utils.forceCC();
  }
  return classes['@mozilla.org/memory-reporter-manager;1']!.getService(interfaces.nsIMemoryReporterManager)
    .heapAllocated;
}
