/** All time expressions of a text, resolved against its day of publication. */

import { ukrainianDateAt } from '../languages/uk/find-dates.ts';
import type { DateMention, Sentence } from '../reading.ts';
import { flatten, type Token } from '../tokens.ts';
import { dayMoment, momentOf, readDay } from './calendar.ts';
import { clockTime } from './clock-times.ts';
import { counted } from './counted-shifts.ts';
import { duration, hyphenedSpan, repetition } from './durations.ts';
import { dayFirst, monthFirst, numericDate, secondDay, weekday } from './explicit-dates.ts';
import { mayBegin } from './first-words.ts';
import { holiday } from './holidays.ts';
import { narratedPeriod, quarter } from './quarters.ts';
import { deicticDay, season, shiftedUnit, theUnit } from './relative-dates.ts';
import { Scan, type TimeMatch } from './scan.ts';
import { DAY_PARTS, REFERENCES, UNITS } from './words.ts';
import { bareYear, decadeOrCentury } from './years.ts';

/** A time expression with its TIMEX3 value and offsets into the text, before it is tied to claims. */
export type RawDate = Omit<DateMention, 'id' | 'backReference'>;

export interface DateInput {
  text: string;
  sentences: readonly Sentence[];
  /** All tokens of the text in one array, as `tokenize(text)` gives them. */
  tokens: readonly Token[];
  /** Day of publication, `2024-01-04`; null when unknown. */
  anchor: string | null;
  /** BCP 47 tag; `uk` is read as Ukrainian, everything else as English. */
  language?: string;
}

type Matcher = (scan: Scan, at: number) => TimeMatch | null;

const CORE: readonly Matcher[] = [
  numericDate,
  clockTime,
  weekday,
  monthFirst,
  dayFirst,
  holiday,
  quarter,
  decadeOrCentury,
  deicticDay,
  shiftedUnit,
  counted,
  narratedPeriod,
  season,
  theUnit,
  bareYear,
];

const LENGTHS: readonly Matcher[] = [repetition, hyphenedSpan, duration];

function longest(scan: Scan, at: number, matchers: readonly Matcher[]): TimeMatch | null {
  let best: TimeMatch | null = null;
  for (const matcher of matchers) {
    const found = matcher(scan, at);
    if (found && found.next <= scan.to && found.next > (best?.next ?? at)) best = found;
  }
  return best;
}

const EDGES =
  /^(?:beginning|start|end|middle|close|rest|remainder|turn|top|latter|early|course|bulk|most|part)$/;

/** "early", "late", "mid-", "earlier", "the end of" and the like before a date keep its value. */
function modified(scan: Scan, at: number): TimeMatch | null {
  const word = scan.word(at);
  let next = at;
  if (/^(?:early|late|mid|earlier|later|sometime)$/.test(word)) {
    next++;
    if (scan.word(next) === '-' || scan.word(next) === 'in' || scan.word(next) === 'on') next++;
  } else if (word === 'the' && /^(?:early|late|mid|latter)$/.test(scan.word(at + 1))) {
    next += 2;
    if (scan.word(next) === '-') next++;
    const inner = longest(scan, next, [decadeOrCentury, season]) ?? afterArticle(scan, next);
    if (inner) return inner;
  } else if (EDGES.test(word) || (word === 'the' && EDGES.test(scan.word(at + 1)))) {
    next += word === 'the' ? 2 : 1;
    if (/^(?:part|half|days|months|weeks|stages)$/.test(scan.word(next))) next++;
    if (scan.word(next) !== 'of') return null;
    next++;
    const whole = wholeUnit(scan, next);
    if (whole) return whole;
  } else if (/^(?:mid)$/.test(word)) next++;
  else return null;
  const inner = longest(scan, next, CORE);
  return inner && (inner.type === 'DATE' || inner.type === 'TIME') ? inner : daypart(scan, at, next);
}

