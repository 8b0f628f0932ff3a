/** A rule that must hold for every input, and how one case of it is judged. */

import fc from 'fast-check';

export interface Property {
  /** The part of the product it is about, as `npm run fuzz -- --only` takes it. */
  part: string;
  name: string;
  /** How many times slower than the quickest property one case is: the sample in `npm test` is smaller by it. */
  cost: number;
  /** The property as fast-check runs it; `watch` sees every case. */
  build(watch: Watch): fc.IAsyncProperty<[unknown]>;
}

/** Runs one case and may refuse it for what it took. */
export type Watch = (run: () => Promise<void>) => Promise<void>;

export const unwatched: Watch = (run) => run();

/** A property over one kind of input. `holds` throws or gives false where the rule is broken. */
export function property<T>(
  about: Omit<Property, 'build'>,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => boolean | Promise<boolean>,
): Property {
  const judge = async (input: T) => {
    if (!(await holds(input))) throw new Error('The rule does not hold.');
    if (!isUnpolluted()) throw new Error('Object.prototype was written to.');
  };
  const build = (watch: Watch) => fc.asyncProperty(inputs, (input) => watch(() => judge(input)));
  return { ...about, build: build as Property['build'] };
}

/** Whether no input has reached the prototype that all objects share. */
function isUnpolluted(): boolean {
  return Object.keys(Object.prototype).length === 0 && !('x' in {}) && !('polluted' in {});
}

/** Processor time and memory that any one case may take; the cases are at most some ten thousand characters long. */
export const bounds = { milliseconds: 2000, megabytes: 300 };

/** What the cases of a run took. */
export interface Spent {
  slowest: number;
  largest: number;
}

/** A watch that notes the slowest and the hungriest case, and refuses one beyond the bounds. */
export function boundedWatch(spent: Spent): Watch {
  return async (run) => {
    const memory = process.memoryUsage().heapUsed;
    const began = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(began);
    const milliseconds = (user + system) / 1000;
    const megabytes = (process.memoryUsage().heapUsed - memory) / 1e6;
    spent.slowest = Math.max(spent.slowest, milliseconds);
    spent.largest = Math.max(spent.largest, megabytes);
    if (milliseconds > bounds.milliseconds) throw new Error(`One case took ${Math.round(milliseconds)} ms.`);
    if (megabytes > bounds.megabytes) throw new Error(`One case took ${Math.round(megabytes)} MB.`);
  };
}
