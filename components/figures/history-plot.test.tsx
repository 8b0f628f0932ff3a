// @vitest-environment happy-dom
import 'preact/debug';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { localizerFor } from '../../utils/localize/locales.ts';
import type { HistoryPoint } from '../../utils/timeline/timeline.ts';
import { LocalizerProvider } from '../localize.tsx';
import { HistoryLines } from './history-lines.tsx';
import { HistoryPlot } from './history-plot.tsx';

afterEach(cleanup);

const point = (
  claimedBy: string | null,
  value: HistoryPoint['value'],
  report: string | null,
): HistoryPoint => ({
  date: '2024-01-04',
  precision: 'day',
  value,
  qualifier: 'exactly',
  claimedBy,
  report,
});

it('tells the points of a day apart, whoever gives them', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const crowd = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => point(name, 40, `p:${name}`));
  const history = {
    figures: ['f1'],
    what: 'boats',
    unit: null,
    points: [
      ...crowd,
      point('A', [50, 60], 'p:range'),
      point('A', [50, 70], 'p:other-range'),
      point('A', 40, null),
      point('A', 41, 'p:again'),
    ],
  };
  render(
    <LocalizerProvider value={localizerFor('en', [])}>
      <HistoryPlot history={history} onOpen={() => undefined} />
      <HistoryLines history={history} most={3} />
    </LocalizerProvider>,
  );
  expect(screen.getAllByRole('button')).toHaveLength(history.points.length);
  expect(complaints.mock.calls.filter(([text]) => /same key/.test(String(text)))).toEqual([]);
});
