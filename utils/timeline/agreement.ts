/** What a report and an article have in common, feature by feature. */

import type { Figure, Reading } from '../reading/reading.ts';
import type { Report, ReportFigure } from '../reports/report.ts';
import type { Candidate } from './candidate.ts';
import { countriesOf } from './place-words.ts';
import { type NamedDay, namesAgree, nameWords, type TimelineQuery } from './query.ts';
import { readTerms } from './terms.ts';
import type { Reason } from './timeline.ts';

/** A day the text names and a report around it: reports appear on the day of what they tell or the day after. */
export function dayMatches(
  named: Pick<NamedDay, 'from' | 'to'>,
  day: number,
  precision: Report['precision'],
): boolean {
  if (precision === 'month') return day <= named.to && day + 31 >= named.from;
  return day >= named.from - 1 && day <= named.to + 2;
}

/** Names of a list that the article holds, whole or by their last word. */
function namesInArticle(names: readonly string[], query: TimelineQuery, lastWordSuffices: boolean): string[] {
  return names.filter((name) => {
    const words = nameWords(name);
    const last = words[words.length - 1];
    if (last === undefined) return false;
    const needed = lastWordSuffices && last.length > 3 ? [last] : words;
    return needed.every((word) => query.articleTerms.has(word));
  });
}

/** Sources the article cites that the report cites or names as well. */
export function sharedSources(query: TimelineQuery, report: Report): string[] {
  const theirs = [...report.sources, ...report.orgs, ...report.people].map(nameWords);
  const claimants = report.figures.flatMap(({ claimedBy }) => (claimedBy ? [nameWords(claimedBy)] : []));
  return query.sources
    .filter(
      ({ source, words }) =>
        source.kind !== 'anonymous' && [...theirs, ...claimants].some((name) => namesAgree(words, name)),
    )
    .map(({ source }) => source.name);
}

/** Whether two values are the same but for rounding (half a percent). */
export function sameValue(a: ReportFigure['value'], b: ReportFigure['value']): boolean {
  const [lowA, highA] = typeof a === 'number' ? [a, a] : a;
  const [lowB, highB] = typeof b === 'number' ? [b, b] : b;
  const near = (x: number, y: number) => Math.abs(x - y) <= Math.max(Math.abs(x), Math.abs(y)) * 0.005;
  return near(lowA, lowB) && near(highA, highB);
}

/** Small and round-year numbers agree by accident. */
function isTelling(value: ReportFigure['value']): boolean {
  const number = typeof value === 'number' ? value : value[0];
  return Math.abs(number) >= 1000 && !(Number.isInteger(number) && number >= 1900 && number <= 2100);
}

/** Figures of the article that the report gives with the same value. */
export function sharedFigures(reading: Reading, report: Report): { figure: Figure; theirs: ReportFigure }[] {
  return reading.figures.flatMap((figure) => {
    if (!isTelling(figure.value)) return [];
    const theirs = report.figures.find(({ value }) => sameValue(value, figure.value));
    return theirs ? [{ figure, theirs }] : [];
  });
}

/** How much each agreement adds to a report's rank, as a share of its words. */
const WEIGHT: Partial<Record<Reason['kind'], number>> = {
  'same-source': 0.35,
  'same-figure': 0.35,
  people: 0.1,
  places: 0.1,
  organisations: 0.15,
  topics: 0.1,
  'same-story': 0.1,
};

/** Words named as the reason where a report tells nothing else about itself. */
const LEAST_WORDS = 2;
const MOST_WORDS = 4;

/** The shared words that weigh most, as the article writes them. */
function tellingWords({ terms }: Candidate, query: TimelineQuery): string[] {
  return [...terms]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([term]) => query.articleTerms.get(term) ?? [])
    .slice(0, MOST_WORDS);
}

/** What a report keeps of its rank that speaks of other countries only: the same event elsewhere is another story. */
const ELSEWHERE = 0.67;

function isElsewhere(query: TimelineQuery, { summary, places }: Report): boolean {
  const theirs = countriesOf(readTerms([summary, ...places].join('\n')).map(({ term }) => term));
  return (
    query.countries.size > 0 &&
    theirs.size > 0 &&
    ![...theirs].some((country) => query.countries.has(country))
  );
}

/** Reasons for one candidate, strongest kind first, and the factor they multiply its rank by. */
export function findReasons(
  candidate: Candidate,
  query: TimelineQuery,
  reading: Reading,
): { reasons: Reason[]; factor: number } {
  const { report } = candidate;
  const named = query.namedDays.filter(
    (day) => day.to - day.from <= 1 && dayMatches(day, candidate.day, report.precision),
  );
  const sources = sharedSources(query, report);
  const others = (names: readonly string[]) =>
    names.filter((name) => !sources.some((source) => namesAgree(nameWords(source), nameWords(name))));
  const reasons: Reason[] = [
    { kind: 'date-named', names: named.map(({ words }) => words) },
    { kind: 'same-source', names: sources },
    {
      kind: 'same-figure',
      names: sharedFigures(reading, report).map(({ theirs }) => `${theirs.value} ${theirs.what}`),
    },
    { kind: 'people', names: others(namesInArticle(report.people, query, true)) },
    { kind: 'organisations', names: others(namesInArticle(report.orgs, query, false)) },
    { kind: 'places', names: namesInArticle(report.places, query, false) },
    { kind: 'topics', names: namesInArticle(report.topics, query, false) },
    { kind: 'same-story', names: namesInArticle(report.stories ?? [], query, false) },
  ];
  const present = reasons.filter(({ names }) => names.length > 0);
  if (present.every(({ kind }) => kind === 'date-named')) {
    const words = tellingWords(candidate, query);
    if (words.length >= LEAST_WORDS) present.push({ kind: 'topics', names: words });
  }
  const factor = present.reduce((sum, { kind }) => sum + (WEIGHT[kind] ?? 0), 1);
  return { reasons: present, factor: isElsewhere(query, report) ? factor * ELSEWHERE : factor };
}