/** "the late 1970s": the decade matchers want their article. */
function afterArticle(scan: Scan, at: number): TimeMatch | null {
  return longest(scan, at, [decadeOrCentury, bareYear]);
}

function daypart(scan: Scan, at: number, next: number): TimeMatch | null {
  const part = DAY_PARTS.get(scan.word(next));
  if (!part || scan.anchor === null || next - at > 2) return null;
  return {
    next: next + 1,
    iso: `${dayMoment(scan.anchor).value}T${part}`,
    type: 'TIME',
    rule: 'part of day',
  };
}

/** "(the end of) the year": the unit that the anchor lies in. */
function wholeUnit(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'the' || scan.anchor === null) return null;
  const unit = UNITS.get(scan.word(at + 1));
  if (!unit || unit === 'half') return null;
  if (unit === 'day' && !/^(?:by|before|until|till)$/.test(scan.word(at - 4))) return null;
  const moment = unit === 'quarter' && scan.quarter ? scan.quarter.moment : momentOf(unit, scan.anchor);
  return { next: at + 2, iso: moment.value, type: 'DATE', rule: 'edge of unit', moment };
}

/** "year-end", "year end", "the year's end". */
function unitEnd(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'year' || scan.anchor === null) return null;
  const next = at + (scan.word(at + 1) === '-' || scan.word(at + 1) === "'s" ? 2 : 1);
  if (scan.word(next) !== 'end') return null;
  const moment = momentOf('year', scan.anchor);
  return { next: next + 1, iso: moment.value, type: 'DATE', rule: 'year end', moment };
}

/** "now", "recently", "the future", "recent years": references without a place on the calendar. */
function reference(scan: Scan, at: number): TimeMatch | null {
  const word = scan.word(at);
  const give = (next: number, iso: string): TimeMatch => ({ next, iso, type: 'DATE', rule: 'reference' });
  if (word === 'recent' && /^(?:years|months|weeks|days|times|decades|quarters)$/.test(scan.word(at + 1)))
    return give(at + 2, 'PAST_REF');
  if (word === 'coming' && /^(?:years|months|weeks|days)$/.test(scan.word(at + 1)))
    return give(at + 2, 'FUTURE_REF');
  if (word === 'these' && scan.word(at + 1) === 'days') return give(at + 2, 'PRESENT_REF');
  const plain = REFERENCES.get(word);
  if (plain)
    return word === 'soon' && /^(?:as|after|enough)$/.test(scan.word(at + 1)) ? null : give(at + 1, plain);
  if (word !== 'the') return null;
  const noun = scan.word(at + 1);
  const last = scan.word(at + 2);
  if (noun === 'past' && !/^(?:[a-z]+|\d.*)$/.test(last)) return give(at + 2, 'PAST_REF');
  if (noun === 'future') return give(at + 2, 'FUTURE_REF');
  if (/^(?:near|foreseeable|distant|immediate)$/.test(noun) && /^(?:future|term)$/.test(last))
    return give(at + 3, 'FUTURE_REF');
  if (noun === 'moment' && scan.word(at - 1) === 'at') return give(at + 2, 'PRESENT_REF');
  return null;
}

/** "Friday morning", "tomorrow at 9 a.m.": the part of the day or the clock time after a day. */
function withDayPart(scan: Scan, match: TimeMatch): TimeMatch {
  if (match.type !== 'DATE' || match.moment?.grain !== 'day') return match;
  const part = DAY_PARTS.get(scan.word(match.next));
  if (part)
    return {
      ...match,
      next: match.next + 1,
      iso: `${match.iso}T${part}`,
      type: 'TIME',
      rule: `${match.rule}, part of day`,
    };
  const clock = clockTime(scan, match.next + (scan.word(match.next) === 'at' ? 1 : 0));
  if (!clock || clock.moment) return match;
  return {
    ...match,
    next: clock.next,
    iso: match.iso + clock.iso.slice(clock.iso.indexOf('T')),
    type: 'TIME',
    rule: `${match.rule}, clock time`,
  };
}

