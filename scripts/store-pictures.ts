/** `npm run store`: the pictures that the stores show, 1280 by 800, taken of the built extension in Chromium. */

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { grantEverySite } from '../tests/browser/grant-access.ts';
import { launch, type RunningBrowser } from '../tests/browser/launch.ts';
import { cardText, pointAt } from '../tests/browser/reader-steps.ts';
import { serve } from '../tests/browser/serve.ts';
import { until } from '../tests/browser/surfaces.ts';
import { readStateOf } from '../tests/browser/tab-states.ts';
import { everySite } from '../utils/access/site-pattern.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'store', 'pictures');
const address = 'http://courier.example/2024/01/04/teenagers-military-rolls/';
const [width, height] = [1280, 800];
/** Width of the side panel as browsers open it, and of the popup. */
const [panelWidth, popupWidth] = [400, 400];

type Picture = Uint8Array;
const file = (name: string) => join(folder, `${name}.png`) as `${string}.png`;

async function shot(page: Page, size: { width: number; height: number }): Promise<Picture> {
  await page.bringToFront();
  await page.setViewport(size);
  return page.screenshot({ type: 'png' });
}

/** Lays pictures over and beside each other, as a browser window would show them. */
async function compose(
  running: RunningBrowser,
  name: string,
  parts: { picture: Picture; style: string }[],
): Promise<void> {
  const page = await running.newPage();
  const images = parts.map(
    ({ picture, style }) =>
      `<img style="position:absolute;${style}" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">`,
  );
  await page.setViewport({ width, height });
  await page.setContent(`<body style="margin:0;background:#fff">${images.join('')}`, { waitUntil: 'load' });
  await page.screenshot({ path: file(name) });
  await page.close();
}

/** A surface for the tab of the article, at the size that the browser gives it. */
async function surface(
  running: RunningBrowser,
  path: string,
  tab: number,
  size: { width: number; height: number },
  click?: string,
): Promise<Picture> {
  const page = await running.openExtensionPage(`${path}?tab=${tab}`);
  await page.setViewport(size);
  await page.waitForSelector('main');
  if (click) await page.click(click);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const picture = await page.screenshot({ type: 'png' });
  await page.close();
  return picture;
}

async function take(theme: 'light' | 'dark'): Promise<void> {
  const html = readFileSync(join(root, 'data', 'demo', 'article.html'), 'utf8');
  const server = await serve((_host, path) => (path === new URL(address).pathname ? { body: html } : null));
  const running = await launch('chromium', {
    extension: join(root, '.output', 'chrome-mv3'),
    granted: everySite,
    hosts: { 'courier.example': server.port },
    chromiumArguments: ['--hide-scrollbars', ...(theme === 'dark' ? ['--force-dark-mode'] : [])],
  });
  try {
    await grantEverySite(running);
    const page = await running.newPage();
    await page.setViewport({ width, height });
    await page.goto(address, { waitUntil: 'load' });
    await until(() => readStateOf(running, address), 'the article to be read');
    await page.bringToFront();
    await pointAt(page, '318,000');
    await until(() => cardText(running, page), 'the card');
    await page.screenshot({ path: file(theme === 'light' ? '1-who-says-so' : '5-dark') });
    if (theme === 'dark') return;
    await page.keyboard.press('Escape');
    const tab = await tabOf(running);
    const beside = await shot(page, { width: width - panelWidth, height });
    const panelSize = { width: panelWidth, height };
    const figures = await surface(running, 'sidepanel.html', tab, panelSize, '#tab-figures');
    const popup = await surface(running, 'popup.html', tab, { width: popupWidth, height: 600 });
    const whole = await shot(page, { width, height });
    await compose(running, '2-what-was-reported-before', [
      { picture: whole, style: 'left:0;top:0' },
      { picture: popup, style: `right:24px;top:12px;width:${popupWidth}px;box-shadow:0 2px 14px #0005` },
    ]);
    await compose(running, '3-figures-over-time', [
      { picture: beside, style: 'left:0;top:0' },
      { picture: figures, style: 'right:0;top:0;border-left:1px solid #ccc;box-sizing:border-box' },
    ]);
    const welcome = await running.openExtensionPage('welcome.html');
    await welcome.setViewport({ width, height });
    await welcome.waitForSelector('main');
    await welcome.screenshot({ path: file('4-you-choose-where') });
  } finally {
    await running.close();
    await server.close();
  }
}

/** Number of the article's tab, as the browser counts. */
async function tabOf(running: RunningBrowser): Promise<number> {
  const page = await running.openExtensionPage('welcome.html');
  const id = await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the extension's API inside its own page
    async (url) => (await (globalThis as any).chrome.tabs.query({ url }))[0].id,
    address,
  );
  await page.close();
  return id;
}

mkdirSync(folder, { recursive: true });
await take('light');
await take('dark');
console.log(`Pictures: ${folder}`);
