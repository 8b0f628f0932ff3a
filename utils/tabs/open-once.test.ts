import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  /** Addresses that tab 1 has opened. */
  opened: [] as string[],
  /** Whether the background dies before the browser hears of the tab. */
  dies: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => ({ ...world.session }),
        set: async (values: object) => void Object.assign(world.session, values),
      },
    },
    tabs: {
      query: async () => [{}, ...world.opened.map(() => ({ openerTabId: 1 }))],
      create: async ({ url }: { url: string }) => void (world.dies || world.opened.push(url)),
    },
  },
}));
const { openOnce } = await import('./open-once.ts');

const address = 'https://courier.example/first';

beforeEach(() => Object.assign(world, { session: {}, opened: [], dies: false }));

it('opens an address', async () => {
  await openOnce(address, 1, 1);
  expect(world.opened).toEqual([address]);
});

it('opens it once though its click is told twice', async () => {
  await openOnce(address, 1, 1);
  await openOnce(address, 1, 1);
  expect(world.opened).toEqual([address]);
});

it('opens it again for another click', async () => {
  await openOnce(address, 1, 1);
  await openOnce(address, 2, 1);
  expect(world.opened).toEqual([address, address]);
});

it('opens it where a background died between noting the click and opening the tab', async () => {
  world.dies = true;
  await openOnce(address, 1, 1);
  world.dies = false;
  await openOnce(address, 1, 1);
  expect(world.opened).toEqual([address]);
});
