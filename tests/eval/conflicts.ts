/**
 * `npx tsx tests/eval/conflicts.ts [--data FOLDER]`: every pair of figures in annotated news of which the reading says
 * that they conflict, to be judged by eye; their number in the end.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../utils/reading/read-article.ts';
import type { Figure } from '../../utils/reading/reading.ts';

const FILES = ['polnear.dev.jsonl', 'polnear.train.jsonl', 'gum-news.dev.jsonl', 're3d.dev.jsonl'];
/** Characters shown on either side of a figure. */
const AROUND = 110;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = resolve(values.data ?? join(import.meta.dirname, '../../../shared'));
const folder = join(data, 'corpus/reading');
if (!existsSync(folder)) {
  console.log(`skip: there is no ${folder} (name the data folder with --data)`);
  process.exit(0);
}

/** A figure with its claimant and what stands around it. */
function show(text: string, { start, end }: Figure, claimant: string): string {
  const [before, figure, after] = [
    text.slice(Math.max(0, start - AROUND), start),
    text.slice(start, end),
    text.slice(end, end + AROUND),
  ].map((part) => part.replace(/\s+/g, ' '));
  return `  ${claimant}: ${before}[${figure}]${after}`;
}

let conflicts = 0;
let documents = 0;
for (const line of FILES.flatMap((file) =>
  readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean),
)) {
  const { id, text, docDate } = JSON.parse(line) as { id: string; text: string; docDate?: string };
  const { figures, sources } = readArticle({ text, publishedAt: docDate ?? null, publisher: '' });
  const nameOf = (figure: Figure): string =>
    sources.find((source) => source.id === figure.claimant)?.name ?? 'the article';
  documents++;
  for (const figure of figures) {
    for (const other of figures.filter(
      (one) => one.start > figure.start && figure.conflictsWith.includes(one.id),
    )) {
      conflicts++;
      console.log(`${id}\n${show(text, figure, nameOf(figure))}\n${show(text, other, nameOf(other))}`);
    }
  }
}
console.log(`${conflicts} conflicts in ${documents} articles`);
