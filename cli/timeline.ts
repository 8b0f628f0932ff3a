/** `timeline`: ranked prior reports for queries, one JSON line each. */

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Article } from '../utils/article.ts';
import { readArticle } from '../utils/reading/read-article.ts';
import type { Backend } from '../utils/reports/backends/backend.ts';
import { openSearchBackend } from '../utils/reports/backends/open-search.ts';
import { rankPriorReports } from '../utils/reports/find-prior-reports.ts';
import type { Pack } from '../utils/reports/pack/pack.ts';
import { openPackFiles } from '../utils/reports/pack-files.ts';
import { dayNumber } from '../utils/timeline/days.ts';
import { parseLine } from './parse-line.ts';
import { sentence } from './sentence.ts';

const querySchema = v.object({
  qid: v.string('expected text'),
  date: v.pipe(
    v.string('expected a day'),
    v.check((date) => dayNumber(date) !== null, 'is not a day like 2024-01-04'),
  ),
  title: v.nullish(v.string('expected text'), ''),
  text: v.nullish(v.string('expected text'), ''),
  publisher: v.nullish(v.string('expected text'), ''),
  same_day_ok: v.nullish(v.boolean('expected true or false'), false),
});

type Query = v.InferOutput<typeof querySchema>;

const RANKED = 60;

const USAGE = `Usage: timeline --index PACK|FOLDER|ADDRESS… [--server ADDRESS]… < queries.jsonl > run.jsonl
  --server  an OpenSearch index (https://search.example/reports) with the fields “text” and “date”
`;

/** Fields of a search server's index. */
const FIELDS = { textField: 'text', dateField: 'date' };

function articleOf(query: Query): Article {
  return {
    url: '',
    canonicalUrl: '',
    title: query.title ?? '',
    byline: [],
    publisher: query.publisher ?? '',
    publishedAt: query.date.slice(0, 10),
    updatedAt: null,
    language: 'en',
    text: query.text ?? '',
    paragraphs: [],
    linkedStories: [],
    notes: [],
  };
}

async function rank(query: Query, packs: readonly Pack[], backends: readonly Backend[]): Promise<string[]> {
  const article = articleOf(query);
  const reading = readArticle({
    text: article.text,
    title: article.title,
    publishedAt: article.publishedAt,
    publisher: article.publisher,
    language: article.language,
  });
  const entries = await rankPriorReports(
    { article, reading, packs, backends, now: query.date },
    { sameDay: query.same_day_ok ?? false, ranked: RANKED },
  );
  return entries.map(({ report }) => report.id);
}

/**
 * Ranks the reports of the packs named before each query read from `stdin`.
 * @returns exit code: 0 done, 1 bad input, 2 wrong usage
 */
export async function timeline(
  argv: string[],
  stdin: NodeJS.ReadableStream,
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
): Promise<number> {
  let options: ReturnType<typeof parseOptions>;
  try {
    options = parseOptions(argv);
  } catch (problem) {
    stderr.write(`timeline: ${sentence(problem)}\n${USAGE}`);
    return 2;
  }
  const { index = [], server = [] } = options;
  if (index.length + server.length === 0) {
    stderr.write(USAGE);
    return 2;
  }
  try {
    const { packs, close } = await openPackFiles(index);
    const backends = server.map((address) => openSearchBackend({ address, ...FIELDS }, fetch));
    let line = 0;
    for await (const json of createInterface({ input: stdin })) {
      line++;
      if (json.trim() === '') continue;
      const query = parseLine(querySchema, json, `queries line ${line}`);
      stdout.write(`${JSON.stringify({ qid: query.qid, ranked: await rank(query, packs, backends) })}\n`);
    }
    await close();
    return 0;
  } catch (problem) {
    stderr.write(`timeline: ${sentence(problem)}\n`);
    return 1;
  }
}

function parseOptions(argv: string[]) {
  const several = { type: 'string', multiple: true } as const;
  return parseArgs({ args: argv, options: { index: several, server: several } }).values;
}
