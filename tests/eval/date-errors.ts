/**
 * `npx tsx tests/eval/date-errors.ts [--data FOLDER] [--list]`: where calendar dates go wrong. Value F1 for the whole
 * and for its two halves (by a hash of the document's name: rules are worked out on one and checked on the other),
 * then wrong, missed and spurious values by class; `--list` prints each.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Span } from '../../utils/article.ts';
import { findDates, type RawDate } from '../../utils/reading/dates/find-dates.ts';
import { splitSentences } from '../../utils/reading/sentences.ts';
import { tokenize } from '../../utils/reading/tokens.ts';

interface Timex {
  start: number;
  end: number;
  type: string;
  value: string;
}

interface Document {
  id: string;
  text: string;
  docDate?: string;
  dates: Timex[];
}

type Pair = [Document, { dates: RawDate[] }];

interface Scorer {
  interval(value: string): [string, string] | null;
  valEq(a: string, b: string, day?: boolean): boolean;
  scoreDates(pairs: Pair[]): { calendar: { value: { P: number; R: number; F1: number } } };
}

interface Library {
  trim(text: string, start: number, end: number): Span;
  ov(a: Span, b: Span): number;
  match(n: number, m: number, score: (i: number, j: number) => number): Map<number, number>;
}

/** Classes of expressions by their words, the first that fits counts. */
const CLASSES: [string, RegExp][] = [
  ['"a year ago", "year-earlier", "last year" in results', /year[- ](?:ago|earlier|before)|^last year$/i],
  ['quarters and periods', /quarter|period/i],
  ['year-end', /year(?:'s)?[- ]end/i],
  ['weeks and weekends', /week/i],
  ['months ("last month", "this month")', /\b(?:last|this|next) month\b/i],
  ['weekdays', /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i],
  ['clock times and parts of the day', /\d(?: |:\d\d ?)?[ap]\.?m|\d:\d\d|noon|morning|night|o'clock/i],
  ['days of an event ("the day after")', /\bdays?\b/i],
  ['"today" and its like', /today|tonight|tomorrow|yesterday/i],
  ['days and months without their year', /^(?:\w+ )?(?:[A-Z][a-z]{2,8}\.?)(?: \d{1,2})?$/],
  ['years', /^\D*\d{4}\b/],
  ['"this year", "the year"', /year/i],
  ['other', /(?:)/],
];

const { values } = parseArgs({ options: { data: { type: 'string' }, list: { type: 'boolean' } } });
const data = resolve(values.data ?? join(import.meta.dirname, '../../../shared'));
const folder = join(data, 'corpus/reading');
if (!existsSync(folder)) {
  console.log(`skip: there is no ${folder} (name the data folder with --data)`);
  process.exit(0);
}
const load = async <T>(name: string): Promise<T> =>
  (await import(pathToFileURL(join(data, 'scorers', name)).href)) as T;
const { interval, valEq, scoreDates } = await load<Scorer>('dates.mjs');
const { trim, ov, match } = await load<Library>('lib.mjs');

function read(...files: string[]): Pair[] {
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean));
  return lines.map((line) => {
    const document = JSON.parse(line) as Document;
    const { text, docDate } = document;
    const sentences = splitSentences(text, undefined, 'en');
    return [
      document,
      { dates: findDates({ text, sentences, tokens: tokenize(text), anchor: docDate ?? null }) },
    ];
  });
}

const half = ({ id }: Document): number => createHash('sha1').update(id).digest()[0]! & 1;
const isCalendar = ({ type, value }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') && interval(value) !== null;

function print(name: string, pairs: Pair[]): void {
  const { P, R, F1 } = scoreDates(pairs).calendar.value;
  console.log(
    `${name.padEnd(34)} P ${P.toFixed(1)}  R ${R.toFixed(1)}  F1 ${F1.toFixed(1)}  (${pairs.length} documents)`,
  );
}

const counts = new Map<string, { wrong: number; missed: number; spurious: number }>();

function count(kind: 'wrong' | 'missed' | 'spurious', words: string, line: string): void {
  const name = CLASSES.find(([, pattern]) => pattern.test(words.trim()))![0];
  const tally = counts.get(name) ?? { wrong: 0, missed: 0, spurious: 0 };
  tally[kind]++;
  counts.set(name, tally);
  if (values.list) console.log(`${kind.padEnd(9)} ${line}`);
}

/** The same pairing as the scorer's calendar subset. */
function judge([{ id, text, dates }, predicted]: Pair): void {
  const span = ({ start, end }: { start: number; end: number }): Span => trim(text, start, end);
  const gold = dates.filter(isCalendar);
  const others = dates.filter((date) => !isCalendar(date) && !gold.some((g) => ov(span(g), span(date)) > 0));
  const ours = predicted.dates.filter(
    (date) => interval(date.iso) && !others.some((other) => ov(span(date), span(other)) > 0),
  );
  const found = match(ours.length, gold.length, (i, j) => {
    const shared = ov(span(ours[i]!), span(gold[j]!));
    return shared > 0 ? shared + (valEq(ours[i]!.iso, gold[j]!.value, true) ? 0.5 : 0) : 0;
  });
  const ourOf = new Map([...found].map(([i, j]) => [j, ours[i]!]));
  for (const [j, { start, end, value }] of gold.entries()) {
    const our = ourOf.get(j);
    const words = text.slice(start, end);
    if (!our) count('missed', words, `${id} ${value} "${words}"`);
    else if (!valEq(our.iso, value, true))
      count('wrong', words, `${id} ${value}, read ${our.iso} "${words}"`);
  }
  for (const [i, { start, end, iso }] of ours.entries())
    if (!found.has(i)) count('spurious', text.slice(start, end), `${id} ${iso} "${text.slice(start, end)}"`);
}

const news = read('tempeval3.timebank.jsonl', 'tempeval3.aquaint.jsonl');
const gum = read('gum-news.dev.jsonl');
print('TimeBank and AQUAINT', news);
print(
  '  first half',
  news.filter(([document]) => half(document) === 0),
);
print(
  '  second half',
  news.filter(([document]) => half(document) === 1),
);
print('GUM news', gum);
for (const pair of [...news, ...gum]) judge(pair);
console.log('\nnot right, by class                                      wrong  missed  spurious');
const total = ({ wrong, missed, spurious }: { wrong: number; missed: number; spurious: number }): number =>
  wrong + missed + spurious;
for (const [name, tally] of [...counts].sort((a, b) => total(b[1]) - total(a[1]))) {
  const cells = [tally.wrong, tally.missed, tally.spurious].map((n) => String(n).padStart(8)).join('');
  console.log(name.padEnd(54) + cells);
}
