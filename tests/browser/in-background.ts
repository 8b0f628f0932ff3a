/** Reaches into the extension's running background: for faults of a browser that nothing else brings it to. */

import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever the background's global object has
type Global = any;

/**
 * Calls a function with the background's global object; what it changes there lasts until the background is stopped.
 * The function is sent as source: it sees only its arguments, and errors it throws must be of that object's kinds.
 * `desk` is a page of the extension, which in Firefox alone has a way to the background (`runtime.getBackgroundPage`).
 */
export async function inBackground<T, A extends unknown[]>(
  running: RunningBrowser,
  desk: Page,
  run: (background: Global, ...given: A) => T,
  ...given: A
): Promise<T> {
  const values = given.map((value) => `, ${JSON.stringify(value)}`).join('');
  if (running.name === 'firefox')
    return desk.evaluate(
      `chrome.runtime.getBackgroundPage().then((background) => (${run})(background${values}))`,
    ) as Promise<T>;
  return inWorker(running, `(${run})(globalThis${values})`) as Promise<T>;
}

/** Evaluates in Chromium's worker. One that was stopped a moment ago may still be listed: then another time. */
async function inWorker(running: RunningBrowser, expression: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const target = await running.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(running.extensionRoot),
    );
    try {
      return await (await target.worker())!.evaluate(expression);
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Sets the clock of the running background to an instant, from which it goes on; null sets it right again. */
export function setClock(running: RunningBrowser, desk: Page, instant: string | null): Promise<void> {
  return inBackground(
    running,
    desk,
    (background, wanted) => {
      background.rightDate ??= background.Date;
      const right: DateConstructor = background.rightDate;
      const ahead = wanted === null ? 0 : right.parse(wanted) - right.now();
      background.Date = class extends right {
        constructor(...parts: unknown[]) {
          super(...((parts.length > 0 ? parts : [right.now() + ahead]) as [number]));
        }
        static override now(): number {
          return right.now() + ahead;
        }
      };
    },
    instant,
  );
}
