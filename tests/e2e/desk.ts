/** What the tests of faults ask from a page of the extension, their desk: messages, tabs and storage. */

import type { Page } from 'puppeteer-core';
import type { TabState } from '../../utils/messages/tab-state.ts';
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
