import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../../tests/browser/launch.ts';
import type { PageWorld } from '../../tests/browser/load-module.ts';
import { type PageRig, startRig, until } from '../../tests/pages/page-rig.ts';
import type * as TestReader from '../../tests/pages/test-reader.ts';

declare const rig: typeof TestReader;

const logOf = (world: PageWorld) => world.evaluate(() => [...rig.log]);
const bodyOf = (pageRig: PageRig) => pageRig.page.evaluate(() => document.body.innerHTML);
const logged = (world: PageWorld, entry: string, times = 1) =>
  until(async () => (await logOf(world)).filter((line) => line === entry).length >= times);

/** Two frames: what the pointer did has been looked at. */
const frames = (world: PageWorld) =>
  world.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

const isUnderPointer = (pageRig: PageRig, selector: string) =>
  pageRig.page.evaluate((wanted) => document.querySelector(wanted)?.matches(':hover') ?? false, selector);

/** The browser has told the page that the pointer has come there: under load that is later than it was moved. */
const pointerIsAt = async (pageRig: PageRig, world: PageWorld, selector: string) => {
  expect(await until(() => isUnderPointer(pageRig, selector))).toBe(true);
  await frames(world);
};
const cardHost = ':root > [popover]';

/** Longer than any timer that may be set to ring: what has not happened by now was not due. */
const calm = () => new Promise((resolve) => setTimeout(resolve, 800));

const hostBox = (pageRig: PageRig) =>
  pageRig.page.evaluate(() => {
    const host = document.documentElement.lastElementChild!;
    const { left, top } = host.getBoundingClientRect();
    return { left, top, isPopover: host.matches(':popover-open') };
  });

