/** CSV (RFC 4180) with a header row as reports. */

import type { Report } from '../report.ts';
import { parseRows, ReportProblem } from '../report-schema.ts';

const LISTS = new Set(['sources', 'people', 'places', 'orgs', 'topics', 'stories']);

/** The cells of each record and the line it begins on. @throws ReportProblem when a quote is never closed */
function* records(text: string, name: string): Generator<{ cells: string[]; line: number }> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      cells.push(cell.replace(/\r$/, ''));
      yield { cells, line: begun };
      cells = [];
      cell = '';
      begun = line;
    } else cell += char;
  }
  if (quoted) throw new ReportProblem(name, begun, '', 'opens a quotation mark that is never closed');
  if (cell !== '' || cells.length > 0) yield { cells: [...cells, cell], line: begun };
}

/**
 * The reports of a CSV file. The header names the fields (`id,date,title,text,url,publisher,sources,…`); lists are
 * separated by semicolons. Without an `id` column the line number serves.
 * @throws ReportProblem naming file, line and field, at a repeated id too
 */
export function readCsv(text: string, name: string): Report[] {
  const rows = records(text.replace(/^\uFEFF/, ''), name);
  const head = rows.next();
  if (head.done) throw new ReportProblem(name, 1, '', 'holds no reports');
  const fields = head.value.cells.map((field) => field.trim().toLowerCase());
  if (!fields.includes('date'))
    throw new ReportProblem(name, 1, 'date', 'is not among the columns of the header');
  return parseRows(rowsOf(rows, fields), name);
}

/** Each record that is not empty as a line of JSON. */
function* rowsOf(
  records: Iterable<{ cells: string[]; line: number }>,
  fields: readonly string[],
): Generator<{ json: string; line: number }> {
  for (const { cells, line } of records) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const entries = fields.flatMap((field, i): [string, unknown][] => {
      const cell = cells[i]?.trim() ?? '';
      if (cell === '' || field === 'figures' || field === 'basis') return [];
      return [[field, LISTS.has(field) ? cell.split(';') : cell]];
    });
    yield { json: JSON.stringify(Object.fromEntries([['id', `line-${line}`], ...entries])), line };
  }
}
