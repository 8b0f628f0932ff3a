/** A reading and its timeline as text for a terminal. */

import type { Article, Span } from '../utils/article.ts';
import type { Claim, Figure, Reading } from '../utils/reading/reading.ts';
import type { Timeline, TimelineEntry } from '../utils/timeline/timeline.ts';

const width = 100;

interface ShownValue {
  value: Figure['value'];
  unit: string | null;
  qualifier: string;
}

/** The whole report: article, sources, claims, figures, dates and prior reports, one item a line or two. */
export function readableReport(article: Article, reading: Reading, timeline: Timeline | null): string {
  const facts = [article.publisher, article.publishedAt, article.language].filter(Boolean).join(' · ');
  return [
    article.title || '(no title)',
    facts,
    ...section('Sources', sourceLines(reading)),
    ...section('Claims', claimLines(article, reading)),
    ...section('Figures', figureLines(article, reading)),
    ...section('Dates', dateLines(article, reading)),
    ...section('Previously', timeline ? timelineLines(timeline) : ['(the index was not asked)']),
    ...section('How figures changed', timeline ? historyLines(timeline) : []),
    ...section(
      'Notes',
      [...article.notes, ...reading.notes, ...(timeline?.notes ?? [])].map((note) => note.text),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}

function sourceLines(reading: Reading): string[] {
  return reading.sources.map((source) => {
    const claims = reading.claims.filter((claim) => claim.source === source.id).length;
    const about = source.description ? ` — ${source.description}` : '';
    const count = claims === 1 ? '1 claim' : `${claims} claims`;
    return `${source.name} [${source.kind}]${about}: ${count}, ${source.mentions.length} mentions`;
  });
}

function claimLines(article: Article, reading: Reading): string[] {
  return reading.claims.map((claim) => {
    const cue = claim.cue ? ` “${quote(article, claim.cue)}”` : '';
    const content = claim.content.map((span) => quote(article, span)).join(' … ');
    return `${nameOf(reading, claim.source)}${cue} (${mannerOf(article, claim)}): ${clip(content)}`;
  });
}

function mannerOf(article: Article, claim: Claim): string {
  const hedges = claim.hedges.map((hedge) => `“${article.text.slice(hedge.start, hedge.end)}”`);
  const words: string[] = [claim.manner, ...hedges];
  if (claim.act !== 'statement') words.push(claim.act);
  if (claim.verification) words.push(claim.verification.status);
  return words.join(', ');
}

function figureLines(article: Article, reading: Reading): string[] {
  return reading.figures.map((figure) => {
    const conflict = figure.conflictsWith
      .map((id) => reading.figures.find((other) => other.id === id))
      .filter((other) => other !== undefined)
      .map((other) => `${shownValue(other)} by ${nameOf(reading, other.claimant)}`);
    return [
      `“${quote(article, [figure.start, figure.end])}” = ${shownValue(figure)}`,
      figure.counted ? `, ${figure.counted}` : '',
      `, by ${nameOf(reading, figure.claimant)}`,
      conflict.length > 0 ? ` — in conflict with ${conflict.join(' and ')}` : '',
    ].join('');
  });
}

function shownValue({ value, unit, qualifier }: ShownValue): string {
  const amount = typeof value === 'number' ? `${value}` : `${value[0]}–${value[1]}`;
  return [qualifier === 'exact' ? '' : qualifier, amount, unit ?? ''].filter(Boolean).join(' ');
}

function dateLines(article: Article, reading: Reading): string[] {
  return reading.dates.map((date) => {
    const cited = date.backReference
      ? ` — cites an earlier report by ${nameOf(reading, date.backReference.source)}`
      : '';
    return `“${quote(article, [date.start, date.end])}” = ${date.iso}${cited}`;
  });
}

function timelineLines(timeline: Timeline): string[] {
  const cited = new Set(timeline.backReferences.map((reference) => reference.entry));
  const unknown = timeline.backReferences.filter((reference) => reference.entry === null);
  return [
    ...timeline.entries.map((entry) => entryLine(entry, cited.has(entry.key))),
    ...unknown.map((reference) => `(${reference.date}: ${reference.note})`),
  ];
}

function entryLine(entry: TimelineEntry, isCited: boolean): string {
  const { report } = entry;
  const date = report.precision === 'month' ? report.date.slice(0, 7) : report.date;
  const reasons = entry.reasons.map((reason) => [reason.kind, ...reason.names].join(' ')).join(' · ');
  return `${isCited ? '► ' : ''}${date || 'linked'} ${report.publisher}: ${clip(report.summary)} [${reasons}]`;
}

function historyLines(timeline: Timeline): string[] {
  return timeline.histories.map((history) => {
    const points = history.points.map(
      (point) => `${point.date} ${shownValue({ ...point, unit: null })} (${point.claimedBy ?? 'the report'})`,
    );
    return `${history.planned ? 'planned, ' : ''}${history.what}: ${points.join(' → ')}`;
  });
}

function nameOf(reading: Reading, id: string | null): string {
  if (id === null) return 'nobody named';
  return reading.sources.find((source) => source.id === id)?.name ?? 'nobody named';
}

function quote(article: Article, [start, end]: Span): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}

function clip(text: string): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}