describe.each(['chromium', 'firefox'] as const)('the page layer in %s', (name) => {
  const suite = hasBrowser(name) ? describe : describe.skip;

  suite('with a page', () => {
    let pageRig: PageRig;
    beforeAll(async () => {
      pageRig = await startRig(name);
    });
    afterAll(() => pageRig?.close());

    async function opened(path: string): Promise<PageWorld> {
      const world = await pageRig.open(path);
      await world.evaluate(() => {
        rig.start();
      });
      return world;
    }

    async function hover(world: PageWorld, words: string, shadowHost?: string): Promise<void> {
      const point = await world.evaluate((text, host) => rig.boxOf(text, host), words, shadowHost);
      if (point === null) throw new Error(`“${words}” is not on the page.`);
      await pageRig.hover(point);
    }

    it('opens a card where the pointer rests, keeps it while the pointer is in it, and closes it by Escape', async () => {
      const world = await opened('articles/market-vote.html');
      await world.evaluate(() => rig.stopClock());
      const before = await bodyOf(pageRig);
      await hover(world, 'Mayor Ilse');
      await pointerIsAt(pageRig, world, '.article-body > p');
      await world.evaluate(() => rig.pass(299));
      await calm();
      expect(await logOf(world)).not.toContain('card source');
      await world.evaluate(() => rig.pass(1));
      expect(await logged(world, 'card source')).toBe(true);
      expect(await bodyOf(pageRig)).toBe(before);
      const host = await hostBox(pageRig);
      expect(host.isPopover).toBe(true);
      await pageRig.page.mouse.move(host.left + 20, host.top + 12, { steps: 4 });
      await pointerIsAt(pageRig, world, cardHost);
      await world.evaluate(() => rig.pass(60_000));
      await calm();
      expect(await logOf(world)).not.toContain('card closed');
      await pageRig.page.keyboard.press('Escape');
      expect(await logged(world, 'card closed')).toBe(true);
      expect(await pageRig.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    });

    it('keeps the card for a pointer that came into it before the page drew what it passed on the way', async () => {
      const world = await opened('articles/market-vote.html');
      await world.evaluate(() => rig.current().nextMark());
      expect(await logged(world, 'card source')).toBe(true);
      await world.evaluate(() => {
        rig.stopClock();
        rig.holdFrames();
      });
      const host = await hostBox(pageRig);
      await pageRig.page.mouse.move(990, 5);
      await pageRig.page.mouse.move(host.left + 20, host.top + 12);
      expect(await until(() => isUnderPointer(pageRig, cardHost))).toBe(true);
      await world.evaluate(() => {
        rig.drawFrames();
        rig.pass(60_000);
      });
      await calm();
      expect(await logOf(world)).not.toContain('card closed');
    });

    it('keeps the card for a pointer that is away for less than the grace, and no longer', async () => {
      const world = await opened('articles/market-vote.html');
      await world.evaluate(() => rig.stopClock());
      await hover(world, 'Mayor Ilse');
      await pointerIsAt(pageRig, world, '.article-body > p');
      await world.evaluate(() => rig.pass(300));
      expect(await logged(world, 'card source')).toBe(true);
      await pageRig.page.mouse.move(990, 5);
      await pointerIsAt(pageRig, world, ':root:not(:has(.article-body > p:hover))');
      await world.evaluate(() => rig.pass(299));
      await calm();
      expect(await logOf(world)).not.toContain('card closed');
      await world.evaluate(() => rig.pass(1));
      expect(await logged(world, 'card closed')).toBe(true);
    });

    it('puts the card away once its words have left the window', async () => {
      const world = await opened('articles/market-vote.html');
      await world.evaluate(() => rig.current().nextMark());
      expect(await logged(world, 'card source')).toBe(true);
      await pageRig.page.evaluate(() => {
        document.body.style.paddingBlock = '3000px';
        scrollTo(0, 200);
      });
      expect(await logged(world, 'card closed')).toBe(true);
    });

    it('opens no card for a pointer in empty space beside the text', async () => {
      const world = await opened('articles/market-vote.html');
      await world.evaluate(() => rig.stopClock());
      const point = await world.evaluate(() => rig.boxOf('will move to the northern quay'));
      await pageRig.hover({ x: 995, y: point!.y });
      await pointerIsAt(pageRig, world, ':root:not(:has(p:hover))');
      await world.evaluate(() => rig.pass(5000));
      await calm();
      expect((await logOf(world)).filter((line) => line.startsWith('card'))).toEqual([]);
    });

    it('goes from mark to mark by command, into the card by Enter, and back by Escape', async () => {
      const world = await opened('articles/market-vote.html');
      expect(await world.evaluate(() => rig.current().nextMark())).toBe(true);
      expect(await logged(world, 'card source')).toBe(true);
      await pageRig.page.keyboard.press('Enter');
      const isInCard = () =>
        pageRig.page.evaluate(() => document.activeElement?.matches(':popover-open') ?? false);
      expect(await until(isInCard)).toBe(true);
      await pageRig.page.keyboard.press('Tab');
      await pageRig.page.keyboard.press('Enter');
      expect(await logged(world, 'button')).toBe(true);
      await pageRig.page.keyboard.press('Escape');
      expect(await logged(world, 'card closed')).toBe(true);
      expect(await isInCard()).toBe(false);
    });

    it('marks and shows text in open shadow trees, slots included', async () => {
      const world = await opened('articles/shadow-trees.html');
      const text = await world.evaluate(() => rig.current().article!.text);
      expect(text.match(/Governor Tomas Hale/g)!.length).toBeGreaterThanOrEqual(3);
      expect(text).toContain('Ana Ferro said on May 20, 2025');
      await hover(world, 'May 3, 2025', 'story-text');
      expect(await logged(world, 'card date')).toBe(true);
      const sheets = await pageRig.page.evaluate(
        () => document.querySelector('story-text')!.shadowRoot!.adoptedStyleSheets.length,
      );
      expect(sheets).toBe(1);
    });

    it('grows with a live blog and keeps its marks when the page draws itself anew', async () => {
      const world = await opened('articles/live-blog.html');
      await pageRig.page.evaluate(() => (window as unknown as { rerender(): void }).rerender());
      await calm();
      const readings = async () => (await logOf(world)).filter((line) => line.startsWith('article')).length;
      expect(await readings()).toBe(1);
      await hover(world, 'Ana Ferro');
      expect(await logged(world, 'card source')).toBe(true);
      await pageRig.page.keyboard.press('Escape');
      await pageRig.page.evaluate(() => (window as unknown as { addEntry(): void }).addEntry());
      expect(await until(async () => (await readings()) === 2)).toBe(true);
      expect(await world.evaluate(() => rig.current().article!.text)).toContain('Entry 1');
      await hover(world, '5001');
      expect(await logged(world, 'card figure')).toBe(true);
    });

    it('ends one reading and begins the next when the page navigates by itself', async () => {
      const world = await opened('articles/live-blog.html');
      await pageRig.page.evaluate(() => (window as unknown as { navigate(): void }).navigate());
      expect(await logged(world, 'left')).toBe(true);
      expect(
        await until(async () =>
          (await world.evaluate(() => rig.current().article?.said.headline ?? '')).startsWith('Ferry'),
        ),
      ).toBe(true);
    });

    it('ends at the end of the words in right-to-left text', async () => {
      const world = await opened('articles/right-to-left.html');
      await hover(world, '2025');
      await hover(world, '1203');
      expect(await logged(world, 'card figure')).toBe(true);
      const right = await world.evaluate(
        () => document.documentElement.lastElementChild!.getBoundingClientRect().right,
      );
      const point = await world.evaluate(() => rig.boxOf('1203'));
      expect(Math.abs(right - point!.x)).toBeLessThan(60);
    });

    it('is a sheet at the bottom of a window of 320 pixels', async () => {
      await pageRig.page.setViewport({ width: 320, height: 600 });
      const world = await opened('articles/market-vote.html');
      await world.evaluate(() => rig.current().nextMark());
      expect(await logged(world, 'card source')).toBe(true);
      const box = await world.evaluate(() => {
        const { left, bottom, width } = document.documentElement.lastElementChild!.getBoundingClientRect();
        return {
          left,
          bottom,
          width,
          window: window.innerHeight,
          isWide: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(box).toMatchObject({ left: 0, isWide: false });
      expect(Math.round(box.bottom)).toBe(box.window);
      await pageRig.page.setViewport({ width: 1000, height: 700 });
    });

    it('takes everything back, and may be told so twice', async () => {
      const world = await opened('articles/market-vote.html');
      await world.evaluate(() => rig.current().nextMark());
      const left = await world.evaluate(() => rig.close());
      const state = await pageRig.page.evaluate(() => ({
        children: document.documentElement.children.length,
        sheets: document.adoptedStyleSheets.length,
        highlights: CSS.highlights.size,
      }));
      expect({ left, ...state }).toEqual({ left: 0, children: 2, sheets: 0, highlights: 0 });
      const lines = (await logOf(world)).length;
      await pageRig.page.evaluate(() => {
        document.querySelector('.article-body')!.textContent = '';
        history.pushState({}, '', '/elsewhere.html');
      });
      await calm();
      expect(await logOf(world)).toHaveLength(lines);
    });
  });
});
