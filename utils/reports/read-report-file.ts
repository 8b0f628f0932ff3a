/** Report files of every format, plain or gzip; Node only. */

import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { readReports } from './import/read-reports.ts';
import type { Report } from './report.ts';
import { parseReportLine, ReportProblem } from './report-schema.ts';

/** Formats other than JSON lines are read whole, up to here (unpacked, bytes). */
const WHOLE_FILE = 512_000_000;

/** The first bytes of a file. */
function beginning(path: string, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

/** Whether a file is JSON lines by its first character (JSON Feed begins alike and is named after its format). */
export function isJsonLines(path: string): boolean {
  const gzipped = isGzipped(path);
  const bytes = beginning(path, 4096);
  let text = '';
  try {
    text = (gzipped ? gunzipSync(bytes, { finishFlush: 2 }) : bytes).toString('utf8');
  } catch {
    throw new ReportProblem(path, 1, '', 'cannot be unpacked: it is no gzip file');
  }
  return (
    text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith('{') && !/"https?:\/\/jsonfeed\.org\/version/.test(text)
  );
}

const isGzipped = (path: string) => path.endsWith('.gz');

/** A file's bytes, unpacked where its name ends in `.gz`. */
function openStream(path: string): Readable {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!isGzipped(path)) return file;
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}

/** Whole lines of a file, a good many at a time. */
export interface Lines {
  bytes: Uint8Array<ArrayBuffer>;
  /** Number of the first one, from 1. */
  first: number;
}

const LINES_BYTES = 1 << 18;

/** A report's text has at most 200,000 characters: what is longer by far is no report. */
const LONGEST_LINE = 16_000_000;

/** The lines of a file in batches, for who reads them elsewhere. @throws ReportProblem, or Node's error */
export async function* readLineBatches(path: string): AsyncGenerator<Lines> {
  let waiting: Buffer[] = [];
  let size = 0;
  let first = 1;
  for await (const part of openStream(path)) {
    const end = (part as Buffer).lastIndexOf(10) + 1;
    waiting.push((part as Buffer).subarray(0, end));
    size += end;
    if (end > 0 && size >= LINES_BYTES) {
      const bytes = new Uint8Array(Buffer.concat(waiting));
      yield { bytes, first };
      for (const byte of bytes) if (byte === 10) first++;
      waiting = [];
      size = 0;
    }
    const rest = (part as Buffer).subarray(end);
    waiting.push(rest);
    size += rest.length;
    if (size > LONGEST_LINE) throw new ReportProblem(path, first, '', 'is longer than 16 MB');
  }
  if (size > 0) yield { bytes: new Uint8Array(Buffer.concat(waiting)), first };
}

/** The reports of a batch of lines. @throws ReportProblem naming file, line and field */
export function* reportsOfLines({ bytes, first }: Lines, path: string): Generator<Report> {
  let number = first;
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line.trim() !== '') yield parseReportLine(line, path, number);
    number++;
  }
}

async function* readLines(path: string): AsyncGenerator<Report> {
  for await (const lines of readLineBatches(path)) yield* reportsOfLines(lines, path);
}

async function readWhole(path: string): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of openStream(path)) {
    size += (part as Buffer).length;
    if (size > WHOLE_FILE) throw new ReportProblem(path, 1, '', 'is larger than 512 MB; use JSON lines');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/**
 * The reports of a file (`.gz` is unpacked): JSON lines one at a time, other formats whole.
 * @param today ISO day for feed items without a date
 * @throws ReportProblem naming file, line and field; Node's error when the file cannot be read
 */
export async function* readReportFile(path: string, today: string): AsyncGenerator<Report> {
  if (isJsonLines(path)) yield* readLines(path);
  else yield* readReports(await readWhole(path), path, today);
}
