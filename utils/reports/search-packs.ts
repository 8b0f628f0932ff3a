/** The best candidates of several packs for one query, their statistics shared. */

import type { Candidate } from '../timeline/candidate.ts';
import type { QueryTerm, TimelineQuery } from '../timeline/query.ts';
import { recency } from '../timeline/recency.ts';
import type { Pack, PackTerm } from './pack/pack.ts';
import { impactWeight } from './pack/postings.ts';
import type { Report } from './report.ts';

export interface SearchLimits {
  /** Terms looked up. */
  terms: number;
  /** Chunks of a long posting list read around the article's day and around each named day. */
  chunks: number;
  /** Reports fetched for ranking in full. */
  candidates: number;
}

export const SEARCH_LIMITS: SearchLimits = { terms: 40, chunks: 2, candidates: 60 };

interface Weighted {
  term: string;
  weight: number;
}

/** Inverse document frequency as in Lucene's BM25. */
function idf(frequency: number, reports: number): number {
  return Math.log(1 + (reports - frequency + 0.5) / (frequency + 0.5));
}

/** The terms worth looking up: heavy in the article, rare in the packs as far as their directories know. */
function chooseTerms(terms: readonly QueryTerm[], packs: readonly Pack[], limit: number): Weighted[] {
  const reports = packs.reduce((sum, pack) => sum + pack.manifest.reports, 0);
  return terms
    .map(({ term, weight }) => {
      const frequency = packs.reduce((sum, pack) => sum + pack.roughFrequency(term), 0);
      return { term, weight, guess: weight * idf(frequency, reports) };
    })
    .sort((a, b) => b.guess - a.guess)
    .slice(0, limit);
}

/** Sums of one pack's candidates by report number. */
class Scores {
  private readonly sums = new Map<number, number>();

  add(report: number, amount: number): void {
    this.sums.set(report, (this.sums.get(report) ?? 0) + amount);
  }

  entries(): IterableIterator<[number, number]> {
    return this.sums.entries();
  }
}

/** Report numbers around which long posting lists are read: before the article, and after each named day. */
function placesOf(pack: Pack, query: TimelineQuery): number[] {
  const end = pack.firstOn(query.day + 1);
  const named = query.namedDays
    .filter(({ from, to }) => to - from <= 31)
    .map(({ to }) => pack.firstOn(to + 3));
  return [...new Set([end, ...named.filter((place) => place < end)])];
}

interface Scored {
  pack: Pack;
  number: number;
  day: number;
  words: number;
  score: number;
}

async function scorePack(
  pack: Pack,
  found: readonly (PackTerm | null)[],
  weights: readonly number[],
  query: TimelineQuery,
  limits: SearchLimits,
): Promise<{ scored: Scored[]; termsOf: (n: number) => Map<number, number> }> {
  const scores = new Scores();
  const places = placesOf(pack, query);
  const end = pack.firstOn(query.day + 1);
  const lists = await Promise.all(
    found.map((term) => (term ? pack.readPostings(term, places, limits.chunks) : [])),
  );
  lists.forEach((postings, at) => {
    for (const { reports, impacts } of postings) {
      for (let i = 0; i < reports.length && (reports[i] as number) < end; i++) {
        scores.add(reports[i] as number, (weights[at] as number) * impactWeight(impacts[i] as number));
      }
    }
  });
  const scored: Scored[] = [];
  for (const [number, words] of scores.entries()) {
    const day = pack.dayOf(number);
    scored.push({
      pack,
      number,
      day,
      words,
      score: words * recency(query.day - day) * namedDayFactor(query, day),
    });
  }
  const termsOf = (wanted: number) => {
    const terms = new Map<number, number>();
    lists.forEach((postings, at) => {
      for (const { reports, impacts } of postings) {
        const i = reports.indexOf(wanted);
        if (i >= 0) terms.set(at, (weights[at] as number) * impactWeight(impacts[i] as number));
      }
    });
    return terms;
  };
  return { scored, termsOf };
}

/** A report appears on the day the text names or the day after. */
function namedDayFactor(query: TimelineQuery, day: number): number {
  return query.namedDays.some(({ from, to }) => to - from <= 1 && day >= from - 1 && day <= to + 2) ? 2 : 1;
}

/** Best candidates over all packs, best first, with their reports. */
export async function searchPacks(
  packs: readonly Pack[],
  query: TimelineQuery,
  limits = SEARCH_LIMITS,
): Promise<Candidate[]> {
  const chosen = chooseTerms(query.terms, packs, limits.terms);
  const names = chosen.map(({ term }) => term);
  const found = await Promise.all(packs.map((pack) => pack.findTerms(names)));
  const reports = packs.reduce((sum, pack) => sum + pack.manifest.reports, 0);
  const weights = chosen.map(({ weight }, at) => {
    const frequency = found.reduce((sum, terms) => sum + (terms[at]?.frequency ?? 0), 0);
    return frequency === 0 ? 0 : weight * idf(frequency, reports);
  });
  const results = await Promise.all(
    packs.map((pack, i) => scorePack(pack, found[i] ?? [], weights, query, limits)),
  );
  const best = results
    .flatMap(({ scored }) => scored)
    .sort((a, b) => b.score - a.score || b.day - a.day || a.number - b.number)
    .slice(0, limits.candidates);
  return Promise.all(
    best.map(async ({ pack, number, day, words }) => {
      const [report] = (await pack.readReports([number])) as [Report];
      const termsOf = results[packs.indexOf(pack)]?.termsOf(number) ?? new Map<number, number>();
      const terms = new Map([...termsOf].map(([at, share]) => [names[at] as string, share]));
      return { key: `${pack.manifest.id}:${report.id}`, report, day, words, terms };
    }),
  );
}
