/** The reader's steps without a display: open, hover, popup, panel; a report in the terminal, pictures in a folder. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readableReport } from '../cli/readable-report.ts';
import type { RunningBrowser } from '../tests/browser/launch.ts';
import { cardText, pointAt } from '../tests/browser/reader-steps.ts';
import { openPanel, openPopup, until } from '../tests/browser/surfaces.ts';
import { readStateOf } from '../tests/browser/tab-states.ts';
import type { ReadTab } from '../utils/messages/tab-state.ts';

/** Takes the steps on the page at `address`, prints what was read, and saves pictures to `folder`. */
export async function takeReadersSteps(
  running: RunningBrowser,
  address: string,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await running.newPage();
  await page.setViewport({ width: 1100, height: 850 });
  await page.goto(address, { waitUntil: 'load' });
  const state = await until(() => readStateOf(running, address), 'the article to be read');
  await page.bringToFront();
  await page.screenshot({ path: join(folder, 'article.png') });

  const words = wordsToPointAt(state);
  if (words !== null) await hover(running, page, words, join(folder, 'card.png'));

  const popup = await openPopup(running, page);
  await until(
    () => popup.evaluate((document) => document.querySelector('#open-panel') !== null),
    'the popup',
  );
  await popup.screenshot(join(folder, 'popup.png'));
  const panel = await openPanel(running, popup, '#open-panel');
  await until(
    () => panel.evaluate((document) => document.querySelector('.side-panel [role="tab"]') !== null),
    'the side panel',
  );
  await panel.screenshot(join(folder, 'panel.png'));

  console.log(`\n${readableReport(state.article, state.reading, state.timeline)}`);
  console.log(`Pictures of article, card, popup and panel: ${folder}`);
}

async function hover(running: RunningBrowser, page: Page, words: string, file: string): Promise<void> {
  await pointAt(page, words);
  await until(() => cardText(running, page), 'the card');
  await page.screenshot({ path: file });
}

/** A figure in conflict shows the most; else any figure, else the first claim. */
function wordsToPointAt({ article, reading }: ReadTab): string | null {
  const figure = reading.figures.find((one) => one.conflictsWith.length > 0) ?? reading.figures[0];
  const cue = reading.claims.find((claim) => claim.cue !== null)?.cue;
  if (figure) return article.text.slice(figure.start, figure.end);
  return cue ? article.text.slice(cue[0], cue[1]) : null;
}
