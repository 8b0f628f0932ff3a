/** A claim as a citation to paste elsewhere. */

import type { Article } from '../article.ts';
import type { Localizer } from '../localize/localizer.ts';
import type { Claim, Reading } from '../reading/reading.ts';
import { claimantName, verificationWords } from './claim-words.ts';
import { contentOf, dayOf, sourceOf } from './words-of.ts';

/** “Content” — Source, in “Title”, Publisher, date, address. The article's word on verification is kept with it. */
export function citeClaim(claim: Claim, article: Article, reading: Reading, l: Localizer): string {
  const words = contentOf(claim, article.text).replace(/^[“"«]|[”"»]$/g, '');
  const day = dayOf(article.publishedAt);
  const where = [
    l.text('quoted', { words: article.title }),
    article.publisher,
    day && l.date(day),
    article.canonicalUrl || article.url,
  ];
  const verification = verificationWords(claim, reading, l);
  return [
    `${l.text('quoted', { words })} — ${claimantName(sourceOf(reading, claim.source), l)}`,
    verification && `(${verification})`,
    where.filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join('\n');
}
