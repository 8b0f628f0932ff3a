import { beforeEach, expect, it, vi } from 'vitest';
import type { PageChange, TabState } from '../messages/tab-state.ts';

type Handler = (message: object, sender: object) => unknown;

const world = vi.hoisted(() => ({
  active: 1 as number | null,
  handlers: {} as Record<string, Handler>,
  /** Resolves the questions to pages, in the order they were asked. */
  answers: [] as ((state: unknown) => void)[],
  refusals: [] as ((error: Error) => void)[],
  activated: [] as (() => void)[],
}));

vi.mock('wxt/browser', () => {
  const event = (listeners: unknown[] = []) => ({
    addListener: (listener: unknown) => listeners.push(listener),
    removeListener: () => {},
  });
  const onActivated = event(world.activated);
  return {
    browser: {
      tabs: {
        query: async () => (world.active === null ? [] : [{ id: world.active }]),
        onActivated,
        onUpdated: event(),
      },
    },
  };
});
vi.mock('../messages/channel.ts', () => ({
  listen: (_map: object, _from: string, handlers: Record<string, Handler>) => {
    world.handlers = handlers;
    return () => {};
  },
}));
vi.mock('./describe-tab.ts', () => ({
  describeTab: () =>
    new Promise((resolve, reject) => {
      world.answers.push(resolve);
      world.refusals.push(reject);
    }),
  unread: (reason: string, _url: string, detail: string) => ({ status: 'none', url: `${reason}: ${detail}` }),
}));
const { followTab } = await import('./follow-tab.ts');

const state = (url: string, change?: PageChange) =>
  ({ status: 'none', reason: 'reading', detail: '', url, change }) as TabState;
const tell = (tabId: number, change?: PageChange) =>
  world.handlers['tab-changed']!({ change }, { tab: { id: tabId } });
const settle = () => new Promise((resolve) => setTimeout(resolve));
let shown: string[];

beforeEach(async () => {
  world.active = 1;
  world.answers = [];
  world.refusals = [];
  world.activated.length = 0;
  shown = [];
  followTab(({ tabId, state }) => shown.push(`${tabId} ${state.status === 'none' ? state.url : ''}`));
  await settle();
});

it('asks once more when the tab changed before its answer was there', async () => {
  tell(1);
  tell(1);
  await settle();
  expect(world.answers).toHaveLength(1);
  world.answers[0]!(state('without a timeline'));
  await settle();
  world.answers[1]!(state('with a timeline'));
  await settle();
  expect(shown).toEqual(['1 without a timeline', '1 with a timeline']);
  expect(world.answers).toHaveLength(2);
});

it('asks at each change that comes after the answer', async () => {
  world.answers[0]!(state('first'));
  await settle();
  tell(1);
  await settle();
  world.answers[1]!(state('second'));
  await settle();
  expect(shown).toEqual(['1 first', '1 second']);
});

it('does not ask for a change that the page had made when it answered', async () => {
  tell(1, { page: 0.5, turn: 1 });
  tell(1, { page: 0.5, turn: 2 });
  world.answers[0]!(state('first', { page: 0.5, turn: 2 }));
  await settle();
  tell(1, { page: 0.5, turn: 2 });
  await settle();
  expect(world.answers).toHaveLength(1);
  tell(1, { page: 0.5, turn: 3 });
  await settle();
  world.answers[1]!(state('second', { page: 0.5, turn: 3 }));
  await settle();
  expect(shown).toEqual(['1 first', '1 second']);
});

it('asks the next page, however few changes it has made', async () => {
  world.answers[0]!(state('first', { page: 0.5, turn: 9 }));
  await settle();
  tell(1, { page: 0.25, turn: 1 });
  await settle();
  expect(world.answers).toHaveLength(2);
});

it('shows nothing of a tab that is not the active one any more', async () => {
  world.active = 2;
  for (const listener of world.activated) listener();
  await settle();
  world.answers[0]!(state('first'));
  world.answers[1]!(state('second'));
  await settle();
  expect(shown).toEqual(['2 second']);
  tell(1);
  await settle();
  expect(world.answers).toHaveLength(2);
});

it('hears of its tab again after the window had none for a moment', async () => {
  world.active = null;
  for (const listener of world.activated) listener();
  await settle();
  world.answers[0]!(state('left'));
  world.active = 1;
  tell(1);
  await settle();
  world.answers[1]!(state('back'));
  await settle();
  expect(shown).toEqual(['1 back']);
});

it('says why a tab could not be asked', async () => {
  world.refusals[0]!(new Error('The browser does not hand out your settings.'));
  await settle();
  expect(shown).toEqual(['1 failed: The browser does not hand out your settings.']);
});