/** "Islam will one day be": some day to come. */
function oneDay(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'one' || scan.word(at + 1) !== 'day') return null;
  if (!/^(?:will|would|may|might|could|can|should|they|he|she|we|i|it)$/.test(scan.word(at - 1))) return null;
  return { next: at + 2, iso: 'FUTURE_REF', type: 'DATE', rule: 'reference' };
}

function matchAt(scan: Scan, at: number): TimeMatch | null {
  const direct = longest(scan, at, CORE);
  const shaped = longest(scan, at, [modified, unitEnd]);
  const best = shaped && shaped.next > (direct?.next ?? 0) ? shaped : direct;
  const someday = oneDay(scan, at);
  if (someday) return someday;
  const length = longest(scan, at, LENGTHS);
  if (length && length.next > (best?.next ?? 0)) return length;
  return best ? withDayPart(scan, best) : reference(scan, at);
}

function englishDateAt(scan: Scan, at: number): TimeMatch | null {
  return mayBegin(scan, at) ? matchAt(scan, at) : null;
}

function findSentence(scan: Scan, text: string, dateAt: Matcher, out: RawDate[]): void {
  const push = (at: number, match: TimeMatch): void => {
    const [start, end] = [scan.tokens[at]!.start, scan.tokens[match.next - 1]!.end];
    const why = { rule: match.rule, words: text.slice(start, end) };
    out.push({ start, end, iso: match.iso, type: match.type, why });
    if (/^P[69]M$/.test(match.iso)) scan.longer = true;
    if (!match.moment) return;
    scan.reference = match.moment;
    if (match.rule === 'quarter') scan.nameQuarter(match.moment);
  };
  for (let at = scan.from; at < scan.to; ) {
    const match = dateAt(scan, at);
    if (match) push(at, match);
    const second = match && secondDay(scan, match);
    if (second) push(second.from!, second);
    at = second?.next ?? match?.next ?? at + 1;
  }
}

/**
 * Time expressions in text order, none overlapping, with TIMEX3 values (TimeML annotation guidelines 1.2.1): calendar
 * dates, clock times, durations (`P3D`, vague ones `PXD`), sets, and references (`PAST_REF`). Bare days and months
 * are read backwards from the anchor unless the verb speaks of the future. Linear in the length; never throws.
 */
export function findDates(input: DateInput): RawDate[] {
  const flat = flatten(input.tokens);
  const scan = new Scan(flat, readDay(input.anchor));
  const dateAt = input.language?.startsWith('uk') ? ukrainianDateAt : englishDateAt;
  const out: RawDate[] = [];
  let at = 0;
  for (const [index, sentence] of input.sentences.entries()) {
    while (at < flat.length && flat[at]!.start < sentence.start) at++;
    scan.from = at;
    while (at < flat.length && flat[at]!.start < sentence.end) at++;
    scan.to = at;
    scan.sentence = index;
    const before = out.length;
    findSentence(scan, input.text, dateAt, out);
    if (index < DATELINE_SENTENCES && out.length === before + 1) follow(scan, out[before]!, sentence);
  }
  return out;
}

/** Sentences at the beginning of an article among which a dateline may stand. */
const DATELINE_SENTENCES = 5;
/** Days by which a dateline may differ from the instant of publication: time zones, and the day of print. */
const DATELINE_DAYS = 3;

/** A dateline that stands alone ("Tuesday, June 19, 2018") is the day the article itself speaks from. */
function follow(scan: Scan, date: RawDate, sentence: { start: number; end: number }): void {
  const rest = sentence.end - sentence.start - (date.end - date.start);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date.iso) ? readDay(date.iso) : null;
  if (scan.anchor === null || day === null || rest > 1) return;
  if (Math.abs(day - scan.anchor) <= DATELINE_DAYS) scan.anchor = day;
}
