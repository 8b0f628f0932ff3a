/** Runs in a page's isolated world: the page layer step by step, and what each step did to the page. */

import type { Reading } from '../../utils/reading/reading.ts';
import { close, current, log, madeUpReading, start } from './test-reader.ts';

/** What painting did: all of it happens in one task, so that what the page does meanwhile is not taken for ours. */
export interface Painted {
  hasText: boolean;
  isPainted: boolean;
  isSameTree: boolean;
  isSameLayout: boolean;
}

/** Reads the page, article or not, and paints marks on it. */
export function paintInOneTask(): Painted {
  watchShifts();
  const before = { tree: treeOf(), boxes: boxes() };
  const reader = start();
  const article = reader.readNow();
  const isPainted = article !== null && reader.show(madeUpReading(article.text));
  return {
    hasText: article !== null,
    isPainted,
    isSameTree: treeOf() === before.tree,
    isSameLayout: boxes() === before.boxes,
  };
}

/** Opens two cards by command: whether the page's own tree stayed the same, and a card is there if there is a mark. */
export function visitMarks(): { isSameTree: boolean; isShown: boolean } {
  const before = treeOf();
  const hasMark = current().nextMark();
  current().nextMark();
  const isShown = children().some((child) => isOurs(child) && child.matches(':popover-open'));
  return { isSameTree: treeOf() === before, isShown: isShown || !hasMark };
}

/** What opening two marks does to the page's position, without any reader there; resolves a moment later. */
export async function scrollOnly(): Promise<void> {
  watchShifts();
  // A page may still be coming up: its head moves where it is in view.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const paragraphs = document.querySelectorAll('p');
  for (const share of [0.3, 0.6]) {
    paragraphs[Math.floor(paragraphs.length * share)]?.scrollIntoView({ block: 'center' });
    await drawn();
  }
}

/** Ends the reader: whether the tree is whole, how many listeners are left, and how many elements of ours. */
export function takeBack(): { isSameTree: boolean; listeners: number; hosts: number } {
  const before = treeOf();
  const listeners = close();
  return { isSameTree: treeOf() === before, listeners, hosts: children().filter(isOurs).length };
}

/** Requests that scripts of any world made since the page began, by the page's own timeline. */
export function requestsByScript(): string[] {
  const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return asked
    .filter(({ initiatorType }) => ['fetch', 'xmlhttprequest', 'beacon'].includes(initiatorType))
    .map(({ name }) => name);
}

const shifts: PerformanceEntry[] = [];

/** How often Chromium saw layout move since painting began. Firefox does not tell: there the boxes do. */
export function layoutShifts(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(shifts.length), 0));
  });
}

function watchShifts(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  const since = performance.now();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // What the page moved while it came up is told late.
      if (
        entry.startTime >= since &&
        !(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput
      )
        shifts.push(entry);
    }
  });
  observer.observe({ type: 'layout-shift' });
}

let made: Reading | null = null;

/** The three steps of an article as three tasks: found, read elsewhere, painted. */
export const steps = {
  /** Resolves when the page layer has made up its mind. */
  find: async (): Promise<void> => {
    start(false);
    for (let waited = 0; waited < 200 && log.length === 0; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
  /** Stands for the background: its time is not the page's. */
  read: (): boolean => {
    const article = current().article;
    made = article === null ? null : madeUpReading(article.text);
    return made !== null;
  },
  paint: (): void => {
    if (made !== null) current().show(made);
  },
};

/** Runs a step and gives the longest task of the page's thread in it, drawing included, in milliseconds. */
export async function longestTaskIn(step: 'find' | 'paint'): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  // In a task of the page's own: the debugger's are not told of.
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  await steps[step]();
  await drawn();
  for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
  observer.disconnect();
  return longest;
}

/** Resolves when a frame was drawn after now, and entries of its tasks have come. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  }
  await new Promise((resolve) => setTimeout(resolve, 30));
}

/** The page's tree as markup, our own element left out. */
function treeOf(): string {
  const root = document.documentElement!;
  const attributes = [...root.attributes].map(({ name, value }) => `${name}="${value}"`);
  const parts = children().filter((child) => !isOurs(child));
  return [...attributes, ...parts.map(({ outerHTML }) => outerHTML)].join('\n');
}

function children(): Element[] {
  return [...document.documentElement!.children];
}

/** The card host stands beside head and body. */
function isOurs(element: Element): boolean {
  // A page may style the element; it has nothing else to be told by.
  const others = [...element.attributes].filter(({ name }) => name !== 'style');
  return (element as HTMLElement).popover === 'manual' && others.length === 1;
}

function boxes(): string {
  const found = document.documentElement!.querySelectorAll('p, h1, h2, li, img, section');
  return [...found]
    .slice(0, 300)
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return `${left} ${top} ${width} ${height}`;
    })
    .join();
}
