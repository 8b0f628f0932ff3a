/** The best candidates of several packs for one query, their statistics shared. */

import type { Candidate } from '../timeline/candidate.ts';
import type { TimelineQuery } from '../timeline/query.ts';
import type { QueryTerm } from '../timeline/query-terms.ts';
import {
  namedDayFactor,
  rarity,
  recency,
  recencyPower,
  termWeight,
  WEIGHING,
  type Weighing,
} from '../timeline/relevance.ts';
import type { ChunkWindow, Pack, PackTerm } from './pack/pack.ts';
import { impactWeight, type Postings, placeIn } from './pack/postings.ts';
import { type OnDamage, readAround, refuseDamage } from './read-around.ts';
import type { Report } from './report.ts';
import { ScoreTable } from './score-table.ts';
import { type TopScore, TopScores } from './top-scores.ts';

export interface SearchLimits {
  /** Terms looked up. */
  terms: number;
  /** Chunks of a long posting list read around the article's day and around each named day. */
  chunks: number;
  /** Reports fetched for ranking in full. */
  candidates: number;
  /** Reports after the article fetched beside them; 0 to look back only. */
  later: number;
  weighing: Weighing;
}

export const SEARCH_LIMITS: SearchLimits = {
  terms: 32,
  chunks: 2,
  candidates: 24,
  later: 5,
  weighing: WEIGHING,
};

/** Candidates fetched for each date that cites a report, beside the best ones overall. */
const CITED_CANDIDATES = 8;

/** Days a report may lie off the day that the text gives for it. */
const EARLIER = 1;
const LATER = 2;

/** The terms worth looking up: heavy in the article, rare in the packs as far as their directories know. */
function chooseTerms(
  terms: readonly QueryTerm[],
  packs: readonly Pack[],
  { terms: limit, weighing }: SearchLimits,
): QueryTerm[] {
  const reports = packs.reduce((sum, pack) => sum + pack.manifest.reports, 0);
  return terms
    .map(({ term, weight }) => {
      const frequency = packs.reduce((sum, pack) => sum + pack.roughFrequency(term), 0);
      return { term, weight, guess: termWeight(weight, rarity(frequency, reports), weighing) };
    })
    .sort((a, b) => b.guess - a.guess)
    .slice(0, limit);
}

/** A pack's postings of the query, and what each term is worth. */
interface PackSearch {
  pack: Pack;
  lists: Postings[][];
}

/** A report chosen for ranking in full. */
interface Scored extends TopScore {
  search: PackSearch;
  day: number;
}

/** How far after the article its sequels are looked for, days. */
const LATER_DAYS = 180;

/** Where long posting lists are read: before the article, and a little around each named day and after the article. */
function placesOf(pack: Pack, query: TimelineQuery, limits: SearchLimits): ChunkWindow[] {
  const end = pack.firstOn(query.day + 1);
  const later = limits.later > 0 ? pack.firstOn(query.day + LATER_DAYS) : end;
  const named = query.namedDays
    .filter(({ from, to }) => from === to)
    .map(({ to }) => pack.firstOn(to + LATER + 1))
    .filter((place) => place < end);
  const around = [...new Set([...named, ...(later > end ? [later] : [])])];
  return [{ before: end, chunks: limits.chunks }, ...around.map((before) => ({ before, chunks: 1 }))];
}

async function readLists(
  pack: Pack,
  found: readonly (PackTerm | null)[],
  query: TimelineQuery,
  limits: SearchLimits,
  onDamage: OnDamage,
): Promise<PackSearch> {
  const places = placesOf(pack, query, limits);
  const read = (terms: readonly (PackTerm | null)[]) =>
    Promise.all(terms.map((term) => (term ? pack.readPostings(term, places) : [])));
  return { pack, lists: [...(await readAround(found, read, [], (problem) => onDamage(pack, problem)))] };
}

/** Sums the weights of shared terms by report. */
function sumWords({ pack, lists }: PackSearch, weights: readonly number[], end: number): ScoreTable {
  const table = new ScoreTable(pack.manifest.reports);
  lists.forEach((parts, at) => {
    const weight = (weights[at] as number) * impactWeight(1);
    if (weight > 0) for (const { reports, impacts } of parts) table.add(reports, impacts, weight, end);
  });
  return table;
}

/** What a report's day makes of its words, reckoned once a day, and the most that any day can make of them. */
function dayFactors(
  power: number,
  query: TimelineQuery,
  { weighing }: SearchLimits,
): { factor: (day: number) => number; highest: number } {
  const known = new Map<number, number>();
  const factor = (day: number) => {
    let one = known.get(day);
    if (one === undefined) {
      one = recency(Math.abs(query.day - day)) ** power * namedDayFactor(query.namedDays, day, weighing);
      known.set(day, one);
    }
    return one;
  };
  const named = query.namedDays.length > 0 ? Math.max(1, weighing.namedDay) : 1;
  return { factor, highest: Math.max(1, recency(0) ** power) * named };
}

