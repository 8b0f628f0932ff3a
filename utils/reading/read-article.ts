/** Text in, Reading out: the one entrance to the engine. */

import type { Note } from '../article.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { markBackReferences } from './claims/back-references.ts';
import { buildClaims } from './claims/build-claims.ts';
import { assignClaimants, linkFigures, toFigures } from './claims/link-figures.ts';
import { findNotices } from './claims/verification.ts';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { tagText } from './grammar/tagged-text.ts';
import { findUkrainianAttributions } from './languages/uk/find-attributions.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { DateMention, Reading, ReadingInput, Source } from './reading.ts';
import { SourceResolver } from './sources/resolve-sources.ts';
import { toSources } from './sources/to-sources.ts';

/** Longer texts are read up to here, in UTF-16 units; no news article comes near it. */
export const TEXT_LIMIT = 2_000_000;

/** The day of publication in the publication's zone: the first ten characters of its instant. */
function anchorOf(publishedAt: string | null | undefined): string | null {
  const day = publishedAt?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/**
 * Reads an article: who is cited, what they are said to say, figures and dates. Offsets are UTF-16 offsets into
 * `input.text`, end exclusive. Pure; linear in the text's length; never throws, whatever the text: what could not be
 * read is in `notes`.
 */
export function readArticle(input: ReadingInput): Reading {
  const notes: Note[] = [];
  const text = input.text.slice(0, TEXT_LIMIT);
  if (text.length < input.text.length)
    notes.push({ code: 'text-cut', text: 'The text is very long; only its beginning was read.' });
  if (text.trim() === '') notes.push({ code: 'no-text', text: 'There is no text to read.' });
  const anchor = anchorOf(input.publishedAt);
  if (anchor === null)
    notes.push({ code: 'no-date', text: 'The day of publication is unknown; relative dates stay open.' });
  const language = input.language?.toLowerCase().split('-')[0] || 'en';
  const given = input.paragraphs?.filter(
    (paragraph) => paragraph.end <= text.length && paragraph.start < paragraph.end,
  );
  const doc = tagText(text, given?.length ? given : paragraphsOf(text), language);
  const attributions = language === 'uk' ? findUkrainianAttributions(doc) : findAttributions(doc);
  const notices = findNotices(doc);
  const resolved = new SourceResolver(doc).resolve(attributions, notices, input.publisher ?? '');
  const sources: Source[] = toSources(resolved.entities);
  const idOf = new Map(resolved.entities.map((entity, i) => [entity, sources[i]!.id]));
  const sentences = doc.sentences.map(({ start, end }) => ({ start, end }));
  const rawDates = findDates({ text, sentences, tokens: doc.tokens, anchor, language });
  const dates: DateMention[] = rawDates.map((date, i) => ({ id: `d${i + 1}`, ...date, backReference: null }));
  const figures = toFigures(findFigures({ text, sentences, tokens: doc.tokens, dates: rawDates, language }));
  const claims = buildClaims(doc, attributions, notices, resolved, idOf, figures, dates);
  assignClaimants(figures, claims);
  linkFigures(doc, figures);
  markBackReferences(doc, attributions, claims, dates, anchor);
  return { version: 1, language, anchor, sentences, sources, claims, figures, dates, notes };
}
