/**
 * `npx tsx tests/eval/timeline-ablation.ts [--data FOLDER] [--every N]`: what each part of the ranking is worth on the development queries,
 * and whether it is on either half of them (split by a hash of the query's id).
 */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../utils/reading/read-article.ts';
import type { Reading } from '../../utils/reading/reading.ts';
import { openPack } from '../../utils/reports/pack/open-pack.ts';
import type { Pack } from '../../utils/reports/pack/pack.ts';
import { PackBuilder } from '../../utils/reports/pack/pack-builder.ts';
import { parseReportLine } from '../../utils/reports/report-schema.ts';
import { SEARCH_LIMITS, type SearchLimits, searchPacks } from '../../utils/reports/search-packs.ts';
import { dayNumber } from '../../utils/timeline/days.ts';
import { buildQuery, nameWords, type TimelineQuery } from '../../utils/timeline/query.ts';
import { TERM_WEIGHING, type TermWeighing } from '../../utils/timeline/query-terms.ts';
import { rankEntries } from '../../utils/timeline/rank-reports.ts';
import { WEIGHING } from '../../utils/timeline/relevance.ts';
import type { TimelineEntry } from '../../utils/timeline/timeline.ts';
import { table } from '../bench/statistics.ts';
import { bareArticle } from './bare-article.ts';
import type { LabelledQuery } from './timeline.ts';

/** One setting: how terms are weighed, what is read and how it is weighed, and whether other countries count less. */
interface Step {
  terms?: Partial<TermWeighing>;
  limits?: Partial<SearchLimits>;
  isBlindToCountries?: boolean;
  /** What is done to the ranked entries in the end. */
  rerank?: (entries: TimelineEntry[], query: TimelineQuery) => TimelineEntry[];
}

function byFactor(entries: TimelineEntry[], factorOf: (entry: TimelineEntry) => number): TimelineEntry[] {
  const scored = entries.map((entry) => ({ ...entry, score: entry.score * factorOf(entry) }));
  return scored.sort((a, b) => b.score - a.score);
}

/** Raises what resembles another well ranked report: stories go on in their own words. */
function nearOthers(entries: TimelineEntry[]): TimelineEntry[] {
  const words = new Map(entries.map(({ key, report }) => [key, new Set(nameWords(report.summary))]));
  const best = entries[0]?.score ?? 1;
  const likeness = (a: TimelineEntry, b: TimelineEntry) => {
    const [ours = new Set(), theirs = new Set()] = [words.get(a.key), words.get(b.key)];
    const shared = [...ours].filter((word) => theirs.has(word)).length;
    return shared / Math.sqrt(Math.max(1, ours.size * theirs.size));
  };
  return byFactor(entries, (entry) => {
    const others = entries.filter(({ key }) => key !== entry.key);
    return Math.exp(
      0.5 * Math.max(0, ...others.map((other) => (likeness(entry, other) * other.score) / best)),
    );
  });
}

/** Raises what shares pairs of neighbouring words. */
function samePairs(entries: TimelineEntry[], { inOrder }: TimelineQuery): TimelineEntry[] {
  const wording = ` ${inOrder.words.map(({ term }) => term).join(' ')} `;
  return byFactor(entries, ({ report }) => {
    const words = nameWords(report.summary);
    return 1 + 0.1 * words.filter((word, i) => i > 0 && wording.includes(` ${words[i - 1]} ${word} `)).length;
  });
}

const unweighed = { rarityPower: 1, recencyPower: 0, namedDay: 1 };
const evenly = { country: TERM_WEIGHING.capital, empty: 1 };
const blind = { isBlindToCountries: true };

