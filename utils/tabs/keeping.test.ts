import { beforeEach, expect, it, vi } from 'vitest';
import { sampleArticle } from '../../tests/gallery/sample-article.ts';
import type { ReadTab } from '../messages/tab-state.ts';

const world = vi.hoisted(() => ({ kept: false as boolean | null, isFull: false }));

vi.mock('../messages/channel.ts', () => ({
  caller: () => ({
    call: async ({ type }: { type: string }) => {
      if (type === 'is-kept') return world.kept;
      if (world.isFull) throw new Error('The disk is full.');
      world.kept = type === 'keep-tab';
      return null;
    },
  }),
}));
const { Keeping } = await import('./keeping.ts');

const read = (keepProblem: string) => ({
  status: 'read',
  article: sampleArticle,
  timeline: null,
  keepProblem,
});

async function keepingOf(keepProblem: string) {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
  const keeping = new Keeping(() => {});
  keeping.see(read(keepProblem) as unknown as ReadTab);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return keeping;
}

beforeEach(() => Object.assign(world, { kept: false, isFull: false }));

it('says why the article was not kept by menu or by itself, until it is', async () => {
  const keeping = await keepingOf('No room.');
  expect([keeping.kept, keeping.problem]).toEqual([false, 'No room.']);
  await keeping.set(3, true);
  expect([keeping.kept, keeping.problem]).toEqual([true, '']);
});

it('says it where nothing can be kept at all', async () => {
  world.kept = null;
  expect((await keepingOf('Nothing can be stored.')).problem).toBe('Nothing can be stored.');
});

it('says why what was asked for here failed, rather than what failed before', async () => {
  const keeping = await keepingOf('No room.');
  world.isFull = true;
  await keeping.set(3, true);
  expect(keeping.problem).toBe('The disk is full.');
});
