/** What was planned or allowed: a line for each claimant and the table, no plot, for a plan has no course over time. */

import { historyTitle } from '../../utils/surfaces/history-by-claimant.ts';
import { useLocalizer } from '../localize.tsx';
import { HistoryLines } from './history-lines.tsx';
import type { HistoryPlotProps } from './history-plot.tsx';
import { HistoryTable } from './history-table.tsx';

export function HistoryPlans({ history, onOpen, printing }: HistoryPlotProps) {
  const title = historyTitle(history, useLocalizer());
  return (
    <section class="history">
      <h2 class="kicker">{title}</h2>
      <HistoryLines history={history} most={history.points.length} />
      <HistoryTable title={title} points={history.points} onOpen={onOpen} unfolded={printing} />
    </section>
  );
}
