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

    it.each(['en', 'uk'])('cuts no action of the popup, at 320 pixels in %s', async (locale) => {
      for (const state of ['popup-read', 'popup-kept', 'popup-much']) {
        await gallery.show(state, { theme: 'light', locale }, 320);
        const cut = await gallery.page.evaluate(() =>
          [...document.querySelectorAll('.popup-actions button')]
            .filter((button) => {
              const isHidden = getComputedStyle(button).overflow !== 'visible';
              return isHidden && button.scrollWidth > button.clientWidth;
            })
            .map(({ textContent }) => textContent),
        );
        expect(cut).toEqual([]);
      }
    });

    it('covers no entry of the timeline that has the focus by the popup’s actions, in a low window', async () => {
      await gallery.show('popup-much', { theme: 'light' }, 400);
      await gallery.page.setViewport({ width: 400, height: 420 });
      await gallery.page.focus('.timeline a[href]');
      const covered: string[] = [];
      for (let press = 1; press < 12; press += 1) {
        await gallery.page.keyboard.press('ArrowDown');
        covered.push(await whatCoversTheFocus(gallery.page));
      }
      expect(covered.filter(Boolean)).toEqual([]);
    });

    it('covers nothing that has the focus on the way back through the panel, in a low window', async () => {
      await gallery.show('panel-claims', { theme: 'light' }, 360);
      await gallery.page.setViewport({ width: 360, height: 420 });
      expect(await coveredOnTheWayBack(gallery.page)).toEqual([]);
    });

    it.each([
      // As wide as Firefox opens its sidebar.
      ['en', 252],
      ['uk', 252],
      ['en', 320],
      ['uk', 320],
      ['en', 360],
      ['uk', 360],
    ])('has all tabs of the panel in one row and in sight: %s, %i pixels', async (locale, width) => {
      await gallery.show('panel-claims', { theme: 'light', locale }, width);
      expect(await tabsSeen(gallery.page)).toEqual({ rows: 1, unseen: [] });
    });

    it('moves the one row of tabs along where text is large, as far as the tab that is chosen', async () => {
      await gallery.show('panel-claims', { theme: 'light', text: '200' }, 400);
      const { rows, unseen } = await tabsSeen(gallery.page);
      expect([rows, unseen.includes('tab-about')]).toEqual([1, true]);
      await gallery.page.focus('#tab-claims');
      for (const [key, id] of [
        ['End', 'tab-about'],
        ['Home', 'tab-claims'],
      ] as const) {
        await gallery.page.keyboard.press(key);
        await gallery.page.waitForSelector(`#${id}[aria-selected="true"]:focus`);
        expect((await tabsSeen(gallery.page)).unseen).not.toContain(id);
      }
    });

    it('has tabs well apart where there is no room for all, close together only where there is', async () => {
      const gaps = async (width: number) => {
        await gallery.show('panel-claims', { theme: 'light', locale: 'uk' }, width);
        return gallery.page.evaluate(() =>
          [...document.querySelectorAll('.tab')].map((tab) =>
            Number.parseFloat(getComputedStyle(tab).paddingLeft),
          ),
        );
      };
      expect(Math.max(...(await gaps(252)))).toBeLessThan(2);
      expect(Math.min(...(await gaps(220)))).toBe(8);
    });

    it('moves no tab when another is chosen', async () => {
      const places = async (state: string) => {
        await gallery.show(state, { theme: 'light' }, 640);
        return gallery.page.evaluate(() =>
          [...document.querySelectorAll('.tab')].map((tab) => tab.getBoundingClientRect().left),
        );
      };
      expect(await places('panel-about')).toEqual(await places('panel-claims'));
    });

    it.each([
      ['en', 320],
      ['uk', 320],
      ['en', 360],
      ['en', 400],
      ['en', 640],
    ])('leaves no way to save alone in its row: %s, %i pixels', async (locale, width) => {
      await gallery.show('panel-about', { theme: 'light', locale }, width);
      const tops = await gallery.page.evaluate(() =>
        [...document.querySelectorAll('.take-along li')].map((way) =>
          Math.round(way.getBoundingClientRect().top),
        ),
      );
      expect(tops.map((top) => tops.filter((other) => other === top).length)).toEqual([2, 2, 2, 2]);
    });

    it.each(['en', 'uk'])(
      'names the site once among the actions, in two lines at most: %s',
      async (locale) => {
        await gallery.show('popup-much', { theme: 'light', locale }, 320);
        const site = await gallery.page.evaluate(() => {
          const name = document.querySelector<HTMLElement>('.popup-site > span')!;
          return {
            lines: Math.round(name.offsetHeight / Number.parseFloat(getComputedStyle(name).lineHeight)),
            named:
              document.querySelector<HTMLElement>('.popup-actions')!.textContent.split('harbours').length - 1,
          };
        });
        expect(site).toEqual({ lines: 2, named: 1 });
      },
    );

    it.each(['en', 'uk'])('has a day beside the first line of its words: %s', async (locale) => {
      await gallery.show('panel-loading-timeline', { theme: 'light', locale }, 252);
      const apart = await gallery.page.evaluate(() =>
        [...document.querySelectorAll('.dates li')].map((date) => {
          const [words, day] = [...date.children].map((part) => part.getBoundingClientRect().top);
          return Math.abs(day! - words!);
        }),
      );
      expect(Math.max(...apart)).toBeLessThan(10);
    });

    it('breaks no name beside a bar of the card, where text is large', async () => {
      await gallery.show('card-figure', { theme: 'light', text: '200' }, 400);
      const lines = await gallery.page.evaluate(() =>
        [...document.querySelectorAll('.bar > *')].map((words) => {
          const range = document.createRange();
          range.selectNodeContents(words);
          return range.getClientRects().length;
        }),
      );
      expect(lines).toEqual([1, 1, 1, 1]);
    });

    it.each([
      ['uk', 252, '100'],
      ['en', 400, '200'],
    ])('breaks no word of a history’s table: %s, %i pixels, text at %s %%', async (locale, width, text) => {
      await gallery.show('panel-figures', { theme: 'light', locale, text }, width);
      const broken = await gallery.page.evaluate(() => {
        for (const table of document.querySelectorAll('details')) table.open = true;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.parentElement!.closest('td')) continue;
          for (const { 0: word, index } of node.nodeValue!.matchAll(/\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (range.getClientRects().length > 1) found.push(word);
          }
        }
        return found;
      });
      expect(broken).toEqual([]);
    });

    it('breaks the marks of the example at the end of a line, as those of a page are', async () => {
      await gallery.show('welcome', { theme: 'light' }, 320);
      const lines = await linesOf(gallery.page, '.example-mark');
      expect(Math.max(...lines)).toBe(2);
    });

    it('keeps the figures of a history whole where text is large', async () => {
      await gallery.show('panel-figures', { theme: 'light', text: '200' }, 400);
      expect(await linesOf(gallery.page, '.history-lines b')).toEqual([1, 1]);
    });

    it('keeps the names of times within the plot where text is large', async () => {
      await gallery.show('panel-figures', { theme: 'light', text: '200' }, 400);
      const beyond = await gallery.page.evaluate(() => {
        const end = document.querySelector('.plot')!.getBoundingClientRect().right;
        const names = [...document.querySelectorAll('.plot-times span')];
        return Math.max(...names.map((name) => name.getBoundingClientRect().right - end));
      });
      expect(beyond).toBeLessThanOrEqual(0.5);
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

/** In how many rows the tabs of the panel stand, and which of them are not wholly in sight. */
function tabsSeen(page: Page): Promise<{ rows: number; unseen: string[] }> {
  return page.evaluate(() => {
    const row = document.querySelector('.tabs')!.getBoundingClientRect();
    const tabs = [...document.querySelectorAll('.tab')].map((tab) => ({
      id: tab.id,
      box: tab.getBoundingClientRect(),
    }));
    return {
      rows: new Set(tabs.map(({ box }) => box.top)).size,
      unseen: tabs
        .filter(({ box }) => box.left < row.left - 1 || box.right > row.right + 1)
        .map(({ id }) => id),
    };
  });
}

/** Walks from the last control to the first by keyboard; what had the focus while something else lay over its middle. */
async function coveredOnTheWayBack(page: Page): Promise<string[]> {
  const stops = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
      (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
    );
    all.at(-1)!.focus();
    return all.length;
  });
  const covered: string[] = [];
  await page.keyboard.down('Shift');
  for (let press = 1; press < stops; press += 1) {
    await page.keyboard.press('Tab');
    const name = await whatCoversTheFocus(page);
    if (name) covered.push(name);
  }
  await page.keyboard.up('Shift');
  return covered;
}

/** What lies over the middle of what has the focus; empty where nothing does. */
function whatCoversTheFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement!;
    const { left, top, width, height } = active.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    return active.contains(over) || over?.contains(active)
      ? ''
      : `${active.textContent?.slice(0, 30)} lies under ${over?.className ?? 'the edge of the window'}`;
  });
}
