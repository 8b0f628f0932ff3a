/** The values that reports gave over time for what the article counts. */

import type { Figure, Reading } from '../reading/reading.ts';
import type { ReportFigure } from '../reports/report.ts';
import { sameValue } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import { isoDay } from './days.ts';
import { describeChange } from './describe-change.ts';
import { isPlanned } from './fates.ts';
import type { AskedFigure, TimelineQuery } from './query.ts';
import { countsTheSame, isAlike, isPart, restates, sizeOf } from './same-figure.ts';
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
  const age = query.day - day;
  return restates(theirs, asked, age) || countsTheSame(theirs, asked, report, age, query);
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

/** Reports' figures that count what a group counts, the planned ones too; of a running series only those of a kind. */
function belongingTo(
  group: readonly AskedFigure[],
  candidates: readonly Candidate[],
  query: TimelineQuery,
): Given[] {
  const all = figuresOf(candidates);
  const matching = all.filter((given) => group.some((asked) => matches(given, asked, query)));
  const series = new Set(matching.flatMap(({ theirs }) => theirs.series ?? []));
  if (series.size === 0) return matching;
  // A series says what counts the same thing, more or less; words only guess it.
  return all.filter(
    ({ theirs, candidate }) =>
      group.some((asked) => restates(theirs, asked, query.day - candidate.day)) ||
      (series.has(theirs.series ?? '') && group.some((asked) => isAlike(theirs, asked, query))),
  );
}

/** Figures that were planned: those a report calls so, and the same value in other words in a report of that day. */
function plannedAmong(given: readonly Given[]): Set<Given> {
  const planned = given.filter(({ theirs }) => isPlanned(theirs));
  const again = ({ theirs, candidate }: Given) =>
    planned.some((one) => one.candidate.day === candidate.day && sameValue(one.theirs.value, theirs.value));
  return new Set(given.filter(again));
}

/** Figures without parts of what the same report gives whole; the article's own values stay. */
function withoutParts(group: readonly AskedFigure[], given: readonly Given[]): Given[] {
  const ofReport = new Map<string, ReportFigure[]>();
  for (const { theirs, candidate } of given) {
    const known = ofReport.get(candidate.key);
    if (known) known.push(theirs);
    else ofReport.set(candidate.key, [theirs]);
  }
  return given.filter(
    ({ theirs, candidate }) =>
      group.some(({ figure }) => sameValue(theirs.value, figure.value)) ||
      !isPart(theirs, ofReport.get(candidate.key) ?? []),
  );
}

function pointsOf(given: readonly Given[]): HistoryPoint[] {
  return given.map(({ theirs, candidate: { key, report } }) => ({
    date: report.date,
    precision: report.precision,
    value: theirs.value,
    qualifier: theirs.qualifier,
    claimedBy: theirs.claimedBy,
    what: theirs.what,
    report: key,
    publisher: report.publisher,
    url: report.url,
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

/** Figures of the article with the points of reports that belong to them. */
interface Gathered {
  group: AskedFigure[];
  /** Those of the group that are of the points' kind. */
  own: AskedFigure[];
  earlier: HistoryPoint[];
  isPlan: boolean;
}

/** Whether a figure of the article was planned: by its words, or because only plans gave its value. */
function isPlanIn(asked: AskedFigure, belonging: readonly Given[], planned: ReadonlySet<Given>): boolean {
  const given = belonging.filter(({ theirs }) => sameValue(theirs.value, asked.figure.value));
  return asked.isPlanned || (given.length > 0 && given.every((one) => planned.has(one)));
}

/** What was counted and what was planned are two histories; groups with the same points share theirs. */
function gather(reading: Reading, query: TimelineQuery, candidates: readonly Candidate[]): Gathered[] {
  const askedById = new Map(query.figures.map((asked) => [asked.figure.id, asked]));
  const gathered = new Map<string, Gathered>();
  for (const figures of groupFigures(reading)) {
    const group = figures.map(({ id }) => askedById.get(id) as AskedFigure);
    const belonging = belongingTo(group, candidates, query);
    const planned = plannedAmong(belonging);
    for (const isPlan of [false, true]) {
      const ofKind = belonging.filter((given) => planned.has(given) === isPlan);
      // A goal is no part of a ceiling.
      const earlier = foldRepeats(pointsOf(isPlan ? ofKind : withoutParts(group, ofKind)));
      if (earlier.length === 0) continue;
      const own = group.filter((asked) => isPlanIn(asked, belonging, planned) === isPlan);
      const key = `${isPlan} ${pointsKey(earlier)}`;
      const known = gathered.get(key) ?? { group: [], own: [], earlier, isPlan };
      known.group.push(...group);
      known.own.push(...own);
      gathered.set(key, known);
    }
  }
  return [...gathered.values()];
}

/** Histories of the article's figures that some report has a value for; those with a value of the article's own first. */
export function figureHistories(
  reading: Reading,
  query: TimelineQuery,
  candidates: readonly Candidate[],
): FigureHistory[] {
  return gather(reading, query, candidates)
    .toSorted((a, b) => Number(b.own.length > 0) - Number(a.own.length > 0))
    .map(({ group, own, earlier, isPlan }) => {
      const now = pointsOfArticle(own, query);
      return {
        figures: group.map(({ figure }) => figure.id),
        what: group.find(({ what }) => what !== '')?.what ?? '',
        unit: group[0]?.figure.unit ?? null,
        ...(isPlan ? { planned: true as const } : {}),
        points: [...earlier, ...now],
        changes: now.flatMap((point) => describeChange(point, earlier) ?? []),
      };
    });
}
