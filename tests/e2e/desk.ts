/** What the tests of faults ask from a page of the extension, their desk: messages, tabs and storage. */

import type { Page } from 'puppeteer-core';
import type { ReadTab, TabState } from '../../utils/messages/tab-state.ts';
import type { RunningBrowser } from '../browser/launch.ts';
import { until } from '../browser/surfaces.ts';
import { host } from './quay-site.ts';

/** Sends a message as surfaces do: a call that a dying background has lost is made again. */
export async function ask(desk: Page, message: object): Promise<unknown> {
  return desk.evaluate(async (sent) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
    const { runtime } = (globalThis as any).chrome;
    return (await runtime.sendMessage(sent).catch(() => undefined)) ?? runtime.sendMessage(sent);
  }, message);
}

/** What the pages of the site say of themselves, by path. */
export async function statesOf(desk: Page): Promise<Record<string, TabState | null>> {
  return desk.evaluate(async (pattern) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
    const { tabs } = (globalThis as any).chrome;
    const found: { id: number; url: string }[] = await tabs.query({ url: pattern });
    const described = found.map(async ({ id, url }) => {
      const answer = await tabs.sendMessage(id, { type: 'describe' }).catch(() => null);
      return [new URL(url).pathname, answer?.ok ? answer.value : null];
    });
    return Object.fromEntries(await Promise.all(described));
  }, `${host}/*`);
}

/** The id of the tab that shows a page of the site. */
export async function tabIdOf(desk: Page, path: string): Promise<number> {
  return desk.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
    async (url) => (await (globalThis as any).chrome.tabs.query({ url }))[0].id,
    host + path,
  );
}

/** Opens a page of the site, waits until its article is read, uses it if need be, and gives its state as it is then. */
export async function readPage(
  running: RunningBrowser,
  desk: Page,
  path: string,
  use: () => Promise<unknown> = async () => {},
): Promise<ReadTab> {
  const page = await running.newPage();
  await page.goto(host + path, { waitUntil: 'domcontentloaded' });
  await until(async () => isRead((await statesOf(desk))[path]), `${path} to be read`);
  await use();
  const state = (await statesOf(desk))[path] as ReadTab;
  await page.close();
  return state;
}

/** Reads a page of the site and asks to keep its article; gives the answer to that with the page's state. */
export async function keepPage(running: RunningBrowser, desk: Page, path: string) {
  let answer: unknown;
  const state = await readPage(running, desk, path, async () => {
    answer = await ask(desk, { type: 'keep-tab', tabId: await tabIdOf(desk, path) });
  });
  return { ...state, answer };
}

/** What the background answers when asked whether a page of the site is kept. */
export async function isKept(desk: Page, path: string): Promise<unknown> {
  return ((await ask(desk, { type: 'is-kept', address: host + path })) as { value: unknown }).value;
}

/** Addresses of the earlier reports that a page's timeline shows. */
export const earlierOf = ({ timeline }: ReadTab) => timeline?.entries.map(({ report }) => report.url) ?? [];

/** Everything in one store of the library's database. */
export async function stored<T>(desk: Page, store: string): Promise<T[]> {
  return desk.evaluate(
    (name) =>
      new Promise<never[]>((done, fail) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result as never[]);
          };
        };
      }),
    store,
  );
}

/** Whether a page's article is read and has its timeline. */
export const isRead = (state: TabState | null | undefined) =>
  state?.status === 'read' && state.timeline !== null;
export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
