/** `annotate`: documents in, their sources, claims, figures and dates out, one JSON line each. */

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { unitWord } from '../utils/reading/figures/find-figures.ts';
import { readArticle } from '../utils/reading/read-article.ts';
import type { Reading } from '../utils/reading/reading.ts';
import { parseLine } from './parse-line.ts';
import { sentence } from './sentence.ts';

const documentSchema = v.object({
  id: v.union([v.string(), v.number()], 'expected text or a number'),
  text: v.string('expected text'),
  title: v.nullish(v.string('expected text'), ''),
  docDate: v.nullish(v.string('expected a day like 2024-01-04'), null),
  publisher: v.nullish(v.string('expected text'), ''),
  lang: v.nullish(v.string('expected a language tag'), 'en'),
});

type Document = v.InferOutput<typeof documentSchema>;

const usage = 'Usage: annotate [--explain] < docs.jsonl > out.jsonl\n';

function read(document: Document): Reading {
  return readArticle({
    text: document.text,
    title: document.title ?? '',
    publishedAt: document.docDate,
    publisher: document.publisher ?? '',
    language: document.lang ?? 'en',
  });
}

/** The reading in the format for scorers: every cited mention, spans as pairs; with `why` of each when explained. */
function asLine(document: Document, reading: Reading, explain: boolean): object {
  const why = (evidence: object): object => (explain ? { why: evidence } : {});
  const sources = reading.sources.flatMap(({ name, kind, mentions, why: evidence }) =>
    mentions
      .filter((mention) => mention.cited)
      .map(({ start, end }) => ({ start, end, name, kind, ...why(evidence) })),
  );
  return {
    id: document.id,
    sources: sources.sort((a, b) => a.start - b.start),
    claims: reading.claims.map(({ sourceSpan, cue, content, manner, why: evidence }) => ({
      source: sourceSpan,
      cue,
      content,
      manner,
      ...why(evidence),
    })),
    figures: reading.figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      value: figure.value,
      unit: unitWord(figure),
      change: figure.change,
      ...(figure.counted === null ? {} : { counted: figure.counted }),
      ...why(figure.why),
    })),
    dates: reading.dates.map(({ start, end, iso, why: evidence }) => ({ start, end, iso, ...why(evidence) })),
    ...(explain ? { notes: reading.notes } : {}),
  };
}

/**
 * Reads documents `{id, text, title?, docDate?, publisher?, lang?}` by line from `stdin` and writes what the engine
 * finds in each; `--explain` adds to every span the rule and the words it rests on.
 * @returns exit code: 0 done, 1 bad input (the line is named on `stderr`), 2 wrong usage
 */
export async function annotate(
  argv: string[],
  stdin: Readable,
  stdout: Writable,
  stderr: Writable,
): Promise<number> {
  let explain: boolean;
  try {
    explain = parseArgs({ args: argv, options: { explain: { type: 'boolean' } } }).values.explain ?? false;
  } catch (error) {
    stderr.write(`annotate: ${sentence(error)}\n${usage}`);
    return 2;
  }
  let line = 0;
  try {
    for await (const json of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (json.trim() === '') continue;
      const document = parseLine(documentSchema, json, `docs line ${line}`);
      const written = stdout.write(`${JSON.stringify(asLine(document, read(document), explain))}\n`);
      if (!written) await new Promise((resolve) => stdout.once('drain', resolve));
    }
    return 0;
  } catch (error) {
    stderr.write(`annotate: ${sentence(error)}\n`);
    return 1;
  }
}
