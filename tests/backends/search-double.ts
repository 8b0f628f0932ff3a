/** A double of OpenSearch's `_search` for tests: what we send is checked word for word, and a real Lucene answers it. */

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { Report } from '../../utils/reports/report.ts';
import { dayNumber } from '../../utils/timeline/days.ts';

/** Where Debian's liblucene8-java puts its jars. */
const JARS = '/usr/share/java';

/** Lucene's jars that the double needs; empty where Java or one of them is missing. */
export function luceneJars(): string[] {
  if (!existsSync(JARS) || spawnSync('javac', ['-version']).status !== 0) return [];
  const names = readdirSync(JARS);
  const jars = ['core', 'analyzers-common', 'queries'].map((part) =>
    names.find((name) => name.startsWith(`lucene-${part}-8`)),
  );
  return jars.every((name) => name !== undefined) ? jars.map((name) => join(JARS, name)) : [];
}

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const decay = v.strictObject({
  exp: v.strictObject({
    date: v.strictObject({
      origin: day,
      scale: v.pipe(v.string(), v.regex(/^\d+d$/)),
      decay: v.literal(0.5),
    }),
  }),
  weight: v.number(),
});

/** The one shape of request that we send; any other is refused as OpenSearch refuses what it does not know. */
const requestSchema = v.strictObject({
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  query: v.strictObject({
    function_score: v.strictObject({
      query: v.strictObject({
        bool: v.strictObject({
          should: v.array(
            v.strictObject({
              match: v.strictObject({
                text: v.strictObject({ query: v.string(), boost: v.number(), _name: v.string() }),
              }),
            }),
          ),
          minimum_should_match: v.literal(1),
          filter: v.tuple([
            v.strictObject({ range: v.strictObject({ date: v.strictObject({ lte: day }) }) }),
          ]),
        }),
      }),
      functions: v.tuple([v.strictObject({ weight: v.literal(1) }), decay, decay]),
      score_mode: v.literal('sum'),
      boost_mode: v.literal('multiply'),
    }),
  }),
});

type SearchRequest = v.InferOutput<typeof requestSchema>;

/** The request as the line that the Java half reads. */
function queryLine({ size, query }: SearchRequest): string {
  const { query: words, functions } = query.function_score;
  const [, ...decays] = functions;
  return [
    'query',
    size,
    dayNumber(words.bool.filter[0].range.date.lte),
    ...words.bool.should.flatMap(({ match: { text } }) => ['word', text.query, text.boost, text._name]),
    ...decays.flatMap(({ exp, weight }) => [
      'decay',
      dayNumber(exp.date.origin),
      Number.parseInt(exp.date.scale, 10),
      weight,
    ]),
  ].join('\t');
}

export class SearchDouble {
  /** Bodies of all requests so far. */
  readonly requests: string[] = [];
  private readonly server: Server;

  private constructor(
    private readonly lucene: ChildProcessWithoutNullStreams,
    private readonly answers: AsyncIterator<string>,
    private readonly reports: ReadonlyMap<string, Report>,
  ) {
    this.server = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      this.requests.push(body);
      const parsed = v.safeParse(requestSchema, JSON.parse(body));
      response.writeHead(parsed.success ? 200 : 400, { 'content-type': 'application/json' });
      response.end(
        parsed.success
          ? JSON.stringify({ hits: { hits: await this.search(parsed.output) } })
          : JSON.stringify({ error: v.getDotPath(parsed.issues[0]) }),
      );
    });
  }

  /** Starts Lucene over the reports, and a server before it. */
  static async start(jars: readonly string[], reports: readonly Report[]): Promise<SearchDouble> {
    const lucene = spawn('java', ['-cp', jars.join(':'), join(import.meta.dirname, 'LuceneSearch.java')]);
    lucene.stderr.pipe(process.stderr);
    for (const { id, date, summary, text } of reports) {
      const words = `${summary} ${text ?? ''}`.replace(/\s+/g, ' ');
      lucene.stdin.write(`add\t${id}\t${dayNumber(date)}\t${words}\n`);
    }
    const answers = createInterface({ input: lucene.stdout })[Symbol.asyncIterator]();
    // Compiling and starting takes seconds on a busy machine, longer than the extension waits for an answer.
    lucene.stdin.write('query\t1\t0\n');
    if ((await answers.next()).done) throw new Error('Lucene did not start.');
    const double = new SearchDouble(lucene, answers, new Map(reports.map((report) => [report.id, report])));
    await new Promise<void>((resolve) => double.server.listen(0, '127.0.0.1', resolve));
    return double;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/reports`;
  }

  private async search(request: SearchRequest): Promise<object[]> {
    this.lucene.stdin.write(`${queryLine(request)}\n`);
    const hits: object[] = [];
    for (;;) {
      const { value, done } = await this.answers.next();
      if (done) throw new Error('Lucene ended.');
      if (value === '') return hits;
      const [id, score, names = ''] = value.split('\t') as [string, string, string?];
      const matched = names.split(' ').filter(Boolean);
      hits.push({ _score: Number(score), _source: this.reports.get(id), matched_queries: matched });
    }
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
    this.lucene.kill();
  }
}
