/** `npm run fuzz [-- --runs N] [--only WORDS]`: every property over many cases, with rate and memory. */

import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { properties } from './properties.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, only: { type: 'string' } },
});
const runs = Number(values.runs);

for (const { name, property } of properties) {
  if (values.only && !name.includes(values.only)) continue;
  const began = performance.now();
  const outcome = await fc.check(property as fc.IAsyncProperty<unknown[]>, { numRuns: runs });
  const seconds = (performance.now() - began) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const verdict = outcome.failed ? `FAILED after ${outcome.numRuns}` : `${outcome.numRuns} cases`;
  console.log(`${name}: ${verdict}, ${seconds.toFixed(0)} s, ${memory} MB, seed ${outcome.seed}`);
  if (outcome.failed) {
    console.log(fc.defaultReportMessage(outcome));
    process.exitCode = 1;
  }
}
