import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (changes: object, area: string) => void;

const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: [] as ((changes: object, area: string) => void)[],
  starts: [] as (() => void)[],
  /** Entries as the browser keeps them: titles by id. */
  entries: new Map<string, string>(),
}));

vi.mock('../messages/extension-api.ts', () => ({
  extension: {
    storage: {
      local: { get: async () => world.stored },
      onChanged: { addListener: (listener: Listener) => world.listeners.push(listener) },
    },
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { onStartup: { addListener: (listener: () => void) => world.starts.push(listener) } },
    contextMenus: {
      removeAll: async () => world.entries.clear(),
      create: ({ id, title }: { id: string; title: string }) => {
        if (world.entries.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        world.entries.set(id, title);
      },
      update: async (id: string, { title }: { title: string }) => {
        if (!world.entries.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
        world.entries.set(id, title);
      },
    },
  },
}));
const { createMenu, keepMenuTitled } = await import('./context-menu.ts');

const english = ['Read this page', 'Open the side panel', 'Keep this article'];
const ukrainian = ['Прочитати цю сторінку', 'Відкрити бічну панель', 'Зберегти цю статтю'];
/** Stores a choice and tells of it, as the browser does. */
function choose(language: string) {
  world.stored = { settings: { language } };
  for (const listener of world.listeners) listener({ settings: { newValue: { language } } }, 'local');
}
const titles = () => [...world.entries.values()];

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  world.stored = {};
  world.listeners = [];
  world.starts = [];
  world.entries.clear();
});

it('makes the entries in the reader’s language, and once more without harm', async () => {
  await createMenu();
  expect(titles()).toEqual(english);
  world.stored = { settings: { language: 'uk' } };
  await createMenu();
  expect(titles()).toEqual(ukrainian);
});

it('titles them anew as the browser starts, and not with the background alone', async () => {
  await createMenu();
  vi.stubGlobal('navigator', { languages: ['uk-UA'] });
  keepMenuTitled();
  await new Promise((resolve) => setTimeout(resolve));
  expect(titles()).toEqual(english);
  for (const start of world.starts) start();
  await vi.waitFor(() => expect(titles()).toEqual(ukrainian));
});

it('follows the language that is chosen in the settings', async () => {
  await createMenu();
  keepMenuTitled();
  choose('uk');
  await vi.waitFor(() => expect(titles()).toEqual(ukrainian));
  choose('en');
  await vi.waitFor(() => expect(titles()).toEqual(english));
});

it('starts without entries, before they were made', async () => {
  keepMenuTitled();
  for (const start of world.starts) start();
  await new Promise((resolve) => setTimeout(resolve));
  expect(titles()).toEqual([]);
});
