/** Sources, claims and resolved names against annotated news (PolNeAR, GUM), and the speed of the whole engine. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArticle } from '../../utils/reading/read-article.ts';
import type { Reading } from '../../utils/reading/reading.ts';
import type { EvalRow } from './eval-row.ts';

interface Document {
  id: string;
  text: string;
  title?: string;
  docDate?: string;
  publisher?: string;
}

interface Prediction {
  id: string;
  sources: { start: number; end: number; name: string }[];
  claims: {
    source: Reading['claims'][number]['sourceSpan'];
    content: Reading['claims'][number]['content'];
  }[];
}

interface Score {
  P: number;
  R: number;
  F1: number;
}

interface Scores {
  report_subset: { source_head: Score; attribution: Score };
  recall_by_type: Record<string, { attribution: number }>;
  resolved_name?: { accuracyOfTried: number; recall: number };
}

type Scorer = (pairs: [Document, Prediction][]) => Scores;

/** Passes over the articles: the first warm the engine, of the others the median counts. */
const WARM_PASSES = 3;
const TIMED_PASSES = 7;

const read = ({ text, title, docDate, publisher }: Document): Reading =>
  readArticle({ text, title, publishedAt: docDate, publisher, language: 'en' });

function predict(document: Document): Prediction {
  const { sources, claims } = read(document);
  return {
    id: document.id,
    sources: sources.flatMap(({ name, mentions }) =>
      mentions.filter((mention) => mention.cited).map(({ start, end }) => ({ start, end, name })),
    ),
    claims: claims.map(({ sourceSpan, content }) => ({ source: sourceSpan, content })),
  };
}

function load(path: string): Document[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Document);
}

/**
 * Words (runs without white space) read in a second of processor time, the engine warm: the median pass. Processor time,
 * not the clock: other work on the machine does not count.
 */
function wordsPerSecond(documents: readonly Document[]): number {
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const passes: number[] = [];
  for (let pass = 0; pass < WARM_PASSES + TIMED_PASSES; pass++) {
    const before = process.cpuUsage();
    for (const document of documents) read(document);
    const { user, system } = process.cpuUsage(before);
    if (pass >= WARM_PASSES) passes.push((user + system) / 1e6);
  }
  passes.sort((a, b) => a - b);
  return words / passes[TIMED_PASSES >> 1]!;
}

function rowsOf(name: string, scores: Scores, required: [number, number], aim: [number, number]): EvalRow[] {
  const row = (what: string, measure: string, score: Score, at: 0 | 1): EvalRow => ({
    what: `${what}, ${name}`,
    measure: `report_subset.${measure} F1`,
    precision: score.P,
    recall: score.R,
    value: score.F1,
    required: required[at],
    aim: aim[at],
  });
  const { source_head, attribution } = scores.report_subset;
  return [
    row('named sources', 'source_head', source_head, 0),
    row('attributed claims', 'attribution', attribution, 1),
  ];
}

/**
 * Measures `readArticle` on the development articles in `dataFolder` (the folder that holds `corpus` and `scorers`).
 * No rows when the data is absent.
 */
export async function evaluateReading(dataFolder: string): Promise<EvalRow[]> {
  const corpus = join(dataFolder, 'corpus', 'reading');
  const scorer = join(dataFolder, 'scorers', 'attribution.mjs');
  const files = { polnear: join(corpus, 'polnear.dev.jsonl'), gum: join(corpus, 'gum-news.dev.jsonl') };
  if (![files.polnear, files.gum, scorer].every((path) => existsSync(path))) return [];
  const { scoreAttribution } = (await import(pathToFileURL(scorer).href)) as { scoreAttribution: Scorer };
  const score = (documents: Document[]) => scoreAttribution(documents.map((d) => [d, predict(d)]));
  const articles = load(files.polnear);
  const polnear = score(articles);
  const gum = score(load(files.gum));
  return [
    ...rowsOf('PolNeAR dev', polnear, [82, 63], [85, 70]),
    ...rowsOf('GUM news dev', gum, [76, 67], [82, 72]),
    {
      what: 'direct quotations, PolNeAR dev',
      measure: 'attribution recall',
      value: polnear.recall_by_type.direct?.attribution ?? 0,
      required: 85,
      aim: 95,
    },
    {
      what: 'resolved names, GUM news dev',
      measure: 'correct of tried',
      value: gum.resolved_name?.accuracyOfTried ?? 0,
      required: 80,
      aim: 90,
    },
    {
      what: 'resolved names, GUM news dev',
      measure: 'recall',
      value: gum.resolved_name?.recall ?? 0,
      required: 60,
      aim: 75,
    },
    {
      what: 'whole engine, warm, PolNeAR dev',
      measure: 'words/s',
      value: wordsPerSecond(articles),
      required: 50_000,
      aim: 150_000,
      unit: 'words/s',
    },
  ];
}
