/** Every state of every component in both browsers: no accessibility violation, nothing cut off, and the look we stored. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
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
/** Where colours are forced, lines, edges and shapes have to tell what hues tell elsewhere: the states that rely on it. */
const statesInForcedColours = [
  'popup-read',
  'panel-claims-selected',
  'panel-figures',
  'panel-timeline',
  'card-claim-conflict',
  'card-figure',
  'card-date-cited',
];
const withoutFonts = 'The pinned fonts (fonts-noto-core) are not installed.';
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
        const violations = await gallery.page.evaluate(async (isDark) => {
          const { axe: checker } = window as unknown as { axe: typeof axe };
          // The themes differ in colours alone.
          const rules = isDark ? { runOnly: ['color-contrast'] } : {};
          const { violations } = await checker.run(document, { resultTypes: ['violations'], ...rules });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        }, theme === 'dark');
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

    it.each(['100', '200'])('scrolls the popup inside of itself, with text at %s %%', async (text) => {
      await gallery.show('popup-read', { theme: 'light', text }, 400);
      const beyond = await gallery.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(beyond).toBeLessThanOrEqual(0);
    });

    it.each([
      ['at 320 pixels', { theme: 'light' }, 320],
      ['at 320 pixels in Ukrainian', { theme: 'light', locale: 'uk' }, 320],
      ['in Ukrainian', { theme: 'light', locale: 'uk' }, 400],
    ])('has the actions of the popup in two rows %s', async (_how, look, width) => {
      await gallery.show('popup-kept', look, width);
      const rows = await gallery.page.evaluate(() => {
        const actions = [...document.querySelectorAll('.popup-actions button')];
        const middles = actions.map((action) => {
          const { top, bottom } = action.getBoundingClientRect();
          return Math.round((top + bottom) / 20);
        });
        return { actions: actions.length, rows: new Set(middles).size };
      });
      expect(rows).toEqual({ actions: 5, rows: 2 });
    });

    it('opens a section of the panel at its top, from however far down another', async () => {
      await gallery.show('panel-claims', { theme: 'light' }, 360);
      const hidden = await gallery.page.evaluate(async () => {
        scrollTo(0, document.body.scrollHeight);
        document.querySelector<HTMLElement>('#tab-timeline')!.click();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const boxOf = (role: string) => document.querySelector(`[role=${role}]`)!.getBoundingClientRect();
        return { by: boxOf('tablist').bottom - boxOf('tabpanel').top, scrolled: scrollY > 0 };
      });
      expect(hidden.by).toBeLessThanOrEqual(0);
      expect(hidden.by).toBeGreaterThan(-20);
      expect(hidden.scrolled).toBe(true);
    });

    it('gives a prior report of the card one line, and the whole of it to whoever asks', async () => {
      await gallery.show('card-date-cited', { theme: 'light' }, 400);
      const line = await gallery.page.evaluate(() => {
        const link = document.querySelector<HTMLElement>('.part a')!;
        const { height } = link.getBoundingClientRect();
        return { lines: Math.round(height / 24), whole: link.textContent === link.parentElement!.title };
      });
      expect(line).toEqual({ lines: 1, whole: true });
    });

    it('prints the address of every report of the timeline that has one', async () => {
      await gallery.show('panel-printed', { theme: 'light' }, 360);
      const addresses = () =>
        gallery.page.evaluate(() =>
          [...document.querySelectorAll('.timeline .entry-link')].map((link) => [
            link.getAttribute('href'),
            getComputedStyle(link, '::after').content,
          ]),
        );
      expect((await addresses()).every(([, printed]) => printed === 'none')).toBe(true);
      await gallery.under({ isPrinted: true });
      try {
        const printed = await addresses();
        expect(printed.length).toBeGreaterThan(5);
        for (const [href, words] of printed)
          expect(words).toMatch(href ? /^(?:attr\(href\)|"https?:)/ : /^none$/);
      } finally {
        await gallery.under({});
      }
    });

    it.each(['popup-read', 'panel-claims', 'panel-figures', 'welcome', 'options-busy', 'card-date-cited'])(
      'can be walked through by keyboard, and the focus is seen: %s',
      async (state) => {
        await gallery.show(state, { theme: 'light' }, widthOf(state));
        const { reached, unseen } = await walkByTab(gallery.page);
        const controls = await gallery.page.evaluate(tabStops);
        expect(controls.length).toBeGreaterThan(1);
        expect(controls.filter((control) => !reached.has(control))).toEqual([]);
        expect(unseen).toEqual([]);
      },
    );

    it.for(themes)('looks as stored in the %s theme', async (theme, context) => {
      if (!(await gallery.page.evaluate(hasPinnedFonts))) context.skip(withoutFonts);
      expect(await different(gallery.states, theme, theme)).toEqual([]);
    });

    it('looks as stored where colours are forced', async (context) => {
      if (!(await gallery.page.evaluate(hasPinnedFonts))) context.skip(withoutFonts);
      await gallery.under({ forcedColours: true });
      try {
        expect(await different(statesInForcedColours, 'light', 'forced')).toEqual([]);
      } finally {
        await gallery.under({});
      }
    });

    /** Draws states and tells which are not as stored under their names and the look's; stores them when updating. */
    async function different(states: readonly string[], theme: string, look: string): Promise<string[]> {
      const found: string[] = [];
      const drawn = `${pictures}${name}/`;
      mkdirSync(drawn, { recursive: true });
      for (const state of states) {
        await gallery.show(state, { theme }, widthOf(state));
        const picture = await shrink(gallery.page);
        const file = `${drawn}${state}-${look}.png`;
        if (isUpdating) writeFileSync(file, picture);
        else if (!existsSync(file)) found.push(`${state}: no picture is stored`);
        else {
          const share = await differingShare(gallery.page, readFileSync(file), picture);
          if (share > tolerance) found.push(`${state}: ${(share * 100).toFixed(1)} % differ`);
        }
      }
      return found;
    }
  });
}

