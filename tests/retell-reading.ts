/** Readings in words, for tests: spans as text, ids as names. */

import { readArticle } from '../utils/reading/read-article.ts';
import type { Reading } from '../utils/reading/reading.ts';

/** Source, cue and reported words of each claim of a text of 4 January 2024, in order. */
export function claimsIn(text: string): [source: string | null, cue: string, ...content: string[]][] {
  return readArticle({ text, publishedAt: '2024-01-04' }).claims.map(({ sourceSpan, cue, content }) => [
    sourceSpan && text.slice(...sourceSpan),
    text.slice(...cue!),
    ...content.map((span) => text.slice(...span)),
  ]);
}

/** The reading with spans as words, ids as names: what a reader would tell of it. */
export function retell({ sources, claims, figures, dates }: Reading, text: string) {
  const name = (id: string | null): string | null => sources.find((source) => source.id === id)?.name ?? null;
  const words = (span: readonly [number, number] | null): string | null => span && text.slice(...span);
  return {
    sources: sources.map((source) => ({
      name: source.name,
      kind: source.kind,
      description: source.description,
      isPublisher: source.isPublisher,
      cited: source.mentions.filter((m) => m.cited).map((m) => text.slice(m.start, m.end)),
    })),
    claims: claims.map((claim) => ({
      source: name(claim.source),
      cue: words(claim.cue),
      content: claim.content.map(words).join(' … '),
      manner: claim.manner,
      hedges: claim.hedges.map((hedge) => text.slice(hedge.start, hedge.end)),
      verification: claim.verification && [claim.verification.status, name(claim.verification.by)],
    })),
    figures: figures.map((figure) => ({
      value: figure.value,
      counted: figure.counted,
      qualifier: figure.qualifier,
      claimant: name(figure.claimant),
      conflictsWith: figure.conflictsWith.map((id) => figures.find((other) => other.id === id)?.value),
    })),
    dates: dates.map((date) => [
      text.slice(date.start, date.end),
      date.iso,
      date.backReference && name(date.backReference.source),
    ]),
  };
}

/** Names of the sources of a text of 4 January 2024 with the words of their cited mentions. */
export function citedIn(text: string): Record<string, string[]> {
  const entries = readArticle({ text, publishedAt: '2024-01-04' }).sources.map(({ name, mentions }) => [
    name,
    mentions.filter((mention) => mention.cited).map(({ start, end }) => text.slice(start, end)),
  ]);
  return Object.fromEntries(entries);
}
