/** Days told by an event or another day: "the day after Christmas", "the second day of talks", "opening night". */

import { readNumeral } from '../figures/numerals.ts';
import { dayMoment, type Moment, weekdayOf, weekMoment } from './calendar.ts';
import { dated } from './matches.ts';
import { plainDate } from './plain-dates.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { ORDINALS, WEEKDAYS } from './words.ts';
import { readYear } from './years.ts';

/** The day the text is in: the last one it has named, else the day of publication. */
function dayInHand(scan: Scan): Moment | null {
  if (scan.day) return scan.day.moment;
  return scan.anchor === null ? null : dayMoment(scan.anchor);
}

/** "the day before Thanksgiving", "a day after the Feb. 3 vote", "the week before Christmas", "the Saturday before Easter". */
function neighbour(scan: Scan, at: number): TimeMatch | null {
  const side = scan.word(at + 2);
  if ((side !== 'before' && side !== 'after') || !/^(?:the|a|one)$/.test(scan.word(at))) return null;
  const noun = scan.word(at + 1);
  const shift = side === 'before' ? -1 : 1;
  const weekday = WEEKDAYS.get(noun);
  if (noun !== 'day' && noun !== 'week' && weekday === undefined) return null;
  // "(40 more than) the day before": told from the day in hand.
  const hand = noun === 'day' && /^(?:[.,;)”"]|)$/.test(scan.word(at + 3)) ? dayInHand(scan) : null;
  if (hand && scan.word(at) === 'the')
    return dated(at + 3, dayMoment(hand.first + shift), 'neighbouring day');
  const day = plainDate(scan, at + 3);
  if (day?.moment?.grain !== 'day') return null;
  if (noun === 'week') return dated(day.next, weekMoment(day.moment.first + 7 * shift), 'neighbouring week');
  if (weekday !== undefined) {
    const off = (shift * (weekday - weekdayOf(day.moment.first)) + 6) % 7;
    return dated(day.next, dayMoment(day.moment.first + shift * (((off + 7) % 7) + 1)), 'neighbouring day');
  }
  return dated(day.next, dayMoment(day.moment.first + shift), 'neighbouring day');
}

/** "today is the third day of the strike", "it's the second day": the day of publication. */
function nthDay(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'the' || !ORDINALS.has(scan.word(at + 1)) || scan.word(at + 2) !== 'day') return null;
  if (!/^(?:is|'s)$/.test(scan.word(at - 1)) || !/^(?:today|this|it|now)$/.test(scan.word(at - 2)))
    return null;
  return scan.anchor === null ? null : dated(at + 3, dayMoment(scan.anchor), 'day of event');
}

/** "the last match of the day"; "later in the day" only tells the order and is left alone. */
function ofTheDay(scan: Scan, at: number): TimeMatch | null {
  const day = dayInHand(scan);
  if (!day) return null;
  if (scan.word(at) !== 'the' || scan.word(at + 1) !== 'day' || scan.word(at - 1) !== 'of') return null;
  for (let i = at - 2; i >= at - 4; i--)
    if (/^(?:first|second|third|last|final|rest|remainder|most|course|start)$/.test(scan.word(i)))
      return dated(at + 2, day, 'the day in hand');
  return null;
}

const EVENTS =
  /^(?:opening|closing|election|polling|voting|wedding|match|game|launch|release|inauguration|graduation)$/;

/** What a day is called by its event, and where the name ends: "day five", "opening night". */
function nameOfDay(scan: Scan, at: number): { name: string; next: number } | null {
  const [first, second] = [scan.word(at), scan.word(at + 1)];
  if (EVENTS.test(first) && /^(?:day|night)$/.test(second))
    return { name: `${first} ${second}`, next: at + 2 };
  if (first !== 'day' || /^(?:a|the|this|that|one|every|each|per)$/.test(scan.word(at - 1))) return null;
  const number = readNumeral(scan.tokens, at + 1);
  return number && number.next <= scan.to && Number.isInteger(number.value) && number.value < 1000
    ? { name: `day ${number.value}`, next: number.next }
    : null;
}

/** Past "of the 2018" in "day five of the 2018 games": where the day is known, the year says nothing more. */
function pastYearOfEvent(scan: Scan, at: number): number {
  if (scan.word(at) !== 'of' || scan.word(at + 1) !== 'the') return at;
  return readYear(scan, at + 2)?.next ?? at;
}

/**
 * A day called by its event. It has a date where the text gives one beside it ("opening night, Jan. 23"; "Yesterday,
 * day five of the games, …"), and all other mentions of the same name in the text are of that day.
 */
function namedDay(scan: Scan, at: number): TimeMatch | null {
  const named = nameOfDay(scan, at);
  if (!named) return null;
  const { name } = named;
  const mark = /^(?:,|\(|:|-|–|—)$/;
  const after = mark.test(scan.word(named.next)) ? plainDate(scan, named.next + 1)?.moment : undefined;
  const before = mark.test(scan.word(at - 1)) && scan.lastEnd === at - 1 ? scan.reference : undefined;
  const day = [after, before].find((moment) => moment?.grain === 'day');
  if (day && !scan.events.has(name)) scan.events.set(name, day);
  const next = scan.events.has(name) ? pastYearOfEvent(scan, named.next) : named.next;
  const waits = () => scan.events.get(name)?.value ?? null;
  return { next, iso: '', type: 'DATE', rule: 'day of event', waits };
}

/** A day that an event, or the day beside it, names. */
export const eventDay = (scan: Scan, at: number): TimeMatch | null =>
  neighbour(scan, at) ?? nthDay(scan, at) ?? ofTheDay(scan, at) ?? namedDay(scan, at);
