/** The values that reports gave over time for what the article counts. */

import type { Article } from '../article.ts';
import type { Figure, Reading } from '../reading/reading.ts';
import type { ReportFigure } from '../reports/report.ts';
import { sameValue } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import { isoDay } from './days.ts';
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

/** Words with which the article tells what is counted: the counted phrase and its sentence. */
function contextWords(
  figure: Figure,
  article: Article,
  reading: Reading,
): { counted: Set<string>; sentence: Set<string> } {
  const around = reading.sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
  return {
    counted: words(figure.counted),
    sentence: words(around ? article.text.slice(around.start, around.end) : ''),
  };
}

/** The same value given for the same thing: by its claimant, or in the same words. */
function restates(
  theirs: ReportFigure,
  figure: Figure,
  context: { counted: Set<string>; sentence: Set<string> },
  claimant: string | null,
): boolean {
  if (!sameValue(theirs.value, figure.value)) return false;
  const what = [...words(theirs.what)];
  if (what.some((word) => context.counted.has(word) || context.sentence.has(word))) return true;
  return (
    claimant !== null &&
    theirs.claimedBy !== null &&
    namesAgree(nameWords(claimant), nameWords(theirs.claimedBy))
  );
}

/** Another value for the same thing: most of the words match and the size is comparable. */
function countsTheSame(
  theirs: ReportFigure,
  figure: Figure,
  context: { counted: Set<string>; sentence: Set<string> },
): boolean {
  const ratio = sizeOf(theirs.value) / sizeOf(figure.value);
  if (!(ratio > 0.1 && ratio < 10) || context.counted.size === 0) return false;
  const what = [...words(theirs.what)];
  const shared = what.filter((word) => context.counted.has(word)).length;
  const known = what.filter((word) => context.counted.has(word) || context.sentence.has(word)).length;
  return shared > 0 && known >= Math.max(2, Math.ceil(what.length * 0.6));
}

/** Series of reports' figures that restate a figure of the article: their other reports belong to its history. */
export function seriesOf(article: Article, reading: Reading, candidates: readonly Candidate[]): Set<string> {
  const series = new Set<string>();
  for (const figure of reading.figures) {
    const context = contextWords(figure, article, reading);
    const claimant = claimantName(figure, reading);
    for (const { report } of candidates) {
      for (const theirs of report.figures) {
        if (theirs.series && restates(theirs, figure, context, claimant) && sizeOf(figure.value) >= 100)
          series.add(theirs.series);
      }
    }
  }
  return series;
}

function pointsOf(
  group: readonly Figure[],
  article: Article,
  reading: Reading,
  candidates: readonly Candidate[],
): HistoryPoint[] {
  const contexts = group.map((figure) => ({
    figure,
    context: contextWords(figure, article, reading),
    claimant: claimantName(figure, reading),
  }));
  const restated = (theirs: ReportFigure) =>
    contexts.some(
      ({ figure, context, claimant }) =>
        sizeOf(figure.value) >= 100 && restates(theirs, figure, context, claimant),
    );
  const series = new Set(
    candidates.flatMap(({ report }) =>
      report.figures.filter((f) => f.series && restated(f)).map((f) => f.series as string),
    ),
  );
  return candidates.flatMap(({ key, report }) =>
    report.figures
      .filter(
        (theirs) =>
          (theirs.series ? series.has(theirs.series) : false) ||
          restated(theirs) ||
          contexts.some(({ figure, context }) => countsTheSame(theirs, figure, context)),
      )
      .map((theirs) => ({
        date: report.date,
        precision: report.precision,
        value: theirs.value,
        qualifier: theirs.qualifier,
        claimedBy: theirs.claimedBy,
        report: key,
      })),
  );
}

/** The same value by the same claimant told again is one point, the earliest. */
function foldRepeats(points: readonly HistoryPoint[]): HistoryPoint[] {
  const kept: HistoryPoint[] = [];
  const sorted = [...points].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : sizeOf(a.value) - sizeOf(b.value),
  );
  for (const point of sorted) {
    const again = kept.some(
      (other) =>
        sameValue(other.value, point.value) && other.claimedBy === point.claimedBy && point.report !== null,
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
    const earlier = foldRepeats(pointsOf(group, article, reading, candidates));
    if (earlier.length === 0) return [];
    const now = group.map(
      (figure): HistoryPoint => ({
        date: isoDay(query.day),
        precision: 'day',
        value: figure.value,
        qualifier: figure.qualifier,
        claimedBy: claimantName(figure, reading),
        report: null,
      }),
    );
    const counted = group.find((figure) => figure.counted !== null);
    return [
      {
        figures: group.map(({ id }) => id),
        what: counted?.counted ?? '',
        unit: group[0]?.unit ?? null,
        points: [...earlier, ...now],
      },
    ];
  });
}
