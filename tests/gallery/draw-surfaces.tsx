/** Draws the surfaces of the gallery from a state of a tab, with callbacks that do nothing. */

import type { ComponentChild } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { PanelTab } from '../../components/side-panel/panel-section.tsx';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import type { Localizer } from '../../utils/localize/localizer.ts';
import type { NoReading, ReadTab, TabState } from '../../utils/messages/tab-state.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { type CardContext, describeMark, type MarkTarget } from '../../utils/surfaces/mark-card.ts';
import { sampleArticle } from './sample-article.ts';
import { sampleReading } from './sample-reading.ts';
import { sampleTimeline } from './sample-timeline.ts';

/** Draws one state in a language. */
export type Draw = (l: Localizer) => ComponentChild;

export const nothing = () => {};
/** The gallery’s article as a tab has it read. */
export const read: ReadTab = {
  status: 'read',
  article: sampleArticle,
  reading: sampleReading,
  timeline: sampleTimeline,
  visible: [300, 620],
  chosen: null,
  keepProblem: '',
  marksPainted: true,
};
const callbacks = {
  onGoTo: nothing,
  onOpen: nothing,
  onOpenPanel: nothing,
  onReadPage: nothing,
  onAddSite: nothing,
  onKeep: nothing,
  onTurnOffHere: nothing,
  onTurnOnHere: nothing,
  onOpenOptions: nothing,
  onCopy: async () => true,
  onExport: nothing,
  onPrint: nothing,
};

/** The popup in a state. */
export const popup =
  (state: TabState, settings = defaultSettings, problem = '', kept = false): Draw =>
  (l) => <Popup {...callbacks} state={state} settings={settings} l={l} kept={kept} problem={problem} />;

/** The side panel in a state, open at a section. */
export const panel =
  (firstTab: PanelTab, state: TabState = read, printing = false, kept = true): Draw =>
  (l) => (
    <SidePanel
      {...callbacks}
      state={state}
      settings={{ ...defaultSettings, showSince: true }}
      l={l}
      kept={kept}
      firstTab={firstTab}
      printing={printing}
    />
  );

/** The card of a mark. */
export const card =
  (
    kind: MarkTarget['kind'],
    id: string,
    palette = defaultSettings.palette,
    context: CardContext = read,
  ): Draw =>
  (l) => {
    const content = describeMark({ kind, id }, context, l);
    return (
      content && (
        <main class="gallery-card" data-palette={palette}>
          <h1 class="unseen">Card</h1>
          <Card content={content} l={l} onCopy={async () => true} onOpen={nothing} onOpenPanel={nothing} />
        </main>
      )
    );
  };

/** A tab that has no reading. */
export const unread = (reason: NoReading, detail = ''): TabState => ({
  status: 'none',
  reason,
  detail,
  url: 'https://news.example/front',
});
