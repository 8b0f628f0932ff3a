/** Stops the extension's background as the browser does when it has been idle, or is short of memory. */

import { FirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';

/** The next message or event starts it again; one in flight is lost. No error where it does not run. */
export async function stopBackground(running: RunningBrowser): Promise<void> {
  if (running.name === 'firefox') return (await FirefoxWindow.of(running.browser)).stopBackground();
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(running.extensionRoot);
  const worker = await running.browser.targets().find(isWorker)?.worker();
  // The session may be gone with the worker before it is told to let go: stopped it is all the same.
  await worker?.close().catch(() => undefined);
}
