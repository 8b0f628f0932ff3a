/** What a surface shows about one tab: a function of the article, its reading and its timeline. */

import type { Article, Span } from '../article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** Why a tab has no reading. */
export type NoReading =
  /** The browser keeps extensions out of this page (browser pages, stores, PDF viewers). */
  | 'unsupported-page'
  /** The reader has not given access to this site; reading starts at the click. */
  | 'no-access'
  /** The reader switched Previously off on this site. */
  | 'off-here'
  | 'not-an-article'
  | 'reading'
  | 'failed';

/** Which of a page's changes was the last: a surface that is told of one it knows asks for nothing. */
export interface PageChange {
  /** A number of the page's own. */
  page: number;
  /** Counts its changes. */
  turn: number;
}

export interface UnreadTab {
  status: 'none';
  /** The change after which the page described itself; not known where it was not the page. */
  change?: PageChange;
  reason: NoReading;
  /**
   * `failed`: one sentence; `not-an-article`: `no-text`, `little-text` or empty; `unsupported-page`: `web` or `file` by
   * its address, or empty; else empty.
   */
  detail: string;
  url: string;
}

/** A mark that the reader chose in the text. */
export interface ChosenMark {
  kind: 'source' | 'claim' | 'figure' | 'date';
  id: string;
  /** Id of the claim it is or is part of; null where it is part of none. */
  claim: string | null;
  /** Counts the choices on this page: the same mark chosen twice is two choices. */
  turn: number;
}

export interface ReadTab {
  status: 'read';
  change?: PageChange;
  article: Article;
  reading: Reading;
  /** Null while the index is being asked, which takes milliseconds. */
  timeline: Timeline | null;
  /** The part of the text that is in the window now; null when unknown. */
  visible: Span | null;
  /** The mark chosen last; null for none. */
  chosen: ChosenMark | null;
  /** Why the article could not be kept when that was last tried, in a sentence; empty when it could, or was not. */
  keepProblem: string;
  /** False where the page could not be marked (no Highlight API): the panel says so. */
  marksPainted: boolean;
}

export type TabState = UnreadTab | ReadTab;
