/** Parts of a date: "early 2022", "the end of the year", "mid-March", "year-end". */

import { dayMoment, dayNumber, fromDayNumber, momentOf, yearMoment } from './calendar.ts';
import { monthFirst, weekday } from './explicit-dates.ts';
import { dated, timed } from './matches.ts';
import { longest, plainDate } from './plain-dates.ts';
import { deicticDay } from './relative-dates.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { season } from './seasons.ts';
import { DAY_PARTS, UNITS } from './words.ts';
import { bareYear, decadeOrCentury } from './years.ts';

const EDGES = new Set(
  'beginning start end middle close rest remainder turn top latter early course bulk most part'.split(' '),
);
const STAGES = new Set(['early', 'late', 'mid', 'earlier', 'later', 'sometime']);

/** "early", "late", "mid-", "earlier", "the end of" and the like before a date keep its value. */
export function modified(scan: Scan, at: number): TimeMatch | null {
  const word = scan.word(at);
  let next = at;
  if (STAGES.has(word)) {
    next++;
    if (scan.word(next) === '-' || scan.word(next) === 'in' || scan.word(next) === 'on') next++;
  } else if (word === 'the' && /^(?:early|late|mid|latter)$/.test(scan.word(at + 1))) {
    next += 2;
    if (scan.word(next) === '-') next++;
    const inner = longest(scan, next, [decadeOrCentury, season]) ?? afterArticle(scan, next);
    if (inner) return inner;
  } else if (word === 'the' && /^(?:first|second|third|last|final)$/.test(scan.word(at + 1))) {
    if (!/^(?:weeks?|days?|weekend)$/.test(scan.word(at + 2)) || scan.word(at + 3) !== 'of') return null;
    next += 4;
    const month = monthFirst(scan, next);
    return month?.moment?.grain === 'month' ? month : null;
  } else if (EDGES.has(word) || (word === 'the' && EDGES.has(scan.word(at + 1)))) {
    next += word === 'the' ? 2 : 1;
    if (/^(?:part|half|days|months|weeks|stages)$/.test(scan.word(next))) next++;
    if (scan.word(next) !== 'of') return null;
    next++;
    const whole = wholeUnit(scan, next);
    if (whole) return whole;
  } else return null;
  const inner = plainDate(scan, next);
  return inner && (inner.type === 'DATE' || inner.type === 'TIME') ? inner : daypart(scan, at, next);
}

/** "the late 1970s": the decade matchers want their article. */
function afterArticle(scan: Scan, at: number): TimeMatch | null {
  return longest(scan, at, [decadeOrCentury, bareYear]);
}

/** Words a part of the day without its day stands after: "late-night comedians" tells no time. */
const BEFORE_PART = /^(?:by|in|at|until|till|since|from|during|after|before|toward|towards|into|through|,|)$/;

function daypart(scan: Scan, at: number, next: number): TimeMatch | null {
  const part = DAY_PARTS.get(scan.word(next));
  if (!part || scan.anchor === null || next - at > 2) return null;
  const of = /^(?:of|on)$/.test(scan.word(next + 1)) ? 1 : 0;
  const day =
    weekday(scan, next + 1 + of) ?? deicticDay(scan, next + 1 + of) ?? monthFirst(scan, next + 1 + of);
  if (day?.moment?.grain === 'day') return timed(day.next, day.moment.first, part, 'part of day');
  if (scan.word(next - 1) === '-' || scan.word(next + 1) === '-') return null;
  if (scan.word(at) !== 'the' && !BEFORE_PART.test(scan.word(at - 1))) return null;
  return timed(next + 1, scan.nearDay() ?? scan.anchor, part, 'part of day');
}

/** "On Monday a ship sank. Divers found it in the afternoon": of the day that the text tells of. */
export function partOfToldDay(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'the' || scan.word(at - 1) !== 'in') return null;
  const part = /^(?:morning|afternoon|evening)$/.test(scan.word(at + 1))
    ? DAY_PARTS.get(scan.word(at + 1))
    : undefined;
  const day = scan.nearDay();
  if (!part || day === null || day > (scan.anchor ?? day)) return null;
  if (
    /^(?:earlier|later)$/.test(scan.word(at - 2)) ||
    /^(?:of|on|when|after|before|-)$/.test(scan.word(at + 2))
  )
    return null;
  return scan.tense(at, at + 2).direction < 0 ? timed(at + 2, day, part, 'part of day') : null;
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

/** What "year-end" only modifies ("year-end bonuses") is told by no day. */
const MODIFIES = /^[a-z]{3,}$/;
const AFTER_DATE =
  /^(?:and|but|for|from|with|because|when|while|the|after|before|than|that|which|who|said|says|will|would|was|were|had|has|have|compared|down|due)$/;

/** "year-end", "year end", "the year's end": its last day, of the year before where the text looks back. */
export function unitEnd(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'year' || scan.anchor === null) return null;
  const next = at + (scan.word(at + 1) === '-' || scan.word(at + 1) === "'s" ? 2 : 1);
  if (scan.word(next) !== 'end') return null;
  const after = scan.word(next + 1);
  if (MODIFIES.test(after) && !AFTER_DATE.test(after)) return null;
  const { year } = fromDayNumber(scan.anchor);
  const before = scan.word(at - 1);
  const back =
    before === 'since' ||
    (!/^(?:by|until|till|before|around)$/.test(before) && scan.tense(at, next + 1).direction < 0);
  if (scan.word(at + 1) === "'s") return dated(next + 1, yearMoment(back ? year - 1 : year), 'year end');
  return dated(next + 1, dayMoment(dayNumber(back ? year - 1 : year, 12, 31)), 'year end');
}
