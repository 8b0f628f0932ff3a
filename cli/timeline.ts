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

function parseQuery(json: string, line: number): Query {
  const where = `queries line ${line}`;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error(`${where}: is not JSON`);
  }
  const result = v.safeParse(querySchema, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${where}, field "${v.getDotPath(issue) ?? ''}": ${issue.message}`);
}

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
    language: 'en',
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
  try {
    const { values } = parseArgs({
      args: argv,
      options: { index: { type: 'string', multiple: true }, server: { type: 'string', multiple: true } },
    });
    const { index = [], server = [] } = values;
    if (index.length + server.length === 0) {
      stderr.write(USAGE);
      return 2;
    }
    const { packs, close } = await openPackFiles(index);
    const backends = server.map((address) => openSearchBackend({ address, ...FIELDS }, fetch));
    let line = 0;
    for await (const json of createInterface({ input: stdin })) {
      line++;
      if (json.trim() === '') continue;
      const query = parseQuery(json, line);
      stdout.write(`${JSON.stringify({ qid: query.qid, ranked: await rank(query, packs, backends) })}\n`);
    }
    await close();
    return 0;
  } catch (problem) {
    stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    return 1;
  }
}
