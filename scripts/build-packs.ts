/** Builds the bundled index from `data/reports` into `public/packs`. Run by the build; deterministic. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBundledReports } from '../utils/reports/bundled-reports.ts';
import { PackBuilder } from '../utils/reports/pack/pack-builder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(`${root}data/reports/${name}`, 'utf8');

const builder = new PackBuilder({
  id: 'bundled',
  title: 'Bundled reports',
  version: '1',
  licence: 'CC BY-SA 4.0',
  attribution:
    'Summaries written for this project. Digest entries found through Wikipedia’s Current Events Portal (CC BY-SA 4.0).',
  language: 'en',
});
try {
  for (const report of readBundledReports(read('records.jsonl'), read('series.json'))) builder.add(report);
} catch (problem) {
  process.stderr.write(`data/reports/${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exit(1);
}
mkdirSync(`${root}public/packs`, { recursive: true });
const parts = builder.finish();
writeFileSync(`${root}public/packs/bundled.bin`, Buffer.concat(parts));
