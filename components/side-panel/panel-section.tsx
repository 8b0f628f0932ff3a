/** One section of the side panel. */

import { isSearchedWhole } from '../../utils/surfaces/note-words.ts';
import { NoReports } from '../empty-state/no-reports.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { AboutSection } from './about-section.tsx';
import { ClaimsSection } from './claims-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import type { ReadState, SidePanelProps } from './side-panel.tsx';
import { SourcesSection } from './sources-section.tsx';

export type PanelTab = 'claims' | 'sources' | 'figures' | 'timeline' | 'about';

export interface PanelSectionProps extends SidePanelProps {
  state: ReadState;
  tab: PanelTab;
}

export function PanelSection(props: PanelSectionProps) {
  switch (props.tab) {
    case 'claims':
      return <ClaimsSection {...props} />;
    case 'sources':
      return <SourcesSection {...props} />;
    case 'figures':
      return <FiguresSection {...props} />;
    case 'about':
      return <AboutSection {...props} />;
    default:
      return <TimelineSection {...props} />;
  }
}

function TimelineSection(props: PanelSectionProps) {
  const { state, l, settings, printing, kept, onKeep, onOpenOptions } = props;
  const { article, timeline } = state;
  return (
    <>
      <h2 class="unseen">{l.text('timeline')}</h2>
      {timeline ? (
        <Timeline
          {...props}
          article={article}
          timeline={timeline}
          showSince={settings.showSince}
          whole={printing}
        />
      ) : (
        <p class="soft" role="status">
          {l.text('timelineLoading')}
        </p>
      )}
      {timeline?.entries.length === 0 && isSearchedWhole(timeline) && (
        <NoReports
          canKeep={kept === false}
          onKeep={kept === false ? () => onKeep(true) : undefined}
          isKept={kept === true}
          onAddFeed={kept === null ? undefined : () => onOpenOptions('feeds')}
          onImportPack={kept === null ? undefined : () => onOpenOptions('library')}
        />
      )}
      <DatesSection {...props} />
    </>
  );
}
