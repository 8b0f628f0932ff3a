/** Takes a file from the reader into the library: a pack, an exported library, or reports as JSON lines. */

import { MAGIC, type PackManifest, type ReadBytes } from '../pack/layout.ts';
import { openPack } from '../pack/open-pack.ts';
import { PackBuilder } from '../pack/pack-builder.ts';
import { verifyPack } from '../pack/verify-pack.ts';
import { parseReportLines } from '../report-schema.ts';
import type { Library, LibraryContent } from './library.ts';
import { readExport } from './library-export.ts';
import { LibraryProblem } from './library-problem.ts';
import { joinBytes } from './segments.ts';

/** Largest file taken in: it is checked in memory before any of it is stored. */
const largestFile = 400_000_000;

/** What a file added. */
export interface Imported {
  entries: number;
  feeds: number;
  packs: PackManifest[];
}

/** Names that packs of our own go by. */
const ownPacks = new Set(['bundled', 'library']);

/**
 * Checks a file whole, then adds it in one transaction.
 * @param progress told the share checked, 0 to 1; may throw to stop, nothing is changed then
 * @throws LibraryProblem, PackProblem or ReportProblem with a sentence for people; nothing is changed then
 */
export async function importFile(
  library: Library,
  file: { name: string; bytes: Uint8Array },
  progress: (share: number) => void = () => {},
): Promise<Imported> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new LibraryProblem(`${name} is empty.`);
  if (bytes.length > largestFile) throw new LibraryProblem(`${name} is over 400 MB and was not taken in.`);
  const content = await contentOf(name, bytes, progress);
  const taken = content.packs.find(
    ({ manifest }) => ownPacks.has(manifest.id) || /^segment-/.test(manifest.id),
  );
  if (taken)
    throw new LibraryProblem(
      `The pack in ${name} calls itself “${taken.manifest.id}”, a name that Previously keeps for its own. Nothing was changed.`,
    );
  await library.add(content);
  const { entries, feeds, packs } = content;
  return { entries: entries.length, feeds: feeds.length, packs: packs.map(({ manifest }) => manifest) };
}

async function contentOf(
  name: string,
  bytes: Uint8Array,
  progress: (share: number) => void,
): Promise<LibraryContent> {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC)
    return packContent(bytes, progress);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LibraryProblem(`${name} is neither a pack nor text. Nothing was changed.`);
  }
  if (/\.jsonl$/i.test(name)) return packContent(packOfLines(name, text), progress);
  if (text.trimStart().startsWith('{')) return readExport(text, progress);
  throw new LibraryProblem(
    `${name} is neither a pack, nor an exported library, nor JSON lines. Nothing was changed.`,
  );
}

async function packContent(bytes: Uint8Array, progress: (share: number) => void): Promise<LibraryContent> {
  const pack = await openPack(inTurns(bytes));
  await verifyPack(pack, progress);
  return { entries: [], feeds: [], packs: [{ manifest: pack.manifest, bytes }] };
}

/** Reports as JSON lines become a pack named after their file. @throws ReportProblem naming line and field */
function packOfLines(name: string, text: string): Uint8Array {
  const title = name.replace(/\.[^.]+$/, '').slice(0, 80);
  const id = `file-${title.replace(/[^\w.-]+/g, '-')}`.slice(0, 80);
  const about = { id, title, version: '1', licence: '', attribution: '', language: '' };
  const builder = new PackBuilder(about);
  for (const report of parseReportLines(text, name)) builder.add(report);
  return joinBytes(builder.finish());
}

/** Milliseconds of checking after which the page may draw and hear the reader. */
const turn = 50;

/** A reader over bytes that lets the page go on with other things from time to time. */
function inTurns(bytes: Uint8Array): ReadBytes {
  let last = performance.now();
  return async (offset, length) => {
    if (performance.now() - last > turn) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      last = performance.now();
    }
    return bytes.subarray(offset, offset + length);
  };
}
