/** `pack build|info|verify|merge`: indexes of reports as files. */

import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PackAbout } from '../utils/reports/pack/layout.ts';
import { PackBuilder } from '../utils/reports/pack/pack-builder.ts';
import { readReportFile } from '../utils/reports/read-report-file.ts';

const USAGE = `Usage:
  pack build IN… --out DIR [--id ID] [--title T] [--version V] [--licence L] [--attribution A] [--language en]
`;

function packId(path: string): string {
  const name = basename(path)
    .replace(/\.gz$/, '')
    .replace(/\.[^.]+$/, '');
  return name.replace(/[^\w.-]+/g, '-').slice(0, 80) || 'pack';
}

async function build(
  args: string[],
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: text,
      id: text,
      title: text,
      version: text,
      licence: text,
      attribution: text,
      language: text,
    },
  });
  const first = positionals[0];
  if (first === undefined || !values.out) {
    stderr.write(USAGE);
    return 2;
  }
  const id = packId(values.id ?? first);
  const about: PackAbout = {
    id,
    title: values.title ?? id,
    version: values.version ?? '1',
    licence: values.licence ?? '',
    attribution: values.attribution ?? '',
    language: values.language ?? 'en',
  };
  const builder = new PackBuilder(about, (step, reports) =>
    stderr.write(`${step} ${reports.toLocaleString('en')} reports\n`),
  );
  const seen = new Set<string>();
  for (const path of positionals) {
    for await (const report of readReportFile(path)) {
      if (seen.has(report.id))
        stderr.write(`${path}: "${report.id}" stands there twice; the first is kept\n`);
      else builder.add(report);
      seen.add(report.id);
    }
  }
  const out = join(values.out, `${id}.bin`);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(`${out}.part`, Buffer.concat(builder.finish()));
  renameSync(`${out}.part`, out);
  stdout.write(
    `${out}: ${seen.size.toLocaleString('en')} reports, ${statSync(out).size.toLocaleString('en')} bytes\n`,
  );
  return 0;
}

/** Runs a pack command. @returns exit code: 0 done, 1 bad input, 2 wrong usage */
export async function pack(
  argv: string[],
  _stdin: NodeJS.ReadableStream,
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
): Promise<number> {
  const [command, ...args] = argv;
  try {
    if (command === 'build') return await build(args, stdout, stderr);
    stderr.write(USAGE);
    return 2;
  } catch (problem) {
    stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    return 1;
  }
}
