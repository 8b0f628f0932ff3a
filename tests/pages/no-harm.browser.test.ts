import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../browser/launch.ts';
import { harmTo } from './no-harm.ts';
import { hasSavedPages, type PageRig, savedPages, startRig, until } from './page-rig.ts';
import type * as TestReader from './test-reader.ts';

declare const rig: typeof TestReader;

const own = ['articles', 'home', 'hostile'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) => `${folder}/${name}`),
);

/** Every sixtieth of the saved pages: all kinds are among them. */
const sample = hasSavedPages
  ? readFileSync(join(savedPages, 'pages.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { name: string }).name)
      .filter((_, index) => index % 60 === 0)
  : [];

/** Pages that never rest log and change by themselves: they have tests of their own below. */
const restless = new Set(['hostile/mutates-every-frame.html', 'hostile/deletes-highlights.html']);

describe.each(['chromium', 'firefox'] as const)('no harm in %s', (name) => {
  const suite = hasBrowser(name) ? describe : describe.skip;

  suite('to pages', () => {
    let pageRig: PageRig;
    beforeAll(async () => {
      pageRig = await startRig(name);
    });
    afterAll(() => pageRig?.close());

    it.each(own.filter((path) => !restless.has(path)))('%s', async (path) => {
      // Our articles and hostile pages all have text to mark: that a page spoils it is harm too.
      expect(await harmTo(pageRig, path, !path.startsWith('home/'))).toEqual([]);
    });

    it.skipIf(!hasSavedPages).each(sample)('saved page %s', async (page) => {
      expect(await harmTo(pageRig, `saved/${page}`)).toEqual([]);
    });

    it('is not fooled by a page that overwrites what scripts stand on', async () => {
      const world = await pageRig.open('hostile/overwritten-globals.html');
      await world.evaluate(() => {
        rig.start();
      });
      expect(await world.evaluate(() => rig.current().article?.paragraphs.length)).toBe(8);
      expect(await world.evaluate(() => rig.current().nextMark())).toBe(true);
    });

    it.each(['clobbered-document', 'clobbered-forms'])(
      'is not fooled by controls that a page calls like what trees are read by: %s',
      async (page) => {
        const world = await pageRig.open(`hostile/${page}.html`);
        const shadowed = () => ({
          form: typeof document.getElementById('story')!.closest,
          document: typeof document.querySelector,
        });
        const isFooled = page === 'clobbered-document' ? 'object' : 'function';
        expect(await pageRig.page.evaluate(shadowed)).toEqual({ form: 'object', document: isFooled });
        expect(await world.evaluate(shadowed)).toEqual({
          form: name === 'chromium' ? 'object' : 'function',
          document: 'function',
        });
        await world.evaluate(() => {
          rig.start();
        });
        const text = () => world.evaluate(() => rig.current().article?.text ?? '');
        expect((await text()).split('\n\n')).toHaveLength(9);
        await pageRig.page.evaluate(() => {
          document.getElementById('side')!.prepend('Something that is no part of the article');
          document.getElementById('first')!.textContent =
            'Mayor Ilse Brandt said on May 2, 2025 that she had counted 1733 people herself, and “nobody twice,” the office reported.';
        });
        expect(await until(async () => (await text()).includes('1733'))).toBe(true);
        // Every mark is visited, those of the words that stand in the form itself too.
        const cards = await world.evaluate(() => {
          const { sources, figures, dates } = rig.madeUpReading(rig.current().article!.text);
          const marks = sources.length + figures.length + dates.length;
          for (let step = 0; step < marks; step++) rig.current().nextMark();
          return { marks, opened: rig.log.filter((line) => /^card (?!closed)/.test(line)).length };
        });
        expect(cards.opened).toBe(cards.marks);
        const { x, y } = await world.evaluate(() => {
          const at = rig.current().article!.text.indexOf('1496');
          rig.current().goTo([at, at + 4]);
          return rig.areaOf('1496')!;
        });
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(700);
        await pageRig.page.mouse.click(x + 4, y + 4);
        expect(pageRig.errors).toEqual([]);
      },
    );

    it('puts back what a page deletes', async () => {
      const world = await pageRig.open('hostile/deletes-highlights.html');
      await world.evaluate(() => {
        rig.start();
      });
      await new Promise((resolve) => setTimeout(resolve, 800));
      await world.evaluate(() => {
        window.dispatchEvent(new Event('scroll'));
      });
      expect(await until(() => world.evaluate(() => CSS.highlights.size > 0))).toBe(true);
    });

    it('shows the card over a page that covers and restyles everything', async () => {
      const world = await pageRig.open('hostile/restyles-everything.html');
      await world.evaluate(() => {
        rig.start();
      });
      await world.evaluate(() => rig.current().nextMark());
      const isOnTop = () =>
        pageRig.page.evaluate(() => {
          const host = document.documentElement.querySelector(':scope > [popover]');
          if (!host) return false;
          const { left, top, width, height } = host.getBoundingClientRect();
          return width > 100 && document.elementFromPoint(left + width / 2, top + height / 2) === host;
        });
      expect(await until(isOnTop)).toBe(true);
    });

    it('does nothing at the bidding of events that the page makes', async () => {
      const world = await pageRig.open('hostile/synthetic-events.html');
      await world.evaluate(() => {
        rig.start();
      });
      await new Promise((resolve) => setTimeout(resolve, 800));
      const cards = async () =>
        (await world.evaluate(() => [...rig.log])).filter((line) => /card|button/.test(line));
      expect(await cards()).toEqual([]);
      await world.evaluate(() => rig.current().nextMark());
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await cards()).toEqual(['card source']);
    });

    it('takes markup in titles and names for text', async () => {
      const world = await pageRig.open('hostile/markup-in-names.html');
      await world.evaluate(() => {
        rig.start();
      });
      const read = await world.evaluate(() => {
        const { headline, authors, publishers } = rig.current().article!.said;
        return { headline, authors, publishers, polluted: 'polluted' in {} };
      });
      expect(read.headline).toContain('<img src=x onerror=alert(1)>');
      expect(JSON.stringify(read)).toContain('<svg onload=alert()>');
      expect(read.polluted).toBe(false);
      expect(
        await pageRig.page.evaluate(() => document.querySelectorAll('img, svg, script:not([type])').length),
      ).toBe(0);
    });

    it('shows a card under a policy that allows no style and no script', async () => {
      const world = await pageRig.open('hostile/strict-policy.html');
      await world.evaluate(() => {
        rig.start();
      });
      await world.evaluate(() => rig.current().nextMark());
      const width = () =>
        pageRig.page.evaluate(
          () =>
            document.documentElement.querySelector(':scope > [popover]')?.getBoundingClientRect().width ?? 0,
        );
      // 240 pixels of content, padding and border: its own styles hold.
      expect(await width()).toBeGreaterThan(230);
    });

    it('gives up politely where a page never rests', async () => {
      const world = await pageRig.open('hostile/mutates-every-frame.html');
      await world.evaluate(() => {
        rig.start();
      });
      const hasGivenUp = async () =>
        (await world.evaluate(() => [...rig.log])).includes('note page-restless');
      expect(await until(hasGivenUp, 40_000)).toBe(true);
      const readings = (await world.evaluate(() => [...rig.log])).filter((line) =>
        line.startsWith('article'),
      );
      expect(readings.length).toBeLessThan(20);
    });
  });
});
