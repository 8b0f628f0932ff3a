import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  /** Undefined once a new version has taken this one's place. */
  id: 'previously' as string | undefined,
  sent: 0,
  /** Whether a surface is open, which alone answers. */
  isHeard: true,
}));

vi.mock('../messages/extension-api.ts', () => ({
  extension: {
    runtime: {
      get id() {
        return world.id;
      },
      sendMessage: async () => {
        world.sent += 1;
        return world.isHeard ? { ok: true, value: null } : undefined;
      },
    },
  },
}));
const { backgroundOf } = await import('./background-of-page.ts');

const moved = { type: 'view-moved', visible: null } as const;
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => Object.assign(world, { id: 'previously', sent: 0, isHeard: true }));

it('tells what only surfaces want from when one has asked until none hears it', async () => {
  const { follow, tellFollowers } = backgroundOf(new AbortController());
  tellFollowers(moved);
  await settle();
  expect(world.sent).toBe(0);
  follow();
  tellFollowers(moved);
  await settle();
  expect(world.sent).toBe(1);
  world.isHeard = false;
  tellFollowers(moved);
  await settle();
  const { sent } = world;
  tellFollowers(moved);
  await settle();
  expect(world.sent).toBe(sent);
});

it('ends with its version of the extension, which it learns when the reader moves on', () => {
  const life = new AbortController();
  const { tellFollowers } = backgroundOf(life);
  tellFollowers(moved);
  expect(life.signal.aborted).toBe(false);
  world.id = undefined;
  tellFollowers(moved);
  expect(life.signal.aborted).toBe(true);
  expect(world.sent).toBe(0);
});
