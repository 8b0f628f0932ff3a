/** The timeline against reports and queries labelled by others, over the terminal's own command. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { pack } from '../../cli/pack.ts';
import { timeline } from '../../cli/timeline.ts';
import { scoreBackReferences } from './back-references.ts';
import type { EvalRow } from './eval-row.ts';

/** A labelled query; further fields are the scorer's. */
export interface LabelledQuery {
  qid: string;
  set: string;
  date: string;
  title: string;
  text: string;
  relevant: string[];
  ignore?: string[];
  self?: string;
  cue_date?: string;
}

type SetScores = Record<string, { ndcg5: number; mrr: number; p1: number }>;

interface Scorer {
  scoreRun(run: Map<string, string[]>, queries: LabelledQuery[], dates: Map<string, string>): SetScores;
}

/** nDCG@5 that the project must and hopes to reach, by set. */
const GOALS: Record<string, { what: string; required: number; aim: number }> = {
  wcep: { what: 'timeline, same story (wcep dev)', required: 40, aim: 45 },
  'wcep-backref': { what: 'timeline, date in the text (wcep dev)', required: 82, aim: 88 },
  optech: { what: 'timeline, authors’ links (optech dev)', required: 64, aim: 70 },
};

function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Runs a terminal command in this process. @throws Error with what it wrote to stderr when it fails */
async function run(command: typeof pack, args: string[], input: Iterable<string> = []): Promise<string> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const texts = [stdout, stderr].map(async (stream) => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  });
  const code = await command(args, Readable.from(input), stdout, stderr);
  stdout.end();
  stderr.end();
  const [out = '', errors = ''] = await Promise.all(texts);
  if (code !== 0) throw new Error(errors);
  return out;
}

/** The timeline's rows of the evaluation table. @param dataFolder holds `corpus/timeline` and `scorers` */
export async function evaluateTimeline(dataFolder: string): Promise<EvalRow[]> {
  const corpus = resolve(dataFolder, 'corpus/timeline');
  const scorer = (await import(pathToFileURL(resolve(dataFolder, 'scorers/timeline.mjs')).href)) as Scorer;
  const queriesText = readFileSync(join(corpus, 'queries.jsonl'), 'utf8');
  const queries = parseLines<LabelledQuery>(queriesText);
  const reportsFile = join(corpus, 'reports.jsonl.gz');
  const reports = parseLines<{ id: string; date: string }>(
    gunzipSync(readFileSync(reportsFile)).toString('utf8'),
  );
  const dates = new Map(reports.map(({ id, date }) => [id, date]));
  const folder = mkdtempSync(join(tmpdir(), 'timeline-'));
  try {
    await run(pack, ['build', reportsFile, '--out', folder]);
    const answers = await run(timeline, ['--index', folder], [queriesText]);
    const ranked = new Map(
      parseLines<{ qid: string; ranked: string[] }>(answers).map((row) => [row.qid, row.ranked]),
    );
    const scores = scorer.scoreRun(ranked, queries, dates);
    const rows = Object.entries(GOALS).map(([set, { what, required, aim }]) => ({
      what,
      measure: 'nDCG@5',
      value: (scores[set]?.ndcg5 ?? 0) * 100,
      required,
      aim,
    }));
    return [...rows, ...(await scoreBackReferences(folder, queries, dates))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
