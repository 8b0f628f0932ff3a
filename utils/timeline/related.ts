/** Whether what a report and an article have in common makes them one story: who or where, and what. */

import {
  type ArticleWords,
  isCentral,
  isNameTerm,
  placesOfName,
  placesOfPerson,
  placesOfPlace,
} from './article-words.ts';
import type { Candidate } from './candidate.ts';
import { isSeat } from './describe-change.ts';
import { countryOfTerm, WORLD_BODIES } from './place-words.ts';
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

/** What a word beyond names counts. */
const WORD = 0.5;

/** Words beyond names count this much at most for a report that says whom and what it is about in fields of its own. */
const MOST_WORDS = 1;

/** Ties that make a report part of the story. */
const ENOUGH = 2;

/**
 * The same of a report that names nothing but countries, and is older than this many days: what happens in a country
 * happens there again.
 */
const STORY_DAYS = 180;
const ENOUGH_OLD = 3;
const MOST_WORDS_OLD = 2;

/** World bodies, worlds and news agencies that every other story names. */
const BODIES = new Set([...WORLD_BODIES, ...nameWords('Moon Mars Reuters AP AFP')]);

/** What full names of countries, bodies and capitals hold beside the name itself. */
const FILLERS = new Set(
  nameWords(
    'united nations european union republic federation strip parliament security council north south east west middle ' +
      'arabia hong sri new el costa faso democratic people kingdom associated press dc general assembly',
  ),
);

const YEAR = /^\d{4}$/;

function isCommon(name: string): boolean {
  const words = nameWords(name);
  return words.every(
    (word) =>
      countryOfTerm(word) === word ||
      isSeat(word) ||
      BODIES.has(word) ||
      FILLERS.has(word) ||
      YEAR.test(word),
  );
}

/** A place that is neither a country nor known everywhere as one's city or region: little else happens there. */
const LOCAL = 1.5;

const WATERS = new Set(nameWords('sea ocean gulf strait'));

function isLocal(name: string): boolean {
  return nameWords(name).every((word) => countryOfTerm(word) === null && !WATERS.has(word));
}

const PLACES: Partial<Record<ReasonKind, (article: ArticleWords, name: string) => number[]>> = {
  people: placesOfPerson,
  organisations: placesOfName,
  places: placesOfPlace,
};

/** Whether the article names somebody or something in passing only: once, and late. */
function isInPassing(kind: ReasonKind, name: string, { inOrder }: TimelineQuery): boolean {
  const placesOf = PLACES[kind];
  return placesOf !== undefined && !isCentral(inOrder, placesOf(inOrder, name));
}

/** Days within which who does something in a country mostly does it in one story. */
const SAME_DAYS = 30;

/** Reasons that say who: what their own country does later is of any story. */
const WHO = new Set<ReasonKind>(['same-source', 'people', 'organisations']);

/** A name told in passing. */
const PASSING = 0.5;

/** The weight of the names of a reason that tell the story: two at most, one that is local more. */
function tellingTie(kind: ReasonKind, names: readonly string[], query: TimelineQuery): number {
  const weights = names
    .map((name) =>
      isInPassing(kind, name, query) ? PASSING : kind === 'places' && isLocal(name) ? LOCAL : 1,
    )
    .sort((a, b) => b - a);
  return kind === 'places' && weights[0] === LOCAL ? LOCAL : (weights[0] ?? 0) + (weights[1] ?? 0);
}

/** The weight of all names: of those that many stories share two count, and none where the report says who. */
function tiesOfNames(
  reasons: readonly Reason[],
  query: TimelineQuery,
  age: number,
): { ties: number; isTelling: boolean } {
  let [telling, common, who] = [0, 0, 0];
  for (const { kind, names } of reasons) {
    const others = names.filter((name) => !isCommon(name));
    const tie = tellingTie(kind, others, query);
    telling += tie;
    if (WHO.has(kind)) who += tie;
    common += Math.min(2, names.length - others.length) * COMMON;
  }
  return { ties: telling + (who >= 1 && age > SAME_DAYS ? 0 : common), isTelling: telling >= 1 };
}

/** Days before the article within which the day of a report says nothing: the news of a week share their days. */
const RECENT = 7;

/** Topics that are sections of a newspaper: they hold a story beside any other. */
const SECTIONS = new Set(
  'space science technology tech ai politics us-politics uk-politics economy government business military law'.split(
    ' ',
  ),
);

const isTellingTopic = (name: string) => !isCommon(name) && !SECTIONS.has(name);

/** The weight of a reason that is no name; of topics two count. */
function tieOf({ kind, names }: Reason, age: number): number {
  if (kind === 'date-named' && age <= RECENT) return 0;
  const telling = kind === 'topics' ? Math.min(2, names.filter(isTellingTopic).length) : 1;
  return (TIE[kind] ?? 0) * telling;
}

/** "Israel Defense Forces" is also written "IDF". */
function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** Terms shared beyond those of the names already given as reasons, and beyond countries. */
function subjectWords({ terms }: Candidate, reasons: readonly Reason[]): string[] {
  const names = reasons.flatMap((reason) => reason.names.map(nameWords));
  const named = new Set([...names.flat(), ...names.map(initials)]);
  return [...terms.keys()].filter(
    (term) => !named.has(term) && !isEmptyTerm(term) && countryOfTerm(term) !== term,
  );
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

/** Whether what a report gives in fields of its own, and the words beside, tie it. */
function isTiedByFields(candidate: Candidate, reasons: readonly Reason[], query: TimelineQuery): boolean {
  const age = Math.abs(query.day - candidate.day);
  const words = subjectWords(candidate, reasons);
  const isName = (term: string) => isNameTerm(query.inOrder, term);
  const ofNames = reasons.filter(({ kind }) => TIE[kind] === 1);
  const names = tiesOfNames(ofNames, query, age);
  const others = reasons
    .filter((reason) => !ofNames.includes(reason))
    .map((reason) => ({ ...reason, tie: tieOf(reason, age) }));
  const hasName = names.ties > 0 || others.some(({ kind }) => kind === 'linked' || kind === 'same-figure');
  const hasSubject =
    words.some((word) => !isName(word)) ||
    others.some(({ tie }) => tie > 0) ||
    ofNames.some(({ kind }) => kind === 'same-story');
  const isElsewhen = age > STORY_DAYS && !names.isTelling && !words.some(isName);
  const [enough, mostWords] = isElsewhen ? [ENOUGH_OLD, MOST_WORDS_OLD] : [ENOUGH, MOST_WORDS];
  const ties = others.reduce((sum, { tie }) => sum + tie, names.ties);
  return hasName && hasSubject && ties + Math.min(mostWords, words.length * WORD) >= enough;
}

/**
 * Whether reasons and shared words tie a report to the article's story: enough of them, one that names somebody or
 * some place, and one that tells what it is about. A report of the same people in the same country may be of anything.
 */
export function isRelated(candidate: Candidate, reasons: readonly Reason[], query: TimelineQuery): boolean {
  const { people, places, orgs, topics } = candidate.report;
  return people.length + places.length + orgs.length + topics.length === 0
    ? tiesByWords(candidate, query) >= ENOUGH_WORDS
    : isTiedByFields(candidate, reasons, query);
}
