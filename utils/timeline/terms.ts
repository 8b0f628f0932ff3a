/** Words as the index knows them: folded, lightly stemmed, countries made one, without function words. */

import { countryOf } from './country-words.ts';

/** A word of a text with its UTF-16 offset. Two names are the same by `name`; a text is found by `term`. */
export interface Term {
  term: string;
  start: number;
  /** Written with a capital letter, and not because a sentence begins. */
  capital: boolean;
  /** Written with a small letter; neither in scripts without small letters. */
  small: boolean;
  /** The word as names are compared, see `nameWord`. */
  name: string;
}

/** English function words; a report is never found by them. */
const FUNCTION_WORDS = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between ' +
    'both but by can could did do does doing down during each few for from further had has have having he her here ' +
    'hers herself him himself his how i if in into is it its itself just may me might more most must my myself no nor ' +
    'not now of off on once only or other our ours out over own per s same shall she should so some such t than that ' +
    'the their theirs them themselves then there these they this those through to too under until up upon us very was ' +
    'we were what when where which while who whom why will with within without would you your yours'
  ).split(' '),
);

/** Acronyms with points ("U.S."), words with an apostrophe, numbers with digit grouping or decimals. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:['’][\p{L}]+|[.,](?=\d)\d+)*/gu;
const ACRONYM = /^(?:\p{Lu}\.){2,}$/u;

/** What stands before a word that begins a sentence. */
const SENTENCE_START = /^$|[.!?:\n]["”’)]?\s*["“‘(]?$/u;

/** Names of two words that have a short form in common use, or whose second word alone would mean another place. */
const SHORT_FORMS = new Set([
  'unitedstates',
  'unitedkingdom',
  'unitednations',
  'europeanunion',
  'southafrica',
  'southafrican',
  'southsudan',
  'southsudanese',
  'newmexico',
  'newguinea',
  'losangeles',
]);
const LONGEST_WORD = 40;

/** One ending of Ukrainian and Russian names, written in four ways: Zelensky, Zelenskyy, Zelenskiy, Zelenskyi. */
const SLAVIC_ENDING = /([kn])(?:yy|iy|yi|ij|yj)$/;

/**
 * A plural, past or -ing ending cut from an English word, so that "registers", "registered" and "registering" meet.
 * Lighter than Porter: Harman's S-stemmer ("How effective is suffixing?", JASIS 1991) plus -ed and -ing where a stem
 * with a vowel and three letters remains.
 */
export function stem(word: string): string {
  let w = word;
  if (w.length > 3 && w.endsWith('s')) {
    if (w.endsWith('ies') && !/[ae]ies$/.test(w)) w = `${w.slice(0, -3)}y`;
    else if (/(?:x|ch|sh|ss|zz)es$/.test(w)) w = w.slice(0, -2);
    else if (w.endsWith('es') && !/[aeo]es$/.test(w)) w = w.slice(0, -1);
    else if (!/(?:us|ss|is)$/.test(w)) w = w.slice(0, -1);
  }
  const cut = w.endsWith('ing') ? 3 : w.endsWith('ed') && !w.endsWith('eed') ? 2 : 0;
  if (cut > 0 && w.length - cut >= 3 && /[aeiouy]/.test(w.slice(0, -cut))) {
    w = w.slice(0, -cut);
    if (/([bdgkmnprt])\1$/.test(w)) w = w.slice(0, -1);
  }
  if (w.length > 5) w = w.replace(SLAVIC_ENDING, '$1y');
  return w.length > 4 && w.endsWith('e') ? w.slice(0, -1) : w;
}

/** A word without case, diacritics, possessive and digit grouping. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s?$|['’]s$/u, '')
    .replace(/,(?=\d)/g, '');
}

/**
 * A folded word as names are compared. What stems may be another name or no name at all ("Halle" is no hall, "Reading" no
 * read), so only a plural and what peoples and spellings differ in are made one.
 */
function nameWord(folded: string): string {
  const word = countryOf(folded);
  if (word.length > 5 && SLAVIC_ENDING.test(word)) return word.replace(SLAVIC_ENDING, '$1y');
  return word.length > 3 && word.endsWith('s') && !/(?:us|ss|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** A word as it is looked up before stemming; empty for what is no term. */
function normalise(word: string): string {
  if (ACRONYM.test(word)) return word.replace(/\./g, '').toLowerCase();
  const folded = fold(word);
  if (folded === 'us' && word === 'US') return 'usa';
  return folded.length < 2 || FUNCTION_WORDS.has(folded) ? '' : folded;
}

/** What a word comes to, whatever stands around it. */
interface KnownWord {
  folded: string;
  term: string;
  capital: boolean;
  small: boolean;
  name: string;
}

/** Words already looked at: texts repeat themselves, and folding costs more than everything else. */
const known = new Map<string, KnownWord>();
const MOST_KNOWN = 100_000;

function lookUp(word: string): KnownWord {
  const found = known.get(word);
  if (found) return found;
  const folded = normalise(word);
  const first = word[0] ?? '';
  const entry = {
    folded,
    term: stem(countryOf(folded)),
    capital: first !== first.toLowerCase(),
    small: first !== first.toUpperCase(),
    name: nameWord(folded),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, entry);
  return entry;
}

/** What a name of two words comes to, written as its second word is. */
function lookUpPair(pair: string, second: KnownWord): KnownWord {
  return { ...second, term: stem(countryOf(pair)), name: nameWord(pair) };
}

/** Calls back for each term of a text with the offset of its word, in text order. */
function eachTerm(text: string, visit: (term: string, start: number, word: KnownWord) => void): void {
  let previous = '';
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = lookUp(match[0].slice(0, LONGEST_WORD));
    if (word.folded !== '') {
      const pair = previous + word.folded;
      if (SHORT_FORMS.has(pair)) {
        const known = lookUpPair(pair, word);
        visit(known.term, match.index, known);
      } else visit(word.term, match.index, word);
    }
    previous = word.folded;
  }
}

/**
 * The index terms of a text in text order, function words left out; a people's name or adjective becomes its country,
 * "U.S." and the second word of "United States" both become "america".
 * @param text any text; words longer than 40 characters are cut
 */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  eachTerm(text, (term, start, word) => {
    const capital = word.capital && !SENTENCE_START.test(text.slice(Math.max(0, start - 3), start));
    terms.push({ term, start, capital, small: word.small, name: word.name });
  });
  return terms;
}

/** How often each term stands in the texts. */
export function countTerms(...texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) eachTerm(text, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  return counts;
}

/** The word that begins at an offset, as written. */
export function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? '';
}
