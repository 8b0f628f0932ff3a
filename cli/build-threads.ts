/** The threads of a build, one a core: each is given orders and answers them in turn. */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Arena } from '../utils/reports/pack/arena.ts';
import { ROWS_PER_BLOCK } from '../utils/reports/pack/layout.ts';
import { readLineBatches } from '../utils/reports/read-report-file.ts';
import { type Answer, type IndexedLines, type Order, unstring } from './build-worker.ts';

/** More would hold more memory than they save time. */
const MOST_THREADS = 4;

/** What a thread leaves to be cleared away is cleared often: it would be memory held for nothing. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Reports whose rows are deflated at one order. */
const DEFLATED_AT_ONCE = 512 * ROWS_PER_BLOCK;

/** Reports between two tellings of progress. */
const TOLD_EVERY = 50_000;

type Waiting = { resolve(answer: Answer): void; reject(problem: Error): void };

/** One thread; its answers come in the order of the orders. */
class Thread {
  private readonly worker = new Worker(new URL('./start-worker.mjs', import.meta.url), { resourceLimits });
  private readonly waiting: Waiting[] = [];

  constructor() {
    this.worker.on('message', (answer: Answer) => this.waiting.shift()?.resolve(answer));
    this.worker.on('error', (problem: Error) => {
      for (const { reject } of this.waiting.splice(0)) reject(problem);
    });
  }

  /** @throws what the thread could not do, in its words */
  async give(order: Order): Promise<Exclude<Answer, { problem: string }>> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(order);
    });
    if ('problem' in answer) throw new Error(answer.problem);
    return answer;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

export class BuildThreads {
  private readonly threads: readonly Thread[];

  constructor(count = Math.min(MOST_THREADS, availableParallelism())) {
    this.threads = Array.from({ length: count }, () => new Thread());
  }

  /**
   * Indexes the lines of a file, batches in the order of the file.
   * @throws Error naming file, line and field of the first bad report
   */
  async *index(path: string): AsyncGenerator<IndexedLines> {
    const under: Promise<IndexedLines>[] = [];
    let turn = 0;
    for await (const lines of readLineBatches(path)) {
      const thread = this.threads[turn++ % this.threads.length] as Thread;
      const indexed = thread.give({ order: 'index', path, lines }).then((answer) => {
        if (!('indexed' in answer)) throw new Error('A thread of the build answered something else.');
        return answer.indexed;
      });
      indexed.catch(() => {});
      under.push(indexed);
      // Two a thread: one under way, one waiting.
      if (under.length >= this.threads.length * 2) yield (await under.shift()) as IndexedLines;
    }
    for (const indexed of under) yield await indexed;
  }

  /** Deflates rows in an order, as `deflateRows` does. */
  async deflate(
    rows: Arena,
    sequence: Uint32Array,
    progress: (reports: number) => void,
  ): Promise<Uint8Array[]> {
    const content = rows.content();
    await Promise.all(
      this.threads.map((thread) => thread.give({ order: 'take-rows', rows: content, sequence })),
    );
    let done = 0;
    // All orders at once: this thread inverts the terms meanwhile and could give none.
    const parts = Array.from({ length: Math.ceil(sequence.length / DEFLATED_AT_ONCE) }, async (_, part) => {
      const from = part * DEFLATED_AT_ONCE;
      const to = Math.min(sequence.length, from + DEFLATED_AT_ONCE);
      const thread = this.threads[part % this.threads.length] as Thread;
      const answer = await thread.give({ order: 'deflate', from, to });
      const told = Math.floor(done / TOLD_EVERY);
      done += to - from;
      if (Math.floor(done / TOLD_EVERY) > told) progress(done);
      return 'blocks' in answer ? [...unstring(answer.blocks)] : [];
    });
    return (await Promise.all(parts)).flat();
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}
