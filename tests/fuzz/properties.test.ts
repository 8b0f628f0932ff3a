import fc from 'fast-check';
import { describe, it } from 'vitest';
import { properties } from './properties.ts';
import { unwatched } from './property.ts';

/** A sample; the long run is `npm run fuzz`. The seed is fixed, so that a red run can be had again. */
describe('hostile input', () => {
  it.each(properties)('$part: $name', { timeout: 120_000 }, async ({ build, cost }) => {
    await fc.assert(build(unwatched), { numRuns: Math.ceil(2000 / cost), seed: 20240104 });
  });
});
