/** How words stand where room is short or the script runs the other way: whole, and at the edge where reading begins. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../browser/launch.ts';
import { type OpenGallery, openGallery } from './open-gallery.ts';

for (const name of ['chromium', 'firefox'] as const) {
  describe.skipIf(!hasBrowser(name))(`the layout in ${name}`, () => {
    let gallery: OpenGallery;
    beforeAll(async () => {
      gallery = await openGallery(name);
    });
    afterAll(() => gallery?.close());

    it.each(['en', 'uk'])(
      'cuts no action of the popup but one that names a site, at 320 pixels in %s',
      async (locale) => {
        for (const state of ['popup-read', 'popup-kept']) {
          await gallery.show(state, { theme: 'light', locale }, 320);
          const cut = await gallery.page.evaluate(() =>
            [...document.querySelectorAll('.popup-actions button')]
              .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
              .map(({ textContent }) => textContent),
          );
          expect(cut.filter((words) => !words.includes('news.example'))).toEqual([]);
        }
      },
    );

    it('breaks the marks of the example at the end of a line, as those of a page are', async () => {
      await gallery.show('welcome', { theme: 'light' }, 320);
      const lines = await linesOf(gallery.page, '.example-mark');
      expect(Math.max(...lines)).toBe(2);
    });

    it('keeps the figures of a history whole where text is large', async () => {
      await gallery.show('panel-figures', { theme: 'light', text: '200' }, 400);
      expect(await linesOf(gallery.page, '.history-lines b')).toEqual([1, 1]);
    });

    it.each(['card-figure', 'card-claim-cited', 'panel-claims', 'panel-figures', 'popup-read'])(
      'has words of another direction at the edge where ours begin: %s',
      async (state) => {
        await gallery.show(state, { theme: 'light', direction: 'rtl' }, 360);
        const edges = await gallery.page.evaluate(() =>
          [...document.querySelectorAll(':is(p, h1, blockquote, dd)[dir="auto"]')].map(
            (words) => getComputedStyle(words).textAlign,
          ),
        );
        expect(edges.length).toBeGreaterThan(0);
        expect(new Set(edges)).toEqual(new Set(['right']));
      },
    );
  });
}

/** In how many lines each of the matching elements stands. */
function linesOf(page: Page, selector: string): Promise<number[]> {
  return page.evaluate(
    (each) => [...document.querySelectorAll(each)].map((element) => element.getClientRects().length),
    selector,
  );
}
