/** The whole reading beside the text: claims, sources, figures, timeline, and about the article. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../utils/article.ts';
import type { Localizer } from '../../utils/localize/localizer.ts';
import { problemWords } from '../../utils/localize/problem-words.ts';
import type { ChosenMark, TabState } from '../../utils/messages/tab-state.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { ExportFormat } from '../../utils/surfaces/export-reading.ts';
import { isSearchedWhole } from '../../utils/surfaces/note-words.ts';
import { UnreadTab } from '../empty-state/unread-tab.tsx';
import { LocalizerProvider } from '../localize.tsx';
import { useHeldFocus } from '../use-held-focus.ts';
import { PanelSection, type PanelTab } from './panel-section.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import '../surface.css';
import '../empty-state/empty-state.css';
import './side-panel.css';

export interface SidePanelProps {
  state: TabState;
  settings: Settings;
  l: Localizer;
  kept: boolean | null;
  /** Why the last thing asked for could not be done, in a sentence; empty when it was. */
  problem?: string;
  /** Whether the panel is being printed: all sections one below the other, nothing folded away. */
  printing?: boolean;
  /** The section to begin with; claims when absent. */
  firstTab?: PanelTab;
  /** Scrolls the page to a span and flashes it. */
  onGoTo(span: Span): void;
  onOpen(url: string): void;
  /** Puts text on the clipboard; resolves to whether it worked. */
  onCopy(text: string): Promise<boolean>;
  onExport(format: ExportFormat): void;
  /** Opens the browser's print dialogue. */
  onPrint(): void;
  onKeep(keep: boolean): void;
  onReadPage(): void;
  onAddSite?: () => void;
  onTurnOnHere(): void;
  onOpenOptions(part?: 'feeds' | 'library'): void;
}

/** A reading with the article it is of, as the panel's sections take it. */
export type ReadState = Extract<TabState, { status: 'read' }>;

export function SidePanel(props: SidePanelProps) {
  const { state, settings, l } = props;
  const root = useRef<HTMLElement>(null);
  useHeldFocus(root);
  return (
    <LocalizerProvider value={l}>
      <main class="side-panel" ref={root} lang={l.locale} dir={l.direction} data-palette={settings.palette}>
        {state.status === 'none' ? <UnreadTab {...props} state={state} /> : <Read {...props} state={state} />}
        <p role="status" class={props.problem ? 'notice doubt no-print' : 'unseen'}>
          {props.problem && problemWords(props.problem, l)}
        </p>
      </main>
    </LocalizerProvider>
  );
}

const tabOfMark = { claim: 'claims', source: 'sources', figure: 'figures', date: 'timeline' } as const;

/** The section that shows a chosen mark: the open one where it can, so that nothing jumps without need. */
function sectionOf({ kind, claim }: ChosenMark, open: PanelTab): PanelTab {
  return open === 'claims' && claim !== null ? open : tabOfMark[kind];
}

function Read(props: SidePanelProps & { state: ReadState }) {
  const { state, l, printing } = props;
  const { article, reading, timeline, chosen } = state;
  const [opened, setOpened] = useState<{ tab: PanelTab; turn: number }>({
    tab: props.firstTab ?? 'claims',
    turn: 0,
  });
  const turn = chosen?.turn ?? 0;
  // A newly chosen mark brings its section up; afterwards the reader's own choice holds.
  const tab = chosen && turn !== opened.turn ? sectionOf(chosen, opened.tab) : opened.tab;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [turn]);
  const tabs: Tab<PanelTab>[] = [
    { id: 'claims', title: l.text('tabClaims'), count: reading.claims.length },
    { id: 'sources', title: l.text('tabSources'), count: reading.sources.length },
    { id: 'figures', title: l.text('tabFigures'), count: reading.figures.length },
    {
      id: 'timeline',
      title: l.text('tabTimeline'),
      count: timeline && isSearchedWhole(timeline) ? timeline.entries.length : null,
    },
    { id: 'about', title: l.text('tabAbout'), count: null },
  ];
  return (
    <div class="panel-read" ref={root}>
      <h1 class="panel-title press" dir="auto" lang={article.language || undefined}>
        {article.title}
      </h1>
      {!state.marksPainted && <p class="small soft">{l.text('notPainted')}</p>}
      {printing ? (
        tabs.map(({ id, title }) => (
          <section key={id} class="panel-section">
            <h2 class="print-title">{title}</h2>
            <PanelSection {...props} tab={id} />
          </section>
        ))
      ) : (
        <Tabs
          label={l.text('panelSections')}
          tabs={tabs}
          chosen={tab}
          onChoose={(id) => setOpened({ tab: id, turn })}
        >
          <PanelSection {...props} tab={tab} />
        </Tabs>
      )}
    </div>
  );
}
