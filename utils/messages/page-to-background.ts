/** What a page may ask of the background. */

import * as v from 'valibot';
import type { PageMetadata } from '../page/page-metadata.ts';
import type { Reading } from '../reading/reading.ts';
import type { CardTexts } from '../tabs/card-texts.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { foundArticleSchema } from './article-schema.ts';

export const pageToBackground = {
  /** Reads an article's text; the reply is its reading, and what the sayings of its page come to. */
  'read-article': v.object({ type: v.literal('read-article'), article: foundArticleSchema }),
  /** Looks up what was reported before; the article is read again where the background has forgotten it. */
  'find-prior-reports': v.object({ type: v.literal('find-prior-reports'), article: foundArticleSchema }),
  /** The page may be an article: brings the reader into it. False where the browser refuses. */
  'bring-reader': v.object({ type: v.literal('bring-reader') }),
  /** Tells background (badge) and open surfaces that what they show of this tab is out of date. */
  'tab-changed': v.object({
    type: v.literal('tab-changed'),
    state: v.picklist(['article', 'not-an-article', 'reading', 'off', 'failed']),
    priorReports: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
    change: v.optional(v.object({ page: v.number(), turn: v.number() })),
  }),
  /** Tells open surfaces which part of the text is in the window; the background itself does not answer. */
  'view-moved': v.object({
    type: v.literal('view-moved'),
    visible: v.nullable(v.tuple([v.number(), v.number()])),
  }),
  /** Tells open surfaces which mark the reader chose in the text. */
  'mark-chosen': v.object({
    type: v.literal('mark-chosen'),
    chosen: v.object({
      kind: v.picklist(['source', 'claim', 'figure', 'date']),
      id: v.pipe(v.string(), v.maxLength(40)),
      claim: v.nullable(v.pipe(v.string(), v.maxLength(40))),
      turn: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  }),
  /** The texts the card speaks with, in the reader's language, and its style sheet. */
  'card-texts': v.object({ type: v.literal('card-texts') }),
  /** Opens an http(s) address in a new tab, from a click in the card. */
  'open-address': v.object({
    type: v.literal('open-address'),
    url: v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//i, 'only web addresses are opened')),
    /** A number of the click's own: a message that is sent again opens nothing again. */
    click: v.number(),
  }),
  /** Opens the side panel, from a click in the card. */
  'open-panel': v.object({ type: v.literal('open-panel') }),
} as const;

/** The reading of an article, with what the sayings of its page come to. */
export interface ReadPage {
  metadata: PageMetadata;
  reading: Reading;
}

/** What each call resolves to. */
export interface PageToBackgroundReplies {
  'read-article': ReadPage;
  'find-prior-reports': Timeline;
  'bring-reader': boolean;
  'tab-changed': null;
  'view-moved': null;
  'mark-chosen': null;
  'card-texts': CardTexts & { styles: string };
  'open-address': null;
  'open-panel': boolean;
}
