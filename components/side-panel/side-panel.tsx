/** The whole reading beside the text: claims, sources, figures, timeline, and about the article. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../utils/article.ts';
import type { Localizer } from '../../utils/localize/localizer.ts';
import type { TabState } from '../../utils/messages/tab-state.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { ExportFormat } from '../../utils/surfaces/export-reading.ts';
import type { MarkTarget } from '../../utils/surfaces/mark-card.ts';
import { NoReports } from '../empty-state/no-reports.tsx';
import { UnreadTab } from '../empty-state/unread-tab.tsx';
import { LocalizerProvider } from '../localize.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { AboutSection } from './about-section.tsx';
import { ClaimsSection } from './claims-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import '../surface.css';
import '../empty-state/empty-state.css';
import './side-panel.css';

export type PanelTab = 'claims' | 'sources' | 'figures' | 'timeline' | 'about';

export interface SidePanelProps {
  state: TabState;
  settings: Settings;
  l: Localizer;
  kept: boolean | null;
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
  const { state, l } = props;
  return (
    <LocalizerProvider value={l}>
      <main class="side-panel" data-palette={props.settings.palette} lang={l.locale} dir={l.direction}>
        {state.status === 'none' ? <UnreadTab {...props} state={state} /> : <Read {...props} state={state} />}
      </main>
    </LocalizerProvider>
  );
}

const tabOfMark = { claim: 'claims', source: 'sources', figure: 'figures', date: 'timeline' } as const;

function Read(props: SidePanelProps & { state: ReadState }) {
  const { state, l, selected } = props;
  const { article, reading } = state;
  const [chosen, setChosen] = useState<{ tab: PanelTab; at: MarkTarget | null | undefined }>({
    tab: props.firstTab ?? 'claims',
    at: undefined,
  });
  // A newly selected mark brings its section up; afterwards the reader's own choice holds.
  const tab = selected && selected !== chosen.at ? tabOfMark[selected.kind] : chosen.tab;
  const tabs: Tab<PanelTab>[] = [
    { id: 'claims', title: l.text('tabClaims'), count: reading.claims.length },
    { id: 'sources', title: l.text('tabSources'), count: reading.sources.length },
    { id: 'figures', title: l.text('tabFigures'), count: reading.figures.length },
    { id: 'timeline', title: l.text('tabTimeline'), count: state.timeline?.entries.length ?? null },
    { id: 'about', title: l.text('tabAbout'), count: null },
  ];
  return (
    <>
      <h1 class="panel-title press" dir="auto" lang={article.language || undefined}>
        {article.title}
      </h1>
      {!state.marksPainted && <p class="small soft">{l.text('notPainted')}</p>}
      <Tabs
        label={l.text('panelSections')}
        tabs={tabs}
        chosen={tab}
        onChoose={(id) => setChosen({ tab: id, at: selected })}
      >
        <Section {...props} tab={tab} />
      </Tabs>
    </>
  );
}

function Section(props: SidePanelProps & { state: ReadState; tab: PanelTab }): ComponentChildren {
  const { state, l, settings, kept, tab, onKeep, onOpenOptions } = props;
  const { article, timeline } = state;
  switch (tab) {
    case 'claims':
      return <ClaimsSection {...props} />;
    case 'sources':
      return <SourcesSection {...props} />;
    case 'figures':
      return <FiguresSection {...props} />;
    case 'about':
      return <AboutSection {...props} />;
    default:
      if (!timeline) return <p class="soft">{l.text('timelineLoading')}</p>;
      return (
        <>
          <Timeline {...props} article={article} timeline={timeline} showSince={settings.showSince} />
          {timeline.entries.length === 0 && (
            <NoReports
              onKeep={kept === false ? () => onKeep(true) : undefined}
              onAddFeed={() => onOpenOptions('feeds')}
              onImportPack={() => onOpenOptions('library')}
            />
          )}
        </>
      );
  }
}
