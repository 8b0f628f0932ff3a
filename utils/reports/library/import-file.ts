/** Takes a file from the reader into the library: a pack, an exported library, or reports in any format we read. */

import { readReports } from '../import/read-reports.ts';
import { joinBytes } from '../pack/bytes.ts';
import { MAGIC, type PackManifest } from '../pack/layout.ts';
import { PackBuilder } from '../pack/pack-builder.ts';
import { packIdOf } from '../pack/pack-id.ts';
import { checkPack } from './check-pack.ts';
import type { Library, LibraryContent } from './library.ts';
import { isExport, readExport } from './library-export.ts';
import { LibraryProblem } from './library-problem.ts';

/** Largest file taken in: it is checked in memory before any of it is stored. */
const largestFile = 400_000_000;

/** About the share of an import that goes into checking; the rest is storing. */
const checkingShare = 0.6;

/** What a file added. */
export interface Imported {
  entries: number;
  feeds: number;
  packs: PackManifest[];
}

export interface ImportedFile {
  name: string;
  bytes: Uint8Array;
  /** ISO day for reports that give none. */
  today: string;
}

/**
 * Checks a file whole, then adds it.
 * @param progress told the share done, 0 to 1; may throw to stop, nothing is changed then
 * @throws LibraryProblem, PackProblem or ReportProblem with a sentence for people; nothing is changed then
 */
export async function importFile(
  library: Pick<Library, 'add'>,
  file: ImportedFile,
  progress: (share: number) => void = () => {},
): Promise<Imported> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new LibraryProblem(`${name} is empty.`);
  if (bytes.length > largestFile) throw new LibraryProblem(`${name} is over 400 MB and was not taken in.`);
  const content = await contentOf(file, (share) => progress(share * checkingShare));
  await library.add(content, (share) => progress(checkingShare + share * (1 - checkingShare)));
  const { entries, feeds, packs } = content;
  return { entries: entries.length, feeds: feeds.length, packs: packs.map(({ manifest }) => manifest) };
}

async function contentOf(
  { name, bytes, today }: ImportedFile,
  progress: (share: number) => void,
): Promise<LibraryContent> {
  const packOnly = async (pack: Uint8Array) => ({
    entries: [],
    feeds: [],
    packs: [await checkPack(pack, progress)],
  });
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC) return packOnly(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LibraryProblem(`${name} is neither a pack nor text in UTF-8. Nothing was changed.`);
  }
  if (isExport(text)) return readExport(text, progress);
  return packOnly(packOfReports(name, text, today));
}

/** Reports become a pack named after their file. @throws ReportProblem naming line and field */
function packOfReports(name: string, text: string, today: string): Uint8Array {
  const title = name.replace(/\.[^.]+$/, '');
  const id = packIdOf(`file-${title}`);
  const about = { id, title: title.slice(0, 80), version: '1', licence: '', attribution: '', language: '' };
  const builder = new PackBuilder(about);
  for (const report of readReports(text, name, today)) builder.add(report);
  return joinBytes(builder.finish());
}
