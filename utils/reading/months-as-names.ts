/** Months that are people here: "Theresa May", "Mrs May", "April Ryan", and "May said" in a text that names one. */

import { reportingVerb } from './grammar/reporting-verb.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from './lexicon/given-names.ts';
import { METONYMS, NATIONS, PERSON_TITLES } from './lexicon/kind-words.ts';
import { wordList } from './lexicon/word-list.ts';
import type { Token } from './tokens.ts';

const MONTHS = new Set(
  wordList('january february march april may june july august september october november december'),
);
/** Months that are given names, too. */
const GIVEN_MONTHS = new Set(['april', 'may', 'june', 'august']);
const PLACES = new Set([...METONYMS, ...NATIONS]);
/** "In Georgia May was wet": a given name that is a place as well proves nothing. */
const GIVEN = new Set([...MASCULINE_NAMES, ...FEMININE_NAMES].filter((name) => !PLACES.has(name)));
const TITLES = new Set(PERSON_TITLES);

/** What tells a time when a month follows. */
const BEFORE_MONTH = new Set(
  wordList('in since until till during through throughout last next this early late mid every each'),
);
/** The same, unless the name goes on as a subject or possessor does. */
const BEFORE_EITHER = new Set(wordList('by for from before after between'));
/** "the end of May" */
const PART_OF_MONTH = new Set(
  wordList('end start beginning middle month rest days weeks half week day close course'),
);
const JOINS = new Set([',', 'and', 'or', 'to', '-', '–', '/', '&']);
const AUXILIARY = /^(?:is|was|has|had|will|would|did|does|could|should|may|might|can|also|who)$/;

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.text[0] !== token.lower[0];

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.text === token.lower &&
  (AUXILIARY.test(token.lower) || token.lower.endsWith('ed') || reportingVerb(token.lower) !== undefined);

/** "May 3", "3 May", "May 2019", "May of 2019": a number beside it. */
function isDated(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (next?.kind === 'number' || /^\d/.test(next?.text ?? '')) return true;
  if (/^\d/.test(before?.text ?? '') || (before?.lower === 'of' && /^\d/.test(tokens[i - 2]?.text ?? '')))
    return true;
  return next?.lower === 'of' || (next?.text === ',' && /^(?:19|20)\d\d$/.test(tokens[i + 2]?.text ?? ''));
}

/** "Theresa May", "Prime Minister May", "Win May, 60, said": a given name or a title before it, or an age behind it. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text === '.' ? tokens[i - 2] : tokens[i - 1];
  if (!isCapital(before) || MONTHS.has(before.lower)) return false;
  if (isAge(tokens, i + 1)) return before === tokens[i - 1];
  if (TITLES.has(before.lower)) return before === tokens[i - 1] || before.lower.length < 5;
  return before === tokens[i - 1] && GIVEN.has(before.lower);
}

/** ", 60," */
const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' && /^[1-9]\d$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ',';

/** "April Ryan said", "…, said June Cleaver.": a surname behind it, where a person stands and a date does not. */
function isGivenName(tokens: readonly Token[], i: number): boolean {
  const surname = tokens[i + 1];
  if (!GIVEN_MONTHS.has(tokens[i]!.lower) || !isCapital(surname) || surname.text.length < 2) return false;
  if (MONTHS.has(surname.lower)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 2];
  if (before !== undefined && before.kind !== 'punct') return reportingVerb(before.lower) !== undefined;
  return isVerb(after) && after?.lower !== 'also' ? true : after?.text === ',' && !isCapital(tokens[i + 3]);
}

/** A bare "May" in a text that names a person so. */
function isBareName(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const word = before?.lower ?? '';
  const goesOn = isVerb(next) || /^['’]s$/.test(next?.lower ?? '');
  if (isTimeBefore(tokens, i)) return false;
  if (JOINS.has(next?.lower ?? '') && MONTHS.has(tokens[i + 2]?.lower ?? '') && isCapital(tokens[i + 2]))
    return false;
  if (BEFORE_EITHER.has(word)) return goesOn || (word === 'by' && /ed$/.test(tokens[i - 2]?.lower ?? ''));
  // "May I ask?"
  return !/^(?:i|you|he|she|we|they|it)$/.test(next?.lower ?? '');
}

/** "in May", "April and May", "the end of May". */
function isTimeBefore(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i - 1]?.lower ?? '';
  if (BEFORE_MONTH.has(word)) return true;
  const further = tokens[i - 2]?.lower ?? '';
  return JOINS.has(word) ? MONTHS.has(further) : word === 'of' && PART_OF_MONTH.has(further);
}

/**
 * Offsets (UTF-16) at which tokens begin that are written like a month and name a person. `tokens` are those of a whole
 * text, in order. Linear in their number; at once for a text that names nobody so.
 */
export function monthsAsNames(tokens: readonly Token[]): ReadonlySet<number> {
  const months: number[] = [];
  for (let i = 0; i < tokens.length; i++)
    if (isCapital(tokens[i]) && MONTHS.has(tokens[i]!.lower) && !isDated(tokens, i)) months.push(i);
  const sure = months.filter((i) => isSurname(tokens, i) || isGivenName(tokens, i));
  const people = new Set(sure.map((i) => tokens[i]!.lower));
  const names = new Set(sure.map((i) => tokens[i]!.start));
  if (people.size === 0) return names;
  for (const i of months)
    if (people.has(tokens[i]!.lower) && isBareName(tokens, i)) names.add(tokens[i]!.start);
  return names;
}
