/** Looks things up in a reading and gives the article's own words for them. */

import type { Span } from '../article.ts';
import type { Claim, Figure, Reading, Source } from '../reading/reading.ts';

/** The words of a span, with runs of white space as one space. */
export function wordsOf(text: string, [start, end]: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** Words that only point back to what was said before: with them alone a reader learns nothing. */
const POINTING =
  /^(?:which|something|(?:an? )?(?:claim|charge|accusation|allegation|assertion|report|figure)s?)$/i;

/** A "that" before a subject; one before a verb is the subject itself ("said that was wrong"). */
const TYING =
  /^that\s+(?!(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|shall|should|do|does|did)(?:n[’']t)?\b)/;

/**
 * What a claim reports, in the article's words; parts that stand apart are joined by an ellipsis, and the "that" which
 * only ties it to its verb is left out. Where nothing is reported ("did not return a call"), or words that only point
 * back ("which Moscow denies"), all of it is given.
 */
export function contentOf(claim: Claim, text: string): string {
  const words = claim.content.map((span) => wordsOf(text, span)).join(' … ');
  return words === '' || POINTING.test(words) ? wordsOf(text, claim.extent) : words.replace(TYING, '');
}

/** The source of id `id`, or null when the text names none. */
export function sourceOf(reading: Reading, id: string | null): Source | null {
  return id === null ? null : (reading.sources.find((source) => source.id === id) ?? null);
}

/** A figure with what it counts, in the article's words ("around 527,000", "tens of thousands of Ukrainian citizens"). */
export function figureWords(figure: Figure, text: string): string {
  const { countedSpan } = figure;
  if (countedSpan && countedSpan[0] >= figure.start && countedSpan[0] - figure.end < 12) {
    return wordsOf(text, [figure.start, Math.max(figure.end, countedSpan[1])]);
  }
  return wordsOf(text, [figure.start, figure.end]);
}

/** What a figure counts, without the number: "conscripts", "Ukrainian citizens"; empty when the text does not say. */
export function countedWords(figure: Figure, text: string): string {
  return figure.countedSpan ? wordsOf(text, figure.countedSpan) : (figure.counted ?? figure.unit ?? '');
}

/** The day an article was published (`2024-01-04`), in the publication's own zone; null when the page gives none. */
export function dayOf(instant: string | null): string | null {
  const day = instant?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

/** As much of a date as is known, for `Localizer.date`: `2023-09` where only the month is. */
export function knownDate({ date, precision }: { date: string; precision: 'day' | 'month' }): string {
  return precision === 'month' ? date.slice(0, 7) : date;
}
