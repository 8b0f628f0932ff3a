/** The toolbar click: the reading in one line, then the reports that came before. */

import { useRef } from 'preact/hooks';
import type { Span } from '../../utils/article.ts';
import type { Localizer } from '../../utils/localize/localizer.ts';
import { problemWords } from '../../utils/localize/problem-words.ts';
import type { TabState } from '../../utils/messages/tab-state.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { historyKey, historyTitle } from '../../utils/surfaces/history-by-claimant.ts';
import { isSearchedWhole } from '../../utils/surfaces/note-words.ts';
import { summarise } from '../../utils/surfaces/reading-summary.ts';
import { hostOf } from '../../utils/surfaces/safe-address.ts';
import { NoReports } from '../empty-state/no-reports.tsx';
import { UnreadTab } from '../empty-state/unread-tab.tsx';
import { HistoryLines } from '../figures/history-lines.tsx';
import { LocalizerProvider } from '../localize.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { useHeldFocus } from '../use-held-focus.ts';
import '../surface.css';
import '../empty-state/empty-state.css';
import './popup.css';

export interface PopupProps {
  state: TabState;
  settings: Settings;
  l: Localizer;
  /** Whether the article is in the reader's library; null where it cannot be kept. */
  kept: boolean | null;
  /** Why the last thing asked for could not be done, in a sentence; empty when it was. */
  problem?: string;
  onGoTo(span: Span): void;
  onOpen(url: string): void;
  onOpenPanel(): void;
  onReadPage(): void;
  onAddSite?: () => void;
  onKeep(keep: boolean): void;
  onTurnOffHere(): void;
  onTurnOnHere(): void;
  onOpenOptions(part?: 'feeds' | 'library'): void;
}

export function Popup(props: PopupProps) {
  const { state, l } = props;
  const root = useRef<HTMLElement>(null);
  useHeldFocus(root);
  return (
    <LocalizerProvider value={l}>
      <main class="popup" ref={root} data-palette={props.settings.palette} lang={l.locale} dir={l.direction}>
        <div class="popup-frame">
          <div class="popup-scroll">
            {state.status === 'none' ? (
              <UnreadTab {...props} state={state} />
            ) : (
              <Read {...props} state={state} />
            )}
          </div>
          <Actions {...props} />
        </div>
      </main>
    </LocalizerProvider>
  );
}

/** Histories and lines of each shown here; the panel has all of them. */
const mostHistories = 2;
const mostClaimants = 3;

type ReadState = Extract<TabState, { status: 'read' }>;

function Read({
  state,
  settings,
  l,
  kept,
  onGoTo,
  onOpen,
  onKeep,
  onOpenOptions,
}: PopupProps & { state: ReadState }) {
  const { article, reading, timeline } = state;
  const [counts, ...sentences] = summarise(reading, l);
  return (
    <>
      <header class="popup-summary">
        <h1 class="press" dir="auto" lang={article.language || undefined}>
          {article.title}
        </h1>
        <p>{counts}</p>
        {sentences.map((sentence) => (
          <p key={sentence} class="doubt">
            {sentence}
          </p>
        ))}
      </header>
      <section aria-labelledby="popup-timeline">
        <h2 id="popup-timeline" class="unseen">
          {l.text('timeline')}
        </h2>
        {timeline === null ? (
          <p class="soft popup-waiting" role="status">
            {l.text('timelineLoading')}
          </p>
        ) : (
          <>
            <Timeline
              article={article}
              timeline={timeline}
              showSince={settings.showSince}
              onGoTo={onGoTo}
              onOpen={onOpen}
              histories={timeline.histories.slice(0, mostHistories).map((history) => (
                <section key={historyKey(history)} class="popup-history">
                  <h3 class="kicker">{historyTitle(history, l)}</h3>
                  <HistoryLines history={history} most={mostClaimants} />
                </section>
              ))}
            />
            {timeline.entries.length === 0 && isSearchedWhole(timeline) && (
              <NoReports
                onKeep={kept === false ? () => onKeep(true) : undefined}
                onAddFeed={kept === null ? undefined : () => onOpenOptions('feeds')}
                onImportPack={kept === null ? undefined : () => onOpenOptions('library')}
              />
            )}
          </>
        )}
      </section>
    </>
  );
}

function Actions(props: PopupProps) {
  const { state, l, kept, problem, onOpenPanel, onKeep, onAddSite, onTurnOffHere, onOpenOptions } = props;
  const read = state.status === 'read';
  const site = hostOf(read ? state.article.url : state.url);
  const canTurnOff = read || state.reason === 'not-an-article' || state.reason === 'failed';
  const settings = (
    <button type="button" class="link-button popup-settings" onClick={() => onOpenOptions()}>
      {l.text('settings')}
    </button>
  );
  return (
    <footer class="popup-actions">
      <p role="status" class={problem ? 'doubt popup-problem' : 'unseen'}>
        {problem ? problemWords(problem, l) : kept && l.text('kept')}
      </p>
      {read && (
        <button type="button" id="open-panel" class="button" onClick={onOpenPanel}>
          {l.text('openPanel')}
        </button>
      )}
      {read && kept !== null && (
        <button type="button" id="keep-article" class="link-button" onClick={() => onKeep(!kept)}>
          {l.text(kept ? 'removeKept' : 'keepArticle')}
        </button>
      )}
      {read && settings}
      {onAddSite && read && site && (
        <button type="button" class="link-button" onClick={onAddSite}>
          {l.text('readThisSite', { site })}
        </button>
      )}
      {canTurnOff && site && (
        <button type="button" id="turn-off-here" class="link-button" onClick={onTurnOffHere}>
          {l.text('turnOffHere', { site })}
        </button>
      )}
      {!read && settings}
    </footer>
  );
}
