/** Writes figures of reports and histories: a value or range with its qualifier, in the reader's language. */

import type { Localizer } from '../localize/localizer.ts';
import type { Figure, Qualifier } from '../reading/reading.ts';

const byWord: Record<string, Qualifier> = {
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  some: 'about',
  estimated: 'about',
  'at least': 'at least',
  from: 'at least',
  minimum: 'at least',
  'no fewer than': 'at least',
  'more than': 'more than',
  over: 'more than',
  above: 'more than',
  'at most': 'at most',
  'up to': 'at most',
  maximum: 'at most',
  'less than': 'less than',
  'fewer than': 'less than',
  under: 'less than',
  below: 'less than',
  nearly: 'nearly',
  almost: 'nearly',
};

/** The qualifier behind a report's free word ("up to", "over"); words that do not change the value are `exact`. */
export function qualifierOf(word: string): Qualifier {
  const known = word.trim().toLowerCase();
  return Object.hasOwn(byWord, known) ? byWord[known]! : 'exact';
}

/** "about 527,000", "10,000–99,999", "at least 130,000": qualifier and number in the reader's language. */
export function valueWords(value: number | [number, number], qualifier: string, l: Localizer): string {
  if (typeof value !== 'number') return `${l.number(value[0])}–${l.number(value[1])}`;
  const kind = qualifierOf(qualifier);
  const number = l.number(value);
  if (kind === 'exact') return number;
  return `${qualifierWord(kind, l)} ${number}`;
}

/**
 * The article's words for a figure, with its qualifier before them where they leave it out ("527,000" of "around 527,000",
 * "five people" of "at least five people"): a figure must not look more exact here than it is there.
 */
export function qualified(words: string, { qualifier }: Pick<Figure, 'qualifier'>, l: Localizer): string {
  const said = words.toLowerCase();
  const isQualified = Object.keys(byWord).some((word) => said.startsWith(`${word} `));
  return qualifier === 'exact' || isQualified ? words : `${qualifierWord(qualifier, l)} ${words}`;
}

function qualifierWord(qualifier: Qualifier, l: Localizer): string {
  return l.text(`qualifier_${qualifier.replace(' ', '_') as 'about' | 'at_least'}`);
}

/** The number that stands for a value where one place is needed (bars, plots): the middle of a range. */
export function middleOf(value: number | [number, number]): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2;
}
