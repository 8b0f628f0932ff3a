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

/** A date of a query's text and the reports that the labels name for it. */
interface Question {
  query: LabelledQuery;
  reading: Reading;
  day: string;
}

function readQuery({ title, text, date }: LabelledQuery): Reading {
  return readArticle({ title, text, publishedAt: date, language: 'en' });
}

/** Id of the report shown for a date; null when the index is said not to hold it. */
async function shownFor({ query, reading, day }: Question, packs: readonly Pack[]): Promise<string | null> {
  const asked = buildQuery(bareArticle(query), citing(reading, day), dayNumber(query.date) ?? 0);
  const unknown = new Set([query.self, ...(query.ignore ?? [])]);
  const candidates = await searchPacks(packs, asked);
  const judged = candidates.filter(({ report }) => !unknown.has(report.id));
  const [resolved] = resolveBackReferences(asked, judged);
  return judged.find(({ key }) => key === resolved?.entry)?.report.id ?? null;
}

async function scoreQuestions(
  what: string,
  questions: readonly Question[],
  packs: readonly Pack[],
  required: { precision?: number; recall?: number } = {},
): Promise<EvalRow[]> {
  let shown = 0;
  let right = 0;
  for (const question of questions) {
    const id = await shownFor(question, packs);
    if (id === null) continue;
    shown++;
    if (question.query.relevant.includes(id)) right++;
  }
  const precision = shown === 0 ? 0 : (right / shown) * 100;
  const recall = (right / Math.max(1, questions.length)) * 100;
  return [
    {
      what,
      measure: 'precision of shown',
      precision,
      recall,
      value: precision,
      required: required.precision,
    },
    { what, measure: 'recall', precision, recall, value: recall, required: required.recall },
  ];
}

/** Days that a query's text names and that, or the day after, the labels know a report of its story from. */
function otherQuestions(query: LabelledQuery, dates: ReadonlyMap<string, string>): Question[] {
  const reading = readQuery(query);
  const days = new Set(query.relevant.map((id) => dayNumber(dates.get(id))));
  return reading.dates.flatMap(({ iso, type }) => {
    const day = dayNumber(iso);
    const isPast = day !== null && iso.length === 10 && type === 'DATE' && iso < query.date;
    return isPast && (days.has(day) || days.has(day + 1)) ? [{ query, reading, day: iso }] : [];
  });
}

/**
 * Precision of the reports shown and the share of dates that got the right one: on the queries labelled for it, and on
 * dates in the other news queries, on which nothing was set.
 * @param folder holds the pack
 * @param dates of the reports, by id
 */
export async function scoreBackReferences(
  folder: string,
  queries: readonly LabelledQuery[],
  dates: ReadonlyMap<string, string>,
): Promise<EvalRow[]> {
  const { packs, close } = await openPackFiles([folder]);
  const labelled = queries.flatMap((query) =>
    query.cue_date === undefined ? [] : [{ query, reading: readQuery(query), day: query.cue_date }],
  );
  const others = queries.filter(({ set }) => set === 'wcep').flatMap((query) => otherQuestions(query, dates));
  const rows = [
    ...(await scoreQuestions('back-references (wcep dev)', labelled, packs, { precision: 95, recall: 75 })),
    ...(await scoreQuestions(`back-references (${others.length} other dates of wcep dev)`, others, packs)),
  ];
  await close();
  return rows;
}
