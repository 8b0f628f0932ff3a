/** What an article asks the index: its telling words, the days it names, and what its reports are judged by. */

import type { Article } from '../article.ts';
import { mondayOf } from '../reading/dates/calendar.ts';
import type { Figure, Reading, Source } from '../reading/reading.ts';
import { addressKey } from './address-key.ts';
import { type ArticleWords, readArticleWords } from './article-words.ts';
import { dayNumber } from './days.ts';
import { fatesOf, fateWord, plansBefore } from './fates.ts';
import { type QueryTerm, TERM_WEIGHING, weighTerms } from './query-terms.ts';
import { readTerms } from './terms.ts';

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

/** A figure of the article with the terms that say what it counts. */
export interface AskedFigure {
  figure: Figure;
  /** Of what is counted. */
  counted: ReadonlySet<string>;
  /** Of its sentence, and of the part of it that lies between the figures before and after. */
  sentence: ReadonlySet<string>;
  clause: ReadonlySet<string>;
  /** What is counted and what befell it, as the article writes it: "people mobilized"; empty when nothing is named. */
  what: string;
  /** Whether it is a number that was planned, not one that was counted. */
  isPlanned: boolean;
  /** Name of who gives it; null when it is the article itself. */
  claimant: string | null;
}

export interface TimelineQuery {
  /** Day of the article, days since 1970. */
  day: number;
  /** Candidate terms, heaviest first. */
  terms: QueryTerm[];
  /** Countries (their index terms) that the article speaks of, by name or by their cities and regions. */
  countries: ReadonlySet<string>;
  namedDays: NamedDay[];
  figures: AskedFigure[];
  /** Cited sources, folded names of each. */
  sources: { source: Source; words: string[] }[];
  /** All terms of title and text, each with its first word as the article writes it. */
  articleTerms: ReadonlyMap<string, string>;
  /** The words of text and title in their order, to look for names and subjects of several words. */
  inOrder: ArticleWords;
  /** Address keys and title of the article itself. */
  self: { addresses: ReadonlySet<string>; publisher: string; title: string };
  /** Address keys of stories linked in the article. */
  linked: ReadonlySet<string>;
}

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

/** First and last day of a TIMEX3 calendar value (day, week, month); null for others. */
function daysOf(iso: string): { from: number; to: number } | null {
  const day = dayNumber(iso);
  if (day !== null) return { from: day, to: day };
  const monday = mondayOf(iso);
  if (monday !== null) return { from: monday, to: monday + 6 };
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

const termSet = (text: string) => new Set(readTerms(text).map(({ term }) => term));

/** How far from a figure words still belong to it, characters. */
const CLAUSE = 80;

/** Those counted with their fate behind them, where their own words do not tell it. */
function whatOf(counted: string | null, before: string, after: string): string {
  if (counted === null || fatesOf(termSet(counted)).size > 0) return counted ?? '';
  return `${counted} ${fateWord(before, after)}`.trim();
}

function askedFigures({ text }: Article, { figures, sentences, sources }: Reading): AskedFigure[] {
  return figures.map((figure, i) => {
    const around = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? figure;
    const from = Math.max(around.start, figures[i - 1]?.end ?? 0, figure.start - CLAUSE);
    const to = Math.min(around.end, figures[i + 1]?.start ?? text.length, figure.end + CLAUSE);
    const before = text.slice(Math.min(from, figure.start), figure.start);
    const after = text.slice(figure.end, Math.max(to, figure.end));
    return {
      figure,
      counted: termSet(figure.counted ?? ''),
      sentence: termSet(text.slice(around.start, around.end)),
      clause: termSet(`${before + text.slice(figure.start, figure.end) + after} ${figure.counted ?? ''}`),
      what: whatOf(figure.counted, before, after),
      isPlanned: plansBefore(before),
      claimant: sources.find(({ id }) => id === figure.claimant)?.name ?? null,
    };
  });
}

/** The query of an article. @param day the article's day, or today when it has none (days since 1970) */
export function buildQuery(
  article: Article,
  reading: Reading,
  day: number,
  weighing = TERM_WEIGHING,
): TimelineQuery {
  const { terms, countries } = weighTerms(article, weighing);
  const inOrder = readArticleWords(article, reading.sources);
  const keys = (urls: string[]) => new Set(urls.map(addressKey).filter((key) => key !== ''));
  return {
    day,
    terms,
    countries,
    articleTerms: inOrder.written,
    inOrder,
    namedDays: namedDays(article, reading, day),
    figures: askedFigures(article, reading),
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
