/** The whole library as one file: a ZIP of reports (JSON lines), feeds (OPML) and imported packs. */

import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { parseReportLines } from '../report-schema.ts';
import { LibraryProblem } from './database.ts';
import { addFeeds, readOpml, writeOpml } from './feeds.ts';
import type { Library } from './library.ts';
import { allBytes } from './stored-bytes.ts';

const REPORTS = 'reports.jsonl';
const FEEDS = 'feeds.opml';
const PACK = /^packs\/[\w.-]{1,80}\.bin$/;

/** Largest file taken in, and what it may hold unpacked: a bomb stops here. */
const LARGEST_FILE = 500_000_000;
const LARGEST_CONTENT = 1_000_000_000;
const MOST_ENTRIES = 200;

/** What an import added. */
export interface ImportedLibrary {
  reports: number;
  feeds: number;
  packs: number;
}

/** Everything in the library as bytes of one file. */
export async function exportLibrary(library: Library): Promise<Uint8Array> {
  const { reports, packs, feeds } = await library.database.look(async (stores) => ({
    reports: await stores.reports.all(),
    packs: (await stores.packs.all()).filter(({ kind }) => kind === 'imported'),
    feeds: await stores.feeds.all(),
  }));
  const files: Record<string, Uint8Array> = {
    [REPORTS]: strToU8(reports.map((report) => `${JSON.stringify(report)}\n`).join('')),
    [FEEDS]: strToU8(writeOpml(feeds)),
  };
  for (const { id, manifest, bytes } of packs) {
    files[`packs/${manifest.id}.bin`] = await allBytes(library.database, id, bytes);
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Unpacks only what belongs, within bounds. @throws LibraryProblem */
function unpack(bytes: Uint8Array): Unzipped {
  if (bytes.length > LARGEST_FILE) throw new LibraryProblem('The file is over 500 MB and was not taken in.');
  let content = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== REPORTS && name !== FEEDS && !PACK.test(name)) return false;
        content += originalSize;
        entries++;
        if (content > LARGEST_CONTENT || entries > MOST_ENTRIES) {
          throw new LibraryProblem('The file unpacks to more than a library may hold and was not taken in.');
        }
        return true;
      },
    });
  } catch (problem) {
    if (problem instanceof LibraryProblem) throw problem;
    throw new LibraryProblem('This file is not an exported library, or it is damaged.');
  }
}

/**
 * Adds a file's reports, feeds and packs to the library. Everything is checked before anything is stored.
 * @throws LibraryProblem, PackProblem or ReportProblem with a sentence for people
 */
export async function importLibrary(library: Library, bytes: Uint8Array): Promise<ImportedLibrary> {
  const files = unpack(bytes);
  const reportsFile = files[REPORTS];
  if (!reportsFile)
    throw new LibraryProblem('This file is not an exported library: it holds no reports.jsonl.');
  const reports = parseReportLines(strFromU8(reportsFile), REPORTS);
  const feeds = files[FEEDS] ? readOpml(strFromU8(files[FEEDS])) : [];
  const packs = Object.entries(files).filter(([name]) => PACK.test(name));
  for (const [, pack] of packs) await library.checkPack(pack);
  for (const [, pack] of packs) await library.importPack(pack);
  return { reports: await library.keep(reports), feeds: await addFeeds(library, feeds), packs: packs.length };
}
