/** States in which there is much, little, or something has failed: they are drawn to be looked at as the others are. */

import { LocalizerProvider } from '../../components/localize.tsx';
import { LibrarySection } from '../../components/options/library-section.tsx';
import { problemWords } from '../../utils/localize/problem-words.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { card, type Draw, nothing, panel, popup, read, unread } from './draw-surfaces.tsx';
import { hardRead } from './hard-article.ts';
import { longRead } from './long-article.ts';
import { emptyTimeline } from './sample-timeline.ts';

const [history] = read.timeline!.histories;
const empty = { ...read, timeline: emptyTimeline };
const failed = {
  ...read,
  timeline: {
    ...emptyTimeline,
    notes: [
      {
        code: 'index-failed',
        text: 'The library was written by a newer version of Previously. Nothing was changed; update the extension.',
      },
    ],
  },
};
/** Of the article's claims only those of one source. */
const oneSource = {
  ...read,
  reading: { ...read.reading, claims: read.reading.claims.filter(({ source }) => source === 's1') },
};
const onePoint = {
  ...read,
  timeline: { ...read.timeline!, histories: [{ ...history!, points: history!.points.slice(0, 1) }] },
};

const silent = unread('failed', 'The page did not answer: reload it and try again.');
const notes = {
  ...read,
  article: {
    ...read.article,
    publishedAt: null,
    notes: ['page-restless', 'dates-differ', 'text-cut', 'no-date'].map((code) => ({ code, text: '' })),
  },
};
const oneFigure = {
  ...read,
  reading: { ...read.reading, figures: read.reading.figures.slice(0, 1) },
  timeline: emptyTimeline,
};

/** The section alone, after an import of which a line could not be read. */
const importFailed: Draw = (l) => (
  <LocalizerProvider value={l}>
    <main class="options" lang={l.locale} dir={l.direction}>
      <h1 class="unseen">Settings</h1>
      <LibrarySection
        settings={defaultSettings}
        onChange={nothing}
        size={{ articles: 2, bytes: 41_000 }}
        packs={[]}
        job={null}
        outcome=""
        problem={problemWords(
          'Importing the library failed, and nothing was changed: reports-of-the-harbour-office-2025.jsonl line 12, field "date": is not a day like 2023-09-25.',
          l,
        )}
        onImport={nothing}
        onExport={nothing}
        onDeleteAll={nothing}
        onBrowse={() => Promise.reject(new Error('Nothing to browse here.'))}
        onOpen={nothing}
      />
    </main>
  </LocalizerProvider>
);

export const hardStates: Record<string, Draw> = {
  'popup-much': popup(hardRead),
  'popup-one-source': popup(oneSource),
  'popup-one-point': popup(onePoint),
  'popup-no-access-long': popup({ ...unread('no-access'), url: hardRead.article.url } as never),
  'panel-much-claims': panel('claims', hardRead),
  'panel-much-sources': panel('sources', hardRead),
  'panel-much-figures': panel('figures', hardRead),
  'panel-much-timeline': panel('timeline', hardRead),
  'panel-much-about': panel('about', hardRead),
  'panel-one-point': panel('figures', onePoint),
  'panel-empty-timeline': panel('timeline', empty, false, false),
  'panel-failed-timeline': panel('timeline', failed),
  'panel-loading-timeline': panel('timeline', { ...read, timeline: null }),
  'popup-long': popup(longRead),
  'panel-long-claims': panel('claims', longRead),
  'panel-long-sources': panel('sources', longRead),
  'panel-long-figures': panel('figures', longRead),
  'panel-one-figure': panel('figures', oneFigure),
  'panel-reading': panel('claims', unread('reading')),
  'panel-silent': panel('claims', silent),
  'panel-notes': panel('about', notes),
  'options-import-failed': importFailed,
  'card-claim-long': card('claim', longRead.reading.claims[2]!.id, undefined, longRead),
  'card-figure-long': card('figure', longRead.reading.figures[0]!.id, undefined, longRead),
  'card-figure-much': card('figure', hardRead.reading.figures[1]!.id, undefined, hardRead),
  'card-claim-much': card('claim', hardRead.reading.claims[1]!.id, undefined, hardRead),
};
