/** Reports before an article: what the text cites, then a time axis that can be filtered, searched and turned round. */

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article, Span } from '../../utils/article.ts';
import { noteWords } from '../../utils/surfaces/note-words.ts';
import type { Order } from '../../utils/surfaces/timeline-axis.ts';
import { everything, filterEntries, type TimelineFilter } from '../../utils/surfaces/timeline-filter.ts';
import { dayOf } from '../../utils/surfaces/words-of.ts';
import type { Timeline as TimelineData } from '../../utils/timeline/timeline.ts';
import { useLocalizer } from '../localize.tsx';
import { moveByArrow } from '../move-by-arrow.ts';
import { useKeysOfPage } from '../use-keys.ts';
import { Axis } from './axis.tsx';
import { CitedReports } from './cited-reports.tsx';
import { Entry } from './entry.tsx';
import { Filters } from './filters.tsx';
import './timeline.css';

export interface TimelineProps {
  article: Article;
  timeline: TimelineData;
  showSince: boolean;
  onGoTo(span: Span): void;
  onOpen(url: string): void;
  /** Histories of figures, shown between what the text cites and the axis. */
  histories?: ComponentChildren;
  /** Whether all reports are drawn at once, for print. */
  whole?: boolean;
}

/** Entries drawn at first and with each "more": enough to scroll, few enough to draw at once. */
const pageLength = 20;
/** From this many entries on, filters and search are worth their room. */
const worthFiltering = 4;

export function Timeline(props: TimelineProps) {
  const { article, timeline, showSince, onGoTo, onOpen, histories, whole } = props;
  const l = useLocalizer();
  const [filter, setFilter] = useState<TimelineFilter>(everything);
  const [order, setOrder] = useState<Order>('newest-first');
  const [pages, setPages] = useState(1);
  const root = useRef<HTMLDivElement>(null);
  const noteDrawn = useFocusOnWhatComes(root, pages);
  useTimelineKeys(root);
  const cited = new Set(timeline.backReferences.map(({ entry }) => entry));
  const linked = timeline.entries.filter(
    (entry) => entry.linked && entry.report.date === '' && !cited.has(entry.key),
  );
  const axis = timeline.entries.filter((entry) => entry.report.date !== '');
  const matching = filterEntries(axis, filter);
  const shown = whole ? matching : matching.slice(0, pages * pageLength);
  const articleDay = dayOf(article.publishedAt);
  const change = (next: TimelineFilter) => {
    setFilter(next);
    setPages(1);
  };
  const more = ({ detail }: MouseEvent) => {
    // Whoever clicked with the mouse looks elsewhere by now.
    if (detail === 0) noteDrawn();
    setPages(pages + 1);
  };
  return (
    <div class="timeline" ref={root}>
      {timeline.notes.map((note) => (
        <p key={note.code + note.text} class="doubt">
          {noteWords(note, l)}
        </p>
      ))}
      <CitedReports
        article={article}
        timeline={timeline}
        {...(whole ? { whole } : {})}
        onGoTo={onGoTo}
        onOpen={onOpen}
      />
      {histories}
      {axis.length >= worthFiltering && <Filters entries={axis} filter={filter} onFilter={change} />}
      {axis.length > 0 && (
        <CountAndOrder all={axis.length} matching={matching.length} order={order} onOrder={setOrder} />
      )}
      {matching.length === 0 && axis.length > 0 && (
        <p>
          {l.text('noMatches')}{' '}
          <button type="button" class="link-button" onClick={() => change(everything)}>
            {l.text('clearFilters')}
          </button>
        </p>
      )}
      {shown.length > 0 && (
        <Axis entries={shown} order={order} articleDay={articleDay} showsArticle onOpen={onOpen} />
      )}
      {shown.length < matching.length && (
        <button type="button" class="button more no-print" onClick={more}>
          {l.plural('showMore', Math.min(pageLength, matching.length - shown.length))}
        </button>
      )}
      {linked.length > 0 && (
        <section class="entries-apart">
          <h3 class="kicker">{l.text('linkedInArticle')}</h3>
          <ul>
            {linked.map((entry) => (
              <Entry key={entry.key} entry={entry} onOpen={onOpen} known="linked" />
            ))}
          </ul>
        </section>
      )}
      {showSince && timeline.since.length > 0 && (
        <section>
          <h3 class="kicker">{l.text('since')}</h3>
          <Axis entries={timeline.since} order="oldest-first" articleDay={articleDay} onOpen={onOpen} />
        </section>
      )}
    </div>
  );
}

interface CountAndOrderProps {
  all: number;
  matching: number;
  order: Order;
  onOrder(order: Order): void;
}

/** How many reports there are, how many of them match, and which come first. */
function CountAndOrder({ all, matching, order, onOrder }: CountAndOrderProps) {
  const l = useLocalizer();
  return (
    <div class="timeline-count small soft">
      <p role="status">
        {matching < all
          ? l.plural('shownOf', all, { shown: l.number(matching) })
          : l.plural('countPrior', all)}
      </p>
      {matching > 1 && (
        <select
          class="field no-print"
          aria-label={l.text('order')}
          value={order}
          onChange={(event) => onOrder(event.currentTarget.value as Order)}
        >
          <option value="newest-first">{l.text('newestFirst')}</option>
          <option value="oldest-first">{l.text('oldestFirst')}</option>
        </select>
      )}
    </div>
  );
}

/** “/” goes to the search, arrows move among the reports. */
function useTimelineKeys(root: RefObject<HTMLElement | null>): void {
  useKeysOfPage((event) => {
    const target = event.target as Element;
    if (event.key === '/' && !target.matches('input, select, textarea')) {
      const field = root.current?.querySelector<HTMLInputElement>('input[type=search]');
      if (field) event.preventDefault();
      field?.focus();
    } else if (target === document.body || root.current?.contains(target))
      moveByArrow(event, root.current, 'a.entry-link');
  });
}

/** Gives the focus to the first report that came with more pages; what it returns is called before they come. */
function useFocusOnWhatComes(root: RefObject<HTMLElement | null>, pages: number): () => void {
  const drawn = useRef<Set<Element> | null>(null);
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = null;
    if (before)
      linksIn(root.current)
        .find((link) => !before.has(link))
        ?.focus();
  }, [pages]);
  return () => {
    drawn.current = new Set(linksIn(root.current));
  };
}

/** The reports that can be opened, in the order they are drawn. */
function linksIn(timeline: Element | null): HTMLElement[] {
  return [...(timeline?.querySelectorAll<HTMLElement>('.axis a.entry-link') ?? [])];
}
