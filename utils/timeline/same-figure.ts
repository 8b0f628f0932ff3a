/** Whether a report's figure counts what a figure of the article counts. */

import type { Report, ReportFigure } from '../reports/report.ts';
import { ANYTHING, isElsewhere, sameValue } from './agreement.ts';
import { claimantWords } from './describe-change.ts';
import { fatesOf } from './fates.ts';
import { countryOfTerm } from './place-words.ts';
import { type AskedFigure, namesAgree, type TimelineQuery } from './query.ts';
import { isEmptyTerm } from './query-terms.ts';
import { readTerms } from './terms.ts';

export function sizeOf(value: ReportFigure['value']): number {
  return typeof value === 'number' ? value : Math.sqrt(Math.max(1, value[0]) * Math.max(1, value[1]));
}

function claimantsAgree(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && namesAgree(claimantWords(a), claimantWords(b));
}

/** Values below this agree by accident. */
const LEAST_TELLING = 100;

/** Days within which a toll of an event is brought up to date, and within which one told by place and kind grows. */
const EVENT_DAYS = 7;
const NAMED_DAYS = 120;

/** Whether a word says what is counted, more than a fate, a country and those counted in every story do. */
function isTellingWord(word: string): boolean {
  return (
    !ANYTHING.has(word) && !isEmptyTerm(word) && fatesOf([word]).size === 0 && countryOfTerm(word) !== word
  );
}

/**
 * The same value given for the same thing: by its claimant, or in the same words. Where only people and their fate are the
 * same, a report of months ago tells of others.
 * @param age days between the report and the article
 */
export function restates(theirs: ReportFigure, asked: AskedFigure, age: number): boolean {
  const { figure, counted, sentence, clause, claimant } = asked;
  if (sizeOf(figure.value) < LEAST_TELLING || !sameValue(theirs.value, figure.value)) return false;
  if (claimantsAgree(claimant, theirs.claimedBy)) return true;
  const what = readTerms(theirs.what).map(({ term }) => term);
  const [fates, ours] = [fatesOf(what), fatesOf(clause)];
  if (fates.size > 0 && ours.size > 0 && ![...fates].some((fate) => ours.has(fate))) return false;
  const shared = what.filter((word) => counted.has(word) || sentence.has(word));
  return (
    shared.some(isTellingWord) || (shared.length > 0 && (theirs.series !== undefined || age <= NAMED_DAYS))
  );
}

function fateAgrees(what: readonly string[], clause: ReadonlySet<string>): boolean {
  const theirs = fatesOf(what);
  const ours = fatesOf(clause);
  return theirs.size === 0 ? ours.size === 0 : [...theirs].every((fate) => ours.has(fate));
}

/** Share of the words of one phrase that another must hold to count the same thing. */
const MOST = 0.5;

/** Words beyond those counted and their fate that make a phrase speak of one event or place. */
const SPECIFIC = 2;

/** How old another value may be: any age in a running series or by the same claimant, months for a named event, else days. */
function longestAge(theirs: ReportFigure, asked: AskedFigure, what: readonly string[]): number {
  const { counted, sentence, claimant } = asked;
  if (theirs.series || claimantsAgree(claimant, theirs.claimedBy)) return Number.POSITIVE_INFINITY;
  const specific = what.filter(
    (word) => sentence.has(word) && !counted.has(word) && fatesOf([word]).size === 0,
  );
  const isOfRegion = specific.some((word) => {
    const country = countryOfTerm(word);
    return country !== null && country !== word;
  });
  return isOfRegion || specific.length >= SPECIFIC ? NAMED_DAYS : EVENT_DAYS;
}

/** Whether half of the names in the report's phrase stand by the figure, or in its sentence when no place stands by it. */
function namesStand(names: readonly string[], { clause, sentence }: AskedFigure): boolean {
  const near = [...clause].some((word) => countryOfTerm(word) !== null) ? clause : sentence;
  return names.filter((name) => near.has(name)).length * 2 >= names.length;
}

/** Tolls of one event only rise, but for rounding. */
function isUpdate(theirs: ReportFigure, { figure }: AskedFigure): boolean {
  return sizeOf(theirs.value) <= sizeOf(figure.value) * 1.1;
}

/**
 * Another value for the same thing: most words match, whoever is counted met the same fate, the size is comparable, and
 * the names in the report's phrase stand by the article's figure.
 */
export function countsTheSame(
  theirs: ReportFigure,
  asked: AskedFigure,
  report: Report,
  age: number,
  query: TimelineQuery,
): boolean {
  const { figure, counted, sentence, clause } = asked;
  const ratio = sizeOf(theirs.value) / sizeOf(figure.value);
  if (!(ratio > 0.1 && ratio < 10) || counted.size === 0 || isElsewhere(query, report)) return false;
  const terms = readTerms(`of ${theirs.what}`);
  const what = terms.map(({ term }) => term);
  const longest = longestAge(theirs, asked, what);
  if (age > longest || (longest === EVENT_DAYS && !isUpdate(theirs, asked))) return false;
  const names = terms.filter(({ capital }) => capital).map(({ term }) => term);
  if (!fateAgrees(what, clause) || !namesStand(names, asked)) return false;
  const shared = what.filter((word) => counted.has(word)).length;
  const told = what.filter((word) => counted.has(word) || sentence.has(word)).length;
  return shared >= counted.size * MOST && told >= Math.max(2, what.length * MOST);
}

/** Whether a country, region or city that a report's phrase names is one that the article speaks of. */
function isPlaceOf({ countries, articleTerms }: TimelineQuery, name: string): boolean {
  const country = countryOfTerm(name);
  return country === null || articleTerms.has(name) || (country === name && countries.has(name));
}

/**
 * Whether a value of a running series is of the article's kind: a series also holds what was planned, other fates and
 * other places.
 */
export function isAlike(theirs: ReportFigure, asked: AskedFigure, query: TimelineQuery): boolean {
  const terms = readTerms(`of ${theirs.what}`);
  const fates = fatesOf(terms.map(({ term }) => term));
  const ours = fatesOf(asked.clause);
  const sameFate = ours.size === 0 || [...fates].every((fate) => ours.has(fate));
  return sameFate && terms.every(({ term, capital }) => !capital || isPlaceOf(query, term));
}

/** Qualifiers of a value that the whole may exceed. */
const LEAST = new Set(['at least', 'more than', 'over', 'from', 'minimum']);

/** Whether a value is part of a greater one that the same report gives by the same claimant: no step of its history. */
export function isPart(theirs: ReportFigure, others: readonly ReportFigure[]): boolean {
  return (
    !LEAST.has(theirs.qualifier.toLowerCase()) &&
    others.some(
      ({ claimedBy, value }) =>
        claimedBy === theirs.claimedBy && sizeOf(value) > sizeOf(theirs.value) * 1.005,
    )
  );
}
