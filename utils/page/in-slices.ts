/** Long work on the page's thread as short tasks: the work says where it may rest, the caller gives the thread back. */

/** Work that may rest wherever it yields. */
export type Steps<T> = Generator<void, T>;

/** How long one task works before it rests, in milliseconds: a fourth of a long task at a fourth of the speed. */
const slice = 6;

/** Does all of the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work slice by slice; null when `isVoid` says after a pause that nobody wants it any more. */
export async function inSlices<T>(
  steps: Steps<T>,
  pause: () => Promise<void>,
  isVoid: () => boolean,
  now: () => number = () => performance.now(),
): Promise<T | null> {
  for (let end = now() + slice; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() < end) continue;
    await pause();
    if (isVoid()) return null;
    end = now() + slice;
  }
}
