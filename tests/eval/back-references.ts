/** Dates in the text that name an earlier report: how often the one shown is right, and how often one is shown. */

import { readArticle } from '../../utils/reading/read-article.ts';
import type { Reading } from '../../utils/reading/reading.ts';
import type { Pack } from '../../utils/reports/pack/pack.ts';
import { openPackFiles } from '../../utils/reports/pack-files.ts';
import { searchPacks } from '../../utils/reports/search-packs.ts';
import { resolveBackReferences } from '../../utils/timeline/back-references.ts';
import { dayNumber } from '../../utils/timeline/days.ts';
import { buildQuery } from '../../utils/timeline/query.ts';
import { bareArticle } from './bare-article.ts';
import type { EvalRow } from './eval-row.ts';
import type { LabelledQuery } from './timeline.ts';

/** The reading with the labelled date, and no other, citing a report. */
function citing(reading: Reading, day: string): Reading {
  const dates = reading.dates.map((date) => {
    const around = reading.sentences.find(({ start, end }) => start <= date.start && date.end <= end) ?? date;
    const sentence: [number, number] = [around.start, around.end];
    return { ...date, backReference: date.iso === day ? { source: null, claim: null, sentence } : null };
  });
  return { ...reading, dates };
}

/** Id of the report shown for the query's date; null when the index is said not to hold it. */
async function shownFor(query: LabelledQuery, packs: readonly Pack[]): Promise<string | null> {
  const { title, text, date } = query;
  const reading = readArticle({ title, text, publishedAt: date, language: 'en' });
  const article = bareArticle(query);
  const asked = buildQuery(article, citing(reading, query.cue_date ?? ''), dayNumber(date) ?? 0);
  const unknown = new Set([query.self, ...(query.ignore ?? [])]);
  const candidates = await searchPacks(packs, asked);
  const judged = candidates.filter(({ report }) => !unknown.has(report.id));
  const [resolved] = resolveBackReferences(asked, judged);
  return judged.find(({ key }) => key === resolved?.entry)?.report.id ?? null;
}

/** Precision of the reports shown and the share of dates that got the right one. @param folder holds the pack */
export async function scoreBackReferences(
  folder: string,
  queries: readonly LabelledQuery[],
): Promise<EvalRow[]> {
  const { packs, close } = await openPackFiles([folder]);
  let shown = 0;
  let right = 0;
  for (const query of queries) {
    const id = await shownFor(query, packs);
    if (id === null) continue;
    shown++;
    if (query.relevant.includes(id)) right++;
  }
  await close();
  const precision = shown === 0 ? 0 : (right / shown) * 100;
  const recall = (right / Math.max(1, queries.length)) * 100;
  const what = 'back-references (wcep dev)';
  return [
    { what, measure: 'precision of shown', precision, recall, value: precision, required: 95 },
    { what, measure: 'recall', precision, recall, value: recall, required: 75 },
  ];
}
