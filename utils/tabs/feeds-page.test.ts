import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { localizerFor } from '../localize/locales.ts';
import { newFeed } from '../reports/feeds/feed.ts';
import { Library } from '../reports/library/library.ts';

const permissions = vi.hoisted(() => ({
  request: vi.fn(async () => true),
  contains: vi.fn(async () => true),
  remove: vi.fn(async () => true),
}));
vi.mock('wxt/browser', () => ({ browser: { permissions } }));
vi.mock('../messages/channel.ts', () => ({ caller: () => ({ call: async () => null }) }));
const { FeedsPage } = await import('./feeds-page.ts');

const l = localizerFor('en', []);
const url = 'https://quay.example/feed';
let library: Library;
let shown: string[];
let page: InstanceType<typeof FeedsPage>;

beforeEach(async () => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  library = await Library.open();
  await library.putFeeds([newFeed(url)]);
  shown = [];
  page = new FeedsPage(
    library,
    () => l,
    () => shown.push(page.problem),
    () => [],
  );
  await page.list();
});

it('says why the list cannot be read or saved, and keeps the last one', async () => {
  vi.spyOn(library, 'feeds').mockRejectedValue(new Error('The disk is full.'));
  await page.exportList();
  expect(shown.at(-1)).toBe('The disk is full.');
  await page.follow();
  expect(shown.at(-1)).toBe('The disk is full.');
  expect(page.feeds.map((feed) => feed.url)).toEqual([url]);
  expect(permissions.remove).not.toHaveBeenCalled();
});

it('says that an address is none, and asks for no access to it', async () => {
  expect(await page.add(`https://quay.example/${'a'.repeat(3000)}`)).toBe(false);
  expect(page.refusal).toMatch(/no address of a feed/);
  expect(permissions.request).not.toHaveBeenCalled();
});
