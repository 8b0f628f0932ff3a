/** Narrows the time axis by reason, publisher and words, and turns it round. */

import type { Order } from '../../utils/surfaces/timeline-axis.ts';
import { publishersIn, reasonsIn, type TimelineFilter } from '../../utils/surfaces/timeline-filter.ts';
import type { ReasonKind, TimelineEntry } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';

export interface FiltersProps {
  entries: readonly TimelineEntry[];
  filter: TimelineFilter;
  order: Order;
  onFilter(filter: TimelineFilter): void;
  onOrder(order: Order): void;
}

export function Filters({ entries, filter, order, onFilter, onOrder }: FiltersProps) {
  const l = useLocalizer();
  return (
    <search class="filters no-print">
      <input
        type="search"
        class="field filter-search"
        aria-label={l.text('searchTimeline')}
        placeholder={l.text('searchTimeline')}
        title={l.text('searchHint')}
        value={filter.search}
        onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || filter.search === '') return;
          // Esc would close the popup: the first one only empties the search.
          event.preventDefault();
          onFilter({ ...filter, search: '' });
        }}
      />
      <select
        class="field"
        aria-label={l.text('filterReason')}
        value={filter.reason ?? ''}
        onChange={(event) =>
          onFilter({ ...filter, reason: (event.currentTarget.value || null) as ReasonKind | null })
        }
      >
        <option value="">{l.text('filter_any')}</option>
        {reasonsIn(entries).map(([kind, count]) => (
          <option key={kind} value={kind}>
            {`${l.text(`filter_${kind.replace('-', '_') as 'people'}`)} (${l.number(count)})`}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={l.text('filterPublisher')}
        value={filter.publisher ?? ''}
        onChange={(event) => onFilter({ ...filter, publisher: event.currentTarget.value || null })}
      >
        <option value="">{l.text('allPublishers')}</option>
        {publishersIn(entries).map(([publisher, count]) => (
          <option key={publisher} value={publisher}>
            {`${publisher} (${l.number(count)})`}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={l.text('order')}
        value={order}
        onChange={(event) => onOrder(event.currentTarget.value as Order)}
      >
        <option value="newest-first">{l.text('newestFirst')}</option>
        <option value="oldest-first">{l.text('oldestFirst')}</option>
      </select>
    </search>
  );
}
