import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../tests/gallery/sample-timeline.ts';
import { localizerFor } from '../localize/locales.ts';
import type { FigureHistory, HistoryPoint } from '../timeline/timeline.ts';
import { plotFigure } from './figure-plot.ts';
import { claimantLines, historyTitle } from './history-by-claimant.ts';

const history = sampleTimeline.histories[0]!;
const point = (
  date: string,
  value: HistoryPoint['value'],
  more: Partial<HistoryPoint> = {},
): HistoryPoint => ({
  date,
  precision: 'day',
  value,
  qualifier: 'exact',
  claimedBy: 'A',
  report: null,
  ...more,
});
const of = (...points: HistoryPoint[]): FigureHistory => ({
  figures: [],
  what: 'things',
  unit: null,
  points,
});

describe('a plot', () => {
  const plot = plotFigure(history);

  it('has a line for each claimant and a tick at zero', () => {
    expect(plot.claimants).toEqual(['Moscow', 'Mediazona', 'General Staff of Ukraine']);
    expect(plot.valueTicks.map(({ value }) => value)).toEqual([0, 200_000, 400_000, 600_000, 800_000]);
    expect(plot.timeTicks.map(({ time }) => time)).toEqual(['2023-01', '2023-07', '2024-01']);
  });

  it('keeps everything inside of its area', () => {
    for (const { x, y, low, high } of plot.points) {
      for (const place of [x, y, low, high]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }
  });

  it('puts later points further right and larger values higher', () => {
    const [first, last] = [plot.points[0]!, plot.points.at(-1)!];
    expect(first.x).toBeLessThan(last.x);
    expect(first.y).toBeGreaterThan(last.y);
  });

  it('draws what is known of a value: ranges, "at least", "at most", "about"', () => {
    const forms = plot.points.map(({ form }) => form);
    expect(forms).toEqual(['at-most', 'at-least', 'exact', 'range', 'about', 'exact', 'about']);
    const range = plot.points.find(({ form }) => form === 'range')!;
    expect(range.high).toBeLessThan(range.y);
    expect(range.low).toBeGreaterThan(range.y);
  });

  it('is empty without a dated point', () => {
    expect(plotFigure(of(point('', 5))).points).toEqual([]);
  });

  it('puts a single point in the middle of time and still has axes', () => {
    const single = plotFigure(of(point('2024-01-04', 5)));
    expect(single.points[0]!.x).toBe(0.5);
    expect(single.timeTicks).toEqual([{ x: 0.5, time: '2024-01-04', named: true }]);
    expect(single.valueTicks.length).toBeGreaterThan(1);
  });

  it('copes with zero, negative and tiny values', () => {
    for (const values of [[0], [-5, 3], [0.002, 0.004]]) {
      const drawn = plotFigure(of(...values.map((value, index) => point(`2024-01-0${index + 1}`, value))));
      expect(drawn.points.every(({ y }) => y >= 0 && y <= 1)).toBe(true);
    }
  });

  it('names only ticks that leave each other room, the last one always', () => {
    const { timeTicks } = plotFigure(of(point('2023-01-01', 1), point('2024-01-04', 2)));
    const named = timeTicks.filter((tick) => tick.named).map(({ x }) => x);
    expect(timeTicks.at(-1)!.named).toBe(true);
    expect(timeTicks.length).toBeGreaterThan(named.length);
    for (const [index, x] of named.slice(1).entries()) expect(x - named[index]!).toBeGreaterThanOrEqual(0.45);
  });

  it('counts time in years when it is long', () => {
    const long = plotFigure(of(point('1999-05-01', 1), point('2024-01-04', 2)));
    expect(long.timeTicks.map(({ time }) => time)).toEqual(['2000', '2010', '2020']);
  });
});

describe('the title of a history', () => {
  it('names what is counted, else the unit, else neither', () => {
    const l = localizerFor('en', ['en']);
    expect(historyTitle(history, l)).toBe(`How it changed: ${history.what}`);
    expect(historyTitle({ ...history, what: '', unit: 'dollar' }, l)).toBe('How it changed: dollar');
    expect(historyTitle({ ...history, what: '', unit: null }, l)).toBe('How the figure changed');
    const points = history.points.slice(0, 1);
    expect(historyTitle({ ...history, points }, l)).toBe(`Who gives which figure: ${history.what}`);
    expect(historyTitle({ ...history, what: '', unit: null, points }, l)).toBe('Who gives which figure');
  });
});

describe('lines of claimants', () => {
  it('give each claimant its values in order, a repeated one once', () => {
    const lines = claimantLines(history).map(({ claimant, points }) => [
      claimant,
      ...points.map(({ value }) => value),
    ]);
    expect(lines).toEqual([
      ['Moscow', 300_000, 318_000],
      ['Mediazona', 431_000, 527_000],
      ['General Staff of Ukraine', [400_000, 700_000]],
    ]);
  });
});
