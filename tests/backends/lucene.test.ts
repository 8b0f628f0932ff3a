import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/reading/read-article.ts';
import { MOST_TERMS, openSearchBackend } from '../../utils/reports/backends/open-search.ts';
import { findPriorReports } from '../../utils/reports/find-prior-reports.ts';
import { parseReport } from '../../utils/reports/report-schema.ts';
import { bareArticle } from '../eval/bare-article.ts';
import { luceneJars, SearchDouble } from './search-double.ts';

const report = (id: string, date: string, summary: string) =>
  parseReport({ id, date, summary, publisher: 'Harbour Times' }, 'test', 1);

const reports = [
  report('old', '2019-03-01', 'Ferries between Skerry and Brackwater stop trading for the winter'),
  report('recent', '2024-02-20', 'Ferries between Skerry and Brackwater stop trading for the winter'),
  report('later', '2024-06-01', 'Ferries between Skerry and Brackwater stop trading for good'),
  report('other', '2024-02-25', 'Orchestra opens its season in the capital'),
  ...Array.from({ length: 40 }, (_, i) => report(`n${i}`, '2023-05-05', `Council meets about item ${i}`)),
];

const article = bareArticle({
  title: 'Skerry ferry traded for a bridge',
  date: '2024-03-10',
  text: `The ferry from Skerry to Brackwater is traded for a bridge, the harbour office said on Saturday. ${Array.from({ length: 60 }, (_, i) => `Shipowner${i}`).join(' ')}`,
});
const reading = readArticle(article);

const jars = luceneJars();
if (jars.length === 0)
  console.warn('The search server is not tested against Lucene: install a JDK and liblucene8-java for that.');

describe.skipIf(jars.length === 0)('a search server that is a real Lucene', { timeout: 60_000 }, () => {
  let double: SearchDouble;
  beforeAll(async () => {
    double = await SearchDouble.start(jars, reports);
  }, 120_000);
  afterAll(() => double?.close());

  it('finds what was reported before, the newer of two alike first, and makes a timeline of it', async () => {
    const backend = openSearchBackend(
      { address: double.address, textField: 'text', dateField: 'date' },
      fetch,
    );
    const { entries, notes } = await findPriorReports({
      article,
      reading,
      packs: [],
      backends: [backend],
      now: '2024-03-11',
    });
    expect(notes).toEqual([]);
    const ids = entries.map((entry) => entry.report.id);
    expect(ids[0]).toBe('recent');
    expect(ids).not.toContain('later');
    expect(ids).not.toContain('other');
    expect(entries[0]?.reasons.length).toBeGreaterThan(0);
  });

  it('is sent a request that it understands, of forty words at most', () => {
    const request = double.requests.at(-1) ?? '';
    expect(request.split('"_name"').length - 1).toBe(MOST_TERMS);
    expect(request).toContain('"query":"traded"');
    expect(request).not.toContain(article.title);
  });

  it('told something else than it knows, is heard in a sentence', async () => {
    const backend = openSearchBackend(
      { address: double.address, textField: 'words', dateField: 'date' },
      fetch,
    );
    const { entries, notes } = await findPriorReports({
      article,
      reading,
      packs: [],
      backends: [backend],
      now: '',
    });
    expect(entries).toEqual([]);
    expect(notes.map(({ text }) => text).join()).toMatch(/answered 400/);
  });
});
