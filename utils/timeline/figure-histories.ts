/** The values that reports gave over time for what the article counts. */

import type { Article } from '../article.ts';
import type { Figure, Reading } from '../reading/reading.ts';
import type { ReportFigure } from '../reports/report.ts';
import { sameValue } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import { isoDay } from './days.ts';
import { describeChange } from './describe-change.ts';
import { namesAgree, nameWords, type TimelineQuery } from './query.ts';
import { readTerms } from './terms.ts';
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

function words(text: string | null): Set<string> {
  return new Set(text ? readTerms(text).map(({ term }) => term) : []);
}

function sizeOf(value: ReportFigure['value']): number {
  return typeof value === 'number' ? value : Math.sqrt(Math.max(1, value[0]) * Math.max(1, value[1]));
}

/** Claimant of a figure of the article, as the article names it. */
function claimantName(figure: Figure, reading: Reading): string | null {
  return reading.sources.find(({ id }) => id === figure.claimant)?.name ?? null;
}

/** Values below this agree by accident. */
const LEAST_TELLING = 100;

interface Context {
  counted: Set<string>;
  sentence: Set<string>;
}

/** Words with which the article tells what is counted: the counted phrase and its sentence. */
function contextWords(figure: Figure, article: Article, reading: Reading): Context {
  const around = reading.sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
  return {
    counted: words(figure.counted),
    sentence: words(around ? article.text.slice(around.start, around.end) : ''),
  };
}

/** The same value given for the same thing: by its claimant, or in the same words. */
function restates(theirs: ReportFigure, figure: Figure, context: Context, claimant: string | null): boolean {
  if (!sameValue(theirs.value, figure.value)) return false;
  const what = [...words(theirs.what)];
  if (what.some((word) => context.counted.has(word) || context.sentence.has(word))) return true;
  return (
    claimant !== null &&
    theirs.claimedBy !== null &&
    namesAgree(nameWords(claimant), nameWords(theirs.claimedBy))
  );
}

/** Share of the words of one phrase that another must hold to count the same thing. */
const MOST = 0.6;

/** Another value for the same thing: most of the words match and the size is comparable. */
function countsTheSame(theirs: ReportFigure, figure: Figure, context: Context): boolean {
  const ratio = sizeOf(theirs.value) / sizeOf(figure.value);
  if (!(ratio > 0.1 && ratio < 10) || context.counted.size === 0) return false;
  const what = [...words(theirs.what)];
  const shared = what.filter((word) => context.counted.has(word)).length;
  const told = what.filter((word) => context.counted.has(word) || context.sentence.has(word)).length;
  return shared >= context.counted.size * MOST && told >= Math.max(2, what.length * MOST);
}

/** Series of reports' figures that restate a figure of the article: their other reports belong to its history. */
export function seriesOf(article: Article, reading: Reading, candidates: readonly Candidate[]): Set<string> {
  const series = new Set<string>();
  for (const figure of reading.figures) {
    const context = contextWords(figure, article, reading);
    const claimant = claimantName(figure, reading);
    for (const { report } of candidates) {
      for (const theirs of report.figures) {
        if (
          theirs.series &&
          restates(theirs, figure, context, claimant) &&
          sizeOf(figure.value) >= LEAST_TELLING
        )
          series.add(theirs.series);
      }
    }
  }
  return series;
}

/** A figure of the article with what is needed to compare others with it. */
interface Known {
  figure: Figure;
  context: Context;
  claimant: string | null;
}

function pointsOf(known: readonly Known[], candidates: readonly Candidate[]): HistoryPoint[] {
  const restated = (theirs: ReportFigure) =>
    known.some(
      ({ figure, context, claimant }) =>
        sizeOf(figure.value) >= LEAST_TELLING && restates(theirs, figure, context, claimant),
    );
  const figures = candidates.flatMap((candidate) =>
    candidate.report.figures.map((theirs) => ({ theirs, candidate })),
  );
  const series = new Set(
    figures.flatMap(({ theirs }) => (theirs.series && restated(theirs) ? [theirs.series] : [])),
  );
  // A series says exactly what counts the same thing; words only guess it.
  const belongs = ({ theirs }: { theirs: ReportFigure }) =>
    series.size > 0
      ? (theirs.series !== undefined && series.has(theirs.series)) || restated(theirs)
      : restated(theirs) || known.some(({ figure, context }) => countsTheSame(theirs, figure, context));
  return figures.filter(belongs).map(({ theirs, candidate: { key, report } }) => ({
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

/** Histories of the article's figures that some report has a value for. */
export function figureHistories(
  article: Article,
  reading: Reading,
  query: TimelineQuery,
  candidates: readonly Candidate[],
): FigureHistory[] {
  return groupFigures(reading).flatMap((group) => {
    const known = group.map((figure) => ({
      figure,
      context: contextWords(figure, article, reading),
      claimant: claimantName(figure, reading),
    }));
    const earlier = foldRepeats(pointsOf(known, candidates));
    if (earlier.length === 0) return [];
    const now = known.map(
      ({ figure, claimant }): HistoryPoint => ({
        date: isoDay(query.day),
        precision: 'day',
        value: figure.value,
        qualifier: figure.qualifier,
        claimedBy: claimant,
        report: null,
      }),
    );
    return [
      {
        figures: group.map(({ id }) => id),
        what: group.find(({ counted }) => counted !== null)?.counted ?? '',
        unit: group[0]?.unit ?? null,
        points: [...earlier, ...now],
        changes: now.flatMap((point) => describeChange(point, earlier) ?? []),
      },
    ];
  });
}
