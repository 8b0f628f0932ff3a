/** Reports and entries for the tests of the library. */

import type { Report } from '../report.ts';
import { entryOf } from './entry.ts';
import type { Library } from './library.ts';

export const report = (id: string, over: Partial<Report> = {}): Report => ({
  id,
  date: '2024-01-04',
  precision: 'day',
  publisher: 'The Quay Gazette',
  url: `https://quay.example/${id}`,
  summary: `The harbour office counted boats, ${id}`,
  sources: ['Harbour office'],
  people: [],
  places: [],
  orgs: [],
  topics: [],
  figures: [],
  kind: 'news',
  ...over,
});
export const today = '2024-02-01';
export const kept = (id: string, over: Partial<Report> = {}) =>
  entryOf(report(id, over), null, '2024-01-05T10:00:00Z');
export const headline = (id: string, feed: string, over: Partial<Report> = {}) =>
  entryOf(report(id, over), feed, '2024-01-05T10:00:00Z');

/** All reports that a search over the library's packs could find. */
export async function searched(library: Library): Promise<string[]> {
  const packs = await library.packs();
  const lists = await Promise.all(
    packs.map((pack) => pack.readReports(Array.from({ length: pack.manifest.reports }, (_, i) => i))),
  );
  return lists
    .flat()
    .map(({ id }) => id)
    .sort();
}

/** All that the library says it holds, and all that is found in it. */
export async function seen(library: Library) {
  const { kept: articles, headlines, bytes, packs } = await library.summary();
  const feeds = (await library.feeds()).map(({ url, checkedAt }) => `${url} ${checkedAt}`);
  return {
    articles,
    headlines,
    bytes,
    packs: packs.map(({ id }) => id),
    feeds,
    found: await searched(library),
  };
}
