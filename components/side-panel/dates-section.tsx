/** The dates of the text as they were understood, in text order. */

import type { DateMention } from '../../utils/reading/reading.ts';
import { wordsOf } from '../../utils/surfaces/words-of.ts';
import { useLocalizer } from '../localize.tsx';
import type { ReadState, SidePanelProps } from './side-panel.tsx';

export function DatesSection({
  state,
  selected,
  onGoTo,
}: Pick<SidePanelProps, 'selected' | 'onGoTo'> & { state: ReadState }) {
  const l = useLocalizer();
  const { article, reading } = state;
  if (reading.dates.length === 0) return null;
  const isSelected = ({ id }: DateMention) => selected?.kind === 'date' && selected.id === id;
  return (
    <section class="dates">
      <h3 class="kicker">{l.text('datesInText')}</h3>
      <ul>
        {reading.dates.map((date) => (
          <li key={date.id} aria-current={isSelected(date) || undefined}>
            <span class="press" lang={article.language || undefined}>
              <button type="button" class="claim-go" onClick={() => onGoTo([date.start, date.end])}>
                {wordsOf(article.text, [date.start, date.end])}
              </button>
            </span>{' '}
            <span class="small soft">{l.date(date.iso)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
