/** An article of which only title, text and day are known. */

import type { Article } from '../../utils/article.ts';

export function bareArticle({ title, text, date }: { title: string; text: string; date: string }): Article {
  return {
    url: '',
    canonicalUrl: '',
    title,
    byline: [],
    publisher: '',
    publishedAt: date,
    updatedAt: null,
    language: 'en',
    text,
    paragraphs: [],
    linkedStories: [],
    notes: [],
  };
}
