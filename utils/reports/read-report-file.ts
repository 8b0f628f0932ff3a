/** Report files line by line, plain or gzip; Node only. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Report } from './report.ts';
import { parseReportLine, ReportProblem } from './report-schema.ts';

/**
 * The reports of a JSON-lines file (`.gz` is unpacked), one at a time.
 * @throws ReportProblem naming file, line and field; Node's error when the file cannot be read
 */
export async function* readReportFile(path: string): AsyncGenerator<Report> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => input.destroy(error));
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let any = false;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    any = true;
    yield parseReportLine(number === 1 ? line.replace(/^\uFEFF/, '') : line, path, number);
  }
  if (!any) throw new ReportProblem(path, 1, '', 'holds no reports');
}
