/** Whom a text calls anew by what he is: "the Texan", "the striker", "the presumptive Republican nominee". */

import { partyOfSurname, stateLedBy } from '../lexicon/known-people.ts';
import { stateOf } from '../lexicon/nations.ts';
import { PERSON_TRADES, RUNNERS_FOR_OFFICE } from '../lexicon/person-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Entity } from './entity.ts';
import type { Seen } from './entity-memory.ts';
import { describedState } from './epithets.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import { type Gender, isMember, ROLES } from './kind-of.ts';

/** Tokens back in which somebody is still at hand: some three sentences. */
const NEARBY = 70;
/** Mentions back in which a person called so is looked for. */
const REACH = 200;

/** Who runs for an office. */
const RUNNERS = new Set(RUNNERS_FOR_OFFICE);
/** Of whom a party has one: among several of a party none can be told to be it. */
const ONLY = /^(?:front-?runner|nominee|standard-bearer)$/;
/** Offices that the text must have told of the person. */
const OFFICES = new Set(wordList('senator congressman congresswoman representative governor mayor lawmaker'));
/** What papers call somebody by who said last what he thinks. */
const TRADES = new Set(PERSON_TRADES);
const PARENT = /^(?:mum|mom|dad|(?:grand)?mother|(?:grand)?father|parent)-of-/;

/** Among the names before a noun: what somebody was is not what he is called by now. */
export const FORMER = 'former';

/** Whether the noun takes up a person by what he is. */
const isVariation = (head: string, names: readonly string[]): boolean =>
  (names.includes(FORMER) && ROLES.has(head)) ||
  RUNNERS.has(head) ||
  OFFICES.has(head) ||
  TRADES.has(head) ||
  PARENT.test(head) ||
  isMember(head);

/** "gop" and "republican" are one party. */
function partyIn(words: readonly string[]): string | null {
  for (const word of words) {
    if (/^(?:gop|republican)$/.test(word)) return 'republican';
    if (/^democrat(?:ic)?$/.test(word)) return 'democrat';
  }
  return null;
}

const partyOf = ({ roles, description, words }: Entity): string | null =>
  partyIn([...roles]) ??
  partyIn((description ?? '').toLowerCase().split(/[^a-z]+/)) ??
  partyOfSurname(words.at(-1)!);

type Fit = 'no' | 'maybe' | 'sure';

/** How well "the … `head`" with the capitalised modifiers `names` fits somebody. */
function fitOf(entity: Entity, head: string, names: readonly string[], said: Gender): Fit {
  // "The candidate said she": no man whom the text has not called so
  const isOther = said !== null && entity.gender !== null && entity.gender !== said;
  if (isOther && RUNNERS.has(head) && !entity.roles.has(head)) return 'no';
  const gender = PARENT.test(head)
    ? /^parent/.test(head)
      ? null
      : /^dad|father/.test(head)
        ? 'he'
        : 'she'
    : genderOfNoun(head);
  if (gender !== null && entity.gender !== null && entity.gender !== gender) return 'no';
  const party = partyIn([...names, head]);
  const own = partyOf(entity);
  if (party !== null && own !== null && party !== own) return 'no';
  const state = [...names, head].map(stateOf).find((found) => found !== null) ?? null;
  const home = describedState(entity) ?? stateLedBy(entity.words.at(-1)!);
  if (state !== null && home !== null && state !== home) return 'no';
  if (entity.roles.has(head) || (party !== null && party === own) || (state !== null && state === home))
    return OFFICES.has(head) && !entity.roles.has(head) ? 'no' : 'sure';
  if (OFFICES.has(head)) return 'no';
  const roles = [...entity.roles].filter((role) => ROLES.has(role));
  const isFormer = names.includes(FORMER);
  return isMember(head) || PARENT.test(head) || roles.length === 0 || isFormer ? 'maybe' : 'no';
}

/**
 * The only person of the text's mentions so far whom "the … `head`" at token `at` of a sentence fits: one the text has
 * told to be so, else the only one at hand who was the subject of a sentence before; "the Texan" is the last of these.
 * Null when none or several fit. `said` is the gender of "he" or "she" right behind the verb.
 */
export function variationOf(
  trail: readonly Seen[],
  head: string,
  names: readonly string[],
  at: number,
  sentence: number,
  said: Gender,
): Entity | null {
  if (!isVariation(head, names)) return null;
  const sure = new Set<Entity>();
  /** Who is at hand, the latest first, and whether as a subject. */
  const near = new Map<Entity, boolean>();
  for (let k = trail.length - 1; k >= Math.max(0, trail.length - REACH); k--) {
    const { entity, at: seen, salience, sentence: within } = trail[k]!;
    if (seen >= at || entity.kind !== 'person' || !entity.named || entity.plural) continue;
    const fit = fitOf(entity, head, names, said);
    if (fit === 'sure') sure.add(entity);
    if (fit === 'no' || at - seen > NEARBY) continue;
    const isSubject =
      (salience === 'subject' || salience === 'inside') && (fit === 'sure' || within < sentence);
    // "Lind was sent off. The former captain said": whom the sentence before is about.
    const isAbout = isMember(head) || (names.includes(FORMER) && within === sentence - 1);
    if (isSubject && isAbout) return entity;
    near.set(entity, isSubject || (near.get(entity) ?? false));
  }
  const called = [...sure].filter(({ roles }) => roles.has(head));
  if (called.length === 1) return called[0]!;
  const fitting = [...near.keys()].filter((entity) => sure.size === 0 || sure.has(entity));
  const subjects = fitting.filter((entity) => near.get(entity));
  const isTold = sure.size > 0 && !ONLY.test(head);
  return subjects.length === 1 && (isTold || fitting.length === 1) ? subjects[0]! : null;
}
