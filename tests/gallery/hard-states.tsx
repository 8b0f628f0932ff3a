/** States in which there is much, little, or something has failed: they are drawn to be looked at as the others are. */

import { card, type Draw, panel, popup, read, unread } from './draw-surfaces.tsx';
import { hardRead } from './hard-article.ts';
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
  'card-figure-much': card('figure', hardRead.reading.figures[1]!.id, undefined, hardRead),
  'card-claim-much': card('claim', hardRead.reading.claims[1]!.id, undefined, hardRead),
};
