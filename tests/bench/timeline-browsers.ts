/** The timeline's queries inside Chromium and Firefox, from every place a pack can be read. */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/launch.ts';
import { bundleModule } from '../browser/load-module.ts';
import { type Served, serve } from '../browser/serve.ts';
import { percentile } from './statistics.ts';
import type { BenchQuery, QueryCosts } from './timeline-query.ts';

const PLACES = ['private file', 'IndexedDB pages', 'address with Range'] as const;

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

/** One row a place: browser and place, cold and warm medians and 95th percentiles in ms. */
export async function measureBrowser(
  name: 'chromium' | 'firefox',
  pack: string,
  queries: readonly BenchQuery[],
): Promise<(string | number)[][]> {
  const server = await serve((_host, path, request) =>
    path === '/pack.bin'
      ? fileAnswer(pack, request.headers.range)
      : { body: '<!doctype html><title>bench</title>' },
  );
  // In the page's own world: Firefox keeps typed arrays of the page from isolated ones.
  const script = await bundleModule(join(import.meta.dirname, 'timeline-storage.ts'), 'bench');
  const browser = await launch(name);
  const rows: (string | number)[][] = [];
  try {
    for (const place of PLACES) {
      const page = await browser.newPage();
      const root = `http://127.0.0.1:${server.port}/`;
      await page.goto(root);
      await page.addScriptTag({ content: script });
      const costs = (await page.evaluate(
        (...given: unknown[]) =>
          (
            globalThis as unknown as { bench: { measurePlace(...given: unknown[]): Promise<QueryCosts> } }
          ).bench.measurePlace(...given),
        place,
        `${root}pack.bin`,
        queries,
      )) as QueryCosts;
      const times = [costs.cold, costs.warm].flatMap((values) => [
        percentile(values, 0.5),
        percentile(values, 0.95),
      ]);
      rows.push([`${name}, ${place}`, ...times]);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}
