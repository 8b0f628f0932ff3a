/** `pack build|info|verify|merge`: indexes of reports as files. */

import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { foldReports } from '../utils/reports/near-duplicates.ts';
import { Arena } from '../utils/reports/pack/arena.ts';
import { type IndexedReport, indexReport } from '../utils/reports/pack/index-report.ts';
import type { PackAbout } from '../utils/reports/pack/layout.ts';
import { mergePacks } from '../utils/reports/pack/merge-packs.ts';
import { PackBuilder } from '../utils/reports/pack/pack-builder.ts';
import { packIdOf } from '../utils/reports/pack/pack-id.ts';
import { verifyPack } from '../utils/reports/pack/verify-pack.ts';
import { openPackFiles } from '../utils/reports/pack-files.ts';
import { isJsonLines, readReportFile } from '../utils/reports/read-report-file.ts';
import type { Report } from '../utils/reports/report.ts';
import { BuildThreads } from './build-threads.ts';
import { unstring } from './build-worker.ts';
import { sentence } from './sentence.ts';

const USAGE = `Usage:
  pack build IN… --out DIR [--fold] [--id ID] [--title T] [--version V] [--licence L] [--attribution A] [--language en]
      IN: JSON lines, CSV, RSS, Atom, RDF, JSON Feed, news sitemap, Wikipedia Current Events day file; .gz of these
      --fold: near-duplicates become one report that names the other publishers (all reports are held in memory)
  pack info PACK…
  pack verify PACK…
  pack merge PACK… --out DIR [--id ID] [--title T] …
`;

type Output = NodeJS.WritableStream;

/** A path's last part without what tells its format. */
function nameOf(path: string): string {
  return (
    basename(path)
      .replace(/\.gz$/, '')
      .replace(/\.[^.]+$/, '') || 'pack'
  );
}

interface Options {
  inputs: string[];
  out: string;
  fold: boolean;
  about: PackAbout;
}

/** What is said on the command line; null when something needed is missing. @throws a sentence at an unknown option */
function readOptions(args: string[], fallback: string): Options | null {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: text,
      fold: { type: 'boolean', default: false },
      id: text,
      title: text,
      version: text,
      licence: text,
      attribution: text,
      language: text,
    },
  });
  const first = positionals[0];
  if (first === undefined || !values.out) return null;
  const id = packIdOf(values.id || fallback || nameOf(first));
  const { title = id, version = '1', licence = '', attribution = '', language = 'en' } = values;
  return {
    inputs: positionals,
    out: values.out,
    fold: values.fold,
    about: { id, title, version, licence, attribution, language },
  };
}

/** Writes a pack beside its place, then moves it there: a reader never sees half of it. */
function writePack(
  { out, about }: Options,
  parts: readonly Uint8Array[],
  reports: number,
  stdout: Output,
): void {
  const path = join(out, `${about.id}.bin`);
  mkdirSync(out, { recursive: true });
  const file = openSync(`${path}.part`, 'w');
  for (const part of parts) writeSync(file, part);
  closeSync(file);
  renameSync(`${path}.part`, path);
  stdout.write(
    `${path}: ${reports.toLocaleString('en')} reports, ${statSync(path).size.toLocaleString('en')} bytes\n`,
  );
}

/** Files of fewer bytes are indexed before threads would have started. */
const WORTH_THREADS = 8_000_000;

/** Builds in this thread, near-duplicates folded. */
async function buildFolded(options: Options, stdout: Output, stderr: Output): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const reports = new Map<string, Report>();
  for (const path of options.inputs) {
    for await (const report of readReportFile(path, today)) {
      if (!reports.has(report.id)) reports.set(report.id, report);
    }
  }
  const folded = foldReports([...reports.values()]);
  stderr.write(`${(reports.size - folded.length).toLocaleString('en')} near-duplicates folded\n`);
  const builder = new PackBuilder(options.about);
  for (const report of folded) builder.add(report);
  writePack(options, builder.finish(), folded.length, stdout);
  return 0;
}

