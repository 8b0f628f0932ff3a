/** The earlier reports the text itself refers to, each under the sentence that cites it. */

import type { Article, Span } from '../../utils/article.ts';
import { wordsOf } from '../../utils/surfaces/words-of.ts';
import type { Timeline } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';
import { Entry } from './entry.tsx';

export interface CitedReportsProps {
  article: Article;
  timeline: Timeline;
  onGoTo(span: Span): void;
  onOpen(url: string): void;
}

export function CitedReports({ article, timeline, onGoTo, onOpen }: CitedReportsProps) {
  const l = useLocalizer();
  if (timeline.backReferences.length === 0) return null;
  return (
    <section class="cited">
      <h3 class="kicker">{l.text('citedInText')}</h3>
      {timeline.backReferences.map((reference) => {
        const entry = [...timeline.entries, ...timeline.since].find(({ key }) => key === reference.entry);
        return (
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
            {entry ? (
              <ul>
                <Entry entry={entry} onOpen={onOpen} />
              </ul>
            ) : (
              <p class="small soft">{l.text('priorReportMissing')}</p>
            )}
          </div>
        );
      })}
    </section>
  );
}
