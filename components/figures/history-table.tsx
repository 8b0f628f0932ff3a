/** The points of a plot as a table, folded away until asked for: three columns, which a narrow panel has room for. */

import { pointKey } from '../../utils/surfaces/figure-plot.ts';
import { valueWords } from '../../utils/surfaces/value-words.ts';
import { knownDate } from '../../utils/surfaces/words-of.ts';
import type { HistoryPoint } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';
import { OutwardLink } from '../outward-link.tsx';

export interface HistoryTableProps {
  title: string;
  points: readonly HistoryPoint[];
  onOpen(url: string): void;
  unfolded?: boolean;
}

export function HistoryTable({ title, points, onOpen, unfolded }: HistoryTableProps) {
  const l = useLocalizer();
  return (
    <details class="history-table" open={unfolded}>
      <summary class="small">{l.text('asTable')}</summary>
      <table class="small">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{l.text('colDate')}</th>
            <th scope="col">{l.text('colValue')}</th>
            <th scope="col">{`${l.text('colClaimant')}\u00a0· ${l.text('colReport')}`}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={pointKey(point)}>
              <td>{l.date(knownDate(point), 'short')}</td>
              <td>
                {valueWords(point.value, point.qualifier, l)}
                {point.what && (
                  <p class="soft" dir="auto">
                    {point.what}
                  </p>
                )}
              </td>
              <td>
                <bdi>{point.claimedBy ?? l.text('unattributed')}</bdi>
                <p class="soft">
                  {point.report === null && l.text('thisArticle')}
                  {point.publisher && (
                    <OutwardLink url={point.url ?? ''} onOpen={onOpen}>
                      {point.publisher}
                    </OutwardLink>
                  )}
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
