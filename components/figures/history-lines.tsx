/** How a figure changed, in one line for each claimant: "Moscow: 300,000 → 318,000". */

import { pointKey } from '../../utils/surfaces/figure-plot.ts';
import { claimantLines, mayBeUnlike } from '../../utils/surfaces/history-by-claimant.ts';
import { valueWords } from '../../utils/surfaces/value-words.ts';
import type { FigureHistory, HistoryPoint } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';
import './figures.css';

export interface HistoryLinesProps {
  history: FigureHistory;
  /** Lines shown; the claimants the article cites come first. */
  most: number;
}

/** Values of a line: where it began and where it stands. */
const mostValues = 3;

export function HistoryLines({ history, most }: HistoryLinesProps) {
  const l = useLocalizer();
  const lines = claimantLines(history).slice(0, most);
  return (
    <>
      <ul class="history-lines">
        {lines.map(({ claimant, points }) => (
          <Line key={claimant ?? ''} claimant={claimant} points={points} />
        ))}
      </ul>
      {mayBeUnlike(lines.flatMap(({ points }) => points)) && (
        <p class="small soft">{l.text('figuresMayBeUnlike')}</p>
      )}
    </>
  );
}

function Line({ claimant, points }: { claimant: string | null; points: HistoryPoint[] }) {
  const l = useLocalizer();
  const [first, ...later] = points;
  const last = later.slice(1 - mostValues);
  const value = (point: HistoryPoint) => (
    <li key={pointKey(point)}>
      <b>{valueWords(point.value, point.qualifier, l)}</b>{' '}
      <time class="small soft" dateTime={point.date}>
        {l.date(point.date.slice(0, 7), 'short')}
      </time>
    </li>
  );
  return (
    <li>
      <span dir="auto">{claimant ?? l.text('unattributed')}</span>
      <ol>
        {first && value(first)}
        {last.length < later.length && <li>…</li>}
        {last.map(value)}
      </ol>
    </li>
  );
}
