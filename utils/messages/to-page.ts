/** What the background and the surfaces may tell a page's content script. */

import * as v from 'valibot';
import { spanSchema } from './article-schema.ts';
import type { TabState } from './tab-state.ts';

export const toPage = {
  /** The whole state of the tab, as a surface shows it. */
  describe: v.object({ type: v.literal('describe') }),
  /** Reads the page now if it may be an article; with `evenIfUnlikely`, whatever it looks like. */
  'read-now': v.object({ type: v.literal('read-now'), evenIfUnlikely: v.boolean() }),
  /** Scrolls to a span of the text and flashes it. */
  'go-to': v.object({ type: v.literal('go-to'), span: spanSchema }),
  /** The reader has taken the site back: marks, card and listeners go. */
  leave: v.object({ type: v.literal('leave') }),
  'next-mark': v.object({ type: v.literal('next-mark') }),
  'previous-mark': v.object({ type: v.literal('previous-mark') }),
} as const;

/** What each call resolves to. */
export interface ToPageReplies {
  describe: TabState;
  'read-now': TabState;
  'go-to': boolean;
  leave: null;
  'next-mark': boolean;
  'previous-mark': boolean;
}
