/** Times of day: "9 a.m. Tuesday", "17:38 GMT", "noon", "midnight Friday". */

import { dayMoment, type Moment } from './calendar.ts';
import { dayOfItsEvent } from './clock-of-event.ts';
import { readSpan } from './durations.ts';
import { monthFirst, weekday } from './explicit-dates.ts';
import { dated } from './matches.ts';
import { deicticDay, shiftedUnit } from './relative-dates.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { ZONES } from './words.ts';

const two = (n: number): string => String(n).padStart(2, '0');

interface Clock {
  next: number;
  time: string;
}

const half = (word: string): 'a' | 'p' | null =>
  /^a\.?m\.?$/.test(word) ? 'a' : /^p\.?m\.?$/.test(word) ? 'p' : null;

function readClock(scan: Scan, at: number): Clock | null {
  const word = scan.word(at);
  if (scan.word(at - 1) === 'high' && scan.word(at - 2) !== 'at') return null;
  if (scan.capitalised(at) && scan.capitalised(at - 1)) return null;
  if (word === 'noon' || word === 'midday') return { next: at + 1, time: '12:00' };
  if (word === 'midnight') return { next: at + 1, time: '24:00' };
  const token = scan.token(at);
  if (token?.kind !== 'number') return spokenHour(scan, at);
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(token.text);
  let hour = Number(dotted ? dotted[1] : token.text);
  let minute = dotted ? Number(dotted[2]) : 0;
  let next = at + 1;
  const minutes =
    scan.word(at + 1) === ':' && scan.touches(at) && scan.touches(at + 1) && /^\d\d$/.test(scan.word(at + 2));
  if (minutes) {
    minute = Number(scan.word(at + 2));
    next = at + 3;
    if (scan.word(next) === ':' && /^\d\d$/.test(scan.word(next + 1))) next += 2;
  }
  if (!/^\d{1,2}$/.test(dotted ? dotted[1]! : token.text) || hour > 24 || minute > 59)
    return military(scan, at);
  if (minutes && scan.touches(next - 1) && /^(?:hrs|hours|h)$/.test(scan.word(next)))
    return { next: next + 1, time: `${two(hour)}:${two(minute)}` };
  const side = half(scan.word(next));
  if (side) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + (side === 'p' ? 12 : 0);
    return { next: next + 1, time: `${two(hour)}:${two(minute)}` };
  }
  const later = hour <= 12 ? hoursByPart(scan, at, next, hour) : null;
  if (later) return { next: later.next, time: `${two(later.hour)}:${two(minute)}` };
  if (OCLOCK.test(scan.word(next))) return atOClock(scan, at, next, hour);
  if (minutes && /^(?:at|by|until|till|from|around|about|before|after|since|,|\||)$/.test(scan.word(at - 1)))
    return { next, time: `${two(hour)}:${two(minute)}` };
  return (minutes || dotted) && ZONES.has(scan.word(next))
    ? { next, time: `${two(hour)}:${two(minute)}` }
    : null;
}

/** "shortly after midnight on Dec. 19": the day named has begun. */
const opensDay = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'midnight' && /^(?:after|past)$/.test(scan.word(at - 1));

/** "at four in the morning" */
function spokenHour(scan: Scan, at: number): Clock | null {
  const hour = SPOKEN.indexOf(scan.word(at)) + 1;
  if (hour > 0 && OCLOCK.test(scan.word(at + 1))) return atOClock(scan, at, at + 1, hour);
  const later = hour > 0 ? hoursByPart(scan, at, at + 1, hour) : null;
  return later && scan.word(at - 1) !== 'of' ? { next: later.next, time: `${two(later.hour)}:00` } : null;
}

