/** The earlier reports the text itself refers to, each under the sentence that cites it. */

import type { Article, Span } from '../../utils/article.ts';
import { wordsOf } from '../../utils/surfaces/words-of.ts';
import type { ResolvedBackReference, Timeline, TimelineEntry } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';
import { Entry } from './entry.tsx';

export interface CitedReportsProps {
  article: Article;
  timeline: Timeline;
  /** Whether nothing is folded away, for print. */
  whole?: boolean;
  onGoTo(span: Span): void;
  onOpen(url: string): void;
}

/** What the index has stands open; what it has not is counted, and its sentences are folded away. */
export function CitedReports({ article, timeline, whole = false, onGoTo, onOpen }: CitedReportsProps) {
  const l = useLocalizer();
  const entries = new Map([...timeline.entries, ...timeline.since].map((entry) => [entry.key, entry]));
  const entryOf = ({ entry }: ResolvedBackReference) => (entry === null ? undefined : entries.get(entry));
  const missing = timeline.backReferences.filter((reference) => !entryOf(reference));
  if (timeline.backReferences.length === 0) return null;
  const draw = (reference: ResolvedBackReference, entry?: TimelineEntry) => (
    <div key={`${reference.date}:${reference.sentence[0]}`} class="cited-report">
      <blockquote class="press" dir="auto" lang={article.language || undefined}>
        {wordsOf(article.text, reference.sentence)}{' '}
        <button
          type="button"
          class="link-button small soft no-print"
          lang={l.locale}
          onClick={() => onGoTo(reference.sentence)}
        >
          {l.text('showInText')}
        </button>
      </blockquote>
      {entry && (
        <ul>
          <Entry entry={entry} onOpen={onOpen} known="date-named" />
        </ul>
      )}
    </div>
  );
  return (
    <section class="cited">
      <h3 class="kicker">{l.text('citedInText')}</h3>
      {timeline.backReferences.map((reference) => {
        const entry = entryOf(reference);
        return entry && draw(reference, entry);
      })}
      {missing.length > 0 && (
        <details open={whole}>
          <summary class="small">{l.plural('citedMissing', missing.length)}</summary>
          {missing.map((reference) => draw(reference))}
        </details>
      )}
    </section>
  );
}
