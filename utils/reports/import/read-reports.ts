/** Reports from a file of any format that is taken in, told apart by its content. */

import type { Report } from '../report.ts';
import { parseReportLines, ReportProblem } from '../report-schema.ts';
import { readCsv } from './read-csv.ts';
import { isCurrentEvents, readCurrentEvents } from './read-current-events.ts';
import { readFeed } from './read-feed.ts';
import { isSitemap, readSitemap } from './read-sitemap.ts';

interface Importer {
  /** Whether a text that begins so is of this format. */
  accepts(start: string): boolean;
  /** The reports of a text. `today` is the ISO day for those without one. @throws ReportProblem */
  read(text: string, name: string, today: string): Report[];
}

const feeds: Importer['read'] = (text, name, today) => readFeed(text, today, name).reports;

/** The formats that are read; the first that accepts a text reads it. */
const importers: Importer[] = [
  { accepts: isCurrentEvents, read: readCurrentEvents },
  { accepts: isSitemap, read: readSitemap },
  { accepts: (start) => start.startsWith('<'), read: feeds },
  { accepts: (start) => /^\{[\s\S]*"https?:\/\/jsonfeed\.org\/version/.test(start), read: feeds },
  { accepts: (start) => start.startsWith('{'), read: parseReportLines },
  { accepts: () => true, read: readCsv },
];

/** Characters of a text that tell its format. */
const startLength = 4000;

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
    .slice(0, startLength);
  if (start === '') throw new ReportProblem(name, 1, '', 'holds no reports');
  return importers.find(({ accepts }) => accepts(start))!.read(text, name, today);
}
