/** The readable part of a page, as plain data: what the page layer gives to the reading. */

/** UTF-16 (JavaScript string) offsets into `Article.text`, end exclusive. */
export type Span = readonly [start: number, end: number];

/** What a paragraph is on the page. Captions, credits, cards and menus are never paragraphs. */
export type ParagraphKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell';

export interface Paragraph {
  start: number;
  end: number;
  kind: ParagraphKind;
}

/** A link that the article itself offers as an earlier story (related-story card, "read also"). */
export interface LinkedStory {
  url: string;
  title: string;
  publisher: string | null;
}

/** Something the reader should know about how the page or text was read; `code` is stable, `text` is English. */
export interface Note {
  code: string;
  text: string;
}

export interface Article {
  /** Address the page was opened at, and the canonical one it names (http(s) only), else the same. */
  url: string;
  canonicalUrl: string;
  title: string;
  byline: string[];
  publisher: string;
  /**
   * Publication and update instants, ISO 8601: `2024-01-04T17:38:00+02:00` with the publication's own zone when the
   * page shows one, `2024-01-04T15:38:00Z` when only UTC is known, `2024-01-04` when no time is; null when none.
   */
  publishedAt: string | null;
  updatedAt: string | null;
  /** BCP 47 tag, lower-case primary language first (`en`, `uk`, `pt-BR`); empty when unknown. */
  language: string;
  /** All paragraphs joined by a blank line (`\n\n`); the title is not part of it. */
  text: string;
  paragraphs: Paragraph[];
  linkedStories: LinkedStory[];
  notes: Note[];
}
