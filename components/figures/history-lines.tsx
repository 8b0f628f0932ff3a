/** How a figure changed, in one line for each claimant: "Moscow: 300,000 → 318,000". */

import { claimantLines } from '../../utils/surfaces/history-by-claimant.ts';
import { valueWords } from '../../utils/surfaces/value-words.ts';
import type { FigureHistory } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';

export interface HistoryLinesProps {
  history: FigureHistory;
  /** Lines shown; the claimants the article cites come first. */
  most: number;
}

export function HistoryLines({ history, most }: HistoryLinesProps) {
  const l = useLocalizer();
  return (
    <ul class="history-lines">
      {claimantLines(history)
        .slice(0, most)
        .map(({ claimant, points }) => (
          <li key={claimant ?? ''}>
            <span dir="auto">{claimant ?? l.text('unattributed')}</span>
            <ol>
              {points.map((point) => (
                <li key={point.date + String(point.value)}>
                  <b>{valueWords(point.value, point.qualifier, l)}</b>{' '}
                  <time class="soft" dateTime={point.date}>
                    {l.date(point.date.slice(0, 7), 'short')}
                  </time>
                </li>
              ))}
            </ol>
          </li>
        ))}
    </ul>
  );
}
