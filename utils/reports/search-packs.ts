/** The best candidates of several packs for one query, their statistics shared. */

import type { Candidate } from '../timeline/candidate.ts';
import type { NamedDay, QueryTerm, TimelineQuery } from '../timeline/query.ts';
import { namedDayFactor, rarity, recency, recencyPower, termWeight } from '../timeline/relevance.ts';
import type { Pack, PackTerm } from './pack/pack.ts';
import { impactWeight, type Postings } from './pack/postings.ts';
import type { Report } from './report.ts';
import { ScoreTable } from './score-table.ts';

export interface SearchLimits {
  /** Terms looked up. */
  terms: number;
  /** Chunks of a long posting list read around the article's day and around each named day. */
  chunks: number;
  /** Reports fetched for ranking in full. */
  candidates: number;
  /** Reports after the article fetched beside them; 0 to look back only. */
  later: number;
}

export const SEARCH_LIMITS: SearchLimits = { terms: 40, chunks: 2, candidates: 40, later: 10 };

/** Candidates fetched for each date that cites a report, beside the best ones overall. */
const CITED_CANDIDATES = 8;

/** Days a report may lie off the day that the text gives for it. */
const EARLIER = 1;
const LATER = 2;

/** The terms worth looking up: heavy in the article, rare in the packs as far as their directories know. */
function chooseTerms(terms: readonly QueryTerm[], packs: readonly Pack[], limit: number): QueryTerm[] {
  const reports = packs.reduce((sum, pack) => sum + pack.manifest.reports, 0);
  return terms
    .map(({ term, weight }) => {
      const frequency = packs.reduce((sum, pack) => sum + pack.roughFrequency(term), 0);
      return { term, weight, guess: termWeight(weight, rarity(frequency, reports)) };
    })
    .sort((a, b) => b.guess - a.guess)
    .slice(0, limit);
}

/** A pack's postings of the query, and what each term is worth. */
interface PackSearch {
  pack: Pack;
  lists: Postings[][];
}

interface Scored {
  search: PackSearch;
  number: number;
  day: number;
  words: number;
  score: number;
}

/** How far after the article its sequels are looked for, days. */
const LATER_DAYS = 180;

/** Report numbers before which long posting lists are read: the article's, each named day's, and its sequels'. */
function placesOf(pack: Pack, query: TimelineQuery, limits: SearchLimits): number[] {
  const end = pack.firstOn(query.day + 1);
  const later = limits.later > 0 ? pack.firstOn(query.day + LATER_DAYS) : end;
  const named = query.namedDays
    .filter(({ from, to }) => from === to)
    .map(({ to }) => pack.firstOn(to + LATER + 1));
  return [...new Set([end, later, ...named.filter((place) => place < end)])];
}

async function readLists(
  pack: Pack,
  found: readonly (PackTerm | null)[],
  query: TimelineQuery,
  limits: SearchLimits,
): Promise<PackSearch> {
  const places = placesOf(pack, query, limits);
  const lists = await Promise.all(
    found.map((term) => (term ? pack.readPostings(term, places, limits.chunks) : [])),
  );
  return { pack, lists };
}

function scoreReports(
  search: PackSearch,
  weights: readonly number[],
  power: number,
  query: TimelineQuery,
  limits: SearchLimits,
): Scored[] {
  const { pack, lists } = search;
  const table = new ScoreTable();
  const end = pack.firstOn(query.day + (limits.later > 0 ? LATER_DAYS : 1));
  lists.forEach((parts, at) => {
    const weight = weights[at] as number;
    for (const { reports, impacts } of parts) {
      for (let i = 0; i < reports.length && (reports[i] as number) < end; i++) {
        table.add(reports[i] as number, weight * impactWeight(impacts[i] as number));
      }
    }
  });
  const scored: Scored[] = [];
  table.each((number, words) => {
    const day = pack.dayOf(number);
    const score = words * recency(Math.abs(query.day - day)) ** power * namedDayFactor(query.namedDays, day);
    scored.push({ search, number, day, words, score });
  });
  return scored;
}

