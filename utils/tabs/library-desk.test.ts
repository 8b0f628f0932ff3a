import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleArticle } from '../../tests/gallery/sample-article.ts';
import { buildSegment, openBytes } from '../reports/library/segments.ts';
import { parseReport } from '../reports/report-schema.ts';
import { ReadingDesk } from './reading-desk.ts';

const bundled = await openBytes(
  buildSegment('bundled', [parseReport({ id: 'a', date: '2024-01-01', summary: 'Boats leave' }, 'test', 1)]),
);
vi.mock('../messages/extension-api.ts', () => ({ extension: {} }));
vi.mock('./bundled-pack.ts', () => ({ bundledPack: async () => bundled }));
const { isKept, keepArticle, listPacks, searchedPacks } = await import('./library-desk.ts');

afterEach(() => vi.restoreAllMocks());

it('reads with the bundled index where the browser refuses storage, says so when asked to keep, and recovers', async () => {
  const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const desk = new ReadingDesk(searchedPacks);
  const address = sampleArticle.canonicalUrl;
  expect(await searchedPacks()).toEqual([bundled]);
  expect((await desk.timeline(sampleArticle, '2024-02-01')).notes).toEqual([]);
  expect(await isKept(address)).toBeNull();
  expect((await listPacks()).map(({ id }) => id)).toEqual(['bundled']);
  await expect(keepArticle(desk, sampleArticle)).rejects.toThrow(/none can be kept/);
  refuse.mockRestore();
  await keepArticle(desk, sampleArticle);
  expect(await isKept(address)).toBe(true);
  expect(await searchedPacks()).toHaveLength(2);
});
