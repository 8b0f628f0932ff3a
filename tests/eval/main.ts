/** `npm run eval [-- --data FOLDER] [--only reading|quantities|pages|timeline]`: every measure in one table. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { EvalRow } from './eval-row.ts';
import { evaluatePages } from './pages.ts';
import { evaluateQuantities } from './quantities.ts';
import { evaluateReading } from './reading.ts';
import { evaluateTimeline } from './timeline.ts';

/** Each part with what it needs of the data folder. */
const parts = [
  { name: 'reading', needs: 'corpus/reading', evaluate: evaluateReading },
  { name: 'quantities', needs: 'corpus/reading', evaluate: evaluateQuantities },
  { name: 'pages', needs: 'pages', evaluate: evaluatePages },
  { name: 'timeline', needs: 'corpus/timeline', evaluate: evaluateTimeline },
];

const { values } = parseArgs({
  options: { data: { type: 'string' }, only: { type: 'string', multiple: true } },
});
const unknown = values.only?.find((only) => parts.every(({ name }) => name !== only));
if (unknown) {
  console.error(
    `There is no part "${unknown}" to evaluate; --only takes ${parts.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const root = resolve(import.meta.dirname, '../..');
const data = resolve(process.env.INIT_CWD ?? root, values.data ?? join(root, '..', 'shared'));

const columns = ['what', 'measure', 'precision', 'recall', 'value', 'required', 'aim', ''] as const;

function cells(row: EvalRow): string[] {
  const number = (value: number | undefined, digits = row.unit === 'words/s' ? 0 : 1) =>
    value === undefined ? '' : value.toFixed(digits);
  const verdict = row.required === undefined ? '' : row.value >= row.required ? 'ok' : 'BELOW';
  return [
    row.what,
    row.measure,
    number(row.precision),
    number(row.recall),
    number(row.value),
    number(row.required),
    number(row.aim),
    verdict,
  ];
}

function printTable(rows: EvalRow[]): void {
  const lines = [[...columns], ...rows.map(cells)];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    );
  }
}

const rows: EvalRow[] = [];
for (const { name, needs, evaluate } of parts) {
  if (values.only && !values.only.includes(name)) continue;
  if (existsSync(join(data, needs))) rows.push(...(await evaluate(data)));
  else console.log(`skip ${name}: there is no ${join(data, needs)} (name the data folder with --data)`);
}
if (rows.length > 0) printTable(rows);
process.exitCode = rows.some((row) => row.required !== undefined && row.value < row.required) ? 1 : 0;
