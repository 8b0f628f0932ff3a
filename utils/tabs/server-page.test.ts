import { beforeEach, expect, it, vi } from 'vitest';
import { localizerFor } from '../localize/locales.ts';

const world = vi.hoisted(() => ({
  isFull: false,
  origins: [] as string[],
}));

vi.mock('../messages/extension-api.ts', () => ({
  extension: {
    storage: {
      local: {
        get: async () => ({}),
        set: async () => {
          if (world.isFull) throw new Error('QUOTA_BYTES');
        },
      },
    },
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        world.origins.push(...origins);
        return true;
      },
      getAll: async () => ({ origins: world.origins }),
      remove: async ({ origins }: { origins: string[] }) => {
        world.origins = world.origins.filter((origin) => !origins.includes(origin));
        return true;
      },
    },
  },
}));
const { ServerPage } = await import('./server-page.ts');
const { releaseAccess } = await import('../access/address-access.ts');

const before = { kind: 'search', address: 'https://old.example/reports' } as const;
const server = { kind: 'search', address: 'https://new.example/reports' } as const;
const page = () =>
  new ServerPage(
    () => localizerFor('en', ['en']),
    () => [],
  );

beforeEach(() => Object.assign(world, { isFull: false, origins: ['https://old.example/*'] }));

it('gives back the access of the server that another takes the place of', async () => {
  await page().set(server, before);
  expect(world.origins).toEqual(['https://new.example/*']);
});

it('leaves the access of a server that is still stored because the change was not', async () => {
  world.isFull = true;
  const full = page();
  expect(await full.set(server, before)).toBe(false);
  expect(full.problem).toMatch(/refused to store/);
  await full.remove(before);
  expect(world.origins).toContain('https://old.example/*');
});

it('leaves the access of a host that another address or the reading of its pages needs', async () => {
  world.origins = ['http://192.168.1.5/*', 'https://192.168.1.5/*', 'https://old.example/*'];
  await releaseAccess('http://192.168.1.5/feed', []);
  await releaseAccess('https://old.example/feed', [before.address]);
  expect(world.origins).toHaveLength(3);
});
