/** A thousand articles, each its own: stories drawn together from the bundled index's summaries, one after the other. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../utils/article.ts';
import { readBundledReports } from '../../utils/reports/bundled-reports.ts';

const data = join(import.meta.dirname, '..', '..', 'data', 'reports');

/** Sentences an article has, about 500 words. */
const sentences = 20;

/** `count` articles of about 500 words, dated as the last report in them. */
export function loadArticles(count: number): Article[] {
  const reports = readBundledReports(
    readFileSync(join(data, 'records.jsonl'), 'utf8'),
    readFileSync(join(data, 'series.json'), 'utf8'),
  ).sort((a, b) => (a.date < b.date ? -1 : 1));
  return Array.from({ length: count }, (_, number) => {
    const told = Array.from(
      { length: sentences },
      (_, at) => reports[(number * 7 + at * (1 + (number % 5))) % reports.length]!,
    );
    const last = told.at(-1)!;
    const said = told.map(({ summary, sources }) =>
      sources[0] ? `${sources[0]} said on Friday that ${summary}` : summary,
    );
    const address = `https://load.example/${number}`;
    return {
      url: address,
      canonicalUrl: address,
      title: last.summary.slice(0, 200),
      byline: [],
      publisher: 'Load Gazette',
      publishedAt: last.date,
      updatedAt: null,
      language: 'en',
      text: said.join('\n\n'),
      paragraphs: [],
      linkedStories: [],
      notes: [],
    };
  });
}
