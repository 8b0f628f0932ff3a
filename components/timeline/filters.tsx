/** Narrows the time axis by reason, publisher and words. */

import { publishersIn, reasonsIn, type TimelineFilter } from '../../utils/surfaces/timeline-filter.ts';
import type { ReasonKind, TimelineEntry } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';

export interface FiltersProps {
  entries: readonly TimelineEntry[];
  filter: TimelineFilter;
  onFilter(filter: TimelineFilter): void;
}

export function Filters({ entries, filter, onFilter }: FiltersProps) {
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
    </search>
  );
}