/** Each step adds one thing to the one before. */
const STEPS: [string, Step][] = [
  ['BM25, 32 terms of the whole text', { ...blind, terms: evenly, limits: { weighing: unweighed } }],
  ['+ recency', { ...blind, terms: evenly, limits: { weighing: { ...unweighed, recencyPower: 1 } } }],
  [
    '+ rarity^1.6',
    { ...blind, terms: evenly, limits: { weighing: { ...unweighed, recencyPower: 1, rarityPower: 1.6 } } },
  ],
  [
    '+ recency by the text’s information',
    { ...blind, terms: evenly, limits: { weighing: { ...WEIGHING, namedDay: 1 } } },
  ],
  [
    '+ words of dates and of reporting count less',
    { ...blind, terms: { country: evenly.country }, limits: { weighing: { ...WEIGHING, namedDay: 1 } } },
  ],
  ['+ the story’s country counts more', { ...blind, limits: { weighing: { ...WEIGHING, namedDay: 1 } } }],
  ['+ reports of other countries count less', { limits: { weighing: { ...WEIGHING, namedDay: 1 } } }],
  ['+ days named in the text (as shipped)', {}],
  ['  with 10 terms', { limits: { terms: 10 } }],
  ['  with 20 terms', { limits: { terms: 20 } }],
  ['  with 40 terms', { limits: { terms: 40 } }],
  ['  with 1 chunk of long lists', { limits: { chunks: 1 } }],
  ['  with all chunks', { limits: { chunks: Number.POSITIVE_INFINITY } }],
  ['  with 120 reports fetched, not 24', { limits: { candidates: 120 } }],
  ['left out: names count twice', { terms: { capital: 2 } }],
  ['left out: the country counts 6', { terms: { country: 6 } }],
  ['left out: nearness to other candidates', { rerank: nearOthers }],
  ['left out: pairs of neighbouring words', { rerank: samePairs }],
];

interface Asked {
  label: LabelledQuery;
  reading: Reading;
  half: number;
}

type ScoreOne = (query: LabelledQuery, ranked: string[], dates: Map<string, string>) => { ndcg5: number };

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

function halfOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return (hash >>> 4) & 1;
}

function ask(label: LabelledQuery): Asked {
  const { title, text, date } = label;
  const reading = readArticle({ title, text, publishedAt: date, language: 'en' });
  return { label, reading, half: halfOf(label.qid) };
}

function queryOf({ label, reading }: Asked, { terms, isBlindToCountries = false }: Step): TimelineQuery {
  const day = dayNumber(label.date) ?? 0;
  const query = buildQuery(bareArticle(label), reading, day, { ...TERM_WEIGHING, ...terms });
  return isBlindToCountries ? { ...query, countries: new Set() } : query;
}

async function scoreStep(
  pack: Pack,
  asked: readonly Asked[],
  step: Step,
  score: (label: LabelledQuery, ranked: string[]) => number,
): Promise<Map<string, number>> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const one of asked) {
    const { label, half } = one;
    const query = queryOf(one, step);
    const found = await searchPacks([pack], query, { ...SEARCH_LIMITS, later: 0, ...step.limits });
    const prior = found.filter(({ day }) => day < query.day);
    const ranked = rankEntries(query, prior);
    const value = score(
      label,
      (step.rerank?.(ranked, query) ?? ranked).map(({ report }) => report.id),
    );
    for (const key of [label.set, `${label.set} ${half}`]) {
      const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
      sums.set(key, { sum: sum + value, count: count + 1 });
    }
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, (sum / count) * 100]));
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, every: { type: 'string', default: '1' } },
});
const data = resolve(values.data ?? join(import.meta.dirname, '../../../shared'));
const corpus = join(data, 'corpus/timeline');
const { scoreOne } = (await import(pathToFileURL(join(data, 'scorers/timeline.mjs')).href)) as {
  scoreOne: ScoreOne;
};
const builder = new PackBuilder({
  id: 'dev',
  title: '',
  version: '1',
  licence: '',
  attribution: '',
  language: 'en',
});
const dates = new Map<string, string>();
const reports = lines(gunzipSync(readFileSync(join(corpus, 'reports.jsonl.gz'))).toString('utf8'));
for (const [i, line] of reports.entries()) {
  const report = parseReportLine(line, 'reports.jsonl', i + 1);
  dates.set(report.id, report.date);
  builder.add(report);
}
const bytes = Buffer.concat(builder.finish());
const pack = await openPack(async (offset, length) => bytes.subarray(offset, offset + length));
const every = Math.max(1, Number(values.every));
const asked = lines(readFileSync(join(corpus, 'queries.jsonl'), 'utf8'))
  .map((line) => JSON.parse(line) as LabelledQuery)
  .filter(({ set }, i) => set === 'wcep-backref' || i % every === 0)
  .map(ask);
const columns = ['wcep', 'wcep 0', 'wcep 1', 'wcep-backref', 'optech', 'optech 0', 'optech 1'];
const rows: (string | number)[][] = [];
for (const [name, step] of STEPS) {
  const scores = await scoreStep(pack, asked, step, (label, ranked) => scoreOne(label, ranked, dates).ndcg5);
  rows.push([name, ...columns.map((column) => scores.get(column) ?? 0)]);
  process.stderr.write(`${name}\n`);
}
process.stdout.write(`${table(['nDCG@5', ...columns], rows)}\n`);
