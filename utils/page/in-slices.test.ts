import { describe, expect, it } from 'vitest';
import { atOnce, inSlices, type Steps } from './in-slices.ts';

/** Work of `count` steps that each take some milliseconds of a clock of its own. */
function work(count: number, each: number) {
  let time = 0;
  let pauses = 0;
  let longest = 0;
  let since = 0;
  function* steps(): Steps<string> {
    for (let step = 0; step < count; step++) {
      time += each;
      yield;
    }
    return 'done';
  }
  return {
    steps,
    now: () => time,
    pause: async () => {
      pauses++;
      longest = Math.max(longest, time - since);
      time += 100;
      since = time;
    },
    seen: () => ({ pauses, longest }),
  };
}

describe('inSlices', () => {
  it('rests after a few milliseconds, and goes on where it was', async () => {
    const { steps, now, pause, seen } = work(40, 1);
    expect(await inSlices(steps(), pause, () => false, now)).toBe('done');
    expect(seen().pauses).toBeGreaterThan(4);
    expect(seen().longest).toBeLessThan(8);
  });

  it('never rests for short work', async () => {
    const { steps, now, pause, seen } = work(4, 1);
    expect(await inSlices(steps(), pause, () => false, now)).toBe('done');
    expect(seen().pauses).toBe(0);
  });

  it('stops when nobody wants it any more', async () => {
    const { steps, now, pause, seen } = work(1000, 1);
    expect(await inSlices(steps(), pause, () => true, now)).toBeNull();
    expect(seen().pauses).toBe(1);
  });
});

describe('atOnce', () => {
  it('does all of it', () => {
    expect(atOnce(work(1000, 1).steps())).toBe('done');
  });
});
