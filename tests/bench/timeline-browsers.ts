/** The timeline's queries and the rivals inside Chromium and Firefox, in the background of an extension made for it. */

import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../browser/launch.ts';
import { bundleModule } from '../browser/load-module.ts';
import { type Served, type Server, serve } from '../browser/serve.ts';
import { memoryOf } from './process-memory.ts';
import type { Task } from './timeline-background.ts';
import type { Place } from './timeline-places.ts';
import type { BenchQuery, QueryTimes } from './timeline-query.ts';
import { RIVALS, type RivalCosts, type RivalName } from './timeline-rivals.ts';

/** Queries asked of an address: Firefox's driver is told of each of their hundred requests, and slows down by it. */
const ADDRESS_QUERIES = 20;

/** Every place a pack can be read from. */
export const PLACES: readonly Place[] = ['library', 'private file', 'address with Range'];

const wasmFile = resolve(import.meta.dirname, '../../node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm');

const manifest = {
  manifest_version: 3,
  name: 'Benchmark',
  version: '1',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  permissions: ['unlimitedStorage', 'storage'],
  host_permissions: ['http://127.0.0.1/*'],
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
  browser_specific_settings: {
    gecko: { id: 'previously@previously.example', strict_min_version: '140.0' },
  },
};

/** Writes the extension that measures. @returns its folder */
async function writeExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  const script = await bundleModule(join(import.meta.dirname, 'timeline-background.ts'), 'bench');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), script);
  writeFileSync(join(folder, 'welcome.html'), '<!doctype html><title>Benchmark</title>');
  copyFileSync(wasmFile, join(folder, 'sqlite3.wasm'));
  return folder;
}

/** Serves a file, whole or by Range. */
function fileAnswer(path: string, range: string | undefined): Served {
  const { size } = statSync(path);
  const asked = /^bytes=(\d+)-(\d+)$/.exec(range ?? '');
  const from = asked ? Number(asked[1]) : 0;
  const to = asked ? Math.min(size - 1, Number(asked[2])) : size - 1;
  const body = Buffer.alloc(Math.max(0, to - from + 1));
  const file = openSync(path, 'r');
  readSync(file, body, 0, body.length, from);
  closeSync(file);
  const headers = asked ? { 'content-range': `bytes ${from}-${to}/${size}` } : undefined;
  return {
    type: 'application/octet-stream',
    body,
    status: asked ? 206 : 200,
    ...(headers ? { headers } : {}),
  };
}

interface Messenger {
  chrome: { runtime: { sendMessage(task: unknown): Promise<object> } };
}

/** How often a background that is still starting is asked again, a quarter of a second apart. */
const PATIENCE = 80;

/** Gives the background a task. @throws what it threw */
async function give<T>(page: Page, task: Task): Promise<T> {
  const send = (given: unknown) =>
    (globalThis as unknown as Messenger).chrome.runtime.sendMessage(given).catch((problem: Error) => {
      if (!problem.message.includes('Receiving end')) throw problem;
      return null;
    });
  for (let attempt = 0; attempt < PATIENCE; attempt++) {
    const answer = (await page.evaluate(send, task)) as { value?: T; error?: string } | null;
    if (answer?.error !== undefined) throw new Error(answer.error);
    if (answer) return answer.value as T;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The background did not start.');
}

/** What a browser's processes hold, in MB, more than before `work`. */
async function grown<T>(pid: number, work: () => Promise<T>): Promise<{ result: T; megabytes: number }> {
  const before = memoryOf(pid);
  const result = await work();
  return { result, megabytes: memoryOf(pid) - before };
}

export interface PlaceCosts extends QueryTimes {
  place: Place;
  storeSeconds: number;
  megabytes: number;
}

export interface BrowserRival extends RivalCosts {
  name: RivalName;
  megabytes: number;
}

/** A browser with the measuring extension, and the files it fetches. */
export class BrowserBench {
  private constructor(
    readonly name: BrowserName,
    private readonly folder: string,
    private readonly server: Server,
    private readonly files: Map<string, string>,
  ) {}

  static async start(name: BrowserName): Promise<BrowserBench> {
    const files = new Map<string, string>();
    const server = await serve((_host, path, { headers }) => {
      const file = files.get(path);
      return file ? fileAnswer(file, headers.range) : null;
    });
    return new BrowserBench(name, await writeExtension(), server, files);
  }

  private address(file: string): string {
    const path = `/${this.files.size}`;
    this.files.set(path, file);
    return `http://127.0.0.1:${this.server.port}${path}`;
  }

  /** A fresh profile each time, so that nothing measured before is in memory. */
  private async inFreshBrowser<T>(work: (page: Page, pid: number) => Promise<T>): Promise<T> {
    const running = await launch(this.name, { extension: this.folder });
    try {
      const page = await running.openExtensionPage('welcome.html');
      page.setDefaultTimeout(0);
      return await work(page, running.browser.process()?.pid ?? 0);
    } finally {
      await running.close();
    }
  }

  /** Queries over a pack, from each of the places. */
  async measurePlaces(pack: string, queries: BenchQuery[], places: readonly Place[]): Promise<PlaceCosts[]> {
    const url = this.address(pack);
    const costs: PlaceCosts[] = [];
    for (const place of places) {
      const asked = place === 'address with Range' ? queries.slice(0, ADDRESS_QUERIES) : queries;
      costs.push(
        await this.inFreshBrowser(async (page, pid) => {
          const storeSeconds = await give<number>(page, { task: 'store', place, url });
          const { result, megabytes } = await grown(pid, () =>
            give<QueryTimes>(page, { task: 'measure', place, url, queries: asked }),
          );
          return { place, storeSeconds, megabytes, ...result };
        }),
      );
    }
    return costs;
  }

  /** The rivals over texts (a file with one JSON string a line). */
  async measureRivals(
    texts: string,
    queries: BenchQuery[],
    note: (text: string) => void,
  ): Promise<BrowserRival[]> {
    const url = this.address(texts);
    const costs: BrowserRival[] = [];
    for (const name of RIVALS) {
      try {
        costs.push(
          await this.inFreshBrowser(async (page, pid) => {
            const { result, megabytes } = await grown(pid, () =>
              give<RivalCosts>(page, { task: 'rival', name, url, queries }),
            );
            return { name, megabytes, ...result };
          }),
        );
      } catch (problem) {
        note(`${name} in ${this.name}: failed, ${problem instanceof Error ? problem.message : problem}`);
      }
    }
    return costs;
  }

  async close(): Promise<void> {
    await this.server.close();
    rmSync(this.folder, { recursive: true });
  }
}
