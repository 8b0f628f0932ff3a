import { expect, it, vi } from 'vitest';
import { type Look, PageLooks } from './page-looks.ts';

function looking(look: Look) {
  const events = { onFound: vi.fn(), onNone: vi.fn(), onFail: vi.fn() };
  return { looks: new PageLooks(globalThis as unknown as Window, look, events), events };
}

const broken = new Error('The page has clobbered something.');

it.each<[string, Look]>([
  [
    'at once',
    () => {
      throw broken;
    },
  ],
  ['in slices', () => Promise.reject(broken)],
])('tells of a look that breaks %s, and is settled', async (_, look) => {
  const { looks, events } = looking(look);
  looks.look();
  await looks.settled;
  expect(events.onFail).toHaveBeenCalledOnce();
  expect(events.onNone).not.toHaveBeenCalled();
});

it('says nothing of a look that breaks when it is void already', async () => {
  const { looks, events } = looking(() => Promise.reject(broken));
  looks.look();
  looks.cancel();
  await looks.settled;
  expect(events.onFail).not.toHaveBeenCalled();
});
