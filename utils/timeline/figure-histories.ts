/** The values that reports gave over time for what the article counts. */

import type { Figure, Reading } from '../reading/reading.ts';
import type { ReportFigure } from '../reports/report.ts';
import { sameValue } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import { isoDay } from './days.ts';
import { describeChange } from './describe-change.ts';
import type { AskedFigure, TimelineQuery } from './query.ts';
import { countsTheSame, restates, sizeOf } from './same-figure.ts';
import type { FigureHistory, HistoryPoint } from './timeline.ts';

/** Figures of one history: those in conflict with or restating each other. */
function groupFigures(reading: Reading): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of reading.figures) {
    const bound = new Set([...figure.conflictsWith, ...figure.sameAs]);
    const group = groups.find((members) =>
      members.some(
        ({ id, conflictsWith, sameAs }) =>
          bound.has(id) || conflictsWith.includes(figure.id) || sameAs.includes(figure.id),
      ),
    );
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/** A report's figure with the candidate that gives it. */
interface Given {
  theirs: ReportFigure;
  candidate: Candidate;
}

function figuresOf(candidates: readonly Candidate[]): Given[] {
  return candidates.flatMap((candidate) => candidate.report.figures.map((theirs) => ({ theirs, candidate })));
}

/** Whether a report's figure is the article's, or another value for the same thing. */
function matches(
  { theirs, candidate: { report, day } }: Given,
  asked: AskedFigure,
  query: TimelineQuery,
): boolean {
  return restates(theirs, asked) || countsTheSame(theirs, asked, report, query.day - day, query);
}

/** Series of reports' figures that count what the article counts: their other reports belong to its history. */
export function seriesOf(query: TimelineQuery, candidates: readonly Candidate[]): Set<string> {
  const inSeries = figuresOf(candidates).filter(({ theirs }) => theirs.series);
  return new Set(
    inSeries
      .filter((given) => query.figures.some((asked) => matches(given, asked, query)))
      .map(({ theirs }) => theirs.series as string),
  );
}

function pointsOf(
  group: readonly AskedFigure[],
  candidates: readonly Candidate[],
  query: TimelineQuery,
): HistoryPoint[] {
  const all = figuresOf(candidates);
  const matching = all.filter((given) => group.some((asked) => matches(given, asked, query)));
  const series = new Set(matching.flatMap(({ theirs }) => theirs.series ?? []));
  // A series says exactly what counts the same thing; words only guess it.
  const isRestated = ({ theirs }: Given) => group.some((asked) => restates(theirs, asked));
  const belonging =
    series.size === 0
      ? matching
      : all.filter((given) => series.has(given.theirs.series ?? '') || isRestated(given));
  return belonging.map(({ theirs, candidate: { key, report } }) => ({
    date: report.date,
    precision: report.precision,
    value: theirs.value,
    qualifier: theirs.qualifier,
    claimedBy: theirs.claimedBy,
    report: key,
  }));
}

/** The same value by the same claimant told again is one point, the earliest. */
function foldRepeats(points: readonly HistoryPoint[]): HistoryPoint[] {
  const kept: HistoryPoint[] = [];
  const sorted = points.toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : sizeOf(a.value) - sizeOf(b.value),
  );
  for (const point of sorted) {
    const again = kept.some(
      (other) => sameValue(other.value, point.value) && other.claimedBy === point.claimedBy,
    );
    if (!again) kept.push(point);
  }
  return kept;
}

/** Points of the article itself; a value told twice by one claimant is one point. */
function pointsOfArticle(group: readonly AskedFigure[], query: TimelineQuery): HistoryPoint[] {
  return foldRepeats(
    group.map(({ figure, claimant }) => ({
      date: isoDay(query.day),
      precision: 'day',
      value: figure.value,
      qualifier: figure.qualifier,
      claimedBy: claimant,
      report: null,
    })),
  );
}

/** What a history's earlier points are; figures with the same ones share a history. */
function pointsKey(points: readonly HistoryPoint[]): string {
  return points.map(({ report, value }) => `${report} ${value}`).join('|');
}

/** Histories of the article's figures that some report has a value for. */
export function figureHistories(
  reading: Reading,
  query: TimelineQuery,
  candidates: readonly Candidate[],
): FigureHistory[] {
  const askedById = new Map(query.figures.map((asked) => [asked.figure.id, asked]));
  const groups = new Map<string, { group: AskedFigure[]; earlier: HistoryPoint[] }>();
  for (const figures of groupFigures(reading)) {
    const group = figures.map(({ id }) => askedById.get(id) as AskedFigure);
    const earlier = foldRepeats(pointsOf(group, candidates, query));
    if (earlier.length === 0) continue;
    const known = groups.get(pointsKey(earlier));
    if (known) known.group.push(...group);
    else groups.set(pointsKey(earlier), { group, earlier });
  }
  return [...groups.values()].map(({ group, earlier }) => {
    const now = pointsOfArticle(group, query);
    return {
      figures: group.map(({ figure }) => figure.id),
      what: group.find(({ figure }) => figure.counted !== null)?.figure.counted ?? '',
      unit: group[0]?.figure.unit ?? null,
      points: [...earlier, ...now],
      changes: now.flatMap((point) => describeChange(point, earlier) ?? []),
    };
  });
}
