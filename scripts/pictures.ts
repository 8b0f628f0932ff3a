/** `npm run pictures`: the surfaces as they are, in both browsers and themes, into `docs/pictures`. */

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grantEverySite } from '../tests/browser/grant-access.ts';
import { type BrowserName, launch } from '../tests/browser/launch.ts';
import { cardText, pointAt } from '../tests/browser/reader-steps.ts';
import { serve } from '../tests/browser/serve.ts';
import { openPanel, openPopup, until } from '../tests/browser/surfaces.ts';
import { readStateOf } from '../tests/browser/tab-states.ts';
import { everySite } from '../utils/access/site-pattern.ts';
import { findBrowser } from './find-browser.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
const address = 'http://courier.example/2024/01/04/teenagers-military-rolls/';
const themes = ['light', 'dark'] as const;

/** Pages follow the first preference, popup and sidebar the browser's own theme; 0 is dark, 1 is light. */
function firefoxTheme(theme: (typeof themes)[number]): Record<string, number> {
  const [content, system] = theme === 'dark' ? [0, 1] : [1, 0];
  return {
    'layout.css.prefers-color-scheme.content-override': content,
    'browser.theme.content-theme': content,
    'browser.theme.toolbar-theme': content,
    'ui.systemUsesDarkTheme': system,
  };
}

/** Takes all pictures of one browser in one theme; Chromium's carry no browser in their name: they are the README's. */
async function take(name: BrowserName, theme: (typeof themes)[number]): Promise<void> {
  const html = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
  const server = await serve((_host, path) => (path === new URL(address).pathname ? { body: html } : null));
  const running = await launch(name, {
    extension: join(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
    granted: everySite,
    hosts: { 'courier.example': server.port },
    // A screen of ordinary size: on headless Chromium's small one, popup and panel are cut short.
    chromiumArguments: [
      '--screen-info={1600x1200}',
      '--window-size=1280,1000',
      ...(theme === 'dark' ? ['--force-dark-mode'] : []),
    ],
    firefoxPreferences: firefoxTheme(theme),
  });
  const file = (what: string) => join(folder, `${what}-${name === 'firefox' ? 'firefox-' : ''}${theme}.png`);
  try {
    await grantEverySite(running);
    const page = await running.newPage();
    await page.setViewport({ width: 900, height: 760 });
    await page.goto(address, { waitUntil: 'load' });
    await until(() => readStateOf(running, address), 'the article to be read');
    await page.bringToFront();
    await pointAt(page, '318,000');
    await until(() => cardText(running, page), 'the card');
    await page.screenshot({ path: file('article') as `${string}.png` });
    await page.keyboard.press('Escape');
    const popup = await openPopup(running, page);
    await until(
      // The background tells a moment later whether the article is kept.
      () => popup.evaluate((document) => document.querySelector('#keep-article') !== null),
      'the popup',
    );
    await popup.screenshot(file('popup'));
    const panel = await openPanel(running, popup, '#open-panel');
    const hasTabs = () => panel.evaluate((document) => document.querySelector('[role="tab"]') !== null);
    await until(hasTabs, 'the side panel');
    let before = -1;
    const isStill = async () => {
      const last = before;
      before = await panel.evaluate(
        (document) => document.querySelector('main')?.getBoundingClientRect().top ?? 0,
      );
      await new Promise((resolve) => setTimeout(resolve, 400));
      return before === last;
    };
    await until(isStill, 'the side panel to follow the text');
    await panel.screenshot(file('panel'));
    const welcome = await running.openExtensionPage('welcome.html');
    await welcome.setViewport({ width: 900, height: 900 });
    await welcome.waitForSelector('main');
    await welcome.screenshot({ path: file('welcome') as `${string}.png` });
  } finally {
    await running.close();
    await server.close();
  }
}

mkdirSync(folder, { recursive: true });
for (const name of ['chromium', 'firefox'] as const) {
  if (findBrowser(name) === null) continue;
  for (const theme of themes) await take(name, theme);
}
console.log(`Pictures: ${folder}`);