async function build(options: Options, stdout: Output, stderr: Output): Promise<number> {
  if (options.fold) return buildFolded(options, stdout, stderr);
  const tell = (step: string, reports: number) =>
    stderr.write(`${step} ${reports.toLocaleString('en')} reports\n`);
  const size = options.inputs.reduce((sum, path) => sum + statSync(path).size, 0);
  const threads = size < WORTH_THREADS ? null : new BuildThreads();
  try {
    const builder = new PackBuilder(options.about, tell, new Arena(threads !== null));
    const seen = new Set<string>();
    for (const path of options.inputs) {
      for await (const report of indexedReports(path, threads)) {
        if (seen.has(report.id))
          stderr.write(`${path}: “${report.id}” stands there twice; the first is kept\n`);
        else builder.addIndexed(report);
        seen.add(report.id);
      }
    }
    const reports = seen.size;
    seen.clear();
    const parts = threads
      ? await builder.finishBeside((rows, order) =>
          threads.deflate(rows, order, (done) => tell('written', done)),
        )
      : builder.finish();
    writePack(options, parts, reports, stdout);
  } finally {
    await threads?.end();
  }
  return 0;
}

/** The reports of a file, indexed in threads where there are some and the file can be divided. */
async function* indexedReports(path: string, threads: BuildThreads | null): AsyncGenerator<IndexedReport> {
  if (!threads || !isJsonLines(path)) {
    const today = new Date().toISOString().slice(0, 10);
    for await (const report of readReportFile(path, today)) yield indexReport(report);
    return;
  }
  for await (const { ids, days, lengths, rows, terms } of threads.index(path)) {
    const [eachRow, eachTerms] = [unstring(rows), unstring(terms)];
    for (const [i, id] of ids.entries()) {
      yield {
        id,
        day: days[i] as number,
        length: lengths[i] as number,
        row: eachRow.next().value as Uint8Array,
        terms: eachTerms.next().value as Uint8Array,
      };
    }
  }
}

async function info(paths: string[], stdout: Output): Promise<number> {
  const { packs, close } = await openPackFiles(paths);
  for (const { manifest } of packs) stdout.write(`${JSON.stringify(manifest, null, 1)}\n`);
  await close();
  return 0;
}

async function verify(paths: string[], stdout: Output): Promise<number> {
  const { packs, close } = await openPackFiles(paths, true);
  for (const pack of packs) {
    await verifyPack(pack);
    const { id, reports, terms } = pack.manifest;
    stdout.write(
      `${id}: whole; ${reports.toLocaleString('en')} reports, ${terms.toLocaleString('en')} terms\n`,
    );
  }
  await close();
  return 0;
}

async function merge(options: Options, stdout: Output): Promise<number> {
  const { packs, close } = await openPackFiles(options.inputs, true);
  const said = (field: 'licence' | 'attribution') =>
    [...new Set(packs.map(({ manifest }) => manifest[field]))].filter(Boolean).join('; ');
  const { about } = options;
  const licence = about.licence || said('licence');
  const attribution = about.attribution || said('attribution');
  const { reports, parts } = await mergePacks({ ...about, licence, attribution }, packs);
  writePack(options, parts, reports, stdout);
  await close();
  return 0;
}

/** Runs a pack command. @returns exit code: 0 done, 1 bad input, 2 wrong usage */
export async function pack(
  argv: string[],
  _stdin: NodeJS.ReadableStream,
  stdout: Output,
  stderr: Output,
): Promise<number> {
  const [command, ...args] = argv;
  let options: Options | null = null;
  try {
    if (command === 'build' || command === 'merge')
      options = readOptions(args, command === 'merge' ? 'merged' : '');
  } catch (problem) {
    stderr.write(`pack: ${sentence(problem)}\n${USAGE}`);
    return 2;
  }
  try {
    if (command === 'info' && args.length > 0) return await info(args, stdout);
    if (command === 'verify' && args.length > 0) return await verify(args, stdout);
    if (options && command === 'build') return await build(options, stdout, stderr);
    if (options && command === 'merge') return await merge(options, stdout);
  } catch (problem) {
    stderr.write(`pack: ${sentence(problem)}\n`);
    return 1;
  }
  stderr.write(USAGE);
  return 2;
}
