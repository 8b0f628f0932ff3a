/** The extension's keyboard commands, run as the browser runs them when the reader presses their keys. */

import type { Page } from 'puppeteer-core';
import { FirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';

/** How Firefox names the keys of the manifest in its own window. */
const keys = { 'next-mark': 'VK_PERIOD', 'previous-mark': 'VK_COMMA', 'open-panel': 'P' } as const;

/**
 * Runs a command on the page's tab. Firefox: the key element that the browser made for it. Chromium takes no keys of its
 * own from a debugger: there the background's listeners are called with the tab, without the gesture of a key.
 */
export async function runCommand(
  running: RunningBrowser,
  page: Page,
  command: keyof typeof keys,
): Promise<void> {
  await page.bringToFront();
  if (running.name === 'firefox') {
    const window = await FirefoxWindow.of(running.browser);
    const ran = await window.evaluate(`(() => {
      const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
        .find((one) => [one.getAttribute('key'), one.getAttribute('keycode')].includes('${keys[command]}'));
      key?.doCommand();
      return String(Boolean(key));
    })()`);
    if (ran !== 'true') throw new Error(`Firefox has no key for ${command}.`);
    return;
  }
  const target = await running.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(running.extensionRoot),
  );
  const worker = await target.worker();
  await worker!.evaluate(
    `chrome.tabs.query({ url: '${page.url()}' }).then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`,
  );
}
