import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  granted: [] as string[],
  stored: {} as Record<string, unknown>,
  registered: [] as { matches: string[] }[],
  isRefusing: false,
}));

vi.mock('../messages/extension-api.ts', () => ({
  extension: {
    storage: {
      local: {
        get: async () => world.stored,
        set: async (values: object) => void Object.assign(world.stored, values),
      },
    },
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: world.granted }),
      request: async ({ origins }: { origins: string[] }) => {
        if (!world.isRefusing) world.granted.push(...origins);
        return !world.isRefusing;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...world.registered],
      registerContentScripts: async (scripts: { matches: string[] }[]) => {
        if (world.registered.length > 0) throw new Error('Duplicate script ID');
        world.registered = scripts;
      },
      updateContentScripts: async (scripts: { matches: string[] }[]) => {
        world.registered = scripts;
      },
    },
  },
}));
const { addSite, chooseAccess, followGrant, grantedOrigins } = await import('./choose-access.ts');
const { isReadByItself, registerScript } = await import('./page-scripts.ts');

const site = ['https://*.daily.example/*', 'http://*.daily.example/*'];
const feed = 'https://feeds.daily.example/*';
const accessNow = () => (world.stored.settings as { access?: string } | undefined)?.access;

beforeEach(() => Object.assign(world, { granted: [], stored: {}, registered: [], isRefusing: false }));

it('counts a site as added whose grant came after the surface that asked was closed', async () => {
  world.granted = [...site];
  await followGrant(site);
  expect(accessNow()).toBe('chosen-sites');
  expect(await isReadByItself('https://www.daily.example/news')).toBe(true);
  expect(await isReadByItself('https://other.example/')).toBe(false);
});

it('takes no grant of a feed, of a server or of every site for a site that was added', async () => {
  world.granted = [feed, 'http://localhost/*', 'http://*/*', 'https://*/*'];
  await followGrant(world.granted);
  expect(accessNow()).toBeUndefined();
  expect(await isReadByItself('http://localhost/')).toBe(false);
  expect(await grantedOrigins()).toEqual(['http://*/*', 'https://*/*']);
});

it('registers once though it is told of a grant twice at the same time', async () => {
  world.granted = [...site];
  world.stored = { settings: { access: 'chosen-sites' } };
  await Promise.all([registerScript(), registerScript()]);
  expect(world.registered).toMatchObject([{ matches: site }]);
});

it.each([
  ['on-click', /still read only when you click/],
  ['chosen-sites', /only the sites you added are still read by themselves/],
  ['every-site', /no more sites are read by themselves than before/],
] as const)('says of every site refused what holds instead: %s', async (access, words) => {
  Object.assign(world, { stored: { settings: { access } }, isRefusing: true });
  await expect(chooseAccess('every-site')).rejects.toThrow(words);
  expect(accessNow()).toBe(access);
});

it('tells a site that was refused from words that name none', async () => {
  world.isRefusing = true;
  await expect(addSite('https://www.daily.example/a')).rejects.toThrow(/give access to daily\.example,/);
  await expect(addSite('the daily')).rejects.toThrow('“the daily” names no site');
  expect(accessNow()).toBeUndefined();
});
