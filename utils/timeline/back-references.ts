/** Dates with which the text cites an earlier report, and the report each means. */

import { dayMatches, isElsewhere } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import { countryOfTerm, WORLD_BODIES } from './place-words.ts';
import { type NamedDay, namesAgree, nameWords, type TimelineQuery } from './query.ts';
import type { ResolvedBackReference } from './timeline.ts';

/** Least agreement to name a report; below it the reader is told that the index does not hold it. */
const THRESHOLD = 0.2;

/** What of the citing sentence the report must hold, words and the source cited: one alone is met by chance. */
const LEAST_CITED = 2;

/** What words outside the citing sentence count, against those in it. */
const OUTSIDE = 0.3;

/** What the report of a neighbouring day counts, against one of the day named or the day after. */
const NEIGHBOUR = 0.4;

/** What a report of other countries counts. */
const ABROAD = 0.4;

/** What agreement with the source cited adds. */
const SOURCE = 0.5;

/** Numbers from here on are met by chance as seldom as two words are; those of years are not. */
const TELLING_NUMBER = 1000;
const isYear = (number: number) => number >= 1900 && number <= 2100;

/**
 * What a shared word of the citing sentence says of what was reported: a great number as much as two words; a country and a
 * world body nothing where the date is a week or a month, in which they are in many reports.
 */
function tellingOf(term: string, { from, to }: NamedDay): number {
  const number = Number(term);
  if (number >= TELLING_NUMBER && !isYear(number)) return LEAST_CITED;
  return to > from && (countryOfTerm(term) === term || WORLD_BODIES.has(term)) ? 0 : 1;
}

/** The weight of the words a report shares with the article, those of the citing sentence in full. */
function sharedWeight(named: NamedDay, terms: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += named.terms.has(term) ? weight : weight * OUTSIDE;
  return sum;
}

function sourceAgrees(named: NamedDay, candidate: Candidate, query: TimelineQuery): boolean {
  const source = query.sources.find(({ source }) => source.id === named.source);
  if (!source) return false;
  const { report } = candidate;
  return [report.publisher, ...report.sources, ...report.orgs, ...report.people].some((name) =>
    namesAgree(source.words, nameWords(name)),
  );
}

/** How well a report fits a citing date: 0, nothing in common, to about 1. */
function agreement(
  named: NamedDay,
  candidate: Candidate,
  query: TimelineQuery,
  weights: ReadonlyMap<string, number>,
): number {
  const possible = sharedWeight(named, weights);
  let cited = 0;
  for (const term of candidate.terms.keys()) if (named.terms.has(term)) cited += tellingOf(term, named);
  const isOfSource = sourceAgrees(named, candidate, query);
  if (possible === 0 || cited + Number(isOfSource) < LEAST_CITED) return 0;
  const day = candidate.day >= named.from && candidate.day <= named.to + 1 ? 1 : NEIGHBOUR;
  const source = isOfSource ? 1 + SOURCE : 1;
  const place = isElsewhere(query, candidate.report) ? ABROAD : 1;
  return (sharedWeight(named, candidate.terms) / possible) * day * source * place;
}

/** Candidates a date may mean: around the day named, and before the article. */
function isAround(named: NamedDay, candidate: Candidate, query: TimelineQuery): boolean {
  return candidate.day < query.day && dayMatches(named, candidate.day, candidate.report.precision);
}

/** The candidate that agrees best with a citing date, and how well (about 0 to 1). */
export interface Judged {
  named: NamedDay;
  best: Candidate | null;
  agreement: number;
}

/** For each date that cites a report the best candidate around it. */
function judgeBackReferences(query: TimelineQuery, candidates: readonly Candidate[]): Judged[] {
  const weights = termWeights(candidates);
  return query.namedDays
    .filter(({ backReference }) => backReference)
    .map((named) => {
      const judged: Judged = { named, best: null, agreement: 0 };
      for (const candidate of candidates) {
        if (!isAround(named, candidate, query)) continue;
        const score = agreement(named, candidate, query, weights);
        if (judged.best === null || score > judged.agreement)
          Object.assign(judged, { best: candidate, agreement: score });
      }
      return judged;
    });
}

/** Resolves each back-reference to the report that agrees best in subject, source and day, or to none. */
export function resolveBackReferences(
  query: TimelineQuery,
  candidates: readonly Candidate[],
): ResolvedBackReference[] {
  return judgeBackReferences(query, candidates).map(({ named, best, agreement }) => {
    const found = best !== null && agreement >= THRESHOLD ? best : null;
    return {
      date: named.date,
      sentence: [named.sentence[0], named.sentence[1]],
      entry: found?.key ?? null,
      note: found ? `${found.report.publisher || 'A report'}, ${found.report.date}` : 'Not in your index',
    };
  });
}

/** Largest part each term plays in any candidate: about how telling it is. */
function termWeights(candidates: readonly Candidate[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const [term, share] of terms) weights.set(term, Math.max(weights.get(term) ?? 0, share));
  }
  return weights;
}
