import { expect, it } from 'vitest';
import { buildSegment, openBytes } from '../reports/library/segments.ts';
import { parseReport } from '../reports/report-schema.ts';
import { LISTED, readContents } from './pack-contents.ts';

const report = (id: string, date: string, more: object = {}) =>
  parseReport({ id, date, summary: `Report ${id}`, publisher: 'Harbour Times', ...more }, 'test', 1);

const pack = await openBytes(
  buildSegment('p', [
    ...Array.from({ length: 50 }, (_, i) =>
      report(`a${i}`, `2022-03-${String(1 + (i % 28)).padStart(2, '0')}`),
    ),
    report('b', '2023-05-01', {
      precision: 'month',
      basis: { repo: 'owner/data', commit: 'abcdef1234567890', path: 'news.csv', read: 'data row' },
    }),
    report('c', '2024-01-01', { basis: { address: 'https://harbour.example/c', read: 'page excerpt' } }),
  ]),
);

it('lists reports newest first, a page at a time', async () => {
  const first = await readContents(pack, { year: null, skip: 0 });
  expect(first.total).toBe(52);
  expect(first.reports.slice(0, 2).map(({ id }) => id)).toEqual(['c', 'b']);
  const second = await readContents(pack, { year: null, skip: LISTED });
  expect(second.reports).toHaveLength(52 - LISTED);
  expect(new Set([...first.reports, ...second.reports].map(({ id }) => id)).size).toBe(52);
});

it('lists those of a year', async () => {
  expect((await readContents(pack, { year: 2022, skip: 0 })).total).toBe(50);
  expect((await readContents(pack, { year: 2023, skip: 0 })).reports.map(({ id }) => id)).toEqual(['b']);
  expect(await readContents(pack, { year: 2025, skip: 0 })).toEqual({ reports: [], total: 0 });
});

it('says where each was read', async () => {
  const { reports } = await readContents(pack, { year: null, skip: 0 });
  expect(reports[0]).toMatchObject({ date: '2024-01-01', basis: 'https://harbour.example/c (page excerpt)' });
  expect(reports[1]).toMatchObject({
    date: '2023-05',
    basis: 'owner/data, news.csv @ abcdef1234 (data row)',
  });
  expect(reports[2]!.basis).toBe('');
});
