/** What days a text gives its events: "the Oct. 23 killing", "was shot in his kitchen last fall", "the crash on Friday". */

import { IRREGULAR_VERBS } from '../lexicon/common-verbs.ts';
import { familyOfNoun, familyOfVerb } from '../lexicon/event-families.ts';
import {
  BE_FORMS,
  COORDINATORS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import { type Moment, shifted } from './calendar.ts';
import type { Scan } from './scan.ts';

interface DatedEvent {
  moment: Moment;
  /** Token bounds of the sentence that dates it. */
  from: number;
  to: number;
}

/** What tells of an event: its family, and the token behind its words. */
export interface EventWord {
  family: number;
  next: number;
}

const MODIFIERS = 2;
const BEHIND = new Set([
  ...PREPOSITIONS,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...RELATIVES,
  ...SUBJECT_PRONOUNS,
  ...BE_FORMS,
  ...HAVE_FORMS,
  ...MODALS,
  ...IRREGULAR_VERBS.flatMap((forms) => forms.split('/').slice(1)),
]);

/** Whether a noun phrase is over before a token: "the murder" of "the murder shook them", not of "the murder trial". */
const isOver = (scan: Scan, at: number): boolean => {
  const word = scan.word(at);
  return !/^\p{L}/u.test(word) || BEHIND.has(word) || /[a-z]{2}ed$/.test(word);
};

/** The event that ends a noun phrase beginning at a token, with up to two words before its noun: "(the) sniper shooting". */
export function eventNoun(scan: Scan, at: number): EventWord | null {
  for (let k = at; k <= at + MODIFIERS; k++) {
    const family = familyOfNoun(scan.word(k));
    if (family !== undefined && isOver(scan, k + 1)) return { family, next: k + 1 };
    if (isOver(scan, k)) return null;
  }
  return null;
}

/** Words between an event's noun and its date: "the killing of Ana Ruiz in Porto on (Oct. 23)", "the vote was held on". */
const BETWEEN = new Set(
  wordList(`
    on of in at near outside the a last late early night morning evening was were held took place occurred happened broke
    out began
  `),
);
const BETWEEN_TOKENS = 9;
const OWNED = /^(?:the|a|an|this|that|his|her|its|their|my|our|['’]s)$/;

/** "The (sniper) shooting in Porto on", read back from the date. */
function nounBefore(scan: Scan, at: number): number | undefined {
  for (let k = at - 1; k >= at - BETWEEN_TOKENS && k >= scan.from; k--) {
    const family = scan.capitalised(k) ? undefined : familyOfNoun(scan.word(k));
    if (family !== undefined)
      return [k - 1, k - 2, k - 3].some((det) => OWNED.test(scan.word(det))) ? family : undefined;
    if (!BETWEEN.has(scan.word(k)) && !scan.capitalised(k)) return undefined;
  }
  return undefined;
}

const CLAUSE_TOKENS = 14;
/** What parts a verb from a date of another clause. */
const PARTS =
  /^(?:[.,;:()“”"–—]|--|``|''|sa(?:id|ys|y)|told|tells?|reported|announced|wrote|added|that|which|who|while|where|when|as|after|before|until|since|because|if|but|than|not|n['’]t|never)$/;
const UNREAL = /^(?:would|could|might|may|will|should|to|nearly|almost|being|be|not|never|n['’]t)$/;
const PASSIVE = /^(?:was|were|been|and|fatally)$/;

/** The event told by a verb at a token that was or did so; what was nearly, never or not yet so is none. */
function eventVerb(scan: Scan, at: number): number | undefined {
  const word = scan.word(at);
  const family = familyOfVerb(word);
  if (family === undefined) return undefined;
  if (UNREAL.test(scan.word(at - 1)) || UNREAL.test(scan.word(at - 2))) return undefined;
  // "fired a shot", "the leaked report", "newly married"
  const isPassive = PASSIVE.test(scan.word(at - 1)) || PASSIVE.test(scan.word(at - 2));
  return isPassive || ACTIVE.has(word) ? family : undefined;
}

/** Verbs that tell the event without "was". */
const ACTIVE = new Set(
  wordList(`
    killed murdered assassinated died attacked bombed exploded detonated crashed collided derailed sank capsized erupted
    collapsed disappeared vanished escaped invaded resigned
  `),
);

/** The verb before a date in its clause. */
export function verbBefore(scan: Scan, at: number): number | undefined {
  for (let k = at - 1; k >= at - CLAUSE_TOKENS && k >= scan.from; k--) {
    const family = eventVerb(scan, k);
    if (family !== undefined) return family;
    if (PARTS.test(scan.word(k))) return undefined;
  }
  return undefined;
}

/** "(last fall) when he was gunned down" */
function verbBehind(scan: Scan, at: number): number | undefined {
  if (scan.word(at) !== 'when') return undefined;
  for (let k = at + 1; k <= at + 5; k++) {
    const family = eventVerb(scan, k);
    if (family !== undefined) return family;
  }
  return undefined;
}

const GRAINS = new Set(['day', 'month', 'season', 'year']);

/** The last day of a stretch. */
function lastDay({ grain, first }: Moment): number {
  if (grain === 'day') return first;
  if (grain === 'month') return shifted('month', first, 1).first - 1;
  return grain === 'year' ? shifted('year', first, 1).first - 1 : first + SEASON_DAYS;
}

const SEASON_DAYS = 91;

const holds = (wide: Moment, narrow: Moment): boolean =>
  wide.first <= narrow.first && lastDay(narrow) <= lastDay(wide);

/** The events of one text with the days it gives them. */
export class EventCalendar {
  private readonly dated = new Map<number, DatedEvent[]>();

  /** Takes the event beside a date that was read from token `at` to before `next`. */
  record(scan: Scan, moment: Moment, at: number, next: number): void {
    if (!GRAINS.has(moment.grain)) return;
    const behind = /^['’]s?$/.test(scan.word(next)) ? next + 1 : next;
    const families = [
      eventNoun(scan, behind)?.family,
      nounBefore(scan, at),
      verbBefore(scan, at),
      verbBehind(scan, next),
    ];
    for (const family of new Set(families)) {
      if (family === undefined) continue;
      const events = this.dated.get(family) ?? [];
      events.push({ moment, from: scan.from, to: scan.to });
      this.dated.set(family, events);
    }
  }

  /**
   * The day (or month, season, year) of the only event of a family that the text dates, as exactly as it says; null when it
   * dates none or several. With the name of whom it befell only sentences that hold the name count.
   */
  dayOf(scan: Scan, family: number, name?: string): Moment | null {
    const all = this.dated.get(family) ?? [];
    const events = name
      ? all.filter(({ from, to }) => scan.tokens.slice(from, to).some(({ text }) => text === name))
      : all;
    let best: Moment | null = null;
    for (const { moment } of events) {
      if (best === null || holds(best, moment)) best = moment;
      else if (!holds(moment, best)) return null;
    }
    return best;
  }
}
