/** The dates of the text as they were understood, in text order. */

import type { DateMention } from '../../utils/reading/reading.ts';
import { wordsOf } from '../../utils/surfaces/words-of.ts';
import { useLocalizer } from '../localize.tsx';
import type { ReadState, SidePanelProps } from './side-panel.tsx';

export function DatesSection({ state, onGoTo }: Pick<SidePanelProps, 'onGoTo'> & { state: ReadState }) {
  const l = useLocalizer();
  const { article, reading, chosen } = state;
  if (reading.dates.length === 0) return null;
  const isChosen = ({ id }: DateMention) => chosen?.kind === 'date' && chosen.id === id;
  return (
    <section class="dates">
      <h3 class="kicker">{l.text('datesInText')}</h3>
      <ul>
        {reading.dates.map((date) => (
          <li key={date.id} aria-current={isChosen(date) || undefined}>
            <span class="press" dir="auto" lang={article.language || undefined}>
              <button type="button" class="claim-go" onClick={() => onGoTo([date.start, date.end])}>
                {wordsOf(article.text, [date.start, date.end])}
              </button>
            </span>{' '}
            <span class="small soft">{l.date(date.iso) || l.text('dateOpen')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
