import { expect, it } from 'vitest';
import type { PageReader } from '../page/page-reader.ts';
import { PageSession } from './page-session.ts';
import { readPage } from './read-page.ts';

it('tells of a page whose text cannot be looked at, and is not lost', async () => {
  const session = new PageSession({
    service: { read: () => Promise.reject(), priorReports: () => Promise.reject() },
    paint: () => true,
    onChange: () => undefined,
    url: () => 'https://news.example/a',
  });
  const reader = {
    settled: Promise.resolve(),
    readNow: () => {
      throw new Error('The page has clobbered something.');
    },
  } as unknown as PageReader;
  await readPage(session, reader, false, () => undefined);
  expect(session.describe()).toMatchObject({ status: 'none', reason: 'failed' });
});
