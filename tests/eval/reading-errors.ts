/**
 * `npx tsx tests/eval/reading-errors.ts [--data FOLDER] [--part dev|train]`: where the reading of PolNeAR goes wrong, by
 * class: found sources by the cue's class, the quotation's type and the outlet, and wrong sources by the rule that gave
 * them. The train part marks no heads: there half of the source's words must be found.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Span } from '../../utils/article.ts';
import { readArticle } from '../../utils/reading/read-article.ts';

interface Attribution {
  source: Span[];
  cue: Span[];
  head?: Span;
  type: string;
}

interface Document {
  text: string;
  publisher: string;
  docDate?: string;
  attributions: Attribution[];
}

interface Scorer {
  REPORT_CUE: RegExp;
  headOk(text: string, gold: { span: Span; head?: Span }, predicted: Span): number;
}

interface Library {
  trim(text: string, start: number, end: number): Span;
  match(n: number, m: number, score: (i: number, j: number) => number): Map<number, number>;
}

/** Classes of cues, the first that fits counts. */
const CLASSES: [string, RegExp][] = [
  ['say', /\b(say|says|said|saying)\b/i],
  ['tell', /\btell(s|ing)?\b|\btold\b/i],
  ['according to', /according/i],
  ['colon or none', /^\W*$/],
  ['show, find, suggest, indicate', /\b(show|find|found|suggest|indicat|reveal)/i],
  ['call, describe', /\b(call|describ)/i],
  ['ask, question', /\b(ask|question)/i],
  ['accuse', /\baccus/i],
  ['noun (claim, comments, statement)', /\b(claims?|comments?|statements?|reports?|calls?|estimates?)\b/i],
  ['other verbs', /./],
];

class Tally {
  private readonly counts = new Map<string, { hit: number; all: number }>();

  add(name: string, hit: boolean): void {
    const count = this.counts.get(name) ?? { hit: 0, all: 0 };
    count.all++;
    if (hit) count.hit++;
    this.counts.set(name, count);
  }

  print(title: string, least = 1): void {
    console.log(`\n${title}`);
    const rows = [...this.counts].filter(([, { all }]) => all >= least).sort((a, b) => b[1].all - a[1].all);
    for (const [name, { hit, all }] of rows) {
      console.log(
        `${name.padEnd(36)} ${String(hit).padStart(5)} of ${String(all).padStart(5)}  ${((100 * hit) / all).toFixed(1).padStart(5)} %`,
      );
    }
  }
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, part: { type: 'string', default: 'dev' } },
});
const data = resolve(values.data ?? join(import.meta.dirname, '../../../shared'));
const file = join(data, `corpus/reading/polnear.${values.part}.jsonl`);
if (!existsSync(file)) {
  console.log(`skip: there is no ${file} (name the data folder with --data)`);
  process.exit(0);
}
const load = async <T>(name: string): Promise<T> =>
  (await import(pathToFileURL(join(data, 'scorers', name)).href)) as T;
const { REPORT_CUE, headOk } = await load<Scorer>('attribution.mjs');
const { trim, match } = await load<Library>('lib.mjs');

const byClass = new Tally();
const byType = new Tally();
const directByClass = new Tally();
const byOutlet = new Tally();
const byRule = new Tally();

function judge({ text, docDate, publisher, attributions }: Document): void {
  const gold = attributions.filter(({ source }) => source.length > 0);
  const spans = gold.map(({ source }): Span => {
    const start = Math.min(...source.map(([s]) => s));
    return trim(text, start, Math.max(...source.map(([, e]) => e)));
  });
  const claims = readArticle({ text, publishedAt: docDate, language: 'en' }).claims.filter(
    (claim) => claim.sourceSpan,
  );
  const matched = match(claims.length, gold.length, (i, j) =>
    headOk(text, { span: spans[j]!, head: gold[j]!.head }, trim(text, ...claims[i]!.sourceSpan!)),
  );
  const found = new Set(matched.values());
  for (const [j, { cue, type }] of gold.entries()) {
    const words = cue.map((span) => text.slice(...span)).join(' ');
    const kind = CLASSES.find(([, pattern]) => pattern.test(words.trim()))?.[0] ?? 'colon or none';
    if (type === 'direct') directByClass.add(kind, found.has(j));
    if (!REPORT_CUE.test(words) && words.trim() !== '') continue;
    byType.add(type, found.has(j));
    byOutlet.add(publisher, found.has(j));
    byClass.add(kind, found.has(j));
  }
  for (const [i, { why }] of claims.entries()) {
    const [, ...shape] = why.rule.split(':');
    byRule.add(shape.length > 0 ? shape.join(', ') : why.rule, matched.has(i));
  }
}

for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
  judge(JSON.parse(line) as Document);
byType.print('sources found, by type of quotation (report cues; every attribution by itself)');
byClass.print('sources found, by class of cue');
directByClass.print('sources of direct quotations found, by class of cue (all cues)');
byOutlet.print('sources found, by outlet (report cues)');
byRule.print('sources right (any gold attribution), by rule (where the subject stands, what follows)', 8);
