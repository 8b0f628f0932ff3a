/** Text in, Reading out: the one entrance to the engine. */

import type { Note, Paragraph } from '../article.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { markBackReferences } from './claims/back-references.ts';
import { buildClaims } from './claims/build-claims.ts';
import { assignClaimants, linkFigures, toFigures } from './claims/link-figures.ts';
import { findNotices } from './claims/verification.ts';
import { findDates } from './dates/find-dates.ts';
import { findFigures } from './figures/find-figures.ts';
import { tagText } from './grammar/tagged-text.ts';
import type { DateMention, Reading, ReadingInput, Source } from './reading.ts';
import { SourceResolver } from './sources/resolve-sources.ts';
import { toSources } from './sources/to-sources.ts';

/** Longer texts are read up to here, in UTF-16 units; no news article comes near it. */
export const TEXT_LIMIT = 2_000_000;

/** Lines of wrapped text: at most so long, and so many of them end inside a sentence. */
const WRAPPED_LENGTH = 100;
const WRAPPED_SHARE = 0.7;

interface Line {
  start: number;
  end: number;
  /** A blank line, or nothing, stands before it. */
  opens: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) !== 10) continue;
    const length = text.slice(start, at).trimEnd().length;
    if (length > 0) lines.push({ start, end: start + length, opens });
    opens = length === 0;
    start = at + 1;
  }
  return lines;
}

/** Whether single line breaks only wrap the text, as in mail and old wire copy. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let broken = 0;
  let inside = 0;
  for (const [i, line] of lines.entries()) {
    if (i + 1 >= lines.length || lines[i + 1]!.opens) continue;
    broken++;
    if (line.end - line.start > WRAPPED_LENGTH) return false;
    if (!/[.!?:;…"”’')\]]/.test(text[line.end - 1]!)) inside++;
  }
  return broken > 2 && inside >= WRAPPED_SHARE * broken;
}

/** Paragraphs by lines, or by blank lines when the text is wrapped, for texts that come without. */
function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && wrapped && !line.opens) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end, kind: 'paragraph' });
  }
  return paragraphs;
}

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
  const attributions = findAttributions(doc);
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
