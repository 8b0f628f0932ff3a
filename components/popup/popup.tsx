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
  onOpenOptions,
}: PopupProps & { state: ReadState }) {
  const { article, reading, timeline } = state;
  // A line ends between two counts, not within one.
  const [counts, ...sentences] = summarise(reading, l);
  return (
    <>
      <header class="popup-summary">
        <h1 class="press" dir="auto" lang={article.language || undefined}>
          {article.title}
        </h1>
        <p>{counts?.replace(/(\d) /g, '$1\u00a0')}</p>
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
                canKeep={kept === false}
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
  const { state, l, kept, problem, onOpenPanel, onKeep, onAddSite, onTurnOffHere } = props;
  const read = state.status === 'read';
  const site = hostOf(read ? state.article.url : state.url);
  const canTurnOff = read || state.reason === 'not-an-article' || state.reason === 'failed';
  const forSite = canTurnOff && site && (
    <div class="popup-site">
      <span class="small soft">{l.text('onSite', { site })}</span>
      {read && onAddSite && (
        <LinkButton name={l.text('readThisSite', { site })} onClick={onAddSite}>
          {l.text('readThere')}
        </LinkButton>
      )}
      <LinkButton id="turn-off-here" name={l.text('turnOffHere', { site })} onClick={onTurnOffHere}>
        {l.text('turnOffThere')}
      </LinkButton>
    </div>
  );
  return (
    <footer class="popup-actions">
      <p role="status" class={problem ? 'doubt' : 'unseen'}>
        {problem ? problemWords(problem, l) : kept && l.text('kept')}
      </p>
      <div class="popup-row">
        {read && (
          <button type="button" id="open-panel" class="button" onClick={onOpenPanel}>
            {l.text('openPanel')}
          </button>
        )}
        {read && kept !== null && (
          <LinkButton
            id="keep-article"
            why={kept ? undefined : l.text('keepArticleWhy')}
            onClick={() => onKeep(!kept)}
          >
            {l.text(kept ? 'removeKept' : 'keepArticle')}
          </LinkButton>
        )}
        {!read && forSite}
        <SettingsButton {...props} />
      </div>
      {read && forSite}
    </footer>
  );
}

interface LinkButtonProps {
  id?: string;
  /** What comes of it, in a sentence. */
  why?: string | undefined;
  /** What it is called where the words beside it are not seen. */
  name?: string;
  onClick(): void;
  children: string;
}

/** Its tooltip tells what comes of it, or its whole name. */
function LinkButton({ children, name, why = name, ...props }: LinkButtonProps) {
  return (
    <button type="button" class="link-button popup-link" title={why} aria-label={name} {...props}>
      {children}
    </button>
  );
}

/** A word where there is room, a wheel in a narrow popup. */
function SettingsButton({ l, onOpenOptions }: PopupProps) {
  const words = l.text('settings');
  return (
    <button type="button" class="link-button popup-settings" title={words} onClick={() => onOpenOptions()}>
      <svg aria-hidden="true" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="2.5" />
        <path d="M10 1v3m0 12v3M1 10h3m12 0h3M3.6 3.6l2.2 2.2m8.4 8.4l2.2 2.2m0 -12.8l-2.2 2.2m-8.4 8.4l-2.2 2.2" />
        <circle cx="10" cy="10" r="6" />
      </svg>
      <span>{words}</span>
    </button>
  );
}
