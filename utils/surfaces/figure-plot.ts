/** Lays the history of a figure out as a plot: time to the right, value upwards, one line for each claimant. */

import type { FigureHistory, HistoryPoint } from '../timeline/timeline.ts';
import { claimantLines } from './history-by-claimant.ts';
import { middleOf, qualifierOf } from './value-words.ts';

/** How a point is drawn: what is known of the value is seen, not only said. */
export type PointForm = 'exact' | 'about' | 'at-least' | 'at-most' | 'range';

/** Places are shares of the plot's width from the left and of its height from the top, 0 to 1. */
export interface PlotPoint {
  x: number;
  y: number;
  /** Ends of a range; equal to `y` for one value. */
  low: number;
  high: number;
  form: PointForm;
  point: HistoryPoint;
  /** Place of the claimant's line, and so of its marker and dash pattern. */
  line: number;
}

export interface FigurePlot {
  /** Claimants in the order of their lines, those the article cites first; null when nobody is named. */
  claimants: (string | null)[];
  /** Claimants beyond `mostLines`: their points share one more line number and are not joined. */
  others: number;
  /** All points, oldest first, then by line: the order in which the keyboard visits them. */
  points: PlotPoint[];
  valueTicks: { y: number; value: number }[];
  /** Months as `2023-09`; years as `2023`. `named` are those far enough apart to be named in a narrow panel. */
  timeTicks: { x: number; time: string; named: boolean }[];
}

/** What tells a point from every other of its history: a report gives a claimant's value once, the article too. */
export function pointKey({ value, claimedBy, report }: HistoryPoint): string {
  return JSON.stringify([report, claimedBy, value]);
}

const margin = 0.04;

/** More lines than these cannot be told apart. */
const mostLines = 4;

/** The plot of a history; empty when it has no dated point. */
export function plotFigure(history: FigureHistory): FigurePlot {
  const dated = history.points
    .filter(({ date }) => Number.isFinite(Date.parse(date)))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  if (dated.length === 0) return { claimants: [], others: 0, points: [], valueTicks: [], timeTicks: [] };
  const all = claimantLines(history).map(({ claimant }) => claimant);
  const claimants = all.slice(0, all.length === mostLines + 1 ? all.length : mostLines);
  const times = dated.map(timeOf);
  const from = Math.min(...times);
  const until = Math.max(...times);
  const x = (time: number) =>
    until === from ? 0.5 : margin + ((time - from) / (until - from)) * (1 - 2 * margin);
  const values = niceTicks(dated);
  const bottom = values[0]!;
  const top = values.at(-1)!;
  const y = (value: number) => 1 - margin - ((value - bottom) / (top - bottom)) * (1 - 2 * margin);
  const placed = dated.map((point) => {
    const [low, high] = typeof point.value === 'number' ? [point.value, point.value] : point.value;
    return {
      x: x(timeOf(point)),
      y: y(middleOf(point.value)),
      low: y(low),
      high: y(high),
      form: formOf(point),
      point,
      line: claimants.includes(point.claimedBy) ? claimants.indexOf(point.claimedBy) : claimants.length,
    };
  });
  return {
    claimants,
    others: all.length - claimants.length,
    points: placed.sort((a, b) => a.x - b.x || a.line - b.line),
    valueTicks: values.map((value) => ({ y: y(value), value })),
    timeTicks: withNames(timeTicks(from, until).map(({ time, at }) => ({ x: x(at), time }))),
  };
}

/** Room for the name of a month in the narrowest panel, as a share of the plot's width. */
const nameRoom = 0.45;

/** Names the last tick, where most readers look first, and those before it that have room. */
function withNames(ticks: { x: number; time: string }[]): FigurePlot['timeTicks'] {
  let next = Number.POSITIVE_INFINITY;
  return ticks
    .toReversed()
    .map((tick) => {
      const named = next - tick.x >= nameRoom;
      if (named) next = tick.x;
      return { ...tick, named };
    })
    .reverse();
}

function formOf({ value, qualifier }: HistoryPoint): PointForm {
  if (typeof value !== 'number') return 'range';
  switch (qualifierOf(qualifier)) {
    case 'at least':
    case 'more than':
      return 'at-least';
    case 'at most':
    case 'less than':
      return 'at-most';
    case 'about':
    case 'nearly':
      return 'about';
    default:
      return 'exact';
  }
}

/** A month is placed in its middle. */
function timeOf({ date, precision }: HistoryPoint): number {
  const time = Date.parse(date);
  return precision === 'month' ? time + 14 * 86_400_000 : time;
}

/** Three to six ticks at 1, 2 or 5 times a power of ten that enclose all values; zero is included for counts. */
function niceTicks(points: readonly HistoryPoint[]): number[] {
  const ends = points.flatMap(({ value }) => value);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough)!;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return Array.from({ length: Math.max(count, 1) + 1 }, (_, index) => (first + index) * step);
}

const stepsInMonths = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** At most five beginnings of months (of years, when they are years apart) between two instants. */
function timeTicks(from: number, until: number): { time: string; at: number }[] {
  const start = new Date(from);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const end = new Date(until);
  const last = end.getUTCFullYear() * 12 + end.getUTCMonth();
  const step = stepsInMonths.find((months) => (last - first) / months <= 4) ?? 1200;
  const ticks = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const year = Math.floor(month / 12);
    const at = Date.UTC(year, month % 12, 1);
    const time = step >= 12 ? String(year) : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    if (at >= from && at <= until) ticks.push({ time, at });
  }
  if (ticks.length > 0) return ticks;
  return [{ time: start.toISOString().slice(0, 10), at: from }];
}
