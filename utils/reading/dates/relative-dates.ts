/** Dates told from the publication or from the date named before: "yesterday", "last week", "the year". */

import {
  dayMoment,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  type Moment,
  momentOf,
  monthMoment,
  shifted,
  type Unit,
  weekdayOf,
  weekMoment,
} from './calendar.ts';
import { monthFirst } from './explicit-dates.ts';
import { dated, timed } from './matches.ts';
import { readMonthDay } from './month-days.ts';
import { overnight } from './overnight.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { shiftedSeason } from './seasons.ts';
import { ofNextWeek, shiftedWeekday } from './shifted-weekdays.ts';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from './words.ts';

const DEICTIC_DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "USA Today", "“This Week”": capitals inside a sentence make a title. */
function titled(scan: Scan, at: number): boolean {
  if (!scan.capitalised(at)) return false;
  if (
    scan.capitalised(at + 1) &&
    UNITS.has(scan.word(at + 1)) &&
    /^(?:["“'‘]|``|'')$/.test(scan.word(at - 1))
  )
    return true;
  if (scan.word(at) === 'today' && scan.word(at + 1) === 'show') return true;
  const closes = at + (/^[.,]$/.test(scan.word(at + 1)) ? 2 : 1);
  if (/^(?:''|”|’|")$/.test(scan.word(closes)) && /^(?:``|''|“|‘|")$/.test(scan.word(at - 1))) return true;
  const before = scan.token(at - 1);
  return before !== undefined && before.kind === 'word' && scan.capitalised(at - 1);
}

/** "today", "yesterday morning", "tonight", "the day before yesterday", "overnight". */
export function deicticDay(scan: Scan, at: number): TimeMatch | null {
  if (scan.anchor === null || titled(scan, at)) return null;
  const word = scan.word(at);
  if (word === 'overnight') return overnight(scan, at, scan.anchor);
  if (word === 'tonight') return timed(at + 1, scan.anchor, 'NI', 'deictic day');
  const shift = DEICTIC_DAYS.get(word);
  if (shift !== undefined) {
    const part = DAY_PARTS.get(scan.word(at + 1));
    // "Yesterday" is left to the publication: quoted or not, it mostly is the day before that.
    const day = (shift < 0 ? scan.anchor : scan.spokenOn(at)) + shift;
    if (part) return timed(at + 2, day, part, 'deictic day');
    return dated(at + 1, dayMoment(day), 'deictic day');
  }
  if (word !== 'the' || scan.word(at + 1) !== 'day') return null;
  const edge = `${scan.word(at + 2)} ${scan.word(at + 3)}`;
  if (edge === 'before yesterday') return dated(at + 4, dayMoment(scan.anchor - 2), 'deictic day');
  return edge === 'after tomorrow' ? dated(at + 4, dayMoment(scan.anchor + 2), 'deictic day') : null;
}

/** How "last", "this" and their like shift a unit. */
const SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['past', -1],
  ['previous', -1],
  ['coming', 1],
  ['current', 0],
  ['following', 1],
  ['same', 0],
  ['that', 0],
  ['prior', -1],
  ['preceding', -1],
  ['upcoming', 1],
  ['latest', -1],
]);

/** Shifts that count from the date named before, not from the publication. */
const NARRATED = new Set(['previous', 'following', 'same', 'that', 'prior', 'preceding']);

/** "(more this year than) last". */
function lastAlone(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'last' || !/^(?:as|than|or|and|from)$/.test(scan.word(at - 1))) return null;
  const unit = UNITS.get(scan.word(at - 2));
  if (!unit || scan.word(at - 3) !== 'this' || UNITS.has(scan.word(at + 1))) return null;
  return dated(at + 1, shifted(unit, scan.anchor!, -1), 'shifted unit');
}

/** The day that "that day", "the following month" count from; null when nothing as fine as that was named last. */
function narratedBase(scan: Scan, noun: string): number | null {
  const grain = scan.reference?.grain;
  const fine =
    noun === 'day' || DAY_PARTS.has(noun) ? ['day'] : noun === 'week' ? ['day', 'week', 'weekend'] : [];
  if (noun === 'month' && (grain === 'year' || grain === 'quarter' || grain === 'decade')) return null;
  if (fine.length > 0 && grain !== undefined && !fine.includes(grain)) return null;
  return scan.reference?.first ?? scan.anchor;
}

/** "argued that January was cold": a month or weekday of its own clause. */
const isConjunction = (scan: Scan, at: number): boolean =>
  scan.capitalised(at + 1) &&
  (MONTHS.has(scan.word(at + 1)) || WEEKDAYS.has(scan.word(at + 1))) &&
  THAT.test(scan.word(at - 1));

