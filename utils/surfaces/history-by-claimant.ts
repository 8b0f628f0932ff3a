/** Splits the history of a figure into one line for each claimant. */

import type { Localizer } from '../localize/localizer.ts';
import type { FigureHistory, HistoryPoint } from '../timeline/timeline.ts';

export interface ClaimantLine {
  /** Null when nobody is named. */
  claimant: string | null;
  /** Oldest first; a value repeated at once is given once, at its first date. */
  points: HistoryPoint[];
}

/** Claimants with their points: those the article itself cites first, then the longest history. */
export function claimantLines({ points }: FigureHistory): ClaimantLine[] {
  const inArticle = new Set(points.filter(({ report }) => report === null).map(({ claimedBy }) => claimedBy));
  const lines = new Map<string | null, HistoryPoint[]>();
  for (const point of points.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const line = lines.get(point.claimedBy) ?? [];
    const before = line.at(-1);
    if (!before || String(before.value) !== String(point.value)) line.push(point);
    lines.set(point.claimedBy, line);
  }
  return [...lines]
    .map(([claimant, line]) => ({ claimant, points: line }))
    .sort(
      (a, b) =>
        Number(inArticle.has(b.claimant)) - Number(inArticle.has(a.claimant)) ||
        b.points.length - a.points.length,
    );
}

/** What tells a history from every other of its article. */
export function historyKey({ figures, planned }: FigureHistory): string {
  return `${planned ?? false} ${figures.join(' ')}`;
}

/** The heading of a history: what is counted, where the text names it, and whether it was planned or anybody's figure has changed. */
export function historyTitle(history: FigureHistory, l: Localizer): string {
  const what = history.what || history.unit;
  const hasChanged = claimantLines(history).some(({ points }) => points.length > 1);
  const kind = history.planned ? 'figurePlans' : hasChanged ? 'figureHistory' : 'figureGivers';
  return what ? l.text(kind, { what }) : l.text(`${kind}OfUnnamed`);
}

/** What narrows those counted: numbers but for years ("in 75 regions"), names after the first word ("on lists in Velden"). */
const NARROWING = {
  numbers: /(?<![\d.,])(?!(?:19|20)\d\d\b)\d[\d.,]*/g,
  names: /(?<=\s)\p{Lu}[\p{L}’'-]+/gu,
};

/** Whether the own words of reports narrow what they count in different ways: by other numbers, or to other places. */
export function mayBeUnlike(points: readonly HistoryPoint[]): boolean {
  const words = [...new Set(points.flatMap(({ what }) => what ?? []))];
  const narrowed = (by: RegExp) => words.map((each) => (each.match(by) ?? []).sort().join(' '));
  const names = narrowed(NARROWING.names).filter(Boolean);
  return new Set(narrowed(NARROWING.numbers)).size > 1 || new Set(names).size > 1;
}
