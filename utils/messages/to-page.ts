/** What the background and the surfaces may tell a page's content script. */

import type { Span } from '../article.ts';
import { boolean, oneOf, record, shape, text } from './shape.ts';
import type { TabState } from './tab-state.ts';

const bare = <const T extends string>(type: T) => record({ type: oneOf(type) });

/** A span `[start, end)` of offsets. */
const span = shape((value) => {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isSafeInteger)) return undefined;
  const [start, end] = value as [number, number];
  return start >= 0 && start <= end ? ([start, end] as Span) : undefined;
});

export const toPage = {
  /** The whole state of the tab, as a surface shows it. */
  describe: bare('describe'),
  /** Reads the page now if it may be an article; with `evenIfUnlikely`, whatever it looks like. */
  'read-now': record({ type: oneOf('read-now'), evenIfUnlikely: boolean }),
  /** Scrolls to a span of the text and flashes it. */
  'go-to': record({ type: oneOf('go-to'), span }),
  /** The reader has taken the site back: marks, card and listeners go. */
  leave: bare('leave'),
  /** Keeping the page's article failed, and why; an empty sentence says that it is kept. */
  'keeping-ended': record({ type: oneOf('keeping-ended'), problem: text(1000) }),
  'next-mark': bare('next-mark'),
  'previous-mark': bare('previous-mark'),
} as const;

/** What each call resolves to. */
export interface ToPageReplies {
  describe: TabState;
  'read-now': TabState;
  'go-to': boolean;
  leave: null;
  'keeping-ended': null;
  'next-mark': boolean;
  'previous-mark': boolean;
}