/** The best of one pack overall, after the article, and around each date that cites a report. */
function chooseReports(
  search: PackSearch,
  weights: readonly number[],
  power: number,
  query: TimelineQuery,
  limits: SearchLimits,
): { prior: Scored[]; later: Scored[]; cited: Scored[][] } {
  const { pack } = search;
  const end = pack.firstOn(query.day + (limits.later > 0 ? LATER_DAYS : 1));
  const { factor, highest } = dayFactors(power, query, limits);
  const citing = query.namedDays.filter(({ backReference }) => backReference);
  const [prior, later] = [new TopScores(limits.candidates), new TopScores(limits.later)];
  const cited = citing.map(() => new TopScores(CITED_CANDIDATES));
  const firstLater = pack.firstOn(query.day + 1);
  const around = citing.map(
    ({ from, to }) => [pack.firstOn(from - EARLIER), pack.firstOn(to + LATER + 1)] as const,
  );
  // Most reports share so little that no day could lift them among the best: their day is not looked up.
  const offer = (top: TopScores, number: number, words: number) => {
    if (words * highest >= top.floor) top.offer(number, words * factor(pack.dayOf(number)), words);
  };
  sumWords(search, weights, end).drain((number, words) => {
    if (number >= firstLater) return offer(later, number, words);
    offer(prior, number, words);
    for (let i = 0; i < around.length; i++) {
      const [first, after] = around[i] as readonly [number, number];
      if (number >= first && number < after) offer(cited[i] as TopScores, number, words);
    }
  });
  const place = (top: TopScores) =>
    top.best().map((one) => ({ ...one, search, day: pack.dayOf(one.number) }));
  return { prior: place(prior), later: place(later), cited: cited.map(place) };
}

/** The best of several packs' best. */
function bestOf(lists: readonly Scored[][], count: number): Scored[] {
  return lists
    .flat()
    .sort((a, b) => b.score - a.score || b.day - a.day || b.number - a.number)
    .slice(0, count);
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
      const i = placeIn(reports, number);
      if (i >= 0)
        terms.set(names[at] as string, (weights[at] as number) * impactWeight(impacts[i] as number));
    }
  });
  return terms;
}

/**
 * Candidates over all packs, best first, with their reports.
 * @param onDamage where it returns, the search goes on without the part that cannot be read; by default it throws
 * @throws PackProblem when a pack proves to be damaged
 */
export async function searchPacks(
  packs: readonly Pack[],
  query: TimelineQuery,
  limits = SEARCH_LIMITS,
  onDamage = refuseDamage,
): Promise<Candidate[]> {
  const terms = chooseTerms(query.terms, packs, limits);
  const names = terms.map(({ term }) => term);
  const found = await Promise.all(
    packs.map((pack) =>
      readAround(
        names,
        (some) => pack.findTerms(some),
        null,
        (problem) => onDamage(pack, problem),
      ),
    ),
  );
  const reports = packs.reduce((sum, pack) => sum + pack.manifest.reports, 0);
  const rarities = names.map((_, at) => {
    const frequency = found.reduce((sum, terms) => sum + (terms[at]?.frequency ?? 0), 0);
    return frequency === 0 ? 0 : rarity(frequency, reports);
  });
  const weights = terms.map(({ weight }, at) => termWeight(weight, rarities[at] as number, limits.weighing));
  const power = limits.weighing.recencyPower ?? recencyPower(rarities, reports);
  const searches = await Promise.all(
    packs.map((pack, i) => readLists(pack, found[i] ?? [], query, limits, onDamage)),
  );
  const chosen = searches.map((search) => chooseReports(search, weights, power, query, limits));
  const cited = query.namedDays
    .filter(({ backReference }) => backReference)
    .flatMap((_, i) =>
      bestOf(
        chosen.map((one) => one.cited[i] ?? []),
        CITED_CANDIDATES,
      ),
    );
  const best = [
    ...bestOf(
      chosen.map(({ prior }) => prior),
      limits.candidates,
    ),
    ...bestOf(
      chosen.map(({ later }) => later),
      limits.later,
    ),
  ];
  const isChosen = ({ search, number }: Scored) =>
    best.some((one) => one.search === search && one.number === number);
  for (const one of cited) if (!isChosen(one)) best.push(one);
  const candidates = await fetchCandidates(best, names, weights, onDamage);
  const lacking = best.length - candidates.length;
  if (lacking === 0) return candidates;
  // Some could not be read: the next best take their place, so that a damaged pack never crowds out a sound one.
  const rest = chosen.map(({ prior }) => prior.filter((one) => !best.includes(one)));
  return [...candidates, ...(await fetchCandidates(bestOf(rest, lacking), names, weights, onDamage))];
}

/** Fetches the reports of the chosen, pack by pack so that shared blocks are read once. */
async function fetchCandidates(
  chosen: readonly Scored[],
  names: readonly string[],
  weights: readonly number[],
  onDamage: OnDamage,
): Promise<Candidate[]> {
  const bySearch = new Map<PackSearch, Scored[]>();
  for (const one of chosen) bySearch.set(one.search, [...(bySearch.get(one.search) ?? []), one]);
  const fetched = await Promise.all(
    [...bySearch].map(async ([{ pack }, ones]) => {
      const reports = await readAround<number, Report | null>(
        ones.map(({ number }) => number),
        (numbers) => pack.readReports(numbers),
        null,
        (problem) => onDamage(pack, problem),
      );
      return ones.flatMap(({ number, day, words, score, search }, i) => {
        const report = reports[i];
        if (!report) return [];
        const key = `${pack.manifest.id}:${report.id}`;
        return [{ key, report, day, words, score, terms: sharedTerms(search, number, names, weights) }];
      });
    }),
  );
  return fetched.flat();
}
