/** Whether what a report and an article have in common makes them one story: who or where, and what. */

import type { Candidate } from './candidate.ts';
import { countryOf } from './country-words.ts';
import { countryOfTerm } from './place-words.ts';
import { nameWords, type TimelineQuery } from './query.ts';
import { isEmptyTerm } from './query-terms.ts';
import type { Reason, ReasonKind } from './timeline.ts';

/** What a name of each kind says about a story; a country or a world body is in a hundred stories a month. */
const TIE: Partial<Record<ReasonKind, number>> = {
  linked: 2,
  'same-story': 1,
  'same-source': 1,
  people: 1,
  organisations: 1,
  places: 1,
  'date-named': 0.5,
  'same-figure': 0.5,
  topics: 0.5,
};
const COMMON = 0.5;

/** Reasons, and words beyond names, that say what happened; names say only who and where. */
const SUBJECTS = new Set<ReasonKind>(['linked', 'same-story', 'same-figure', 'topics']);
const WORD = 0.5;

/** Words beyond names count this much at most for a report that says whom and what it is about in fields of its own. */
const MOST_WORDS = 1;

/** Ties that make a report part of the story. */
const ENOUGH = 2;

/** World bodies that every other story names. */
const BODIES = new Set(['un', 'eu', 'nato', 'europe'].map(countryOf));

/** What full names of countries and bodies hold beside the name itself. */
const FILLERS = new Set(
  nameWords('united nations european union republic federation strip parliament security council'),
);

function isCommon(name: string): boolean {
  const words = nameWords(name);
  return words.every((word) => countryOfTerm(word) === word || BODIES.has(word) || FILLERS.has(word));
}

/** A place that is neither a country nor known everywhere as one's city or region: little else happens there. */
const LOCAL = 1.5;

function isLocal(name: string): boolean {
  return nameWords(name).every((word) => countryOfTerm(word) === null);
}

/** The weight of one reason: countries and bodies together count as two at most. */
function tieOf({ kind, names }: Reason): number {
  const tie = TIE[kind] ?? 0;
  if (kind === 'topics') return names.every(isCommon) ? 0 : tie;
  if (tie !== 1) return tie;
  const telling = names.filter((name) => !isCommon(name));
  const most = kind === 'places' && telling.some(isLocal) ? LOCAL : Math.min(2, telling.length) * tie;
  return most + Math.min(2, names.length - telling.length) * COMMON;
}

/** "Israel Defense Forces" is also written "IDF". */
function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** Terms shared beyond those of the names already given as reasons, and beyond countries. */
function subjectWords({ terms }: Candidate, reasons: readonly Reason[]): number {
  const names = reasons.flatMap((reason) => reason.names.map(nameWords));
  const named = new Set([...names.flat(), ...names.map(initials)]);
  return [...terms.keys()].filter(
    (term) => !named.has(term) && !isEmptyTerm(term) && countryOfTerm(term) !== term,
  ).length;
}

/** A report without fields of its own is known by its words alone: each counts, a name twice, a country as one. */
function tiesByWords({ terms }: Candidate, { articleTerms }: TimelineQuery): number {
  let ties = 0;
  for (const term of terms.keys()) {
    if (isEmptyTerm(term)) continue;
    const isName = /^\p{Lu}/u.test(articleTerms.get(term) ?? '');
    ties += isName && countryOfTerm(term) !== term ? 2 * WORD : WORD;
  }
  return ties;
}

const ENOUGH_WORDS = 1.5;

/**
 * Whether reasons and shared words tie a report to the article's story: enough of them, and one that tells what it is
 * about. A report of the same people in the same country may be of anything.
 */
export function isRelated(candidate: Candidate, reasons: readonly Reason[], query: TimelineQuery): boolean {
  const { people, places, orgs, topics } = candidate.report;
  if (people.length + places.length + orgs.length + topics.length === 0)
    return tiesByWords(candidate, query) >= ENOUGH_WORDS;
  const words = subjectWords(candidate, reasons) * WORD;
  const ties = reasons.reduce((sum, reason) => sum + tieOf(reason), 0);
  const hasSubject = words > 0 || reasons.some((reason) => SUBJECTS.has(reason.kind) && tieOf(reason) > 0);
  return hasSubject && ties + Math.min(MOST_WORDS, words) >= ENOUGH;
}
