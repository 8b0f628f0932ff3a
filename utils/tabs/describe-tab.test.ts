import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  access: 'on-click',
  granted: ['https://*.daily.example/*', 'https://feeds.example/*'],
  /** What the page says once the reader is in it. */
  isBrought: false,
  isForbidden: false,
  isSilent: false,
}));

vi.mock('../messages/extension-api.ts', () => ({
  extension: {
    storage: { local: { get: async () => ({ settings: { access: world.access } }) } },
    runtime: { sendMessage: async () => ({ ok: true, value: null }) },
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async (id: number) => ({
        url: ['', 'https://www.daily.example/a', 'https://feeds.example/rss', 'file:///a.html'][id],
      }),
    },
    permissions: { getAll: async () => ({ origins: world.granted }) },
    scripting: {
      executeScript: async ({ files }: { files?: string[] }) => {
        if (world.isForbidden) throw new Error('Cannot access contents of the page.');
        if (files) world.isBrought = true;
        return [{ result: world.isBrought && !world.isSilent ? { status: 'read' } : null }];
      },
    },
  },
}));
const { describeTab } = await import('./describe-tab.ts');

const onSite = 1;
const onFeed = 2;

beforeEach(() =>
  Object.assign(world, { access: 'on-click', isBrought: false, isForbidden: false, isSilent: false }),
);

it.each([
  ['a page that was clicked', 'on-click', onSite, true, true],
  ['a page of a site that was added', 'chosen-sites', onSite, false, true],
  ['no page unasked where pages are read at the click only', 'on-click', onSite, false, false],
  ['no page of a host that only a feed needs', 'chosen-sites', onFeed, false, false],
] as const)('reads %s', async (_, access, tabId, clicked, isRead) => {
  world.access = access;
  const state = await describeTab(tabId, clicked);
  expect(world.isBrought).toBe(isRead);
  expect(state).toMatchObject(isRead ? { status: 'read' } : { status: 'none', reason: 'no-access' });
});

it.each([
  [onSite, 'web'],
  [3, 'file'],
  [0, ''],
])('tells what kind of page it is that the browser forbids: tab %i', async (tabId, detail) => {
  world.isForbidden = true;
  expect(await describeTab(tabId, true)).toMatchObject({ reason: 'unsupported-page', detail });
});

it('does not call a page forbidden whose script was let in and says nothing', async () => {
  world.isSilent = true;
  expect(await describeTab(onSite, true)).toMatchObject({
    reason: 'failed',
    detail: expect.stringMatching(/did not answer/),
  });
});
