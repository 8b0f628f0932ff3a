/** From an article and its reading to its timeline, over packs and library together. */

import type { Article, Note } from '../article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from '../timeline/candidate.ts';
import { dayNumber } from '../timeline/days.ts';
import { seriesOf } from '../timeline/figure-histories.ts';
import { buildQuery, type TimelineQuery } from '../timeline/query.ts';
import { rankEntries, rankReports } from '../timeline/rank-reports.ts';
import type { Timeline, TimelineEntry } from '../timeline/timeline.ts';
import { type Backend, BackendProblem, PATIENCE } from './backends/backend.ts';
import { seriesTerm } from './indexed-terms.ts';
import type { Pack } from './pack/pack.ts';
import { type OnDamage, readAround } from './read-around.ts';
import type { Report } from './report.ts';
import { SEARCH_LIMITS, searchPacks } from './search-packs.ts';

export interface PriorReportsRequest {
  article: Article;
  reading: Reading;
  packs: readonly Pack[];
  /** Servers the reader set up, asked beside the packs; usually none. */
  backends?: readonly Backend[];
  /** ISO day or instant that counts as today when the article has no date. */
  now: string;
}

/** Longest figure series fetched for a history. */
const SERIES_REPORTS = 200;

async function readSeries(
  packs: readonly Pack[],
  series: ReadonlySet<string>,
  onDamage: OnDamage,
): Promise<Candidate[]> {
  const terms = [...series].map(seriesTerm);
  const lists = await Promise.all(
    packs.map(async (pack) => {
      const noteDamage = (problem: unknown) => onDamage(pack, problem);
      const found = await readAround(terms, (some) => pack.findTerms(some), null, noteDamage);
      const numbers = new Set<number>();
      for (const term of found) for (const number of term?.postings?.reports ?? []) numbers.add(number);
      const wanted = [...numbers].slice(0, SERIES_REPORTS);
      const reports = await readAround<number, Report | null>(
        wanted,
        (numbers) => pack.readReports(numbers),
        null,
        noteDamage,
      );
      return reports.flatMap((report, i) => {
        if (!report) return [];
        const key = `${pack.manifest.id}:${report.id}`;
        const day = pack.dayOf(wanted[i] as number);
        return [{ key, report, day, words: 0, score: 0, terms: new Map<string, number>() }];
      });
    }),
  );
  return lists.flat();
}

function queryOf({ article, reading, now }: PriorReportsRequest): TimelineQuery {
  const day = dayNumber(reading.anchor) ?? dayNumber(article.publishedAt) ?? dayNumber(now) ?? 0;
  return buildQuery(article, reading, day);
}

/**
 * Reports ranked for an article, nothing folded or cut but at `ranked`.
 * @throws BackendProblem when a backend fails
 * @param options.sameDay whether reports of the article's own day count as prior
 */
export async function rankPriorReports(
  request: PriorReportsRequest,
  options: { sameDay: boolean; ranked: number },
): Promise<TimelineEntry[]> {
  const query = queryOf(request);
  const limits = { ...SEARCH_LIMITS, candidates: options.ranked * 2, later: 0 };
  const local = await searchPacks(request.packs, query, limits);
  const { far, notes } = await askBackends(request.backends ?? [], query, local);
  if (notes[0]) throw new BackendProblem(notes[0].text);
  const candidates = [...local, ...far];
  const prior = candidates.filter(({ day }) => day < query.day || (options.sameDay && day === query.day));
  return rankEntries(query, prior).slice(0, options.ranked);
}

/** What a backend finds, given up when it takes too long. @throws BackendProblem */
async function askBackend(backend: Backend, query: TimelineQuery): Promise<Candidate[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    const problem = new BackendProblem(`The server ${backend.name} did not answer within 10 seconds.`);
    timer = setTimeout(() => refuse(problem), PATIENCE);
  });
  try {
    return await Promise.race([backend.search(query, SEARCH_LIMITS.candidates), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Candidates of all backends. Their scores are of another scale: the best of each is set equal to the best of the packs.
 * A backend that fails or is late is told in a note; the packs' reports are shown all the same.
 */
async function askBackends(
  backends: readonly Backend[],
  query: TimelineQuery,
  local: readonly Candidate[],
): Promise<{ far: Candidate[]; notes: Note[] }> {
  const answers = await Promise.allSettled(backends.map((backend) => askBackend(backend, query)));
  const best = Math.max(1, ...local.map(({ score }) => score));
  const far: Candidate[] = [];
  const notes: Note[] = [];
  for (const answer of answers) {
    if (answer.status === 'rejected') {
      const { reason } = answer;
      notes.push({ code: 'backend-failed', text: reason instanceof Error ? reason.message : String(reason) });
      continue;
    }
    const highest = Math.max(1e-9, ...answer.value.map(({ score }) => score));
    for (const candidate of answer.value)
      far.push({ ...candidate, score: (candidate.score / highest) * best });
  }
  return { far, notes };
}

/** What the reader is told of packs that could not be read in part. */
function damageNotes(damaged: ReadonlySet<Pack>): Note[] {
  if (damaged.size === 0) return [];
  const titles = [...new Set([...damaged].map(({ manifest }) => manifest.title))].join(', ');
  const text = `Some of the stored reports are damaged and could not be searched (${titles}): earlier reports may be missing here.`;
  return [{ code: 'pack-damaged', text }];
}

/** The reports that came before an article. Where a pack is damaged, the rest of it answers, and a note says so. */
export async function findPriorReports(request: PriorReportsRequest): Promise<Timeline> {
  const { article, reading, packs, backends = [] } = request;
  const query = queryOf(request);
  const damaged = new Set<Pack>();
  const onDamage: OnDamage = (pack) => damaged.add(pack);
  const local = await searchPacks(packs, query, SEARCH_LIMITS, onDamage);
  const { far, notes } = await askBackends(backends, query, local);
  const candidates = [...local, ...far];
  const series = seriesOf(query, candidates);
  const history = series.size > 0 ? await readSeries(packs, series, onDamage) : [];
  const timeline = rankReports(article, reading, query, candidates, history);
  return { ...timeline, notes: [...timeline.notes, ...damageNotes(damaged), ...notes] };
}
