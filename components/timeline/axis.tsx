/** Reports on a vertical time axis, by month, with the time between them. */

import { gapInWords } from '../../utils/surfaces/gap-in-words.ts';
import { type AxisGap, closingGap, layOutAxis, type Order } from '../../utils/surfaces/timeline-axis.ts';
import type { TimelineEntry } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';
import { Entry } from './entry.tsx';

export interface AxisProps {
  entries: readonly TimelineEntry[];
  order: Order;
  /** The article's day; null when it is unknown. */
  articleDay: string | null;
  /** Whether the article itself stands at its place: above newer reports first, below older ones first. */
  showsArticle?: boolean;
  onOpen(url: string): void;
}

export function Axis({ entries, order, articleDay, showsArticle = false, onOpen }: AxisProps) {
  const l = useLocalizer();
  const isLast = showsArticle && order === 'oldest-first';
  const months = layOutAxis(entries, order, isLast ? null : articleDay);
  const article = showsArticle && articleDay !== null && months.length > 0 && (
    <li class="axis-article small">
      {isLast && <Gap gap={closingGap(months, articleDay)} />}
      <p>
        <b>{l.text('thisArticle')}</b> · <time dateTime={articleDay}>{l.date(articleDay, 'short')}</time>
      </p>
    </li>
  );
  return (
    <ol class="axis">
      {!isLast && article}
      {months.map(({ month, stops }) => (
        <li key={month}>
          <Gap gap={stops[0]!.gap} />
          <h3 class="month">{l.date(month)}</h3>
          <ol>
            {stops.map(({ entry, gap }, index) => (
              <Entry key={entry.key} entry={entry} onOpen={onOpen} before={index > 0 && <Gap gap={gap} />} />
            ))}
          </ol>
        </li>
      ))}
      {isLast && article}
    </ol>
  );
}

/** The room between two reports, with the time between them in words where it is more than a few days. */
function Gap({ gap }: { gap: AxisGap | null }) {
  const l = useLocalizer();
  if (gap === null || gap.room < 1) return null;
  return (
    <p class="gap" style={{ '--room': gap.room }}>
      {gap.isTold && gapInWords(gap.from, gap.to, l)}
    </p>
  );
}
