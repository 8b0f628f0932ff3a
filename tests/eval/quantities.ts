/** Figures and dates against annotated news: NewsQuant, TempEval-3's training part, GUM news, and two unit-test sets. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findDates } from '../../utils/reading/dates/find-dates.ts';
import { findFigures, unitWord } from '../../utils/reading/figures/find-figures.ts';
import { splitSentences } from '../../utils/reading/sentences.ts';
import { tokenize } from '../../utils/reading/tokens.ts';
import type { EvalRow } from './eval-row.ts';

interface Document {
  id: string;
  text: string;
  docDate?: string;
  figures?: unknown[];
  dates?: unknown[];
  /** quantulum3's name for its figures. */
  res?: object[];
}

interface Score {
  P: number;
  R: number;
  F1: number;
}

interface Prediction {
  dates: { start: number; end: number; iso: string }[];
  figures: {
    start: number;
    end: number;
    value: number | [number, number];
    unit: string | null;
    change: string;
  }[];
}

interface DateScores {
  all: { value: Score };
  calendar: { value: Score };
  by_type: Record<string, { gold: number; found: number; value: number }>;
}

type Scorer = (pairs: [Document, Prediction][]) => Record<string, never>;

/** Documents without a date of their own are read from this day: their annotation asks for none. */
const ANY_DAY = '2019-06-15';

function predict(document: Document): Prediction {
  const { text } = document;
  const sentences = splitSentences(text, undefined, 'en');
  const tokens = tokenize(text);
  const dates = findDates({ text, sentences, tokens, anchor: document.docDate ?? ANY_DAY, language: 'en' });
  const figures = findFigures({ text, sentences, tokens, dates, language: 'en' });
  return { dates, figures: figures.map((figure) => ({ ...figure, unit: unitWord(figure) })) };
}

function load(folder: string, files: readonly string[]): [Document, Prediction][] {
  const documents = files.flatMap((file) => {
    const path = join(folder, file);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Document);
  });
  return documents.map((document) => {
    const gold = document.res
      ? { ...document, figures: document.res.map((figure) => ({ ...figure, start: null })) }
      : document;
    return [gold, predict(document)];
  });
}

function row(what: string, measure: string, score: Score, required?: number, aim?: number): EvalRow {
  return { what, measure, precision: score.P, recall: score.R, value: score.F1, required, aim };
}

/** Share of the annotated expressions of each TIMEX3 type whose value is right; `recall` is the share found at all. */
function byType({ by_type }: DateScores): EvalRow[] {
  return Object.entries(by_type).map(([type, { gold, found, value }]) => ({
    what: `dates, TimeBank and AQUAINT, ${type} (${gold})`,
    measure: 'found, value right',
    recall: (100 * found) / gold,
    value: (100 * value) / gold,
  }));
}

/** The folder of annotated articles and the one of scorers, wherever in the shared folder `data` points. */
function places(data: string): { reading: string; scorers: string } | null {
  const readings = [data, join(data, 'reading'), join(data, 'corpus', 'reading')];
  const reading = readings.find((folder) => existsSync(join(folder, 'newsquant.dev.jsonl')));
  if (!reading) return null;
  return { reading: resolve(reading), scorers: resolve(reading, '../../scorers') };
}

async function scorer(folder: string, file: string, name: string): Promise<Scorer> {
  const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, Scorer>;
  return module[name]!;
}

/**
 * Measures `findFigures` and `findDates` alone on the development data in `dataFolder` (the shared folder, its
 * `corpus` or `corpus/reading`) with the scorers beside it. No rows when the data is absent.
 */
export async function evaluateQuantities(dataFolder: string): Promise<EvalRow[]> {
  const found = places(dataFolder);
  if (!found) return [];
  const scoreFigures = await scorer(found.scorers, 'figures.mjs', 'scoreFigures');
  const scoreDates = await scorer(found.scorers, 'dates.mjs', 'scoreDates');
  const read = (...files: string[]) => load(found.reading, files);
  const figures = (pairs: [Document, Prediction][]) =>
    scoreFigures(pairs) as unknown as Record<'value' | 'value_unit' | 'span_overlap', Score>;
  const dates = (pairs: [Document, Prediction][]) => scoreDates(pairs) as unknown as DateScores;
  const news = figures(read('newsquant.dev.jsonl'));
  const timex = dates(read('tempeval3.timebank.jsonl', 'tempeval3.aquaint.jsonl'));
  const gum = dates(read('gum-news.dev.jsonl'));
  const recognizers = figures(read('recognizers-spec.cqeformat.jsonl'));
  const quantulum = figures(read('quantulum3.jsonl'));
  return [
    row('figures, NewsQuant dev', 'value F1', news.value, 88, 92),
    row('figures, NewsQuant dev', 'value_unit F1', news.value_unit, 80, 86),
    row('figures, Recognizers-Text cases', 'value F1', recognizers.value),
    row('figures, quantulum3 cases', 'value F1', quantulum.value),
    row('dates, TimeBank and AQUAINT', 'all.value F1', timex.all.value, 80, 84),
    row('dates, TimeBank and AQUAINT', 'calendar.value F1', timex.calendar.value, 94, 96),
    ...byType(timex),
    row('dates, GUM news dev', 'calendar.value F1', gum.calendar.value, 92, 95),
  ];
}
