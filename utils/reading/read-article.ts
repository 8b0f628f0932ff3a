/** Text in, Reading out: the one entrance to the engine. */

import type { Note, Paragraph } from '../article.ts';
import type { Attribution } from './attribution/attribution.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { markBackReferences } from './claims/back-references.ts';
import { buildClaims } from './claims/build-claims.ts';
import { assignClaimants, linkFigures, toFigures } from './claims/link-figures.ts';
import { findNotices } from './claims/verification.ts';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { type TaggedText, tagText, textOf } from './grammar/tagged-text.ts';
import { findUkrainianAttributions } from './languages/uk/find-attributions.ts';
import { findUkrainianNotices } from './languages/uk/notices.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { DateMention, Reading, ReadingInput } from './reading.ts';
import { SourceResolver } from './sources/resolve-sources.ts';
import { toSources } from './sources/to-sources.ts';

/** Longer texts are read up to here, in UTF-16 units; no news article comes near it. */
export const TEXT_LIMIT = 2_000_000;

/** The day of publication in the publication's zone: the first ten characters of its instant. */
function anchorOf(publishedAt: string | null | undefined): string | null {
  const day = publishedAt?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** Paragraphs that lie in the text, in order, none over another. */
function usable(paragraphs: readonly Paragraph[] | undefined, length: number): Paragraph[] {
  const kept: Paragraph[] = [];
  for (const paragraph of paragraphs ?? []) {
    const from = kept.at(-1)?.end ?? 0;
    if (paragraph.start >= from && paragraph.start < paragraph.end && paragraph.end <= length)
      kept.push(paragraph);
  }
  return kept;
}

/** The languages that are read; others are read by the English rules as far as those go. */
const LANGUAGES = new Set(['en', 'uk']);
/** UTF-16 units in which the letters of a text are looked at. */
const SAMPLE = 4000;

/** Primary language of the tag; by the letters of the text when there is none, or when it cannot be: templates declare what they are not. */
function languageOf(tag: string | undefined, text: string): string {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  const isWrong = primary === 'en' ? cyrillic > latin : primary === 'uk' && latin > cyrillic;
  if (primary && !isWrong) return primary;
  if (latin >= cyrillic) return 'en';
  return /[іїєґ]/i.test(sample) ? 'uk' : UNKNOWN;
}

/** BCP 47 for a language that is not determined. */
const UNKNOWN = 'und';

function notesOn(input: ReadingInput, anchor: string | null, language: string): Note[] {
  const notes: Note[] = [];
  const note = (code: string, text: string): number => notes.push({ code, text });
  if (input.text.length > TEXT_LIMIT) note('text-cut', 'The text is very long; only its beginning was read.');
  if (input.text.trim() === '') note('no-text', 'There is no text to read.');
  if (anchor === null) note('no-date', 'The day of publication is unknown; relative dates stay open.');
  if (!LANGUAGES.has(language))
    note('language-unread', 'Previously reads English and some Ukrainian; this text is in another language.');
  return notes;
}

/** Attributions without those to the article's own reporters. */
function withoutReporters(
  doc: TaggedText,
  attributions: Attribution[],
  byline: readonly string[],
): Attribution[] {
  if (byline.length === 0) return attributions;
  const reporters = new Set(byline.map((name) => name.toLowerCase()));
  return attributions.filter(
    ({ source }) => !source || !reporters.has(textOf(doc, source.first, source.last).toLowerCase()),
  );
}

/**
 * Reads an article: who is cited, what they are said to say, figures and dates. Offsets are UTF-16 offsets into
 * `input.text`, end exclusive. Pure; linear in the text's length; never throws, whatever the text: what could not be
 * read is in `notes`.
 */
export function readArticle(input: ReadingInput): Reading {
  const text = input.text.slice(0, TEXT_LIMIT);
  const anchor = anchorOf(input.publishedAt);
  const language = languageOf(input.language, text);
  const given = usable(input.paragraphs, text.length);
  const doc = tagText(text, given.length > 0 ? given : paragraphsOf(text), language);
  const all = language === 'uk' ? findUkrainianAttributions(doc) : findAttributions(doc);
  const attributions = withoutReporters(doc, all, input.byline ?? []);
  const notices = language === 'uk' ? findUkrainianNotices(doc) : findNotices(doc);
  const resolved = new SourceResolver(doc).resolve(attributions, notices, input.publisher ?? '');
  const sources = toSources(resolved.entities);
  const idOf = new Map(resolved.entities.map((entity, i) => [entity, sources[i]!.id]));
  const sentences = doc.sentences.map(({ start, end }) => ({ start, end }));
  const rawDates = findDates({ text, sentences, tokens: doc.tokens, anchor, language });
  const dates: DateMention[] = rawDates.map((date, i) => ({ id: `d${i + 1}`, ...date, backReference: null }));
  const figures = toFigures(findFigures({ text, sentences, tokens: doc.tokens, dates: rawDates, language }));
  const claims = buildClaims(doc, attributions, notices, resolved, idOf, figures, dates);
  assignClaimants(text, figures, claims);
  linkFigures(doc, figures, claims);
  markBackReferences(doc, attributions, claims, sources, dates, anchor);
  const notes = notesOn(input, anchor, language);
  return { version: 1, language, anchor, sentences, sources, claims, figures, dates, notes };
}
