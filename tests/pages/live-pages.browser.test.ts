/** Pages that go on living while they are read: growth, edits, routes, and the browser's own memory of them. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../browser/launch.ts';
import type { PageWorld } from '../browser/load-module.ts';
import { type PageRig, startRig, until } from './page-rig.ts';
import type * as TestReader from './test-reader.ts';

declare const rig: typeof TestReader;

/** What the fixture lets tests do to it. */
type Living = Window & { loadMore(): void; edit(): void; fuss(): void; goTo(address: string): void };

const settled = () => new Promise((resolve) => setTimeout(resolve, 700));
const logOf = (world: PageWorld) => world.evaluate(() => [...rig.log]);
const textOf = (world: PageWorld) => world.evaluate(() => rig.current().article?.text ?? '');
const readings = async (world: PageWorld) =>
  (await logOf(world)).filter((line) => line.startsWith('article')).length;

describe.each(['chromium', 'firefox'] as const)('a living page in %s', (name) => {
  const suite = hasBrowser(name) ? describe : describe.skip;

  suite('while it is read', () => {
    let pageRig: PageRig;
    beforeAll(async () => {
      // Puppeteer switches Chromium's back/forward cache off.
      pageRig = await startRig(name, { withoutDefaultArguments: ['--disable-back-forward-cache'] });
    });
    afterAll(() => pageRig?.close());

    async function opened(path = 'live/load-more.html'): Promise<PageWorld> {
      const world = await pageRig.open(path);
      await world.evaluate(() => {
        rig.start();
      });
      return world;
    }
    const act = (action: 'loadMore' | 'edit' | 'fuss') =>
      pageRig.page.evaluate((name) => (window as unknown as Living)[name](), action);

    it('reads what “load more” puts beside the text, and marks it', async () => {
      const world = await opened();
      await act('loadMore');
      expect(await until(async () => (await readings(world)) === 2)).toBe(true);
      expect(await textOf(world)).toMatch(
        /^Millwright Ada Quill[\s\S]+What the stones cost\n\nMason Carl Ruth/,
      );
      const marked = await world
        .evaluate(() =>
          [...CSS.highlights.values()].flatMap((highlight) =>
            [...highlight].map((range) =>
              (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
            ),
          ),
        )
        .catch(() => null);
      // Firefox keeps the registry's values from other worlds.
      if (marked !== null && marked.length > 0) expect(marked).toContain('1250');
    });

    it('reads an edit, and nothing where the page changes elsewhere', async () => {
      const world = await opened();
      await act('fuss');
      await settled();
      expect(await readings(world)).toBe(1);
      await act('edit');
      expect(await until(async () => (await readings(world)) === 2)).toBe(true);
      expect(await textOf(world)).toContain('733 visitors');
      expect(await textOf(world)).not.toContain('420 visitors');
    });

    it('takes a fragment for a place on the page, and a route for another page', async () => {
      const world = await opened();
      await pageRig.page.evaluate(() => {
        location.hash = '#first';
      });
      await settled();
      expect(await logOf(world)).not.toContain('left');
      await pageRig.page.evaluate(() => {
        location.hash = '#/another/story';
      });
      expect(await until(async () => (await logOf(world)).includes('left'))).toBe(true);
      expect(await until(async () => (await readings(world)) === 2)).toBe(true);
      await pageRig.page.evaluate(() => (window as unknown as Living).goTo('/live/third.html'));
      expect(
        await until(async () => (await logOf(world)).filter((line) => line === 'left').length === 2),
      ).toBe(true);
      expect(await until(async () => (await readings(world)) === 3)).toBe(true);
    });

    it('comes out of the back/forward cache with its marks and without its card', async () => {
      const world = await opened();
      const state = () =>
        pageRig.page
          .evaluate(() => ({
            isKept: 'kept' in window,
            marks: CSS.highlights.size,
            hosts: document.documentElement.querySelectorAll(':scope > [popover]').length,
          }))
          .catch(() => null);
      const { marks } = (await state())!;
      await world.evaluate(() => rig.current().nextMark());
      expect(await until(async () => (await state())?.hosts === 1)).toBe(true);
      await pageRig.page.evaluate(() => Object.assign(window, { kept: true }));
      await pageRig.page.goto('about:blank');
      // Firefox tells nobody of a page that comes out of the cache.
      await pageRig.page.goBack({ waitUntil: 'domcontentloaded', timeout: 2000 }).catch(() => undefined);
      const isBack = async () => {
        const now = await state();
        return now?.isKept === true && now.hosts === 0 && now.marks === marks;
      };
      expect(await until(isBack)).toBe(true);
      await act('edit');
      await settled();
      expect(await isBack()).toBe(true);
    });
  });
});
