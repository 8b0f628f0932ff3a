/** Reports of one event by several publishers, shown as one entry. */

import type { Report } from '../reports/report.ts';
import { sameValue } from './agreement.ts';
import { dayNumber } from './days.ts';
import { fold, readTerms } from './terms.ts';
import type { TimelineEntry } from './timeline.ts';

/** Of two reports of one event: the overlap of their headlines' words at least, and days apart at most. */
export const LEAST_OVERLAP = 0.6;
export const DAYS_APART = 2;

/** The share of words that two headlines have in common. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Of two reports of one day that tell it in other words: the overlap of their fields, and words shared beyond them. */
const LEAST_FIELDS = 0.7;
const LEAST_WORDS = 2;

/** A report with what it is compared by. */
interface Compared {
  report: Report;
  words: ReadonlySet<string>;
  day: number;
  /** Its names and topics. */
  fields: ReadonlySet<string>;
}

function comparedOf(report: Report): Compared {
  const { people, orgs, places, topics } = report;
  return {
    report,
    words: new Set(readTerms(report.summary).map(({ term }) => term)),
    day: dayNumber(report.date) ?? 0,
    fields: new Set([...people, ...orgs, ...places, ...topics].map(fold)),
  };
}

/** Whether each gives a figure that the other does not: an update is no repetition. */
function differInFigures(a: Report, b: Report): boolean {
  return (
    a.figures.length > 0 &&
    b.figures.length > 0 &&
    !a.figures.some((ours) => b.figures.some((theirs) => sameValue(ours.value, theirs.value)))
  );
}

/**
 * Whether two reports tell one event of a day in different words: of the same people and organisations, places and topics, and
 * with words in common that are none of these.
 */
function tellTheSame(a: Compared, b: Compared): boolean {
  if (
    a.day !== b.day ||
    a.report.precision !== b.report.precision ||
    jaccard(a.fields, b.fields) < LEAST_FIELDS
  )
    return false;
  if (![...a.report.people, ...a.report.orgs].some((name) => b.fields.has(fold(name)))) return false;
  const named = new Set(readTerms([...a.fields].join('\n')).map(({ term }) => term));
  const shared = [...a.words].filter((word) => b.words.has(word) && !named.has(word));
  return shared.length >= LEAST_WORDS && !differInFigures(a.report, b.report);
}

/** Folds each near-duplicate (same words within two days, or one event of a day) into the better ranked entry before it. */
export function foldDuplicates(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const kept: { entry: TimelineEntry; compared: Compared }[] = [];
  for (const entry of entries) {
    const compared = comparedOf(entry.report);
    const same = kept.find(
      ({ compared: other }) =>
        (Math.abs(other.day - compared.day) <= DAYS_APART &&
          jaccard(other.words, compared.words) >= LEAST_OVERLAP) ||
        tellTheSame(other, compared),
    );
    if (same && entry.backReference === null)
      same.entry.alsoIn.push({ publisher: entry.report.publisher, url: entry.report.url }, ...entry.alsoIn);
    else kept.push({ entry, compared });
  }
  return kept.map(({ entry }) => entry);
}
