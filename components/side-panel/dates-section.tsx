/** The dates of the text as they were understood, in text order. */

import { useRef } from 'preact/hooks';
import { datesTold, type ToldDate } from '../../utils/surfaces/dates-told.ts';
import { useLocalizer } from '../localize.tsx';
import type { ReadState, SidePanelProps } from './side-panel.tsx';

export function DatesSection({ state, onGoTo }: Pick<SidePanelProps, 'onGoTo'> & { state: ReadState }) {
  const l = useLocalizer();
  const { article, reading, chosen } = state;
  if (reading.dates.length === 0) return null;
  const isChosen = ({ places }: ToldDate) =>
    chosen?.kind === 'date' && places.some(({ id }) => id === chosen.id);
  return (
    <section class="dates">
      <h3 class="kicker">{l.text('datesInText')}</h3>
      <ul>
        {datesTold(article.text, reading.dates).map((date) => (
          <li key={date.places[0]!.id} aria-current={isChosen(date) || undefined}>
            <span class="press" dir="auto" lang={article.language || undefined}>
              <Place date={date} onGoTo={onGoTo} />
            </span>{' '}
            <span class="small soft">{l.date(date.iso) || l.text('dateOpen')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Goes to the date's places in turn. */
function Place({ date, onGoTo }: Pick<SidePanelProps, 'onGoTo'> & { date: ToldDate }) {
  const turn = useRef(0);
  const go = () => {
    const { start, end } = date.places[turn.current++ % date.places.length]!;
    onGoTo([start, end]);
  };
  return (
    <button type="button" class="claim-go" onClick={go}>
      {date.words}
    </button>
  );
}
