/** Every state of every component in both browsers: no accessibility violation, nothing cut off, and the look we stored. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../browser/launch.ts';
import { differingShare, shrink } from './compare-pictures.ts';
import { type OpenGallery, openGallery } from './open-gallery.ts';

const pictures = fileURLToPath(new URL('pictures/', import.meta.url));
/** Set to store what is drawn now as the look to keep: `UPDATE_PICTURES=1 npx vitest run tests/gallery`. */
const isUpdating = process.env.UPDATE_PICTURES === '1';
/** Share of a picture's blocks that may differ: what another release of a browser does to the edges of letters. */
const tolerance = 0.02;
const themes = ['light', 'dark'] as const;
const widths: Record<string, number> = { popup: 400, panel: 360, card: 400, welcome: 800, options: 800 };

for (const name of ['chromium', 'firefox'] as const) {
  describe.skipIf(!hasBrowser(name))(`the gallery in ${name}`, () => {
    let gallery: OpenGallery;
    beforeAll(async () => {
      gallery = await openGallery(name);
      await gallery.page.evaluate(axe.source);
    });
    afterAll(() => gallery?.close());

    it.each(themes)('has no accessibility violation in the %s theme', async (theme) => {
      const found: string[] = [];
      for (const state of gallery.states) {
        await gallery.show(state, { theme }, widthOf(state));
        const violations = await gallery.page.evaluate(async () => {
          const { axe: checker } = window as unknown as { axe: typeof axe };
          const { violations } = await checker.run(document, { resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        });
        found.push(...violations.map((violation) => `${state}: ${violation}`));
      }
      expect(found).toEqual([]);
    });

    it.each([
      ['at 320 pixels', { theme: 'light' }, 320],
      ['at 320 pixels in Ukrainian', { theme: 'light', locale: 'uk' }, 320],
      ['with text at 200 %', { theme: 'light', text: '200' }, 400],
      ['from right to left', { theme: 'light', direction: 'rtl' }, 360],
    ])('cuts nothing off %s', async (_how, look, width) => {
      const wide: string[] = [];
      for (const state of gallery.states) {
        await gallery.show(state, look, width);
        const spilling = await gallery.page.evaluate(spillingElements);
        wide.push(...spilling.map((what) => `${state}: ${what}`));
      }
      expect(wide).toEqual([]);
    });

    it.each(themes)('looks as stored in the %s theme', async (theme) => {
      const different: string[] = [];
      const drawn = `${pictures}${name}/`;
      mkdirSync(drawn, { recursive: true });
      for (const state of gallery.states) {
        await gallery.show(state, { theme }, widthOf(state));
        const picture = await shrink(gallery.page);
        const file = `${drawn}${state}-${theme}.png`;
        if (isUpdating) writeFileSync(file, picture);
        else if (!existsSync(file)) different.push(`${state}: no picture is stored`);
        else {
          const share = await differingShare(gallery.page, readFileSync(file), picture);
          if (share > tolerance) different.push(`${state}: ${(share * 100).toFixed(1)} % differ`);
        }
      }
      expect(different).toEqual([]);
    });
  });
}

function widthOf(state: string): number {
  return widths[state.split('-')[0]!]!;
}

/** Runs in the page: elements that reach beyond the sides of the window. */
function spillingElements(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 1 && (right > width + 1 || left < -1) && !element.closest('svg, .unseen, .plot-times');
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`)
    .slice(0, 3);
}
