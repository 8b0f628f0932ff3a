/** The words an article is looked up by, each with how much the article is about it. */

import type { Article } from '../article.ts';
import { countryOfTerm } from './place-words.ts';
import { readTerms } from './terms.ts';

/** A term with how much the article is about it, before the index says how rare it is. */
export interface QueryTerm {
  term: string;
  weight: number;
}

/** What a word counts by where and how it is written; what each is worth is measured in docs/timeline.md. */
export interface TermWeighing {
  /** Times a word of the title counts. */
  title: number;
  /** Factor of a word written as a name. */
  capital: number;
  /** Of the story's country: events of the same words happen everywhere, a story goes on in one place. */
  country: number;
  /** Of words of dates and of reporting: dates are read as dates, and everything is said by somebody. */
  empty: number;
}

export const TERM_WEIGHING: TermWeighing = { title: 2, capital: 1.5, country: 3.5, empty: 0.3 };

/** Whether a term is of dates or of reporting, and tells no story. */
export function isEmptyTerm(term: string): boolean {
  return EMPTY.has(term);
}

/** Share of the mentions of the most named country that another needs to be a place of the story too. */
const STORY_COUNTRY = 1 / 3;

const EMPTY = new Set(
  readTerms(
    'January February March April May June July August September October November December Monday Tuesday Wednesday ' +
      'Thursday Friday Saturday Sunday today yesterday tomorrow day week month year hour ' +
      'say says said tell told report reports according announce announced add added claim state stated',
  ).map(({ term }) => term),
);

/** How often a term stands in title and text, whether it is ever written as a name, and ever with a small letter. */
interface TermUse {
  count: number;
  capital: boolean;
  small: boolean;
}

function countUses(article: Pick<Article, 'title' | 'text'>, titleWeight: number): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  const take = (text: string, amount: number) => {
    for (const { term, capital, small } of readTerms(text)) {
      const known = uses.get(term);
      if (known) {
        known.count += amount;
        known.capital ||= capital;
        known.small ||= small;
      } else uses.set(term, { count: amount, capital, small });
    }
  };
  take(article.title, titleWeight);
  take(article.text, 1);
  return uses;
}

/** The countries an article speaks of, each with its mentions, those of its cities and regions among them. */
function countCountries(uses: ReadonlyMap<string, TermUse>): Map<string, number> {
  const countries = new Map<string, number>();
  for (const [term, { count, capital, small }] of uses) {
    // A turkey that is roasted is no country, and who polishes is no Pole.
    const country = small && !capital ? null : countryOfTerm(term);
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + count);
  }
  return countries;
}

function weighUses(
  uses: ReadonlyMap<string, TermUse>,
  countries: ReadonlyMap<string, number>,
  weighing: TermWeighing,
): QueryTerm[] {
  const most = Math.max(0, ...countries.values());
  const weights = new Map<string, number>();
  for (const [term, { count, capital }] of uses) {
    const factor = isEmptyTerm(term) ? weighing.empty : capital ? weighing.capital : 1;
    weights.set(term, Math.sqrt(count) * factor);
  }
  for (const [country, count] of countries) {
    const weight = count >= most * STORY_COUNTRY ? weighing.country : weighing.capital;
    weights.set(country, Math.sqrt(uses.get(country)?.count ?? count) * weight);
  }
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

/**
 * Candidate terms of an article, heaviest first, and the countries it speaks of.
 * @param weighing what words count; the default is what ships
 */
export function weighTerms(
  article: Pick<Article, 'title' | 'text'>,
  weighing: TermWeighing = TERM_WEIGHING,
): { terms: QueryTerm[]; countries: ReadonlySet<string> } {
  const uses = countUses(article, weighing.title);
  const countries = countCountries(uses);
  return { terms: weighUses(uses, countries, weighing), countries: new Set(countries.keys()) };
}
