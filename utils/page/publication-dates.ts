/** When an article was published and updated, from JSON-LD, meta, microdata and what is shown, in that order of trust. */

import type { Note } from '../article.ts';
import { contradiction } from './contradiction.ts';
import { epochOf, instantOf, precisionOf } from './instants.ts';
import type { PageSayings } from './page-sayings.ts';
import { zoneShown } from './shown-zone.ts';
import { dateShown } from './visible-dates.ts';

export interface PublicationDates {
  publishedAt: string | null;
  updatedAt: string | null;
  notes: Note[];
}

/** Both instants, with a note where what is declared of the first contradicts itself by more than a day. */
export function publicationDates(said: PageSayings): PublicationDates {
  const named = instantsOf(said.published);
  const declared = [...named, ...instantsOf(said.filed)];
  const shown = named.length === 0 && dateShown(said.near, said.language);
  const found = [...(shown ? [shown] : []), ...declared, ...instantsOf(said.nearTimes)];
  const publishedAt = found.length === 0 ? null : mostExact(found);
  const updatedAt = updatedInstant(said, publishedAt);
  if (publishedAt === null && updatedAt !== null) return onlyUpdated(updatedAt);
  // What is shown contradicts nothing: beside an article stand the dates of its update, of other stories, of today.
  const other = declared.find((instant) => isAnotherDay(instant, declared[0]!));
  const notes = contradiction('dates', declared[0]?.slice(0, 10), other?.slice(0, 10));
  return { publishedAt: publishedAt && withShownZone(publishedAt, said), updatedAt, notes };
}

/** A page that names only its last update: that is the day its words are to be read from. */
function onlyUpdated(updatedAt: string): PublicationDates {
  const text = 'Only the last update is dated.';
  return { publishedAt: updatedAt, updatedAt: null, notes: [{ code: 'only-update-date', text }] };
}

function instantsOf(claims: readonly unknown[]): string[] {
  return claims.map(instantOf).filter((instant) => instant !== null);
}

/**
 * The most trusted claim; another that names the same moment more exactly (a zone, a time of the same day) is
 * preferred to it.
 */
function mostExact(found: readonly string[]): string {
  const first = found[0]!;
  const same = found.filter((other) =>
    precisionOf(first) >= 1 && precisionOf(other) >= 1
      ? Math.abs(epochOf(first) - epochOf(other)) < 60_000
      : first.slice(0, 10) === other.slice(0, 10),
  );
  return same.reduce((best, other) => (precisionOf(other) > precisionOf(best) ? other : best), first);
}

function updatedInstant({ updated }: PageSayings, publishedAt: string | null): string | null {
  const instant = instantsOf(updated)[0];
  if (instant === undefined) return null;
  return publishedAt !== null && epochOf(instant) <= epochOf(publishedAt) ? null : instant;
}

/** UTC turned into the publication's zone where the page shows the local time of the same moment. */
function withShownZone(instant: string, { near, language }: PageSayings): string {
  return precisionOf(instant) === 2 ? zoneShown(instant, near, language) : instant;
}

/** Clocks of the world are a day apart at most, and publishers mix them. */
function isAnotherDay(instant: string, other: string): boolean {
  return Math.abs(epochOf(instant) - epochOf(other)) > 86_400_000 * 1.5;
}
