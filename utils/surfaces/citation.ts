/** A claim as a citation to paste elsewhere. */

import type { Article } from '../article.ts';
import type { Localizer } from '../localize/localizer.ts';
import type { Claim, Reading } from '../reading/reading.ts';
import { claimantName, hedgeWords, mannerWords, verificationWords } from './claim-words.ts';
import { contentOf, dayOf, sourceOf } from './words-of.ts';

/**
 * “Content” — Source, in “Title”, Publisher, date, address. How it is said and how sure the article is goes with it: the
 * words are the article's, and a claim that is retold must not pass for a quotation.
 */
export function citeClaim(claim: Claim, article: Article, reading: Reading, l: Localizer): string {
  const words = contentOf(claim, article.text).replace(/^[“"«]|[”"»]$/g, '');
  const day = dayOf(article.publishedAt);
  const where = [
    l.text('quoted', { words: article.title }),
    article.publisher,
    day && l.date(day),
    article.canonicalUrl || article.url,
  ];
  const notes = [
    mannerWords(claim, article.text, l),
    hedgeWords(claim, article.text, l),
    verificationWords(claim, reading, l),
  ].filter(Boolean);
  return [
    `${l.text('quoted', { words })} — ${claimantName(sourceOf(reading, claim.source), l)}`,
    notes.length > 0 && `(${notes.join('; ')})`,
    where.filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join('\n');
}
