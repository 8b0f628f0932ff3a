/** What a page without any text to read says of itself. */

import { metadataOf, type PageMetadata } from './page-metadata.ts';
import { gatherSayings } from './page-sayings.ts';
import { readMetaTags } from './page-tags.ts';
import { readStructuredData } from './structured-data.ts';

/** Everything about the article but its text, from what the page declares. Never throws; the unknown is empty or null. */
export function readMetadata(document: Document, url: string): PageMetadata {
  const near = { headline: '', near: [], nearTimes: [] };
  return metadataOf(gatherSayings(document, url, near, readStructuredData(document), readMetaTags(document)));
}
