/** What can have happened to those counted, and whether a number is a plan: values of one are no history of another. */

import { readTerms, wordAt } from './terms.ts';

/** Words of each fate; those of one line mean the same. */
const FATES = [
  'kill killed dead death die died dying body bodies toll fatality perish slain murder',
  'wound wounded injure injured injury hurt',
  'miss missing disappear unaccounted',
  'displace displaced evacuate evacuated flee fled refugee homeless',
  'capture captured prisoner detain detained arrest arrested hostage captive abduct abducted kidnap',
  'rescue rescued release released free freed',
  'intercept intercepted down downed shot destroyed',
  'mobilise mobilised mobilize mobilized conscript conscripted draft drafted recruit',
  'casualty loss',
].map((words) => new Set(readTerms(words).map(({ term }) => term)));

/** The fates that terms tell, as places in the list. */
export function fatesOf(terms: Iterable<string>): Set<number> {
  const fates = new Set<number>();
  for (const term of terms) {
    FATES.forEach((fate, i) => {
      if (fate.has(term)) fates.add(i);
    });
  }
  return fates;
}

const firstPart = (words: string) => words.split(/[,;:–—]/, 1)[0] ?? '';
const lastPart = (words: string) => /[^,;:.–—]*$/.exec(words)?.[0] ?? '';

/** How a word ends that can stand behind those counted: "people killed", "men missing". */
const BEHIND = /(?:ed|dead|missing|shot|slain)$/i;

/** The words of a text that tell a fate and can stand behind those counted, in text order, as written but for case. */
function fateWords(text: string): string[] {
  return readTerms(text)
    .filter(({ term }) => fatesOf([term]).size > 0)
    .map(({ start }) => wordAt(text, start).toLowerCase())
    .filter((word) => BEHIND.test(word));
}

/**
 * What befell those whom a number counts, as the text around it says.
 * @param before the words before the number, read from the last comma on
 * @param after the words from the number on, read to the first comma
 * @returns "mobilized", "dead"; empty when nothing is said
 */
export function fateWord(before: string, after: string): string {
  const [next = ''] = fateWords(firstPart(after));
  return next || (fateWords(lastPart(before)).at(-1) ?? '');
}

/** Words before a number that make it a plan. */
const PLANNING =
  /\b(?:goals?|plan(?:s|ned|ning)?|intend(?:s|ed)?|quotas?|targets? (?:of|is|was|to)|aim(?:s|ed|ing)? to|will|would|(?:is|are|was|were) to)\b/i;

/** Whether the words of an article before a number, from the last comma on, make it one that was planned or allowed. */
export function plansBefore(words: string): boolean {
  return PLANNING.test(lastPart(words));
}

/** What a report says of a number that was planned or allowed. */
const PLANNED =
  /\b(?:targets?|goals?|plan(?:s|ned)?|quota|ceiling|limit|maximum|allow(?:s|ed)?|would|to be)\b/i;

/** Whether a report's figure is one that was planned or allowed, by its qualifier and what it counts. */
export function isPlanned({ qualifier, what }: { qualifier: string; what: string }): boolean {
  return PLANNED.test(`${qualifier} ${what}`);
}
