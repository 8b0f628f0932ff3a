/** An article as a page gives it, and made whole: what the page says of it, weighed. Pure. */

import type { Article } from '../article.ts';
import { metadataOf, type PageMetadata } from './page-metadata.ts';
import type { PageSayings } from './page-sayings.ts';

/** The text of an article, with what its page says of it as it stands there. */
export interface FoundArticle extends Pick<Article, 'text' | 'paragraphs' | 'linkedStories' | 'notes'> {
  said: PageSayings;
}

/** The article with its title, authors, publisher and days. */
export function wholeArticle(found: FoundArticle): Article {
  return withMetadata(found, metadataOf(found.said));
}

/** The same where what the page says was weighed before; notes on it come first. */
export function withMetadata(
  { text, paragraphs, linkedStories, notes }: Omit<FoundArticle, 'said'>,
  metadata: PageMetadata,
): Article {
  return { ...metadata, text, paragraphs, linkedStories, notes: [...metadata.notes, ...notes] };
}
