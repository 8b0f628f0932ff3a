/** The reader's grant of every site in Firefox, by a click on the welcome page's own button. */

import type { RunningBrowser } from './launch.ts';
import { until } from './surfaces.ts';

/** Chooses "every site" on the welcome page; resolves when Firefox has granted it. */
export async function grantInFirefox(running: RunningBrowser): Promise<void> {
  const welcome = await running.openExtensionPage('welcome.html');
  await welcome.waitForSelector('[aria-describedby="access-every-site"]', { timeout: 10_000 });
  await welcome.click('[aria-describedby="access-every-site"]');
  await until(
    () =>
      welcome.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
        const { origins } = await (globalThis as any).browser.permissions.getAll();
        return origins.length > 0;
      }),
    'the grant',
  );
  await welcome.close();
}
