/** Reports from outside, validated: a message for every fault names file, line and field. */

import * as v from 'valibot';
import { dayNumber } from '../timeline/days.ts';
import type { Report } from './report.ts';

const SUMMARY_LENGTH = 500;
const TEXT_LENGTH = 200_000;
const NAMES = 60;
const NAME_LENGTH = 300;

const name = v.pipe(
  v.string('expected text'),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxLength(300, 'is over 300 characters'),
);
const names = v.optional(
  v.pipe(v.array(name, 'expected a list of names'), v.maxLength(NAMES, `has over ${NAMES} entries`)),
  [],
);
const number = v.pipe(v.number('expected a number'), v.finite('is not finite'));
const shortText = v.pipe(
  v.string('expected text'),
  v.maxLength(SUMMARY_LENGTH, `is over ${SUMMARY_LENGTH} characters`),
);

const address = v.pipe(
  v.string('expected an address'),
  v.maxLength(2000, 'is over 2,000 characters'),
  v.check((url) => url === '' || /^https?:\/\/[^\s/]/i.test(url), 'is not an http(s) address'),
);

const appearance = v.object({
  publisher: v.pipe(v.string('expected text'), v.maxLength(NAME_LENGTH, 'is over 300 characters')),
  url: address,
});

const figure = v.object({
  value: v.union([number, v.tuple([number, number])], 'expected a number or [low, high]'),
  what: shortText,
  qualifier: shortText,
  claimedBy: v.nullable(shortText, null),
  series: v.optional(shortText),
});

const basis = v.object({
  repo: v.optional(v.string()),
  commit: v.optional(v.string()),
  path: v.optional(v.string()),
  address: v.optional(v.string()),
  read: v.optional(v.string()),
  note: v.optional(v.string()),
});

/** A report as it stands in `data/reports`, in packs and in the library. */
export const reportSchema = v.object({
  id: v.pipe(v.string('expected text'), v.nonEmpty('is empty'), v.maxLength(300, 'is over 300 characters')),
  date: v.pipe(
    v.string('expected a day'),
    v.check((date) => date.length === 10 && dayNumber(date) !== null, 'is not a day like 2023-09-25'),
  ),
  precision: v.optional(v.picklist(['day', 'month'], 'is neither "day" nor "month"'), 'day'),
  publisher: v.optional(v.pipe(v.string('expected text'), v.maxLength(300, 'is over 300 characters')), ''),
  url: v.optional(address, ''),
  summary: v.pipe(
    v.string('expected text'),
    v.trim(),
    v.nonEmpty('is empty'),
    v.maxLength(SUMMARY_LENGTH, `is over ${SUMMARY_LENGTH} characters`),
  ),
  text: v.optional(v.pipe(v.string('expected text'), v.maxLength(TEXT_LENGTH, 'is over 200,000 characters'))),
  sources: names,
  people: names,
  places: names,
  orgs: names,
  topics: names,
  stories: v.optional(names),
  figures: v.optional(
    v.pipe(v.array(figure, 'expected a list'), v.maxLength(NAMES, `has over ${NAMES} entries`)),
    [],
  ),
  alsoIn: v.optional(
    v.pipe(v.array(appearance, 'expected a list'), v.maxLength(NAMES, `has over ${NAMES} entries`)),
  ),
  kind: v.optional(v.picklist(['news', 'digest', 'series'], 'is none of "news", "digest", "series"'), 'news'),
  basis: v.optional(basis),
});

/** A line that is no report: where it stands and what is wrong, for people. */
export class ReportProblem extends Error {
  override name = 'ReportProblem';
  constructor(
    readonly file: string,
    readonly line: number,
    readonly field: string,
    what: string,
  ) {
    super(`${file} line ${line}${field ? `, field "${field}"` : ''}: ${what}`);
  }
}

/** What a schema finds wrong, as the end of a sentence whose subject is the field. */
export function faultOf({ message, received }: v.BaseIssue<unknown>): string {
  return received === 'undefined' ? 'is missing' : message;
}

/**
 * A report from untrusted data.
 * @param line 1-based line (or item) number for messages
 * @throws ReportProblem
 */
export function parseReport(data: unknown, file: string, line: number): Report {
  const result = v.safeParse(reportSchema, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new ReportProblem(file, line, v.getDotPath(issue) ?? '', faultOf(issue));
}

/** An address as a report may have it, trimmed; '' for what is none, or longer than addresses are kept. */
export function storableAddress(given: string): string {
  const url = given.trim();
  return v.is(address, url) ? url : '';
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, space > length / 2 ? space : length - 1)}…`;
}

/**
 * A report from a line of a reports file. Lines may be sparser than `data/reports`: `{id, date, title?, text?, …}` gets
 * its summary from the title, else from the text's beginning; further fields are ignored.
 * @throws ReportProblem
 */
export function parseReportLine(json: string, file: string, line: number): Report {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new ReportProblem(file, line, '', 'is not JSON');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new ReportProblem(file, line, '', 'is not an object');
  const given = withoutNoise(data as Record<string, unknown>);
  const first = [given.summary, given.title, given.text].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  const summary = typeof first === 'string' ? cut(first.trim(), SUMMARY_LENGTH) : first;
  const text = [given.title, given.text].filter((part) => typeof part === 'string' && part !== summary);
  const kept = { ...given, summary };
  return parseReport(
    text.length > 0 ? { ...kept, text: cut(text.join('\n'), TEXT_LENGTH) } : kept,
    file,
    line,
  );
}

/** What other tools write for "nothing" is left out; lists of names lose blanks and what is beyond their bounds. */
function withoutNoise(given: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given)) {
    if (value === null || field === '__proto__') continue;
    kept[field] = value;
  }
  if (typeof kept.id === 'number') kept.id = String(kept.id);
  if (typeof kept.publisher === 'string') kept.publisher = cut(kept.publisher.trim(), NAME_LENGTH);
  for (const field of ['sources', 'people', 'places', 'orgs', 'topics', 'stories']) {
    const list = kept[field];
    if (!Array.isArray(list)) continue;
    const filled = list.filter((name) => typeof name !== 'string' || name.trim() !== '').slice(0, NAMES);
    kept[field] = filled.map((name) => (typeof name === 'string' ? cut(name.trim(), NAME_LENGTH) : name));
  }
  return kept;
}

/** The reports of rows, which stand for one line each. @throws ReportProblem at the first bad row or repeated id */
export function parseRows(rows: Iterable<{ json: string; line: number }>, file: string): Report[] {
  const reports = new Map<string, Report>();
  for (const { json, line } of rows) {
    const report = parseReportLine(json, file, line);
    if (reports.has(report.id)) throw new ReportProblem(file, line, 'id', `"${report.id}" is already taken`);
    reports.set(report.id, report);
  }
  return [...reports.values()];
}

/** All reports of a JSON-lines file. @throws ReportProblem at the first bad line or repeated id */
export function parseReportLines(text: string, file: string): Report[] {
  const rows = text.split('\n').map((json, at) => ({ json, line: at + 1 }));
  return parseRows(
    rows.filter(({ json }) => json.trim() !== ''),
    file,
  );
}
