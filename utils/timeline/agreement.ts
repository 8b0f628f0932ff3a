/** What a report and an article have in common, feature by feature. */

import type { Source } from '../reading/reading.ts';
import type { Report, ReportFigure } from '../reports/report.ts';
import { isCentral, placesOfName, placesOfPerson, placesOfPlace, placesOfSubject } from './article-words.ts';
import type { Candidate } from './candidate.ts';
import { fatesOf } from './fates.ts';
import { countriesOf, countryOfTerm } from './place-words.ts';
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

/** Whether all words of a story's name stand somewhere in the article. */
function isTold(name: string, { articleTerms }: TimelineQuery): boolean {
  const words = nameWords(name);
  return words.length > 0 && words.every((word) => articleTerms.has(word));
}

/** Words that many organisations' names are made of: alone they name none of them. */
const OFFICES = new Set(
  nameWords(
    'ministry minister health foreign defence defense interior finance education transport general staff police army ' +
      'military navy air force forces armed government national state agency authority management disaster emergency ' +
      'services service security council committee commission court supreme high parliament senate president office ' +
      'department bureau party city central bank prosecutor union statistics statistical institute',
  ),
);

/** A name a report gives for who says, does or counts something. */
interface TheirName {
  words: readonly string[];
  isPerson: boolean;
}

/** Whether two names that agree are of one source: an office that every country has is not another country's. */
function isSameOffice(
  short: readonly string[],
  long: readonly string[],
  query: TimelineQuery,
  report: Report,
): boolean {
  if (!namesAgree(short, long)) return false;
  if (!short.every((word) => OFFICES.has(word))) return true;
  const added = long.filter((word) => !short.includes(word)).map(countryOfTerm);
  return (
    added.every((country) => country === null || query.countries.has(country)) && !isElsewhere(query, report)
  );
}

/**
 * Whether two names of sources mean the same: alike, or the short form of a longer one ("Putin", "the Center for X"). What
 * is no person is not the person whose name it holds ("the Harris campaign").
 */
function isSameSource(
  source: Source,
  words: readonly string[],
  theirs: TheirName,
  query: TimelineQuery,
  report: Report,
): boolean {
  const [short, long] = words.length <= theirs.words.length ? [words, theirs.words] : [theirs.words, words];
  if (short.length < long.length && theirs.isPerson && source.kind !== 'person') return false;
  if (short.length > 1 || short.length === long.length) return isSameOffice(short, long, query, report);
  return source.kind === 'person' && short[0] === long[long.length - 1];
}

/** Sources the article cites that the report cites or names as well. A digest's sources are the outlets that carried it. */
function sharedSources(query: TimelineQuery, report: Report): string[] {
  const cited = report.kind === 'digest' ? [] : report.sources;
  const claimants = report.figures.flatMap(({ claimedBy }) => claimedBy ?? []);
  const people = report.people.map((name) => ({ words: nameWords(name), isPerson: true }));
  const others = [...cited, ...report.orgs, ...claimants].map((name) => ({
    words: nameWords(name),
    isPerson: false,
  }));
  const theirs: TheirName[] = [...people, ...others];
  return query.sources
    .filter(
      ({ source, words }) =>
        source.kind !== 'anonymous' &&
        theirs.some((name) => isSameSource(source, words, name, query, report)),
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

/** Words of the sentence that must recur where what is counted is put in other words, or in words that count anything. */
const RECURRING = 2;

/** What is counted in most stories, and what money is counted in. */
export const ANYTHING: ReadonlySet<string> = new Set(
  nameWords(
    'people person men women children residents citizens workers cases percent dollars euros pounds rubles hryvnias ' +
      'yuan yen rupees hundred thousand million billion trillion',
  ),
);

/** Figures that the report gives with the article's value for what sounds like the same thing. */
function sharedFigures(query: TimelineQuery, report: Report): ReportFigure[] {
  return query.figures.flatMap(({ figure, counted, sentence, clause }) => {
    const fates = fatesOf(clause);
    if (!isTelling(figure.value)) return [];
    const theirs = report.figures.find(({ value, what }) => {
      if (!sameValue(value, figure.value)) return false;
      const words = nameWords(what);
      return (
        words.some((word) => counted.has(word) && !ANYTHING.has(word)) ||
        ([...fatesOf(words)].some((fate) => fates.has(fate)) && !isElsewhere(query, report)) ||
        words.filter((word) => sentence.has(word)).length >= RECURRING
      );
    });
    return theirs ? [theirs] : [];
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

/** Words named at most as the reason where a report tells nothing else about itself. */
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

/** Whether a report speaks of countries, and of none that the article speaks of. */
export function isElsewhere(query: TimelineQuery, { summary, places }: Report): boolean {
  const theirs = countriesOf(readTerms([summary, ...places].join('\n')).map(({ term }) => term));
  return (
    query.countries.size > 0 &&
    theirs.size > 0 &&
    ![...theirs].some((country) => query.countries.has(country))
  );
}

/** What a headline all of whose words stand in the article adds to its report's rank. */
const HEADLINE = 0.8;

/** Different words of a text below which that says nothing, and from which it counts in full: a long text tells its past. */
const SHORT_TEXT = 20;
const LONG_TEXT = 60;

/** How far the article tells the report's headline, 0 to `HEADLINE`. */
function headlineToldBy({ articleTerms }: TimelineQuery, { summary }: Report): number {
  const words = new Set(nameWords(summary));
  const told = [...words].filter((word) => articleTerms.has(word)).length / Math.max(1, words.size);
  const length = (articleTerms.size - SHORT_TEXT) / (LONG_TEXT - SHORT_TEXT);
  return HEADLINE * told * Math.min(1, Math.max(0, length));
}

/** How often a topic's words stand in an article that has them neither in its title nor in its beginning. */
const OFTEN = 3;

/** Reasons for one candidate, strongest kind first, and the factor they multiply its rank by. */
export function findReasons(
  candidate: Candidate,
  query: TimelineQuery,
): { reasons: Reason[]; factor: number } {
  const { report } = candidate;
  const words = query.inOrder;
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
      names: sharedFigures(query, report).map(({ value, what }) => `${value} ${what}`),
    },
    { kind: 'people', names: others(report.people.filter((name) => placesOfPerson(words, name).length > 0)) },
    {
      kind: 'organisations',
      names: others(report.orgs.filter((name) => placesOfName(words, name).length > 0)),
    },
    { kind: 'places', names: report.places.filter((name) => placesOfPlace(words, name).length > 0) },
    {
      kind: 'topics',
      names: report.topics.filter((name) => isCentral(words, placesOfSubject(words, name), OFTEN)),
    },
    { kind: 'same-story', names: (report.stories ?? []).filter((name) => isTold(name, query)) },
  ];
  const present = reasons.filter(({ names }) => names.length > 0);
  let factor = present.reduce((sum, { kind }) => sum + (WEIGHT[kind] ?? 0), 1);
  if (present.every(({ kind }) => kind === 'date-named')) {
    const words = tellingWords(candidate, query);
    if (words.length > 0) present.push({ kind: 'topics', names: words });
    // One word alone is a reason, but agrees with nothing.
    if (words.length > 1) factor += WEIGHT.topics ?? 0;
  }
  const elsewhere = isElsewhere(query, report) ? ELSEWHERE : 1;
  return { reasons: present, factor: factor * elsewhere * (1 + headlineToldBy(query, report)) };
}
