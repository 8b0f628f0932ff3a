/** What a page may ask of the background. */

import * as v from 'valibot';
import type { Reading } from '../reading/reading.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { articleSchema } from './article-schema.ts';

export const pageToBackground = {
  /** Reads an article's text; the reply is its reading, or null where the reader switched Previously off. */
  'read-article': v.object({ type: v.literal('read-article'), article: articleSchema }),
  /** Looks up what was reported before; the article is read again where the background has forgotten it. */
  'find-prior-reports': v.object({ type: v.literal('find-prior-reports'), article: articleSchema }),
  /** Tells background (badge) and open surfaces that what they show of this tab is out of date. */
  'tab-changed': v.object({
    type: v.literal('tab-changed'),
    state: v.picklist(['article', 'not-an-article', 'reading', 'off', 'failed']),
    priorReports: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  }),
  /** Tells open surfaces which part of the text is in the window. */
  'view-moved': v.object({
    type: v.literal('view-moved'),
    visible: v.nullable(v.tuple([v.number(), v.number()])),
  }),
  /** Opens the side panel, from a click in the card. */
  'open-panel': v.object({ type: v.literal('open-panel') }),
} as const;

/** What each call resolves to. */
export interface PageToBackgroundReplies {
  'read-article': Reading | null;
  'find-prior-reports': Timeline;
  'tab-changed': null;
  'view-moved': null;
  'open-panel': null;
}
