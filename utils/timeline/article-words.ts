/** The words of an article in their order: whether it names what a report names, and whether a subject is one of its own. */

import type { Article } from '../article.ts';
import type { Source } from '../reading/reading.ts';
import { countryOfTerm } from './place-words.ts';
import { readTerms, type Term, wordAt } from './terms.ts';

export interface ArticleWords {
  /** Each term of text and title with its first word as the article writes it. */
  written: ReadonlyMap<string, string>;
  /** All words, those of the title behind those of the text and a gap. */
  words: readonly Word[];
  /** Where each word stands, by what names and by what terms are compared by. */
  byName: ReadonlyMap<string, readonly number[]>;
  byTerm: ReadonlyMap<string, readonly number[]>;
  /** Words behind the dateline, which tells where it was written; and the first word of the title. */
  start: number;
  title: number;
  /** Last words of the names of people cited: where they stand alone, they name no place. */
  surnames: ReadonlySet<string>;
  /** Whether names differ from other words: in German all nouns have capitals. */
  isCaseTelling: boolean;
}

type Word = Pick<Term, 'term' | 'name' | 'capital' | 'small'>;

/** What stands between text and title: no name reaches over it. */
const GAP: Word = { term: '', name: '', capital: false, small: true };

/** "KYIV, Nov. 20 (Reuters) - ": a place in capitals, or one before an agency in brackets, up to a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu} .'’-]{2,30}(?:,[^\n(—–]{1,30})?(?:\([^)\n]{2,30}\))?|\p{Lu}[\p{L}\d .,'’-]{2,40}\([^)\n]{2,30}\))\s*(?:[—–]|--?)\s/u;

/** Of the words of a text, those with capitals may be this many at most to be told from others by them. */
const MOST_CAPITALS = 0.4;

function places(words: readonly Word[], key: 'name' | 'term'): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word[key]);
    if (known) known.push(at);
    else places.set(word[key], [at]);
  });
  return places;
}

/** The words of an article. @param sources that it cites */
export function readArticleWords(article: Article, sources: readonly Source[]): ArticleWords {
  const [text, title] = [readTerms(article.text), readTerms(article.title)];
  const written = new Map<string, string>();
  for (const [words, from] of [
    [text, article.text],
    [title, article.title],
  ] as const)
    for (const { term, start } of words) if (!written.has(term)) written.set(term, wordAt(from, start));
  const dateline = DATELINE.exec(article.text)?.[0].length ?? 0;
  const words: Word[] = [...text, GAP, ...title];
  const people = sources.filter(({ kind }) => kind === 'person').map(({ name }) => readTerms(name));
  return {
    written,
    words,
    byName: places(words, 'name'),
    byTerm: places(words, 'term'),
    start: dateline === 0 ? 0 : text.filter(({ start }) => start < dateline).length,
    title: text.length + 1,
    surnames: new Set(people.flatMap((name) => (name.length > 1 ? (name[name.length - 1]?.name ?? []) : []))),
    isCaseTelling: text.filter(({ small }) => !small).length <= text.length * MOST_CAPITALS,
  };
}

/** Whether a term is ever written with a small letter, as no name is. */
function isEverSmall({ byTerm, words }: ArticleWords, term: string): boolean {
  return (byTerm.get(term) ?? []).some((at) => words[at]?.small);
}

/** Whether a term is only ever written as a name: it says who or where, not what. */
export function isNameTerm(article: ArticleWords, term: string): boolean {
  const { byTerm, words, isCaseTelling } = article;
  return (
    isCaseTelling && (byTerm.get(term) ?? []).some((at) => words[at]?.capital) && !isEverSmall(article, term)
  );
}

/** Whether one word is written as a name at a place: with a capital that neither a sentence's beginning nor a title explains. */
function isWrittenAsName({ byName, words, title, isCaseTelling }: ArticleWords, at: number): boolean {
  const word = words[at] as Word;
  if (word.small) return false;
  if (word.capital && at < title) return true;
  return !isCaseTelling || !(byName.get(word.name) ?? []).some((other) => words[other]?.small);
}

/** Words behind a place's name that make it a street's. */
const STREETS = new Set(['road', 'street', 'avenue', 'lane', 'boulevard', 'drive', 'rd', 'st', 'ave']);

/** Whether the word at a place names a street, a person cited, or only where the article was written. */
function isOtherThanPlace({ words, start, surnames }: ArticleWords, at: number): boolean {
  const next = words[at + 1];
  return (
    at < start ||
    surnames.has(words[at]?.name ?? '') ||
    (next !== undefined && !next.small && STREETS.has(next.name))
  );
}

/** Where a name's words stand in a row, one of them with a capital; where a single word is written as a name. */
function standsAt(article: ArticleWords, name: readonly Word[]): number[] {
  const { words, byName, isCaseTelling } = article;
  const starts = (byName.get(name[0]?.name ?? '') ?? []).filter((at) =>
    name.every((word, i) => words[at + i]?.name === word.name),
  );
  if (name.length === 1 && !name[0]?.small) return starts.filter((at) => isWrittenAsName(article, at));
  return starts.filter((at) => !isCaseTelling || name.some((_, i) => !words[at + i]?.small));
}

/** Words of a country's full name beside the one it is known by. */
const FORMAL = new Set(['unit', 'arab', 'arabia', 'republic', 'kingdom', 'federation', 'islamic']);

/** The places where an organisation, group or place is named: its words in a row, or a country by any of its names. */
export function placesOfName(article: ArticleWords, name: string): number[] {
  const words = readTerms(name);
  if (words.length === 0) return [];
  const whole = standsAt(article, words);
  if (whole.length > 0) return whole;
  const [known, ...rest] = words.filter(({ term }) => !FORMAL.has(term));
  return known !== undefined && rest.length === 0 && countryOfTerm(known.term) === known.term
    ? standsAt(article, [known])
    : [];
}

/** The same for a place, which neither a dateline nor a street nor a person of that name names. */
export function placesOfPlace(article: ArticleWords, name: string): number[] {
  return placesOfName(article, name).filter((at) => !isOtherThanPlace(article, at));
}

/** The places where a person is named by the whole name, others of their names between the first and the last. */
export function placesOfPerson({ words, byName, isCaseTelling }: ArticleWords, name: string): number[] {
  const parts = readTerms(name);
  const [first, ...rest] = parts;
  if (!first) return [];
  return (byName.get(first.name) ?? []).filter((start) => {
    let at = start;
    for (const { name } of rest) {
      const next = words.slice(at + 1, at + 3).findIndex((word) => word.name === name);
      if (next < 0) return false;
      at += next + 1;
    }
    return !isCaseTelling || !(words[start]?.small || words[at]?.small);
  });
}

/** Words between which those of a subject ("missile-strikes") belong together. */
const NEAR = 10;

/** The places where a subject is told: its words, in any form, near each other. */
export function placesOfSubject({ byTerm }: ArticleWords, subject: string): number[] {
  const [first, ...rest] = readTerms(subject).map(({ term }) => byTerm.get(term) ?? []);
  return (first ?? []).filter((at) =>
    rest.every((places) => places.some((other) => Math.abs(other - at) <= NEAR)),
  );
}

/** Words of an article's beginning, which says what it is about, and of one that is short enough to be about all of it. */
const LEAD = 80;
const SHORT = 200;

/**
 * Whether what stands at these places is of the article's subject: told in the title or the beginning, or again.
 * @param often how often it must stand where the beginning has none of it
 */
export function isCentral({ title }: ArticleWords, places: readonly number[], often = 2): boolean {
  return places.length >= often || places.some((at) => at < LEAD || at >= title || title <= SHORT);
}
