/** The load in this process: the background's own desk over the bundled pack. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Article } from '../../utils/article.ts';
import { openBytes } from '../../utils/reports/library/segments.ts';
import { ReadingDesk } from '../../utils/tabs/reading-desk.ts';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

export interface Load {
  /** Milliseconds of each: of the processor in Node, which other programs do not stretch; of the clock in a browser. */
  readings: number[];
  queries: number[];
  /** Heap in use after collection, MB: when a tenth was done, and at the end. */
  heap: [number, number];
}

function heapNow(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Reads each article once, then asks for timelines in turn. */
export async function loadNode(articles: readonly Article[], queries: number): Promise<Load> {
  const bytes = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'packs', 'bundled.bin'));
  const pack = await openBytes(new Uint8Array(bytes));
  const desk = new ReadingDesk(async () => [pack]);
  const load: Load = { readings: [], queries: [], heap: [0, 0] };
  const timed = async (times: number[], work: () => unknown) => {
    const began = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
  };
  for (const article of articles) await timed(load.readings, () => desk.read(article));
  for (let i = 0; i < queries; i++) {
    if (i === Math.floor(queries / 10)) load.heap[0] = heapNow();
    const article = articles[i % articles.length]!;
    await timed(load.queries, () => desk.timeline(article, '2026-01-01'));
  }
  load.heap[1] = heapNow();
  return load;
}
