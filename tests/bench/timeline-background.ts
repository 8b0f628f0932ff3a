/** The benchmark's extension background: what it is told to measure, it measures there, where the product runs. */

import { measurePlace, type Place, storePack } from './timeline-places.ts';
import type { BenchQuery } from './timeline-query.ts';
import { measureRival, type RivalName } from './timeline-rivals.ts';

export type Task =
  | { task: 'store'; place: Place; url: string }
  | { task: 'measure'; place: Place; url: string; queries: BenchQuery[] }
  | { task: 'rival'; name: RivalName; url: string; queries: BenchQuery[] };

interface ExtensionApi {
  runtime: {
    getURL(path: string): string;
    onInstalled: { addListener(listen: () => void): void };
    onMessage: {
      addListener(listen: (task: Task, sender: unknown, reply: (answer: object) => void) => boolean): void;
    };
  };
  tabs: { create(options: { url: string }): unknown };
}

const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
const api = (browser ?? chrome) as ExtensionApi;

async function perform(given: Task): Promise<unknown> {
  if (given.task === 'store') return storePack(given.place, given.url);
  if (given.task === 'measure') return measurePlace(given.place, given.url, given.queries);
  const texts = (await (await fetch(given.url)).text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as string);
  const wasm = async () => (await fetch(api.runtime.getURL('sqlite3.wasm'))).arrayBuffer();
  return measureRival(given.name, texts, given.queries, wasm);
}

api.runtime.onInstalled.addListener(() => void api.tabs.create({ url: api.runtime.getURL('welcome.html') }));
api.runtime.onMessage.addListener((task, _sender, reply) => {
  perform(task).then(
    (value) => reply({ value }),
    (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
  );
  return true;
});