const OCLOCK = /^o['’]clock$/;

/** "three o'clock", "3 o'clock in the morning"; `word` is where "o'clock" stands. */
function atOClock(scan: Scan, at: number, word: number, hour: number): Clock {
  const later = hoursByPart(scan, at, word + 1, hour);
  return { next: later?.next ?? word + 1, time: `${two(later?.hour ?? hour)}:00` };
}

const SPOKEN = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "(4) in the morning", "(at 10) at night": the hour of the day, and where the words end. */
function hoursByPart(
  scan: Scan,
  at: number,
  next: number,
  hour: number,
): { next: number; hour: number } | null {
  const [first, second, third] = [scan.word(next), scan.word(next + 1), scan.word(next + 2)];
  if (first === 'in' && second === 'the' && /^(?:morning|afternoon|evening)$/.test(third))
    return { next: next + 3, hour: (hour % 12) + (third === 'morning' ? 0 : 12) };
  // "We counted 10 at night" is no time.
  const isTime = /^(?:at|by|until|till|from|around|about|before|after|since|past)$/.test(scan.word(at - 1));
  if (!isTime || first !== 'at' || second !== 'night') return null;
  return { next: next + 2, hour: hour < EVENING ? hour : hour === 12 ? 24 : hour + 12 };
}

/** The first hour of the twelve that is the evening's when it is at night. */
const EVENING = 6;

/** "1700 GMT". */
function military(scan: Scan, at: number): Clock | null {
  const found = /^([01]\d|2[0-3])([0-5]\d)$/.exec(scan.token(at)?.text ?? '');
  const zone =
    /^(?:gmt|utc|hours|hrs)$/.test(scan.word(at + 1)) ||
    (scan.word(at + 1) === 'local' && scan.word(at + 2) === 'time');
  return found && zone
    ? { next: at + (/^(?:hours|hrs)$/.test(scan.word(at + 1)) ? 2 : 1), time: `${found[1]}:${found[2]}` }
    : null;
}

/** Past the same time in another zone: "10:35 a.m. (0735 GMT)". */
function afterTwin(scan: Scan, at: number, start: number): { next: number; day: TimeMatch | null } {
  const none = { next: at, day: null };
  if (scan.word(at) !== '(') return none;
  const twin = readClock(scan, at + 1);
  if (!twin || !ZONES.has(scan.word(twin.next))) return none;
  const day = weekday(scan, twin.next + 1, start);
  const next = day?.next ?? twin.next + 1;
  return scan.word(next) === ')' ? { next: next + 1, day } : none;
}

/** A clock time with the zone and the day that stand by it; without a day it is the anchor's. */
export function clockTime(scan: Scan, at: number): TimeMatch | null {
  const clock = readClock(scan, at);
  if (!clock) return null;
  let next = clock.next;
  const bracket = scan.word(next) === '(' ? 1 : 0;
  if (ZONES.has(scan.word(next + bracket))) {
    next += bracket + 1;
    if (scan.word(next) === 'time') next++;
    if (bracket && scan.word(next) === ')') next++;
  } else if (scan.word(next) === 'local' && scan.word(next + 1) === 'time') next += 2;
  const twin = afterTwin(scan, next, at);
  next = twin.next;
  const gap = scan.word(next) === 'on' || scan.word(next) === ',' ? 1 : 0;
  const day =
    weekday(scan, next + gap, at) ??
    monthFirst(scan, next + gap, at) ??
    deicticDay(scan, next + gap) ??
    shiftedUnit(scan, next + gap) ??
    twin.day;
  const ahead = scan.day?.sentence === scan.sentence ? null : dayAhead(scan, next);
  const near = ahead ?? scan.nearDay() ?? lastTold(scan, at, next) ?? scan.anchor;
  const ofEvent = day || scan.day?.sentence === scan.sentence ? undefined : dayOfItsEvent(scan, at, next);
  const waits = ofEvent && timeOn(ofEvent, clock.time);
  if (!day && isCountedFrom(scan, next))
    return { ...timedAt(null, clock.time), next, ...(waits && { waits }) };
  const later = near === null ? null : dayAfter(scan, next, near);
  if (later) return { ...timedAt(later.moment!, clock.time), next: later.next };
  const named: Moment | null = day?.moment?.grain === 'day' && day.type === 'DATE' ? day.moment : null;
  const moment = named ?? (near === null ? null : dayMoment(near));
  return {
    ...timedAt(moment, named && opensDay(scan, at) ? '00:00' : clock.time),
    next: named ? Math.max(day!.next, next) : next,
    moment: named ?? undefined,
    ...(waits && { waits }),
  };
}

/** The time on a day that is told at the end of the text. */
const timeOn = (day: () => string | null, time: string) => (): string | null => {
  const value = day();
  return value && DAY.test(value) ? `${value}T${time}` : null;
};
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "at 3 p.m. at the house on Main Street (on Sunday)": the day that the clause names behind the place; null for none. */
function dayAhead(scan: Scan, start: number): number | null {
  for (let at = start; at < start + SAME_CLAUSE && at < scan.to; at++) {
    const word = scan.word(at);
    if (OTHER_CLAUSE.test(word) || (word === 'and' && scan.word(at + 1) !== 'by')) return null;
    if (word !== 'on' || SAID.test(scan.word(at - 1))) continue;
    const day = weekday(scan, at + 1, at + 1) ?? monthFirst(scan, at + 1, at + 1);
    if (day) return day.moment?.grain === 'day' && day.type === 'DATE' ? day.moment.first : null;
  }
  return null;
}

/** Tokens behind a clock time in which its day may be named. */
const SAME_CLAUSE = 16;
const OTHER_CLAUSE = /^(?:[;:—“”"]|that|which|who|whom|where|when|after|before|until|since|because|but|if)$/;
const SAID = /^(?:said|says|told|reported|announced|wrote|added|confirmed)$/;

/** "at 6 a.m. ten days before the shooting": of a day that is counted from another, not of the one in hand. */
function isCountedFrom(scan: Scan, at: number): boolean {
  const span = readSpan(scan, at);
  if (!span || !/^(?:day|week|month|year)$/.test(span.unit)) return false;
  return /^(?:before|after|earlier|later|prior)$/.test(scan.word(span.next));
}

/** "The polls closed Tuesday. … Two counties were still counting at 9:30 p.m.": told of the past, of the day named last. */
function lastTold(scan: Scan, at: number, end: number): number | null {
  const day = scan.pastDay;
  if (!day || scan.sentence - day.sentence > TOLD_SENTENCES) return null;
  return scan.tense(at, end).direction < 0 ? day.moment.first : null;
}

/** Sentences over which a story stays in a day that it named. */
const TOLD_SENTENCES = 12;

const timedAt = (day: Moment | null, time: string) => ({
  iso: `${day ? day.value : 'XXXX-XX-XX'}T${time}`,
  type: 'TIME' as const,
  rule: 'clock time',
  moment: day ?? undefined,
});

/** "(2 a.m.) the next day", told from the day in hand. */
function dayAfter(scan: Scan, at: number, day: number): TimeMatch | null {
  if (
    scan.word(at) !== 'the' ||
    !/^(?:next|following)$/.test(scan.word(at + 1)) ||
    scan.word(at + 2) !== 'day'
  )
    return null;
  return dated(at + 3, dayMoment(day + 1), 'next day');
}
