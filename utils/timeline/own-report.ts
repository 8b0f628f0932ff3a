/** The article never counts as its own prior report. */

import { addressKey } from './address-key.ts';
import type { Candidate } from './candidate.ts';
import { plain, type TimelineQuery } from './query.ts';

/** The words of an address's last path segment: publishers write the title there. */
function slugWords(url: string): string {
  const path = addressKey(url).split('?', 1)[0] ?? '';
  const segments = path.split('/').slice(1);
  const slug = segments[segments.length - 1] ?? '';
  return plain(slug.replace(/[-_]+/g, ' '));
}

/** Whether a report is the article: same address, or same publisher and day and title (as summary or in the address). */
export function isArticleItself(candidate: Candidate, query: TimelineQuery): boolean {
  const { report, day } = candidate;
  const { addresses, publisher, title } = query.self;
  if (addresses.has(addressKey(report.url))) return true;
  if (day !== query.day || publisher === '' || plain(report.publisher) !== publisher || title === '')
    return false;
  return plain(report.summary) === title || slugWords(report.url) === title;
}
