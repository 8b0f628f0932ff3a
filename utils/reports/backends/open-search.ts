/**
 * OpenSearch (or Elasticsearch) as a backend, off unless the reader sets its address: weighted terms, a date range and a
 * decay by age go out; address, title and text of the article never do.
 */

import * as v from 'valibot';
import type { Candidate } from '../../timeline/candidate.ts';
import { dayNumber, isoDay } from '../../timeline/days.ts';
import type { TimelineQuery } from '../../timeline/query.ts';
import { readBody } from '../read-body.ts';
import { parseReport } from '../report-schema.ts';
import { type Backend, BackendProblem, PATIENCE } from './backend.ts';

/** Terms sent at most. */
export const MOST_TERMS = 40;

const LARGEST_ANSWER = 4_000_000;

export interface OpenSearchSettings {
  /** Address of the index: `https://search.example/reports`. */
  address: string;
  /** Field that holds the analysed text of a report, and the one with its day. */
  textField: string;
  dateField: string;
}

const answerSchema = v.object({
  hits: v.object({
    hits: v.array(
      v.object({
        _score: v.nullable(v.number()),
        _source: v.record(v.string(), v.unknown()),
        matched_queries: v.optional(v.array(v.string()), []),
      }),
    ),
  }),
});

/** The body of a `_search`: nothing in it but terms, weights and days. */
export function searchBody(query: TimelineQuery, count: number, settings: OpenSearchSettings): object {
  // Words as the article writes them, without case: the server stems as its own index was stemmed.
  const wordOf = (term: string) => (query.articleTerms.get(term) ?? term).toLowerCase();
  const should = query.terms.slice(0, MOST_TERMS).map(({ term, weight }) => ({
    match: {
      [settings.textField]: { query: wordOf(term), boost: Math.round(weight * 100) / 100, _name: term },
    },
  }));
  const day = isoDay(query.day);
  const decay = (scale: string) => ({
    exp: { [settings.dateField]: { origin: day, scale, decay: 0.5 } },
    weight: 0.7,
  });
  return {
    size: count,
    query: {
      function_score: {
        query: {
          bool: {
            should,
            minimum_should_match: 1,
            filter: [{ range: { [settings.dateField]: { lte: day } } }],
          },
        },
        functions: [{ weight: 1 }, decay('42d'), decay('253d')],
        score_mode: 'sum',
        boost_mode: 'multiply',
      },
    },
  };
}

function candidateOf(
  hit: v.InferOutput<typeof answerSchema>['hits']['hits'][number],
  at: number,
  weights: ReadonlyMap<string, number>,
  name: string,
): Candidate | null {
  let report: Candidate['report'];
  try {
    report = parseReport(hit._source, name, at + 1);
  } catch {
    // One malformed document is no reason to show nothing.
    return null;
  }
  const terms = new Map(
    hit.matched_queries.flatMap((term): [string, number][] => {
      const weight = weights.get(term);
      return weight === undefined ? [] : [[term, weight]];
    }),
  );
  const words = hit._score ?? 0;
  return {
    key: `${name}:${report.id}`,
    report,
    day: dayNumber(report.date) ?? 0,
    words,
    score: words,
    terms,
  };
}

/** The JSON of an answer. @throws BackendProblem; what the network breaks it off with */
async function boundedJson(response: Response): Promise<unknown> {
  const bytes = await readBody(response, LARGEST_ANSWER);
  if (!bytes) throw new BackendProblem('The search server answered with more than 4 MB.');
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new BackendProblem('The search server answered with something else than JSON.');
  }
}

/** What the server says to a question. @throws BackendProblem */
async function ask(
  name: string,
  send: (signal: AbortSignal) => Promise<Response>,
): Promise<v.InferOutput<typeof answerSchema>> {
  const signal = AbortSignal.timeout(PATIENCE);
  let json: unknown;
  try {
    const response = await send(signal);
    if (!response.ok) throw new BackendProblem(`The search server ${name} answered ${response.status}.`);
    json = await boundedJson(response);
  } catch (problem) {
    if (problem instanceof BackendProblem) throw problem;
    if (signal.aborted) throw new BackendProblem(`The server ${name} did not answer within 10 seconds.`);
    throw new BackendProblem(`The search server ${name} could not be reached.`);
  }
  const answer = v.safeParse(answerSchema, json);
  if (!answer.success) throw new BackendProblem(`The search server ${name} did not answer with hits.`);
  return answer.output;
}

/**
 * A backend over `_search`.
 * @param fetch of the extension's background
 * @throws BackendProblem when the address is not http(s)
 */
export function openSearchBackend(
  settings: OpenSearchSettings,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Backend {
  if (!/^https?:\/\/[^\s/]/i.test(settings.address))
    throw new BackendProblem('The address of the search server is not http(s).');
  const url = `${settings.address.replace(/\/+$/, '')}/_search`;
  const name = new URL(url).host;
  return {
    name,
    search: async (query, count) => {
      if (query.terms.length === 0) return [];
      const body = JSON.stringify(searchBody(query, count, settings));
      const { hits } = await ask(name, (signal) =>
        fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal,
        }),
      );
      const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]));
      return hits.hits
        .slice(0, count)
        .map((hit, at) => candidateOf(hit, at, weights, name))
        .filter((candidate) => candidate !== null);
    },
  };
}
