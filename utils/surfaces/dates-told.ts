/** The dates of a text as a list: what is written alike and means the same stands in it once. */

import { isShownDate } from '../page/marks.ts';
import type { DateMention } from '../reading/reading.ts';
import { wordsOf } from './words-of.ts';

/** One date with all its places in the text. */
export interface ToldDate {
  words: string;
  iso: string;
  /** In text order; the first gives the date its place in the list. */
  places: readonly DateMention[];
}

/** The dates of `text` that name a time, in the order in which they are first told. */
export function datesTold(text: string, dates: readonly DateMention[]): ToldDate[] {
  const told = new Map<string, ToldDate & { places: DateMention[] }>();
  for (const date of dates.filter(isShownDate)) {
    const words = wordsOf(text, [date.start, date.end]);
    const key = `${words.toLowerCase()} ${date.iso}`;
    const known = told.get(key);
    if (known) known.places.push(date);
    else told.set(key, { words, iso: date.iso, places: [date] });
  }
  return [...told.values()];
}
