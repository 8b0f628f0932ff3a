/** One report: its dot, publisher and date, one line, and why it is listed. */

import type { ComponentChildren } from 'preact';
import { dotOf, reasonsInWords } from '../../utils/surfaces/reason-words.ts';
import { knownDate } from '../../utils/surfaces/words-of.ts';
import type { ReasonKind, TimelineEntry } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';
import { OutwardLink } from '../outward-link.tsx';

export interface EntryProps {
  entry: TimelineEntry;
  onOpen(url: string): void;
  /** What stands before the entry on the axis. */
  before?: ComponentChildren;
  /** A reason that a heading above gives already. */
  known?: ReasonKind;
}

export function Entry({ entry, onOpen, before, known }: EntryProps) {
  const l = useLocalizer();
  const { report, alsoIn } = entry;
  const reasons = reasonsInWords(entry, l, known);
  return (
    <li>
      {before}
      <article class={`entry dot-${dotOf(entry)}`}>
        <p class="entry-where small">
          <span dir="auto">{report.publisher}</span>
          {report.date && (
            <>
              {' · '}
              <time dateTime={report.date}>{l.date(knownDate(report), 'short')}</time>
            </>
          )}
        </p>
        <p class="press">
          <OutwardLink url={report.url} onOpen={onOpen} class="entry-link">
            {report.summary}
          </OutwardLink>
        </p>
        {reasons.length > 0 && <p class="reasons small soft">{reasons.join('\u00a0· ')}</p>}
        {alsoIn.length > 0 && (
          <p class="small soft">
            {l.plural('alsoIn', alsoIn.length, { names: l.list(alsoIn.map(({ publisher }) => publisher)) })}
          </p>
        )}
      </article>
    </li>
  );
}
