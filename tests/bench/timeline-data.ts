/** Reports and queries for the scale benchmark: the development corpus resampled to any size, the same every time. */

import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Report } from '../../utils/reports/report.ts';
import { parseReportLine } from '../../utils/reports/report-schema.ts';

export interface BenchQuery {
  date: string;
  title: string;
  text: string;
}

/** A small generator of numbers in [0, 1) (mulberry32), so that every run measures the same data. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function lines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** The corpus' reports. @param data folder that holds `corpus/timeline` */
export function readCorpus(data: string): Report[] {
  const file = join(data, 'corpus/timeline/reports.jsonl.gz');
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, i) => parseReportLine(line, file, i + 1));
}

/** `count` of the corpus' queries, evenly taken. */
export function readQueries(data: string, count: number): BenchQuery[] {
  const all = lines<BenchQuery>(readFileSync(join(data, 'corpus/timeline/queries.jsonl'), 'utf8'));
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, i) => i % step === 0).slice(0, count);
}

/** A share of words that are new to the index, so that the vocabulary keeps growing as news does. */
const NEW_WORDS = 0.02;

/**
 * `count` reports: those of the corpus first, then mixtures of two of them (every word from one or the other, some new),
 * dated near the first one.
 */
export function* resample(corpus: readonly Report[], count: number): Generator<Report> {
  const next = numbers(7);
  const pick = () => corpus[Math.floor(next() * corpus.length)] as Report;
  for (let i = 0; i < count; i++) {
    const own = corpus[i];
    if (own) {
      yield own;
      continue;
    }
    const one = pick();
    const other = (pick().text ?? '').split(' ');
    const mixed = (one.text ?? one.summary).split(' ').map((word, at) => {
      const chance = next();
      if (chance < NEW_WORDS) return `N${Math.floor(next() * count).toString(36)}`;
      return chance < 0.4 ? (other[at] ?? word) : word;
    });
    const text = mixed.join(' ');
    const day = Date.parse(one.date) + Math.floor((next() - 0.5) * 60) * 86_400_000;
    yield {
      ...one,
      id: `s${i}`,
      date: new Date(day).toISOString().slice(0, 10),
      summary: text.slice(0, 160) || one.summary,
      text,
    };
  }
}

/** Writes a JSON value a line. */
export function writeLines<T>(path: string, items: Iterable<T>, toWrite: (item: T) => unknown): void {
  const file = openSync(path, 'w');
  let waiting = '';
  for (const item of items) {
    waiting += `${waiting === '' ? '' : '\n'}${JSON.stringify(toWrite(item))}`;
    if (waiting.length < 1 << 20) continue;
    writeSync(file, `${waiting}\n`);
    waiting = '';
  }
  writeSync(file, waiting);
  closeSync(file);
}
