/** A process of `npm run fuzz`: takes a stretch of cases of one property, answers with what they took. */

import fc from 'fast-check';
import { properties } from './properties.ts';
import { boundedWatch, type Spent } from './property.ts';

export interface ChunkTask {
  /** Place of the property in the list. */
  index: number;
  runs: number;
  seed: number;
}

export interface ChunkResult extends Spent {
  cases: number;
  /** Processor time. */
  seconds: number;
  /** Resident memory of the process afterwards, MB. */
  memory: number;
  /** The smallest input that breaks the rule, with how to repeat it; null when none does. */
  failure: string | null;
}

// Ctrl+C is the parent's to answer: it lets the cases under way end.
process.on('SIGINT', () => {});
process.on('message', async ({ index, runs, seed }: ChunkTask) => {
  const spent: Spent = { slowest: 0, largest: 0 };
  const began = process.cpuUsage();
  const outcome = await fc.check(properties[index]!.build(boundedWatch(spent)), { numRuns: runs, seed });
  const { user, system } = process.cpuUsage(began);
  const result: ChunkResult = {
    ...spent,
    cases: outcome.numRuns,
    seconds: (user + system) / 1e6,
    memory: process.memoryUsage.rss() / 1e6,
    failure: outcome.failed ? (fc.defaultReportMessage(outcome) ?? 'failed') : null,
  };
  process.send?.(result);
});
