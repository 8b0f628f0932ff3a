import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  opened: 0,
  isClosed: false,
  feeds: [] as object[],
  alarm: undefined as object | undefined,
  starts: [] as (() => void)[],
}));

vi.mock('wxt/browser', () => {
  const onStart = { addListener: (listener: () => void) => void world.starts.push(listener) };
  return {
    browser: {
      runtime: { onStartup: onStart, onInstalled: onStart },
      alarms: {
        get: async () => world.alarm,
        create: async () => void Object.assign(world, { alarm: {} }),
        clear: async () => void Object.assign(world, { alarm: undefined }),
        onAlarm: { addListener: () => {} },
      },
    },
  };
});
vi.mock('./library-desk.ts', () => ({
  openLibrary: async () => {
    world.opened += 1;
    if (world.isClosed) throw new Error('The library cannot be opened.');
    return { feeds: async () => world.feeds };
  },
}));
const { scheduleFeeds, watchFeedAlarm } = await import('./feed-alarm.ts');

beforeEach(() =>
  Object.assign(world, { opened: 0, isClosed: false, feeds: [{}], alarm: undefined, starts: [] }),
);

it('is set as the browser starts, and costs a start of the background no look into the library', async () => {
  watchFeedAlarm();
  expect(world.opened).toBe(0);
  world.starts[0]!();
  await vi.waitFor(() => expect(world.alarm).toBeDefined());
});

it('is taken away with the last feed, but not where the library cannot be opened', async () => {
  await scheduleFeeds();
  world.isClosed = true;
  await scheduleFeeds();
  expect(world.alarm).toBeDefined();
  Object.assign(world, { isClosed: false, feeds: [] });
  await scheduleFeeds();
  expect(world.alarm).toBeUndefined();
});
