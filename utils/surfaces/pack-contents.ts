/** What is in a pack, for the settings: its reports, newest first, each with where it was read. */

import type { Pack } from '../reports/pack/pack.ts';
import type { Report } from '../reports/report.ts';
import { dayNumber } from '../timeline/days.ts';

export interface ListedReport {
  id: string;
  /** ISO day, or month for reports known to the month. */
  date: string;
  summary: string;
  publisher: string;
  /** May be empty. */
  url: string;
  /** Where it was read, as the pack gives it; empty where it does not. */
  basis: string;
}

export interface PackContents {
  reports: ListedReport[];
  /** How many reports the choice holds in all. */
  total: number;
}

/** Which of a pack's reports: those of a year, or all with null; so many newer ones are passed over. */
export interface ContentsChoice {
  year: number | null;
  skip: number;
}

/** Reports listed at a time. */
export const LISTED = 40;

/** @throws PackProblem when the pack is damaged there */
export async function readContents(pack: Pack, { year, skip }: ContentsChoice): Promise<PackContents> {
  const starting = (first: number) =>
    pack.firstOn(dayNumber(`${String(first).padStart(4, '0')}-01-01`) ?? Number.POSITIVE_INFINITY);
  const [from, end] = year === null ? [0, pack.manifest.reports] : [starting(year), starting(year + 1)];
  const count = Math.max(0, Math.min(LISTED, end - from - skip));
  const numbers = Array.from({ length: count }, (_, i) => end - skip - 1 - i);
  const reports = await pack.readReports(numbers);
  return { reports: reports.map(listed), total: Math.max(0, end - from) };
}

function listed({ id, date, precision, summary, publisher, url, basis }: Report): ListedReport {
  const day = precision === 'month' ? date.slice(0, 7) : date;
  return { id, date: day, summary, publisher, url, basis: basis ? basisInWords(basis) : '' };
}

function basisInWords({ repo, commit, path, address, read, note }: NonNullable<Report['basis']>): string {
  const place = address ?? [repo, path].filter(Boolean).join(', ');
  const version = commit ? ` @ ${commit.slice(0, 10)}` : '';
  const how = [read, note].filter(Boolean).join('; ');
  return `${place}${version}${how ? ` (${how})` : ''}`.trim();
}
