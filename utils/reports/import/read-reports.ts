/** Reports from a file of any format that is taken in, told apart by its content. */

import type { Report } from '../report.ts';
import { parseReportLines, ReportProblem } from '../report-schema.ts';
import { readCsv } from './read-csv.ts';
import { isCurrentEvents, readCurrentEvents } from './read-current-events.ts';
import { readFeed } from './read-feed.ts';
import { isSitemap, readSitemap } from './read-sitemap.ts';

/**
 * The reports of a text: JSON lines, CSV with a header, RSS, Atom, RDF, JSON Feed, news sitemap, or a daily file of
 * Wikipedia's Current Events Portal.
 * @param today ISO day for feed items without a date
 * @throws ReportProblem naming file, line and field
 */
export function readReports(text: string, name: string, today: string): Report[] {
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 4000);
  if (start === '') throw new ReportProblem(name, 1, '', 'holds no reports');
  if (isCurrentEvents(start)) return readCurrentEvents(text, name);
  if (start.startsWith('<'))
    return isSitemap(start) ? readSitemap(text, name) : readFeed(text, today, name).reports;
  if (start.startsWith('{')) {
    return /"https?:\/\/jsonfeed\.org\/version/.test(start)
      ? readFeed(text, today, name).reports
      : parseReportLines(text, name);
  }
  return readCsv(text, name);
}
