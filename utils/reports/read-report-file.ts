/** Report files of every format, plain or gzip; Node only. */

import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
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
function isJsonLines(path: string, gzipped: boolean): boolean {
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

async function* readLines(path: string, gzipped: boolean): AsyncGenerator<Report> {
  const file = createReadStream(path);
  const input = gzipped ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => input.destroy(error));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield parseReportLine(line.replace(/^\uFEFF/, ''), path, number);
  }
}

async function readWhole(path: string, gzipped: boolean): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  const file = createReadStream(path);
  for await (const part of gzipped ? file.pipe(createGunzip()) : file) {
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
  const gzipped = path.endsWith('.gz');
  if (isJsonLines(path, gzipped)) yield* readLines(path, gzipped);
  else yield* readReports(await readWhole(path, gzipped), path, today);
}
