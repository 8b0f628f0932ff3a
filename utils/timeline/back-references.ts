/** Dates with which the text cites an earlier report, and the report each means. */

import { dayMatches } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import { type NamedDay, namesAgree, nameWords, type TimelineQuery } from './query.ts';
import { readTerms } from './terms.ts';
import type { ResolvedBackReference } from './timeline.ts';

/** Least agreement to name a report; below it the reader is told that the index does not hold it. */
const THRESHOLD = 0.3;

/** Share of the citing sentence's terms that the report tells, each counted by its weight in the query. */
function sentenceOverlap(
  named: NamedDay,
  candidate: Candidate,
  weights: ReadonlyMap<string, number>,
): number {
  const theirs = new Set(readTerms(candidate.report.summary).map(({ term }) => term));
  let shared = 0;
  let all = 0;
  for (const term of named.terms) {
    const weight = weights.get(term) ?? 0.5;
    all += weight;
    if (candidate.terms.has(term) || theirs.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function sourceAgrees(named: NamedDay, candidate: Candidate, query: TimelineQuery): boolean {
  const source = query.sources.find(({ source }) => source.id === named.source);
  if (!source) return false;
  const { report } = candidate;
  return [report.publisher, ...report.sources, ...report.orgs, ...report.people].some((name) =>
    namesAgree(source.words, nameWords(name)),
  );
}

function agreement(
  named: NamedDay,
  candidate: Candidate,
  query: TimelineQuery,
  weights: ReadonlyMap<string, number>,
): number {
  const distance =
    candidate.day < named.from ? 1 : candidate.day > named.to ? (candidate.day - named.to) * 0.5 : 0;
  const source = sourceAgrees(named, candidate, query) ? 0.25 : 0;
  return sentenceOverlap(named, candidate, weights) + source - 0.05 * distance;
}

/** Candidates a date may mean: around the day named, and before the article. */
export function isAround(named: NamedDay, candidate: Candidate, query: TimelineQuery): boolean {
  return candidate.day < query.day && dayMatches(named, candidate.day, candidate.report.precision);
}

/** Resolves each back-reference to the report that agrees best in subject, source and day, or to none. */
export function resolveBackReferences(
  query: TimelineQuery,
  candidates: readonly Candidate[],
): ResolvedBackReference[] {
  const weights = termWeights(candidates);
  return query.namedDays
    .filter(({ backReference }) => backReference)
    .map((named) => {
      const scored = candidates
        .filter((candidate) => isAround(named, candidate, query))
        .map((candidate) => ({ candidate, score: agreement(named, candidate, query, weights) }))
        .sort((a, b) => b.score - a.score || a.candidate.day - b.candidate.day);
      const best = scored[0];
      const found = best !== undefined && best.score >= THRESHOLD;
      return {
        date: named.date,
        sentence: [named.sentence[0], named.sentence[1]],
        entry: found ? best.candidate.key : null,
        note: found
          ? `${best.candidate.report.publisher || 'A report'}, ${best.candidate.report.date}`
          : 'Not in your index',
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