function isAround(day: number, named: NamedDay): boolean {
  return day >= named.from - EARLIER && day <= named.to + LATER;
}

/** The best overall, and the best around each date that cites a report. */
function choose(scored: readonly Scored[], query: TimelineQuery, limits: SearchLimits): Scored[] {
  const sorted = scored.toSorted((a, b) => b.score - a.score || b.day - a.day || a.number - b.number);
  const prior = sorted.filter(({ day }) => day <= query.day);
  const later = sorted.filter(({ day }) => day > query.day);
  const chosen = new Set([...prior.slice(0, limits.candidates), ...later.slice(0, limits.later)]);
  for (const named of query.namedDays) {
    if (!named.backReference) continue;
    const around = prior.filter(({ day }) => isAround(day, named));
    for (const candidate of around.slice(0, CITED_CANDIDATES)) chosen.add(candidate);
  }
  return [...chosen];
}

/** A report's place in ascending postings, or -1. */
function indexOf(reports: Uint32Array, wanted: number): number {
  let low = 0;
  let high = reports.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const report = reports[middle] as number;
    if (report === wanted) return middle;
    if (report < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The terms a report shares with the article, each with its part of the sum. */
function sharedTerms(
  search: PackSearch,
  number: number,
  names: readonly string[],
  weights: readonly number[],
): Map<string, number> {
  const terms = new Map<string, number>();
  search.lists.forEach((parts, at) => {
    for (const { reports, impacts } of parts) {
      const i = indexOf(reports, number);
      if (i >= 0)
        terms.set(names[at] as string, (weights[at] as number) * impactWeight(impacts[i] as number));
    }
  });
  return terms;
}

/**
 * Candidates over all packs, best first, with their reports.
 * @throws PackProblem when a pack proves to be damaged
 */
export async function searchPacks(
  packs: readonly Pack[],
  query: TimelineQuery,
  limits = SEARCH_LIMITS,
): Promise<Candidate[]> {
  const chosen = chooseTerms(query.terms, packs, limits.terms);
  const names = chosen.map(({ term }) => term);
  const found = await Promise.all(packs.map((pack) => pack.findTerms(names)));
  const reports = packs.reduce((sum, pack) => sum + pack.manifest.reports, 0);
  const rarities = names.map((_, at) => {
    const frequency = found.reduce((sum, terms) => sum + (terms[at]?.frequency ?? 0), 0);
    return frequency === 0 ? 0 : rarity(frequency, reports);
  });
  const weights = chosen.map(({ weight }, at) => termWeight(weight, rarities[at] as number));
  const power = recencyPower(rarities, reports);
  const searches = await Promise.all(packs.map((pack, i) => readLists(pack, found[i] ?? [], query, limits)));
  const scored = searches.flatMap((search) => scoreReports(search, weights, power, query, limits));
  return fetchCandidates(choose(scored, query, limits), names, weights);
}

/** Fetches the reports of the chosen, pack by pack so that shared blocks are read once. */
async function fetchCandidates(
  chosen: readonly Scored[],
  names: readonly string[],
  weights: readonly number[],
): Promise<Candidate[]> {
  const bySearch = new Map<PackSearch, Scored[]>();
  for (const one of chosen) bySearch.set(one.search, [...(bySearch.get(one.search) ?? []), one]);
  const fetched = await Promise.all(
    [...bySearch].map(async ([{ pack }, ones]) => {
      const reports = await pack.readReports(ones.map(({ number }) => number));
      return ones.map(({ number, day, words, score, search }, i) => {
        const report = reports[i] as Report;
        const key = `${pack.manifest.id}:${report.id}`;
        return { key, report, day, words, score, terms: sharedTerms(search, number, names, weights) };
      });
    }),
  );
  return fetched.flat();
}