const THAT =
  /^(?:sa(?:y|ys|id)|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|add(?:s|ed)?|believe[sd]?|think|thinks|thought|told|know|knows|knew|fear(?:s|ed)?|hope[sd]?|note[sd]?|found|finds?|shows?|showed|means?|meant|suggest(?:s|ed)?|announced?|agreed?|insist(?:s|ed)?|recalled|remembered)$/;

/** The weekday (Thursday) from which "this past week" is the one that ends. */
const LATE = 4;

/** "last year", "this month", "next Friday", "last fall", "the following day", "this past spring", "this year". */
export function shiftedUnit(scan: Scan, at: number): TimeMatch | null {
  if (scan.anchor === null || titled(scan, at)) return null;
  let next = at;
  const the = scan.word(next) === 'the';
  if (the) next++;
  let word = scan.word(next);
  let shift = SHIFTS.get(word);
  if (shift === undefined || (word === 'that' && isConjunction(scan, next))) return null;
  const alone = lastAlone(scan, at);
  if (alone) return alone;
  if (word === 'this' && SHIFTS.get(scan.word(next + 1)) !== undefined && scan.word(next + 1) !== 'same') {
    next++;
    word = scan.word(next);
    const isThisWeek = word === 'past' && scan.word(next + 1) === 'week' && weekdayOf(scan.anchor) >= LATE;
    shift = isThisWeek ? 0 : SHIFTS.get(word)!;
  }
  next++;
  // "the latest quarter" is found by what the text tells.
  if (word === 'latest' && !/^(?:fiscal|financial)$/.test(scan.word(next))) return null;
  if (/^(?:fiscal|financial|calendar|very)$/.test(scan.word(next))) next++;
  const noun = scan.word(next);
  const narrated =
    NARRATED.has(word) ||
    (the && word === 'next' && (noun === 'day' || DAY_PARTS.has(noun) || opensClause(scan, next)));
  const base = narrated ? narratedBase(scan, noun) : scan.anchor;
  // "The next week, they found it", "I will not forget that Saturday": of a time that is not told
  if (word === 'next' && (the ? narrated && !scan.reference : scan.word(at - 1) === 'the') && UNITS.has(noun))
    return null;
  if (word === 'that' && WEEKDAYS.has(noun) && !scan.reference)
    return /^(?:on|forget|remember|recall)$/.test(scan.word(at - 1))
      ? {
          next: next + (DAY_PARTS.has(scan.word(next + 1)) ? 2 : 1),
          iso: 'PAST_REF',
          type: 'DATE',
          rule: 'shifted unit',
        }
      : null;
  if (base === null || (noun === 'day' && word === 'next' && scan.word(at - 1) === 'the')) return null;
  return ofNoun(scan, next, noun, shift, base, word, the);
}

function ofNoun(
  scan: Scan,
  at: number,
  noun: string,
  shift: number,
  base: number,
  word: string,
  the: boolean,
): TimeMatch | null {
  const rule = 'shifted unit';
  const unit = UNITS.get(noun);
  if (unit === 'half') return null;
  if (unit === 'weekend' && shift === 0 && word === 'this')
    return dated(at + 1, weekend(scan, at - 1, at + 1), rule);
  if (unit === 'day' && (word === 'this' || word === 'past' || word === 'current' || word === 'last'))
    return null;
  if (unit === 'quarter' && word === 'that' && scan.namedQuarter)
    return dated(at + 1, scan.namedQuarter, rule);
  if (unit === 'quarter' && scan.quarter && NARRATED.has(word))
    return dated(at + 1, shifted('quarter', scan.quarter.moment.first, shift), rule);
  if (unit) {
    if (
      the &&
      (word === 'last' || word === 'past' || word === 'coming' || word === 'next') &&
      !(word === 'next' && opensClause(scan, at)) &&
      unit !== 'quarter' &&
      unit !== 'weekend' &&
      !(word === 'next' && unit === 'day')
    )
      return word === 'past' && unit === 'year'
        ? dated(at + 1, shifted(unit, base, shift), rule)
        : unitSpan(at, unit);
    return dated(at + 1, shifted(unit, base, shift), rule);
  }
  const weekday = WEEKDAYS.get(noun);
  if (weekday !== undefined && scan.capitalised(at)) {
    const isBare = word === 'next' && !the && scan.word(at - 2) !== 'this';
    const day = isBare ? ofNextWeek(base, weekday) : shiftedWeekday(base, weekday, shift);
    return withItsDate(scan, at + 1, day);
  }
  const month = MONTHS.get(noun);
  if (month !== undefined && scan.capitalised(at)) {
    const moment = shiftedMonth(base, month, shift);
    const { year } = fromDayNumber(moment.first);
    const day = readMonthDay(scan, at + 1);
    return day && day.day <= daysInMonth(year, month)
      ? dated(day.next, dayMoment(dayNumber(year, month, day.day)), 'month day')
      : dated(at + 1, moment, rule);
  }
  const season = SEASONS.get(noun);
  if (season) return dated(at + 1, shiftedSeason(base, season, shift), rule);
  const part = DAY_PARTS.get(noun);
  if (part && shift > 0 && the) return timed(at + 1, base + 1, part, rule);
  if (part && shift <= 0 && word !== 'past')
    return timed(at + 1, base + (noun === 'night' ? shift : 0), part, rule);
  return null;
}

