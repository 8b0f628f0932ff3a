/** Title, authors, publisher, instants and language of an article, in the order of trust of their sources. Pure. */

import type { Article } from '../article.ts';
import { authorsOf } from './bylines.ts';
import { cleanLine } from './clean-line.ts';
import { contradiction, isSameName } from './contradiction.ts';
import { bare, isSameTitle } from './headline.ts';
import type { PageSayings } from './page-sayings.ts';
import { publicationDates } from './publication-dates.ts';
import { publishersOf } from './publishers.ts';

export type PageMetadata = Omit<Article, 'text' | 'paragraphs' | 'linkedStories'>;

/**
 * Everything about the article but its text. What is shown near the headline is where dates are looked for last.
 * Never throws; what is unknown is empty or null.
 */
export function metadataOf(said: PageSayings): PageMetadata {
  const dates = publicationDates(said);
  const publishers = publishersOf(said.publishers);
  const publisher = publishers[0];
  const { byline, other } = authorsOf(said, publishers);
  const otherPublisher = publishers.find((name) => !isSameName(publisher!, name));
  return {
    url: said.url,
    canonicalUrl: said.canonicalUrl,
    title: titleOf(said),
    byline,
    publisher: publisher ?? hostOf(said.canonicalUrl),
    publishedAt: dates.publishedAt,
    updatedAt: dates.updatedAt,
    language: said.language,
    notes: [
      ...said.notes,
      ...dates.notes,
      ...contradiction('authors', byline[0], other),
      ...contradiction('publishers', publisher, otherPublisher),
    ],
  };
}

/** The headline that the page shows, if its metadata agrees or it is the only one; else what the metadata says. */
function titleOf({ headline, titles, documentTitle, siteName, hasOneTop }: PageSayings): string {
  const shown = cleanLine(headline);
  const claimed = titles.map(cleanLine).filter((title) => title !== '');
  const isAgreed = claimed.length === 0 || claimed.some((title) => isSameTitle(shown, title));
  if (shown !== '' && (isAgreed || hasOneTop)) {
    return claimed.find((title) => isBehindKicker(title, shown)) ?? shown;
  }
  const title = claimed[0] ?? cleanLine(documentTitle);
  return title === '' ? shown : withoutSiteName(title, siteName);
}

/** Whether the headline shows something before the title ("Fish market" over "Traders leave the old hall"). */
function isBehindKicker(title: string, shown: string): boolean {
  const [short, long] = [bare(title), bare(shown)];
  return short.length > 8 && short !== long && long.endsWith(short);
}

/** "Headline | The Daily" without its last part, where that part is the site's name. */
function withoutSiteName(title: string, siteName: string): string {
  const match = /^(.{10,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/.exec(title);
  if (match === null) return title;
  const [, rest, last] = match as unknown as [string, string, string];
  const isName = siteName !== '' && last.toLowerCase().includes(siteName.toLowerCase());
  return isName || title.includes(' | ') ? rest : title;
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
