/**
 * `npm run fuzz [-- --runs N] [--only PART] [--workers N] [--seed N]`: every property over many cases, in processes of
 * their own with a bounded heap. Prints for each how many cases held, how fast, and what the worst case took. Ctrl+C ends
 * after the cases under way and prints how far it came.
 */

import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { ChunkResult, ChunkTask } from './worker.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    only: { type: 'string' },
    workers: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

/** Cases that a process takes in one go; a failure is told at the end of it. */
const chunk = 2000;

/** Heap of a process in MB: what grows without bound dies of it, and is a failure. */
const heap = 700;

interface Sum {
  cases: number;
  seconds: number;
  slowest: number;
  largest: number;
  memory: number;
  failures: string[];
}

const { properties } = await import('./properties.ts');
const runs = Number(values.runs);
const seed = Number(values.seed);
const chosen = properties.flatMap(({ part, name }, index) =>
  !values.only || part.includes(values.only) ? [{ part, name, index }] : [],
);
const sums = new Map<number, Sum>();
const tasks: ChunkTask[] = [];
for (const { index } of chosen) {
  sums.set(index, { cases: 0, seconds: 0, slowest: 0, largest: 0, memory: 0, failures: [] });
  for (let done = 0; done < runs; done += chunk)
    tasks.push({ index, runs: Math.min(chunk, runs - done), seed: seed + done });
}

/** Prints a property's line once its last case is in. */
function add(index: number, part: Partial<ChunkResult>, failure: string | null): void {
  const sum = sums.get(index)!;
  sum.cases += part.cases ?? 0;
  sum.seconds += part.seconds ?? 0;
  for (const key of ['slowest', 'largest', 'memory'] as const) sum[key] = Math.max(sum[key], part[key] ?? 0);
  if (failure) sum.failures.push(failure);
  left.set(index, left.get(index)! - 1);
  if (left.get(index) === 0) print(index, sum);
}

function print(index: number, sum: Sum): void {
  const { part, name } = properties[index]!;
  const rate = Math.round(sum.cases / Math.max(sum.seconds, 0.001));
  console.log(
    `${sum.failures.length > 0 ? 'FAIL' : 'ok  '} ${part}: ${name}: ${sum.cases.toLocaleString('en')} cases, ` +
      `${rate.toLocaleString('en')} a second, slowest ${Math.round(sum.slowest)} ms, ` +
      `most memory in one ${Math.round(sum.largest)} MB, process at most ${Math.round(sum.memory)} MB`,
  );
  for (const failure of sum.failures.slice(0, 3)) console.log(failure);
  if (sum.failures.length > 0) process.exitCode = 1;
}

const left = new Map<number, number>();
for (const { index } of tasks) left.set(index, (left.get(index) ?? 0) + 1);

/** Works the tasks off in one process; a process that dies is replaced, and what it was at has failed. */
async function work(): Promise<void> {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const child = fork(new URL('./worker.ts', import.meta.url), {
      execArgv: [...process.execArgv, `--max-old-space-size=${heap}`],
    });
    for (; task; task = tasks.shift()) {
      const result = await answerOf(child, task);
      if (result === null) {
        add(task.index, {}, `A process died in the cases of seed ${task.seed}: its heap is ${heap} MB.`);
        break;
      }
      add(task.index, result, result.failure);
    }
    child.kill();
  }
}

function answerOf(child: ReturnType<typeof fork>, task: ChunkTask): Promise<ChunkResult | null> {
  return new Promise((resolve) => {
    const died = () => resolve(null);
    child.once('exit', died);
    child.once('message', (result) => {
      child.off('exit', died);
      resolve(result as ChunkResult);
    });
    child.send(task);
  });
}

process.on('SIGINT', () => {
  for (const { index } of tasks.splice(0)) {
    left.set(index, left.get(index)! - 1);
    if (left.get(index) === 0 && sums.get(index)!.cases > 0) print(index, sums.get(index)!);
  }
});
console.log(`Seed ${seed}, ${values.workers} processes. Rates are per processor second.`);
await Promise.all(Array.from({ length: Number(values.workers) }, work));
