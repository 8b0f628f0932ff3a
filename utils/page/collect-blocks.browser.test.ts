import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from '../../tests/browser/launch.ts';
import { type PageRig, startRig } from '../../tests/pages/page-rig.ts';
import type * as CollectBlocks from './collect-blocks.ts';

declare const collecting: typeof CollectBlocks;

const collector = { file: '../../utils/page/collect-blocks.ts', name: 'collecting' };

describe.each(['chromium', 'firefox'] as const)('blocks of text in %s', (name) => {
  const suite = hasBrowser(name) ? describe : describe.skip;

  suite('where some of the page is not drawn', () => {
    let rig: PageRig;
    beforeAll(async () => {
      rig = await startRig(name);
    });
    afterAll(() => rig?.close());

    it('are what a reader sees: elements without a box are, what stands in undrawn ones is not', async () => {
      const world = await rig.open('layout/drawn-or-not.html', collector);
      const blocks = await world.evaluate(() =>
        collecting
          .collectBlocks(document.body)
          .blocks.map(({ text, times }) => ({ text, times: times.length })),
      );
      expect(blocks.map(({ text }) => text)).toEqual([
        'The ferry leaves at noon.',
        'It carries forty cars.',
        'Nobody is left behind.',
        'Tickets are sold on board.',
        'The pier is open.',
        'The last boat is at ten.',
        'The harbour master agreed.',
      ]);
      expect(blocks.every(({ times }) => times === 0)).toBe(true);
    });

    it('are all there, hidden or not, for who asks for them', async () => {
      const world = await rig.open('layout/drawn-or-not.html', collector);
      const texts = await world.evaluate(() =>
        collecting.collectBlocks(document.body, { withHidden: true }).blocks.map(({ text }) => text),
      );
      expect(texts).toContain('The menu waits to be opened.');
      expect(texts).toContain('And this with it.');
    });

    it('are none in a part that is not drawn itself', async () => {
      const world = await rig.open('layout/drawn-or-not.html', collector);
      const found = await world.evaluate(() => {
        const list = document.querySelector('.menu > ul')!;
        return collecting.collectBlocks(list).blocks.length;
      });
      expect(found).toBe(0);
    });
  });
});
