/** The reader's choice of every site, by a click on the welcome page's own button. */

import type { RunningBrowser } from './launch.ts';
import { until } from './surfaces.ts';

/** Chooses "every site" on the welcome page; resolves when the reader script is registered. */
export async function grantEverySite(running: RunningBrowser): Promise<void> {
  const welcome = await running.openExtensionPage('welcome.html');
  await welcome.waitForSelector('[aria-describedby="access-every-site"]', { timeout: 10_000 });
  await welcome.click('[aria-describedby="access-every-site"]');
  await until(
    () =>
      welcome.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        const scripts = await (globalThis as any).chrome.scripting.getRegisteredContentScripts();
        return scripts.length > 0;
      }),
    'the grant',
  );
  await welcome.close();
}
