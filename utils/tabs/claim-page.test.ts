import { beforeEach, describe, expect, it } from 'vitest';
import type { PromisingPage } from '../page/page-glance.ts';
import { claimName, claimPage, takeSeen } from './claim-page.ts';

const seen = { isFilling: true } as PromisingPage;

describe('a page', () => {
  beforeEach(() => {
    delete (globalThis as Record<symbol, unknown>)[Symbol.for(claimName)];
  });

  it('has one glance and one reader', () => {
    expect(claimPage('glance')).not.toBeNull();
    expect(claimPage('glance')).toBeNull();
    expect(claimPage('reader')).not.toBeNull();
    expect(claimPage('reader')).toBeNull();
    expect(claimPage('glance')).toBeNull();
  });

  it('is taken over by the reader with what the glance has seen, once', () => {
    const glance = claimPage('glance')!;
    glance.seen = seen;
    const reader = claimPage('reader')!;
    expect(glance.life.signal.aborted).toBe(true);
    expect(takeSeen(reader)).toBe(seen);
    expect(takeSeen(reader)).toBeUndefined();
  });

  it('is free again when the script in it has ended, and nothing is left of what it saw', () => {
    const glance = claimPage('glance')!;
    glance.seen = seen;
    glance.life.abort();
    expect(takeSeen(claimPage('reader')!)).toBeUndefined();
  });

  it('tells surfaces that wait for a script which could not begin', async () => {
    const glance = claimPage('glance')!;
    glance.giveUp(new Error('No settings.'));
    await expect(glance.describe.then((describe) => describe(false))).rejects.toThrow('No settings.');
    expect(claimPage('glance')).not.toBeNull();
  });
});