/**
 * Presses Tab from the start of the page to its end: what the focus reached, and what showed no sign of it. Two fields
 * mark the ends, so that the focus never goes on into the browser's own bars, from where Firefox does not give it back.
 */
async function walkByTab(page: Page): Promise<{ reached: Set<string>; unseen: string[] }> {
  await page.evaluate(() => {
    const [start, end] = ['start', 'end'].map((id) =>
      Object.assign(document.createElement('textarea'), { id }),
    );
    document.body.prepend(start!);
    document.body.append(end!);
    start!.focus();
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press('Tab');
    const { name, seen } = await page.evaluate(() => {
      const active = document.activeElement!;
      const all = [...document.querySelectorAll(active.tagName)];
      const name = active.id === 'end' ? 'end' : `${active.tagName} ${all.indexOf(active)}`;
      return { name, seen: getComputedStyle(active).outlineStyle !== 'none' };
    });
    if (name === 'end') break;
    reached.add(name);
    if (!seen) unseen.push(name);
  }
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('textarea')) field.remove();
  });
  return { reached, unseen };
}

/** Runs in the page: everything a keyboard must reach; of radio buttons only the chosen one. */
function tabStops(): string[] {
  const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary');
  return [...stops]
    .filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled, [type=radio]:not(:checked)'))
    .filter((stop) => stop.checkVisibility())
    .map((stop) => `${stop.tagName} ${[...document.querySelectorAll(stop.tagName)].indexOf(stop)}`);
}

/** Runs in the page: whether the fonts of `gallery.css` are there, seen by the width of words set in them. */
function hasPinnedFonts(): boolean {
  const context = document.createElement('canvas').getContext('2d')!;
  const widthIn = (font: string) => {
    context.font = `40px ${font}`;
    return context.measureText('Who says so, how sure').width;
  };
  const without = widthIn('monospace');
  return ['"Noto Serif"', '"Noto Sans"'].every((font) => widthIn(`${font}, monospace`) !== without);
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
      return own > 1 && (right > width + 1 || left < -1) && !element.closest('svg, .unseen, .tabs');
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`)
    .slice(0, 3);
}
