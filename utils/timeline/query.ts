/** What an article asks the index: its telling words, the days it names, and what its reports are judged by. */

import type { Article } from '../article.ts';
import type { Reading, Source } from '../reading/reading.ts';
import { addressKey } from './address-key.ts';
import { dayNumber } from './days.ts';
import { countryOfTerm } from './place-words.ts';
import { readTerms, wordAt } from './terms.ts';

/** A day (or span of days) the text names, with the terms of the sentence that names it. */
export interface NamedDay {
  /** Id of the date mention, and its words in the text. */
  date: string;
  words: string;
  /** First and last day, days since 1970. */
  from: number;
  to: number;
  /** Whether the text cites an earlier report by this date. */
  backReference: boolean;
  /** Source id of whose report it is. */
  source: string | null;
  sentence: readonly [start: number, end: number];
  terms: ReadonlySet<string>;
}

/** A term with how much the article is about it, before the index says how rare it is. */
export interface QueryTerm {
  term: string;
  weight: number;
}

export interface TimelineQuery {
  /** Day of the article, days since 1970. */
  day: number;
  /** Candidate terms, heaviest first. */
  terms: QueryTerm[];
  /** Countries (their index terms) that the article speaks of, by name or by their cities and regions. */
  countries: ReadonlySet<string>;
  namedDays: NamedDay[];
  /** Cited sources, folded names of each. */
  sources: { source: Source; words: string[] }[];
  /** All terms of title and text, each with its first word as the article writes it. */
  articleTerms: ReadonlyMap<string, string>;
  /** Address keys and title of the article itself. */
  self: { addresses: ReadonlySet<string>; publisher: string; title: string };
  /** Address keys of stories linked in the article. */
  linked: ReadonlySet<string>;
}

const TITLE_WEIGHT = 2;
const CAPITAL_WEIGHT = 1.5;

/** What the story's country counts: events of the same words happen everywhere, a story goes on in one place. */
const COUNTRY_WEIGHT = 3.5;

/** Share of the mentions of the most named country that another needs to be a place of the story too. */
const STORY_COUNTRY = 1 / 3;

/** Words of dates tell no story: dates are read as dates. */
const CALENDAR_WEIGHT = 0.3;
const CALENDAR = new Set(
  readTerms(
    'January February March April May June July August September October November December Monday Tuesday Wednesday ' +
      'Thursday Friday Saturday Sunday today yesterday tomorrow day week month year hour',
  ).map(({ term }) => term),
);

/** Stemmed words of a name, for comparison: "the National Resistance Center" → national, resistanc, center. */
export function nameWords(name: string): string[] {
  return readTerms(name).map(({ term }) => term);
}

/** A title or name reduced to its words, for equality. */
export function plain(text: string): string {
  return readTerms(text)
    .map(({ term }) => term)
    .join(' ');
}

/** How often a term stands in title and text, and whether it is ever written as a name. */
interface TermUse {
  count: number;
  capital: boolean;
}

function countUses(article: Article): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  const take = (text: string, amount: number) => {
    for (const { term, capital } of readTerms(text)) {
      const known = uses.get(term);
      if (known) {
        known.count += amount;
        known.capital ||= capital;
      } else uses.set(term, { count: amount, capital });
    }
  };
  take(article.title, TITLE_WEIGHT);
  take(article.text, 1);
  return uses;
}

/** The countries an article speaks of, each with its mentions, those of its cities and regions among them. */
function countCountries(uses: ReadonlyMap<string, TermUse>): Map<string, number> {
  const countries = new Map<string, number>();
  for (const [term, { count }] of uses) {
    const country = countryOfTerm(term);
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + count);
  }
  return countries;
}

function weighTerms(uses: ReadonlyMap<string, TermUse>, countries: ReadonlyMap<string, number>): QueryTerm[] {
  const most = Math.max(0, ...countries.values());
  const weights = new Map<string, number>();
  for (const [term, { count, capital }] of uses) {
    const factor = CALENDAR.has(term) ? CALENDAR_WEIGHT : capital ? CAPITAL_WEIGHT : 1;
    weights.set(term, Math.sqrt(count) * factor);
  }
  for (const [country, count] of countries) {
    const weight = count >= most * STORY_COUNTRY ? COUNTRY_WEIGHT : CAPITAL_WEIGHT;
    weights.set(country, Math.sqrt(uses.get(country)?.count ?? count) * weight);
  }
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

/** First and last day of a TIMEX3 calendar value (day, month); null for others. */
export function daysOf(iso: string): { from: number; to: number } | null {
  const day = dayNumber(iso);
  if (day !== null) return { from: day, to: day };
  const month = /^(\d{4})-(\d{2})$/.exec(iso);
  if (!month) return null;
  const from = dayNumber(`${iso}-01`);
  if (from === null) return null;
  return { from, to: Date.UTC(Number(month[1]), Number(month[2]), 0) / 86_400_000 };
}

function namedDays(article: Article, reading: Reading, day: number): NamedDay[] {
  const named: NamedDay[] = [];
  for (const date of reading.dates) {
    const days = date.type === 'DATE' ? daysOf(date.iso) : null;
    if (!days || days.from >= day) continue;
    const around = reading.sentences.find(({ start, end }) => start <= date.start && date.end <= end);
    const sentence: [number, number] = date.backReference
      ? [...date.backReference.sentence]
      : around
        ? [around.start, around.end]
        : [date.start, date.end];
    const text = article.text.slice(sentence[0], date.start) + article.text.slice(date.end, sentence[1]);
    named.push({
      date: date.id,
      words: article.text.slice(date.start, date.end),
      ...days,
      backReference: date.backReference !== null,
      source: date.backReference?.source ?? null,
      sentence,
      terms: new Set(readTerms(text).map(({ term }) => term)),
    });
  }
  return named;
}

/** Each term of title and text with the word it first stands for. */
function wordsOf(article: Article): Map<string, string> {
  const words = new Map<string, string>();
  for (const text of [article.text, article.title]) {
    for (const { term, start } of readTerms(text)) {
      if (!words.has(term)) words.set(term, wordAt(text, start));
    }
  }
  return words;
}

/** The query of an article. @param day the article's day, or today when it has none (days since 1970) */
export function buildQuery(article: Article, reading: Reading, day: number): TimelineQuery {
  const uses = countUses(article);
  const countries = countCountries(uses);
  const keys = (urls: string[]) => new Set(urls.map(addressKey).filter((key) => key !== ''));
  return {
    day,
    terms: weighTerms(uses, countries),
    countries: new Set(countries.keys()),
    articleTerms: wordsOf(article),
    namedDays: namedDays(article, reading, day),
    sources: reading.sources
      .filter(({ isPublisher }) => !isPublisher)
      .map((source) => ({ source, words: nameWords(source.name) })),
    self: {
      addresses: keys([article.url, article.canonicalUrl]),
      publisher: plain(article.publisher),
      title: plain(article.title),
    },
    linked: keys(article.linkedStories.map(({ url }) => url)),
  };
}

/** Whether two names mean the same: all words of the shorter one stand in the longer. */
export function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}