/** "this coming Sunday, March 8": the date that follows a weekday names the same day. */
function withItsDate(scan: Scan, at: number, day: number): TimeMatch {
  const date = scan.word(at) === ',' ? monthFirst(scan, at + 1) : null;
  return date?.moment?.grain === 'day' ? date : dated(at, dayMoment(day), 'shifted unit');
}

/** "The next month, she left": told of a past, from the date before; "over the next month" is a length. */
const opensClause = (scan: Scan, at: number): boolean =>
  scan.word(at + 1) === ',' &&
  /^(?:[,;“"]|``|and|but|)$/.test(scan.word(at - 3)) &&
  scan.tenseAfter(at + 2).direction < 0;

function unitSpan(at: number, unit: Unit): TimeMatch {
  const letter = { day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y', decade: 'P10Y', century: 'P100Y' }[
    unit as 'day'
  ];
  return { next: at + 1, iso: letter ?? 'P1Y', type: 'DURATION', rule: 'the last unit' };
}

function shiftedMonth(base: number, month: number, shift: number): Moment {
  const { year, month: now } = fromDayNumber(base);
  // "Last February" said in March is the one before: this year's would be "last month".
  if (shift < 0) return monthMoment(month < now - 1 ? year : year - 1, month);
  return monthMoment(shift > 0 && month <= now ? year + 1 : year, month);
}

/** "person of the year", "flavor of the week": a title, no date. */
const isAward = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'of' &&
  /^(?:person|man|woman|men|women|people|word|phrase|player|players|coach|manager|rookie|driver|athlete|team|flavor|flavour|book|song|album|film|game|goal|picture|photo|photograph|car|quote|time)$/.test(
    scan.word(at - 2),
  );

/** "the year", "the full year", "the week of March 6", "the weekend": the one that holds the publication, or that just ended. */
export function theUnit(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'the' || scan.anchor === null) return null;
  const kind = /^(?:full|fiscal|calendar|entire|whole)$/.test(scan.word(at + 1)) ? 1 : 0;
  const noun = scan.word(at + 1 + kind);
  const next = at + 2 + kind;
  if (noun === 'weekend') return dated(next, weekend(scan, at, next), 'the weekend');
  if (noun !== 'year' && noun !== 'week' && noun !== 'month') return null;
  if (noun === 'week' && scan.word(next) === 'of') {
    const day = monthFirst(scan, next + 1);
    return day?.moment?.grain === 'day' ? dated(day.next, weekMoment(day.moment.first), 'week of') : null;
  }
  const after = scan.word(next);
  if (after === 'to' && !scan.isNumber(next + 1) && !MONTHS.has(scan.word(next + 1))) return null;
  if (isAward(scan, at) || after === 'between') return null;
  if (/^(?:ended|ending|to|through)$/.test(after))
    return {
      next,
      iso: noun === 'year' ? 'P1Y' : noun === 'week' ? 'P1W' : 'P1M',
      type: 'DURATION',
      rule: 'the unit',
    };
  if (after === 'of' && noun === 'year' && /^(?:\$|€|£|[a-z]{0,2}\$)$/.test(scan.word(next + 1)))
    return dated(next, momentOf(noun, scan.anchor), 'the unit');
  if (/^(?:before|after|earlier|later|of|that|when|in|he|she|it|they|i|we|the|a|an)$/.test(after))
    return null;
  if (scan.capitalised(next - 1)) return null;
  const earlier = scan.word(at - 1);
  if (noun === 'year' && !/^(?:for|in|of|over|during|through|throughout|into|,|by)$/.test(earlier))
    return null;
  if (noun === 'month' && earlier !== 'in') return null;
  if (earlier === 'of' && /^[A-Z]/.test(scan.token(at - 2)?.text ?? '')) return null;
  return dated(next, momentOf(noun, scan.anchor), 'the unit');
}

/** The weekend before or (by the tense) after the publication; the one that is on counts as both. */
function weekend(scan: Scan, start: number, end: number): Moment {
  const here = weekMoment(scan.anchor!, true);
  const ahead = scan.tense(start, end).direction > 0;
  return ahead || here.first <= scan.anchor! ? here : weekMoment(scan.anchor! - 7, true);
}
