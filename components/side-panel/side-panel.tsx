/** The whole reading beside the text: claims, sources, figures, timeline, and about the article. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../utils/article.ts';
import type { Localizer } from '../../utils/localize/localizer.ts';
import type { TabState } from '../../utils/messages/tab-state.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { ExportFormat } from '../../utils/surfaces/export-reading.ts';
import type { MarkTarget } from '../../utils/surfaces/mark-card.ts';
import { UnreadTab } from '../empty-state/unread-tab.tsx';
import { LocalizerProvider } from '../localize.tsx';
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
  /** Why keeping it failed, in a sentence; empty when it did not. */
  keepProblem?: string;
  /** The mark last clicked in the page: its claim, source or figure is shown and highlighted. */
  selected?: MarkTarget | null;
  /** The section to begin with; claims when absent. */
  firstTab?: PanelTab;
  /** Scrolls the page to a span and flashes it. */
  onGoTo(span: Span): void;
  onOpen(url: string): void;
  /** Puts text on the clipboard; resolves to whether it worked. */
  onCopy(text: string): Promise<boolean>;
  onExport(format: ExportFormat): void;
  /** Prints the document; called when all sections are laid out one below the other. */
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
  return (
    <LocalizerProvider value={l}>
      <main class="side-panel" lang={l.locale} dir={l.direction} data-palette={settings.palette}>
        {state.status === 'none' ? <UnreadTab {...props} state={state} /> : <Read {...props} state={state} />}
      </main>
    </LocalizerProvider>
  );
}

const tabOfMark = { claim: 'claims', source: 'sources', figure: 'figures', date: 'timeline' } as const;

function Read(props: SidePanelProps & { state: ReadState }) {
  const { state, l, selected, onPrint } = props;
  const { article, reading, timeline } = state;
  const [chosen, setChosen] = useState<{ tab: PanelTab; at: MarkTarget | null | undefined }>({
    tab: props.firstTab ?? 'claims',
    at: undefined,
  });
  const [printing, setPrinting] = useState(false);
  const print = useRef(onPrint);
  print.current = onPrint;
  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done, { once: true });
    print.current();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);
  // A newly selected mark brings its section up; afterwards the reader's own choice holds.
  const tab = selected && selected !== chosen.at ? tabOfMark[selected.kind] : chosen.tab;
  const tabs: Tab<PanelTab>[] = [
    { id: 'claims', title: l.text('tabClaims'), count: reading.claims.length },
    { id: 'sources', title: l.text('tabSources'), count: reading.sources.length },
    { id: 'figures', title: l.text('tabFigures'), count: reading.figures.length },
    { id: 'timeline', title: l.text('tabTimeline'), count: timeline?.entries.length ?? null },
    { id: 'about', title: l.text('tabAbout'), count: null },
  ];
  const section = (id: PanelTab) => (
    <PanelSection {...props} tab={id} unfolded={printing} onPrint={() => setPrinting(true)} />
  );
  return (
    <>
      <h1 class="panel-title press" dir="auto" lang={article.language || undefined}>
        {article.title}
      </h1>
      {!state.marksPainted && <p class="small soft">{l.text('notPainted')}</p>}
      {printing ? (
        tabs.map(({ id, title }) => (
          <section key={id} class="panel-section">
            <h2>{title}</h2>
            {section(id)}
          </section>
        ))
      ) : (
        <Tabs
          label={l.text('panelSections')}
          tabs={tabs}
          chosen={tab}
          onChoose={(id) => setChosen({ tab: id, at: selected })}
        >
          {section(tab)}
        </Tabs>
      )}
    </>
  );
}
