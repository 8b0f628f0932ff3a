import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { localizerFor } from '../localize/locales.ts';

const action = vi.hoisted(() => ({
  setBadgeBackgroundColor: vi.fn(),
  setBadgeText: vi.fn(),
  setTitle: vi.fn(),
  setIcon: vi.fn(),
  getBadgeText: vi.fn(async () => '2'),
}));
vi.mock('wxt/browser', () => ({
  browser: { action },
}));
const { badgeText, flashBadge, showBadge } = await import('./badge.ts');

const l = localizerFor('en', ['en']);

async function shown(state: Parameters<typeof showBadge>[1], priorReports = 0) {
  await showBadge(7, state, priorReports, l);
  const [{ text }] = action.setBadgeText.mock.calls[0]!;
  const [{ title }] = action.setTitle.mock.calls[0]!;
  const icons = Object.values<string>(action.setIcon.mock.calls[0]?.[0].path ?? {});
  return { text, title, icons };
}

describe('the toolbar button', () => {
  beforeEach(() => vi.clearAllMocks());

  it.each([
    ['article', 12, '12', 'Previously: 12 earlier reports', ''],
    ['article', 1, '1', 'Previously: 1 earlier report', ''],
    ['article', 0, '', 'Previously: no earlier reports found', ''],
    ['reading', 0, '', 'Previously: reading…', null],
    ['not-an-article', 0, '', 'Previously: not an article', 'quiet-'],
    ['off', 0, 'off', 'Previously is off on this site', 'quiet-'],
    ['failed', 0, '', 'Previously could not read this page', 'quiet-'],
  ] as const)(
    'says “%s” with %i reports by badge, title and icon',
    async (state, count, text, title, icon) => {
      expect(await shown(state, count)).toEqual({
        text,
        title,
        // What is being read keeps the icon that is there.
        icons: icon === null ? [] : [`/icon/${icon}16.png`, `/icon/${icon}32.png`],
      });
    },
  );

  it('says “off” in the reader’s language', async () => {
    await showBadge(7, 'off', 0, localizerFor('uk', ['uk']));
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: 'вимк' });
  });

  it('has icons that are there', async () => {
    for (const state of ['article', 'off'] as const) {
      action.setIcon.mockClear();
      const { icons } = await shown(state);
      for (const icon of icons)
        expect(existsSync(resolve(import.meta.dirname, `../../public${icon}`))).toBe(true);
    }
  });

  it('counts no further than its room', () => {
    expect(badgeText('article', 100)).toBe('99+');
  });

  it('takes a tab closed meanwhile for no error', async () => {
    action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await expect(showBadge(7, 'article', 1, l)).resolves.toBeUndefined();
  });

  it('shows a sign for two seconds though the count changes meanwhile, then the count of then', async () => {
    vi.useFakeTimers();
    const flashed = flashBadge(7, '✗');
    await vi.advanceTimersByTimeAsync(100);
    await showBadge(7, 'article', 12, l);
    expect(action.setBadgeText.mock.lastCall).toEqual([{ tabId: 7, text: '✗' }]);
    await vi.advanceTimersByTimeAsync(2000);
    await flashed;
    expect(action.setBadgeText.mock.lastCall).toEqual([{ tabId: 7, text: '12' }]);
    vi.useRealTimers();
  });
});
