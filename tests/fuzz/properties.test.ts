import fc from 'fast-check';
import { describe, it } from 'vitest';
import { properties } from './properties.ts';

/** A sample; the long run is `npm run fuzz`. The seed is fixed so that a red run is the same run on any machine. */
describe('hostile input', () => {
  it.each(properties)('$name', { timeout: 120_000 }, async ({ property, cost }) => {
    await fc.assert(property as fc.IAsyncProperty<unknown[]>, {
      numRuns: Math.ceil(1000 / cost),
      seed: 20240104,
    });
  });
});
