/** The reader's choices, stored as the settings page stores them. */

import type { Settings } from '../../utils/settings/settings.ts';
import type { RunningBrowser } from './launch.ts';

/** Changes some settings and leaves the others; a page of the extension comes to the front for a moment. */
export async function changeSettings(running: RunningBrowser, change: Partial<Settings>): Promise<void> {
  const page = await running.openExtensionPage('welcome.html');
  await page.evaluate(async (changed) => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
    const { local } = (globalThis as any).chrome.storage;
    const { settings = {} } = await local.get('settings');
    await local.set({ settings: { ...settings, ...changed } });
  }, change);
  await page.close();
}
