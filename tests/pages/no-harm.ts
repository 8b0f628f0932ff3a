/** That the page layer leaves a page as it was: the checks for one page, for tests and for the run over all pages. */

import type { PageWorld } from '../browser/load-module.ts';
import type * as HarmProbe from './harm-probe.ts';
import { harmProbe, type PageRig } from './page-rig.ts';

declare const probe: typeof HarmProbe;

export const harmKinds = ['bytes', 'layout', 'listeners', 'host', 'requests', 'errors', 'paint'] as const;

export interface Harm {
  kind: (typeof harmKinds)[number];
  /** In words. */
  seen: string;
}

/** Whatever harm was seen; empty when the page is as it was. `mustPaint` where the page is known to have text. */
export async function harmTo(pageRig: PageRig, path: string, mustPaint = false): Promise<Harm[]> {
  const world = await pageRig.open(path, harmProbe);
  const harm: Harm[] = [];
  const see = (kind: Harm['kind'], seen: string) => harm.push({ kind, seen });
  await world.evaluate(() => probe.drawn());
  const painted = await world.evaluate(() => probe.paintInOneTask());
  if (!painted.isSameTree) see('bytes', 'the page changed while marks were painted');
  if (!painted.isSameLayout) see('layout', 'boxes moved while marks were painted');
  if ((painted.hasText || mustPaint) && !painted.isPainted) see('paint', 'marks could not be painted');
  const visited = await world.evaluate(() => probe.visitMarks());
  if (!visited.isSameTree) see('bytes', 'the page changed while a card was shown');
  if (!visited.isShown) see('paint', 'no card was shown');
  const shifts = await world.evaluate(() => probe.layoutShifts());
  const left = await world.evaluate(() => probe.takeBack());
  if (!left.isSameTree) see('bytes', 'the page changed at the end');
  if (left.listeners > 0) see('listeners', `${left.listeners} listeners were left`);
  if (left.hosts > 0) see('host', 'the card host was left');
  const requests = [...pageRig.requests, ...(await world.evaluate(() => probe.requestsByScript()))];
  if (requests.length > 0) see('requests', requests.slice(0, 3).join(', '));
  if (pageRig.errors.length > 0) see('errors', pageRig.errors.slice(0, 3).join('; '));
  if (shifts > 0 && !(await shiftsByItself(pageRig, path))) see('layout', `${shifts} layout shifts`);
  return harm;
}

/** Whether the page's layout shifts without us, too: while it comes up, or because somebody scrolls it as "next mark" does. */
async function shiftsByItself(pageRig: PageRig, path: string): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const world = await pageRig.open(path, harmProbe);
    await world.evaluate(() => probe.drawn());
    await world.evaluate(() => probe.scrollOnly());
    if ((await world.evaluate(() => probe.layoutShifts())) > 0) return true;
  }
  return false;
}

/**
 * The longest task, in milliseconds, that the page's thread had with us at a fourth of its speed: drawing included, the
 * page's own loading not. Chromium only. Another process on the machine can only make it longer, so the shortest of up
 * to `attempts` readings counts.
 */
export async function longestTask(pageRig: PageRig, path: string, attempts = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && least > 50; attempt++) {
    const world = await pageRig.open(path, harmProbe);
    const session = await pageRig.page.createCDPSession();
    await world.evaluate(() => probe.drawn());
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    try {
      least = Math.min(least, await longestOf(world));
    } finally {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await session.detach();
    }
  }
  return least;
}

async function longestOf(world: PageWorld): Promise<number> {
  const found = await world.evaluate(() => probe.longestTaskIn('find'));
  if (!(await world.evaluate(() => probe.steps.read()))) return found;
  return Math.max(found, await world.evaluate(() => probe.longestTaskIn('paint')));
}
