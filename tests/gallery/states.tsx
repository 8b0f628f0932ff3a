/** Every component in every state worth looking at, by name. */

import { LocalizerProvider } from '../../components/localize.tsx';
import { Options } from '../../components/options/options.tsx';
import { ServerSection } from '../../components/options/server-section.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { TabState } from '../../utils/messages/tab-state.ts';
import { defaultSettings, type ServerSettings } from '../../utils/settings/settings.ts';
import { card, type Draw, nothing, panel, popup, read, unread } from './draw-surfaces.tsx';
import { hardStates } from './hard-states.tsx';
import { sampleReading } from './sample-reading.ts';
import { emptyTimeline } from './sample-timeline.ts';

const unkept =
  'Keeping the article failed: the browser gives the library no more room. Nothing was changed; remove a pack or free disk space.';

const server: ServerSettings = { kind: 'pack', address: 'https://archive.example/packs/city-desk.bin' };

/** The section alone: on the whole page it stands below what a picture holds. */
const serverSection =
  (set: ServerSettings | null, isRefused = false): Draw =>
  (l) => (
    <LocalizerProvider value={l}>
      <main class="options" lang={l.locale} dir={l.direction}>
        <h1 class="unseen">Settings</h1>
        <ServerSection
          server={set}
          outcome=""
          problem={isRefused ? l.text('serverRefused') : ''}
          onSet={async () => false}
          onRemove={nothing}
        />
      </main>
    </LocalizerProvider>
  );

const options =
  (busy: boolean): Draw =>
  (l) => (
    <Options
      settings={{ ...defaultSettings, access: 'chosen-sites', sitesOff: busy ? ['shop.example'] : [] }}
      l={l}
      sitesOn={busy ? ['news.example', 'gazette.example'] : []}
      accessProblem={
        busy
          ? 'The browser did not give access, so only the sites you added are still read by themselves. Choose again to be asked once more.'
          : ''
      }
      library={{
        size: { articles: busy ? 1284 : 0, bytes: busy ? 18_400_000 : 0 },
        packs: [
          {
            id: 'bundled',
            title: 'Bundled reports',
            reports: 3120,
            from: '2014-05-01',
            to: '2024-12-31',
            licence: 'CC BY-SA 4.0',
            attribution: 'Summaries written for this project.',
            bundled: true,
          },
          ...(busy
            ? [
                {
                  id: 'p2',
                  title: 'Local council',
                  reports: 41,
                  from: '2020-01-02',
                  to: '2024-03-04',
                  licence: '',
                  attribution: '',
                  bundled: false,
                },
              ]
            : []),
        ],
        job: busy ? { text: 'news-2023.jsonl', done: 12_400, total: 40_000 } : null,
        outcome: '',
        problem: '',
        onImport: nothing,
        onExport: nothing,
        onDeleteAll: nothing,
        onRemovePack: nothing,
        onBrowse: () => Promise.reject(new Error('Nothing to browse here.')),
        onOpen: nothing,
        onCancelJob: nothing,
      }}
      feeds={{
        feeds: busy
          ? [
              {
                url: 'https://news.example/feed',
                title: 'News Example',
                fetchedAt: '2024-01-04T10:00:00Z',
                problem: '',
              },
              {
                url: 'https://gone.example/rss',
                title: '',
                fetchedAt: null,
                problem: 'The address answered 404: the feed may have moved.',
              },
            ]
          : [],
        outcome: '',
        problem: '',
        refusal: '',
        onAdd: async () => true,
        onRemove: nothing,
        ...(busy ? { onAllow: nothing } : {}),
        onImportList: nothing,
        onExportList: nothing,
      }}
      server={{
        server: busy ? server : null,
        outcome: '',
        problem: '',
        onSet: async () => true,
        onRemove: nothing,
      }}
      keyboard={{
        commands: [
          { name: 'next', description: 'Next mark', shortcut: 'Alt+Shift+N' },
          { name: 'panel', description: 'Open the side panel', shortcut: '' },
        ],
        onChangeShortcuts: nothing,
      }}
      onChange={nothing}
      onChooseAccess={nothing}
      onAddSite={async () => true}
      onRemoveSite={nothing}
      onSwitchOn={nothing}
      onReset={nothing}
    />
  );

