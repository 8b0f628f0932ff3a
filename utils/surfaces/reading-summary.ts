/** The one-line summary of a reading, as short sentences: how much there is, what disagrees, what is unverified. */

import type { Localizer } from '../localize/localizer.ts';
import type { Reading } from '../reading/reading.ts';
import { conflictGroups } from './figure-groups.ts';
import { isLanguageUnread } from './note-words.ts';
import { sourceOf } from './words-of.ts';

/** Sentences in the order of their importance; the first one is the counts. */
export function summarise(reading: Reading, l: Localizer): string[] {
  const { sources, claims, figures } = reading;
  const unread = isLanguageUnread(reading) ? [l.text('noteLanguageUnread')] : [];
  if (sources.length + claims.length + figures.length === 0)
    return unread.length > 0 ? unread : [l.text('summaryNothing')];
  const counts = [
    sources.length > 0 && l.plural('countSources', sources.length),
    claims.length > 0 && l.plural('countClaims', claims.length),
    figures.length > 0 && l.plural('countFigures', figures.length),
  ].filter(Boolean);
  const sentences = [counts.join(' · '), ...unread];
  const conflicts = conflictGroups(reading).length;
  if (conflicts > 0) sentences.push(l.plural('summaryConflicts', conflicts));
  const unverified = claims.filter((claim) => claim.verification?.status === 'unverified');
  if (unverified.length > 0) {
    const names = [...new Set(unverified.map((claim) => sourceOf(reading, claim.source)?.name))];
    sentences.push(
      names.includes(undefined)
        ? l.plural('summaryUnverifiedUnnamed', unverified.length)
        : l.plural('summaryUnverified', unverified.length, { names: l.list(names as string[]) }),
    );
  }
  const carrier = carrierSentence(reading, l);
  if (carrier) sentences.push(carrier);
  return sentences;
}

function carrierSentence({ claims, sources }: Reading, l: Localizer): string | null {
  if (claims.length < 2) return null;
  const ids = new Set(claims.map((claim) => claim.source));
  const cited = sources.filter((source) => ids.has(source.id));
  if (cited.every((source) => source.kind === 'anonymous')) return l.text('summaryAnonymous');
  if (cited.length > 1 || ids.has(null)) return null;
  return l.text('summarySingleSource', { name: cited[0]!.name });
}
