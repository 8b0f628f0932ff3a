import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { localizerFor } from '../localize/locales.ts';
import { Library } from '../reports/library/library.ts';
import { LibraryPage } from './library-page.ts';

afterEach(() => vi.restoreAllMocks());

it('says that an import failed though the library can no longer be counted', async () => {
  const shown: [boolean, string][] = [];
  const l = localizerFor('en', []);
  const page: LibraryPage = new LibraryPage(
    () => l,
    () => shown.push([page.job !== null, page.problem]),
  );
  await page.open();
  vi.spyOn(Library.prototype, 'add').mockRejectedValue(new Error('The disk is full.'));
  vi.spyOn(Library.prototype, 'summary').mockRejectedValue(new Error('The disk is full.'));
  const line = JSON.stringify({ id: 'a', date: '2024-01-04', summary: 'Boats were counted' });
  await page.importFile(new File([line], 'reports.jsonl'));
  expect(shown.at(-1)).toEqual([false, 'The disk is full.']);
  expect(page.size).toEqual({ articles: 0, bytes: 0 });
});
