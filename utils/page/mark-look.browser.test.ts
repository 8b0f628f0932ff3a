import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChangedRow, changedRows, pictureOf } from '../../tests/browser/changed-stretches.ts';
import { type Conditions, emulate } from '../../tests/browser/emulate.ts';
import { hasBrowser } from '../../tests/browser/launch.ts';
import { type PageRig, startRig, until } from '../../tests/pages/page-rig.ts';
import type * as TestReader from '../../tests/pages/test-reader.ts';

declare const rig: typeof TestReader;

/** Rows that follow each other, as one line: its height and how its fullest row is cut. */
function linesIn(rows: readonly ChangedRow[]): { height: number; stretches: number; pixels: number }[] {
  const lines: { height: number; stretches: number; pixels: number; last: number }[] = [];
  for (const { y, stretches, pixels } of rows) {
    const line = lines.at(-1);
    if (line?.last === y - 1) {
      line.last = y;
      line.height++;
      line.stretches = Math.max(line.stretches, stretches);
      line.pixels = Math.max(line.pixels, pixels);
    } else lines.push({ height: 1, stretches, pixels, last: y });
  }
  return lines;
}

describe.each(['chromium', 'firefox'] as const)('marks in %s', (name) => {
  const suite = hasBrowser(name) ? describe : describe.skip;

  suite('as they are seen', () => {
    let pageRig: PageRig;
    beforeAll(async () => {
      pageRig = await startRig(name);
    });
    afterAll(() => pageRig?.close());

    /** The page under some conditions, before and after it was marked. */
    async function marked(conditions: Conditions = {}) {
      const world = await pageRig.open('articles/live-blog.html');
      await emulate(pageRig.running, pageRig.page, conditions);
      const before = await pictureOf(pageRig.page);
      await world.evaluate(() => {
        rig.start();
      });
      const after = await pictureOf(pageRig.page);
      const rowsAt = async (words: string, from = before) => {
        const area = await world.evaluate((text) => rig.areaOf(text), words);
        return changedRows(pageRig.page, from, after, area!);
      };
      const whole = () => changedRows(pageRig.page, before, after, { x: 0, y: 0, width: 1000, height: 700 });
      return { world, rowsAt, whole };
    }

    async function expectKindsApart(
      rowsAt: (words: string, from?: string) => Promise<ChangedRow[]>,
      from?: string,
    ): Promise<void> {
      const [source, date, figure] = await Promise.all(
        ['Ana Ferro', 'May 4', '1274'].map(async (words) => linesIn(await rowsAt(words, from))),
      );
      for (const lines of [source, date, figure]) {
        expect(lines).toHaveLength(1);
        expect(lines![0]!.height).toBeLessThanOrEqual(2);
      }
      expect(source![0]!.stretches).toBe(1);
      expect(date![0]!.stretches).toBeGreaterThan(2);
      // Dots are shorter than dashes.
      const each = (line: { stretches: number; pixels: number }) => line.pixels / line.stretches;
      expect(each(figure![0]!)).toBeLessThan(each(date![0]!));
      expect(await rowsAt('we counted')).toEqual([]);
    }

    it('are thin lines, told apart without colour, and leave claims alone', async () => {
      const { rowsAt } = await marked();
      await expectKindsApart(rowsAt);
    });

    it('are told apart by their lines where colours are forced', async () => {
      const { rowsAt } = await marked({ forcedColours: true });
      // Chromium sets all highlights on the ground of selected text there: the same without the lines' rules.
      await pageRig.page.evaluate(() => document.adoptedStyleSheets.at(-1)!.deleteRule(0));
      await expectKindsApart(rowsAt, await pictureOf(pageRig.page));
    });

    it('stay two lines where a figure is part of a date', async () => {
      const { rowsAt } = await marked();
      const lines = linesIn(await rowsAt('2025'));
      expect(lines).toHaveLength(2);
      expect(lines[0]!.stretches).not.toBe(lines[1]!.stretches);
    });

    it('are not printed', async () => {
      const { whole } = await marked({ isPrinted: true });
      expect(await whole()).toEqual([]);
    });

    it('follow the page from light to dark', async () => {
      const { world } = await marked();
      const colour = () =>
        pageRig.page.evaluate(
          () =>
            /rgb\([^)]*\)|color\([^)]*\)/.exec(document.adoptedStyleSheets.at(-1)!.cssRules[0]!.cssText)![0],
        );
      const light = await colour();
      await pageRig.page.evaluate(() => {
        document.body.style.cssText = 'background: #111; color: #eee';
        window.dispatchEvent(new Event('scroll'));
      });
      expect(await until(async () => (await colour()) !== light)).toBe(true);
      expect(await world.evaluate(() => rig.current().article !== null)).toBe(true);
    });

    it('have names that say nothing and are others on every page', async () => {
      const names = () => pageRig.page.evaluate(() => [...CSS.highlights.keys()]);
      await marked();
      const first = await names();
      await marked();
      const second = await names();
      expect(first).toHaveLength(3);
      expect(first.filter((one) => second.includes(one))).toEqual([]);
      for (const one of first) expect(one).toMatch(/^h[a-z0-9]+$/);
      expect(first.join(' ')).not.toMatch(/prev|mark|source|claim|figure|date|note/i);
    });

    it('move nothing, and jump where the page would glide', async () => {
      const { world } = await marked({ lessMotion: true });
      await pageRig.page.evaluate(() => {
        document.documentElement.style.scrollBehavior = 'smooth';
        document.body.style.paddingBlock = '2000px';
      });
      const places = await world.evaluate(async () => {
        rig.current().nextMark();
        const at = scrollY;
        await new Promise((resolve) => setTimeout(resolve, 400));
        return [at, scrollY, document.getAnimations().length];
      });
      expect(places[0]).toBeGreaterThan(1000);
      expect(places).toEqual([places[0], places[0], 0]);
    });
  });
});
