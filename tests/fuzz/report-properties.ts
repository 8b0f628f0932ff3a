/** What comes in from outside as reports: packs, feeds, files of every format, single records. */

import fc from 'fast-check';
import * as v from 'valibot';
import { newFeed } from '../../utils/reports/feeds/feed.ts';
import { fetchFeed } from '../../utils/reports/feeds/fetch-feed.ts';
import { readOpml } from '../../utils/reports/feeds/opml.ts';
import { readFeed } from '../../utils/reports/import/read-feed.ts';
import { entryOf } from '../../utils/reports/library/entry.ts';
import { importFile } from '../../utils/reports/library/import-file.ts';
import type { Library, LibraryContent } from '../../utils/reports/library/library.ts';
import { exportLibrary } from '../../utils/reports/library/library-export.ts';
import { LibraryProblem } from '../../utils/reports/library/library-problem.ts';
import { buildSegment, openBytes } from '../../utils/reports/library/segments.ts';
import { PackProblem } from '../../utils/reports/pack/layout.ts';
import { verifyPack } from '../../utils/reports/pack/verify-pack.ts';
import { parseReport, ReportProblem, reportSchema } from '../../utils/reports/report-schema.ts';
import { searchPacks } from '../../utils/reports/search-packs.ts';
import { feedSamples, fileSamples, opmlSample } from './file-samples.ts';
import { brokenValue, hostileValue } from './hostile-value.ts';
import { mutatedText } from './mutated-text.ts';
import { type Property, property } from './property.ts';

const today = '2024-02-01';
const sample = {
  id: 'r1',
  date: '2024-01-04',
  publisher: 'The Quay Gazette',
  url: 'https://quay.example/r1',
  summary: 'The harbour office counted 40 boats',
  sources: ['Harbour office'],
  figures: [{ value: 40, what: 'boats', qualifier: 'about', claimedBy: null }],
  basis: { address: 'https://quay.example/r1', note: 'read on paper' },
};
const reports = Array.from({ length: 40 }, (_, i) =>
  parseReport({ ...sample, id: `r${i}`, date: `2024-01-${10 + (i % 20)}` }, 'fuzz', i + 1),
);
const packBytes = buildSegment('fuzz', reports);

/** A sound pack with some bytes changed, cut or repeated. */
const brokenPack = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(packBytes.length - 1), fc.nat(255)), { maxLength: 8 }),
    fc.oneof(fc.constant(packBytes.length), fc.nat(packBytes.length)),
  )
  .map(([changes, length]) => {
    const bytes = packBytes.slice(0, length);
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    return bytes;
  });

/** A problem of ours, in words; anything else goes on. */
function isTold(error: unknown): boolean {
  const isOurs =
    error instanceof PackProblem || error instanceof LibraryProblem || error instanceof ReportProblem;
  if (isOurs && error.message.length > 5) return true;
  throw error;
}

async function packHolds(bytes: Uint8Array): Promise<boolean> {
  try {
    const pack = await openBytes(bytes);
    const query = {
      day: 19_760,
      terms: [
        { term: 'harbour', weight: 1 },
        { term: 'boat', weight: 1 },
      ],
      namedDays: [],
    };
    await searchPacks([pack], query as never);
    await verifyPack(pack);
  } catch (error) {
    return isTold(error);
  }
  return true;
}

const feed = newFeed('https://quay.example/feed');

/** A feed's text is read or refused in words; asked over the network, it is never more than a problem of that feed. */
async function feedHolds(text: string): Promise<boolean> {
  try {
    const read = readFeed(text, today, 'feed.xml');
    if (!read.reports.every((report) => v.is(reportSchema, report))) return false;
  } catch (error) {
    if (!isTold(error)) return false;
  }
  const answer = async () => new Response(text, { headers: { 'content-type': 'application/xml' } });
  const fetched = await fetchFeed(feed, { fetch: answer, now: () => Date.UTC(2024, 1, 1) });
  return fetched.feed.url === feed.url && fetched.feed.nextAt > Date.UTC(2024, 1, 1);
}

function opmlHolds(text: string): boolean {
  try {
    return readOpml(text).every(({ url }) => /^https?:\/\//.test(url));
  } catch (error) {
    return isTold(error);
  }
}

const exported = exportLibrary(
  {
    entries: reports.slice(0, 3).map((report) => entryOf(report, null, '2024-01-05T10:00:00Z')),
    feeds: [feed],
    packs: [
      { manifest: (await openBytes(packBytes)).manifest, bytes: buildSegment('small', reports.slice(0, 2)) },
    ],
  },
  '2024-02-01T00:00:00Z',
).join('');

const fileBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 8,
    arbitrary: mutatedText([exported, ...fileSamples, ...feedSamples]).map((text) =>
      new TextEncoder().encode(text),
    ),
  },
  { weight: 1, arbitrary: brokenPack },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }) },
);

/** Whatever a file holds, the library is given all of it, sound, at once, or nothing. */
async function importHolds(bytes: Uint8Array): Promise<boolean> {
  const added: LibraryContent[] = [];
  const library: Pick<Library, 'add'> = { add: async (content) => void added.push(content) };
  try {
    await importFile(library, { name: 'given.file', bytes, today });
  } catch (error) {
    return isTold(error) && added.length === 0;
  }
  return (
    added.length === 1 &&
    added[0]!.entries.every(({ id, report }) => id === report.id && v.is(reportSchema, report))
  );
}

function reportHolds(value: unknown): boolean {
  try {
    return v.is(reportSchema, parseReport(value, 'fuzz.jsonl', 7));
  } catch (error) {
    return error instanceof ReportProblem && error.message.includes('fuzz.jsonl');
  }
}

export const reportProperties: Property[] = [
  property(
    { part: 'packs', name: 'a broken pack is refused in words, or still answers', cost: 5 },
    brokenPack,
    packHolds,
  ),
  property(
    { part: 'feeds', name: 'a feed is read or refused in words', cost: 5 },
    mutatedText(feedSamples),
    feedHolds,
  ),
  property(
    { part: 'feeds', name: 'a list of feeds is read or refused in words', cost: 5 },
    mutatedText([opmlSample]),
    opmlHolds,
  ),
  property(
    { part: 'import', name: 'a file is taken in whole and sound, or refused in words', cost: 5 },
    fileBytes,
    importHolds,
  ),
  property(
    { part: 'reports', name: 'a report is taken, or refused with file, line and field', cost: 1 },
    fc.oneof(hostileValue, brokenValue([sample])),
    reportHolds,
  ),
];
