/** Dates counted off from another: "two weeks ago", "a year earlier", "three days later". */

import { COMES_IN_TIME, COMING_IN_TIME, RANKS } from '../lexicon/timetable-verbs.ts';
import {
  fromDayNumber,
  type Moment,
  monthMoment,
  quarterMoment,
  shifted,
  type Unit,
  weekMoment,
} from './calendar.ts';
import { readSpan } from './durations.ts';
import { dated } from './matches.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { UNITS } from './words.ts';

/** Past "about", "nearly", "just", "more than", "less than", "at least". */
function afterApproximation(scan: Scan, at: number): number {
  const [word, after] = [scan.word(at), scan.word(at + 1)];
  if (/^(?:more|less|fewer)$/.test(word) && after === 'than') return at + 2;
  if (word === 'at' && /^(?:least|most)$/.test(after)) return at + 2;
  return /^(?:about|around|nearly|almost|roughly|just|only|over|some|barely)$/.test(word) ? at + 1 : at;
}

/** "two weeks ago", "a year earlier", "three days later", "a month from now", "five years before". */
export function counted(scan: Scan, at: number): TimeMatch | null {
  const span = readSpan(scan, afterApproximation(scan, at));
  if (!span) return null;
  let next = span.next;
  if (scan.word(next) === 'or' && scan.word(next + 1) === 'so') next += 2;
  if (scan.word(next) === '-') next++;
  const word = scan.word(next);
  const ago = word === 'ago';
  const inTime = /^['’]s?$/.test(word) && scan.word(next + 1) === 'time' && scan.word(at - 1) === 'in';
  const fromNow =
    (word === 'from' && (scan.word(next + 1) === 'now' || scan.word(next + 1) === 'today')) ||
    word === 'hence' ||
    inTime;
  const earlier = word === 'earlier' || (word === 'before' && /^(?:[.,;)]|)$/.test(scan.word(next + 1)));
  const later = word === 'later' || (word === 'after' && /^(?:[.,;)]|)$/.test(scan.word(next + 1)));
  const ahead = !ago && !fromNow && !earlier && !later && isAhead(scan, at, next);
  if (!ago && !fromNow && !earlier && !later && !ahead) return null;
  // "60 million years ago": no year of any calendar
  if ((span.count ?? 0) > LONGEST) return null;
  const end = ahead ? span.next : next + (word === 'from' || inTime ? 2 : 1);
  const sign = ago || earlier ? -1 : 1;
  if (ahead && span.count === null) return null;
  if (span.count === null)
    return {
      next: end,
      iso: ago ? 'PAST_REF' : fromNow ? 'FUTURE_REF' : span.iso,
      type: ago || fromNow ? 'DATE' : 'DURATION',
      rule: 'vague shift',
    };
  if (scan.anchor === null) return null;
  const unit = UNITS.get(span.unit);
  if (!unit || !Number.isInteger(span.count)) {
    if (span.unit === 'fortnight')
      return dated(end, weekMoment(scan.anchor + sign * 14 * span.count), 'counted shift');
    return { next: end, iso: span.iso, type: 'DURATION', rule: 'counted shift' };
  }
  // "by 2035, more than they forecast a year earlier": before now, not before what is to come.
  const isToCome = (scan.reference?.first ?? 0) > scan.anchor;
  const fromHere = earlier && isToCome && scan.word(end) !== 'than';
  const isNarrated = (earlier || later) && !fromHere;
  const moment = countedFrom(scan, unit, sign * span.count, isNarrated ? storyBase(scan, at, end) : null);
  if (isNarrated && isUntold(scan, moment, unit, at, end))
    return earlier
      ? { next: end, iso: 'PAST_REF', type: 'DATE', rule: 'vague shift' }
      : { next: end, iso: span.iso, type: 'DURATION', rule: 'vague shift' };
  return dated(end, moment, 'counted shift');
}

/** "The vote is in three days", "will be redeemed in five years": so long from now, not how long it takes or since when. */
function isAhead(scan: Scan, at: number, end: number): boolean {
  if (scan.word(at - 1) !== 'in' || !ENDS_CLAUSE.has(scan.word(end))) return false;
  for (let k = at - 2; k >= scan.from && at - k <= RANK_REACH; k--)
    if (RANKS.has(scan.word(k)) || /[a-z]{2}est$/.test(scan.word(k))) return false;
  const verb = scan.word(at - 2);
  return COMES_IN_TIME.has(verb) || (COMING_IN_TIME.has(verb) && scan.tense(at, end).direction > 0);
}

const ENDS_CLAUSE = new Set(['', '.', ',', ';', '?', '!', ')', 'when', 'if', 'but', 'and', '”', '"']);
/** Tokens before in which a rank stands: "the first such visit in ten years". */
const RANK_REACH = 10;

/** Units by which a date can lie from another; ages of the earth do not. */
const LONGEST = 2000;

/** The date that "earlier" and "later" count from: the last that was named, or the last past one unless the verb looks ahead. */
const storyBase = (scan: Scan, at: number, end: number): Moment | null =>
  (scan.reference?.first ?? 0) > scan.anchor! && scan.tense(at, end).direction <= 0
    ? (scan.past ?? scan.reference)
    : scan.reference;

/** "He had moved in 12 days earlier", where nothing near dates the move, and "two days later" that would be to come. */
function isUntold(scan: Scan, moment: Moment, unit: Unit, at: number, end: number): boolean {
  const isNear = scan.reference !== null && scan.sentence - scan.referenceSentence <= STORY_SENTENCES;
  const ahead = scan.tense(at, end).direction > 0;
  // "If they file no appeal, the soonest would be seven days later": counted from what may come.
  if (ahead && moment.first < scan.anchor! && scan.referenceSentence < scan.sentence && supposes(scan, at))
    return true;
  return (!isNear && unit !== 'year') || (moment.first > scan.anchor! && !ahead);
}

/** Whether "if" stands before in the sentence. */
function supposes(scan: Scan, at: number): boolean {
  for (let k = scan.from; k < at; k++) if (/^(?:if|unless)$/.test(scan.word(k))) return true;
  return false;
}

/** Sentences over which a story keeps the date it was last at. */
const STORY_SENTENCES = 8;

/** Where a counted shift lands: a year before a quarter just named is the same quarter of that year. */
function countedFrom(scan: Scan, unit: Unit, count: number, story: Moment | null): Moment {
  const told = scan.yearAgoQuarter();
  if (unit === 'year' && count === -1 && told && scan.sentence - scan.quarter!.sentence <= 20) return told;
  if (unit === 'year' && count === -1 && scan.longer) return shifted('year', scan.anchor!, -1);
  const base = story?.first ?? scan.anchor!;
  if (unit === 'year' && story && count === -1) return sameGrain(story, count);
  if (unit === 'decade') return shifted('year', base, count * 10);
  return shifted(unit, base, count);
}

function sameGrain(moment: Moment, years: number): Moment {
  const { year, month } = fromDayNumber(moment.first);
  if (moment.grain === 'month') return monthMoment(year + years, month);
  if (moment.grain === 'quarter') return quarterMoment(year + years, Math.ceil(month / 3));
  return shifted('year', moment.first, years);
}
