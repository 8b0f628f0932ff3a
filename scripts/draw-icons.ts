/** Draws the toolbar and store icons from `public/icon/previously.svg` with Chromium: `npm run icons`. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../tests/browser/launch.ts';

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
/** Colour, and the quiet grey of pages that are no article or are switched off. */
const variants = [
  ['', 'none'],
  ['quiet-', 'grayscale(1) opacity(0.55)'],
] as const;

const running = await launch('chromium');
try {
  const page = await running.newPage();
  const drawing = `data:image/svg+xml;base64,${readFileSync(`${folder}previously.svg`).toString('base64')}`;
  for (const [prefix, filter] of variants) {
    for (const size of [16, 32, 48, 128]) {
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
      await page.setContent(
        `<body style="margin:0"><img src="${drawing}" width="${size}" height="${size}" style="display:block;filter:${filter}">`,
      );
      await page.screenshot({
        path: `${folder}${prefix}${size}.png` as `${string}.png`,
        omitBackground: true,
      });
    }
  }
} finally {
  await running.close();
}