export const states: Record<string, Draw> = {
  'popup-read': popup(read),
  'popup-since': popup(read, { ...defaultSettings, showSince: true }),
  'popup-loading': popup({ ...read, timeline: null }),
  'popup-empty': popup({ ...read, timeline: emptyTimeline }),
  'popup-index-failed': popup({
    ...read,
    timeline: { ...emptyTimeline, notes: [{ code: 'index-failed', text: 'A pack is damaged.' }] },
  }),
  'popup-index-damaged': popup({
    ...read,
    timeline: {
      ...emptyTimeline,
      notes: [
        {
          code: 'pack-damaged',
          text: 'Some of the stored reports are damaged and could not be searched (Bundled reports, Local council): earlier reports may be missing here.',
        },
      ],
    },
  }),
  'popup-kept': popup(read, defaultSettings, '', true),
  'popup-unkept': popup(read, defaultSettings, unkept),
  'popup-no-access': popup(unread('no-access')),
  'popup-off-here': popup(unread('off-here')),
  'popup-not-an-article': popup(unread('not-an-article', 'Most of the page is links.')),
  'popup-unsupported': popup(unread('unsupported-page')),
  'popup-unsupported-file': popup(unread('unsupported-page', 'file')),
  'popup-unsupported-web': popup(unread('unsupported-page', 'web')),
  'popup-reading': popup(unread('reading')),
  'popup-failed': popup(unread('failed', 'The page did not answer: reload it and try again.')),
  'panel-claims': panel('claims'),
  'panel-claims-selected': panel('claims', {
    ...read,
    chosen: { kind: 'claim', id: 'c8', claim: 'c8', turn: 1 },
  }),
  'panel-sources': panel('sources'),
  'panel-figures': panel('figures'),
  'panel-timeline': panel('timeline'),
  'panel-about': panel('about'),
  'panel-printed': panel('claims', read, true),
  'panel-nothing': panel('claims', {
    ...read,
    reading: { ...sampleReading, sources: [], claims: [], figures: [], dates: [] },
    marksPainted: false,
  }),
  'panel-unread': panel('claims', unread('not-an-article')),
  'panel-before-click': panel('claims', { ...unread('no-access'), url: '' } as TabState),
  'card-claim': card('claim', 'c2'),
  'card-claim-quoted': card('claim', 'c5'),
  'card-claim-conflict': card('claim', 'c8'),
  'card-claim-cited': card('claim', 'c7'),
  'card-claim-hedged': card('claim', 'c3'),
  'card-source': card('source', 's1'),
  'card-figure': card('figure', 'f3'),
  'card-figure-high-contrast': card('figure', 'f3', 'high-contrast'),
  'card-claim-high-contrast': card('claim', 'c8', 'high-contrast'),
  'card-figure-range': card('figure', 'f2'),
  'card-date': card('date', 'd1'),
  'card-date-cited': card('date', 'd4'),
  welcome: (l) => <Welcome access="on-click" l={l} onChooseAccess={nothing} onOpenOptions={nothing} />,
  'welcome-chosen': (l) => (
    <Welcome access="chosen-sites" l={l} onChooseAccess={nothing} onOpenOptions={nothing} />
  ),
  'welcome-refused': (l) => (
    <Welcome
      access="on-click"
      problem="The browser did not give access, so pages are still read only when you click. Choose again to be asked once more."
      l={l}
      onChooseAccess={nothing}
      onOpenOptions={nothing}
    />
  ),
  'options-new': options(false),
  'options-busy': options(true),
  'options-server': serverSection(null),
  'options-server-set': serverSection(server),
  'options-server-refused': serverSection(
    { kind: 'search', address: 'https://search.example/reports' },
    true,
  ),
  ...hardStates,
};
