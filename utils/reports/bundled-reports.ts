/** The bundled index's source records: reports and the figure series drawn from them. */

import * as v from 'valibot';
import { sameValue } from '../timeline/agreement.ts';
import type { Report } from './report.ts';
import { parseReportLines, ReportProblem } from './report-schema.ts';

const rowSchema = v.object({
  record: v.string(),
  value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
  claimedBy: v.nullable(v.string()),
});

const seriesSchema = v.record(v.string(), v.array(rowSchema));

/**
 * Reports with their figures' series filled in.
 * @param records JSON lines, see `data/reports/README.md`
 * @param series `{name: [{record, value, claimedBy, …}]}`; each row names a figure of a record
 * @throws ReportProblem naming file, line and field
 */
export function readBundledReports(records: string, series: string): Report[] {
  const reports = parseReportLines(records, 'records.jsonl');
  const byId = new Map(reports.map((report) => [report.id, report]));
  const parsed = v.safeParse(seriesSchema, JSON.parse(series));
  if (!parsed.success)
    throw new ReportProblem('series.json', 1, v.getDotPath(parsed.issues[0]) ?? '', parsed.issues[0].message);
  for (const [name, rows] of Object.entries(parsed.output)) {
    rows.forEach((row, i) => {
      const figure = byId
        .get(row.record)
        ?.figures.find(({ value, claimedBy }) => sameValue(value, row.value) && claimedBy === row.claimedBy);
      if (!figure)
        throw new ReportProblem(
          'series.json',
          i + 1,
          `${name}.${i}`,
          `names no figure of record "${row.record}"`,
        );
      figure.series = name;
    });
  }
  return reports;
}
