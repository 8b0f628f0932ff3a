/** Days counted from an event that the text dates elsewhere: "10 days before the murder", "in the weeks before he was killed". */

import { familyOfVerb } from '../lexicon/event-families.ts';
import { fromDayNumber, type Moment, monthMoment, shifted } from './calendar.ts';
import { readSpan } from './durations.ts';
import { type EventWord, eventNoun } from './event-calendar.ts';
import type { Scan, TimeMatch } from './scan.ts';

interface NamedEvent extends EventWord {
  /** The name of whom it befell, where the words give it. */
  name?: string;
}

const OWNERS = /^(?:the|his|her|their|its|this|that)$/;
const NAME_TOKENS = 4;
const ENDS = /^(?:[.,;:)!?”"–—]|--|''|and|or|but|when|while|as|that|which|who|he|she|they|it|)$/;

/** "Ruiz was killed", "Ana Ruiz's death" */
function ofName(scan: Scan, at: number): NamedEvent | null {
  let next = at;
  while (next < at + NAME_TOKENS && scan.capitalised(next)) next++;
  if (next === at) return null;
  const name = scan.token(next - 1)!.text;
  if (/^['’]s?$/.test(scan.word(next))) {
    const event = eventNoun(scan, next + 1);
    return event && { ...event, name };
  }
  const family = /^(?:was|were)$/.test(scan.word(next)) ? familyOfVerb(scan.word(next + 1)) : undefined;
  return family === undefined ? null : { family, name, next: next + 2 };
}

/** "he was killed", "she died" */
function ofPronoun(scan: Scan, at: number): NamedEvent | null {
  if (!/^(?:he|she|they|it)$/.test(scan.word(at))) return null;
  const verb = /^(?:was|were)$/.test(scan.word(at + 1)) ? at + 2 : at + 1;
  const family = familyOfVerb(scan.word(verb));
  return family === undefined ? null : { family, next: verb + 1 };
}

/** The event that a text speaks of as known at a token, with nothing behind it that would tell another apart. */
function knownEvent(scan: Scan, at: number): NamedEvent | null {
  if (!OWNERS.test(scan.word(at))) return ofName(scan, at) ?? ofPronoun(scan, at);
  const event = eventNoun(scan, at + 1);
  return event && ENDS.test(scan.word(event.next)) ? event : null;
}

/** Days that "days" and "weeks" beside an event reach. */
const REACH = new Map([
  ['days', 7],
  ['weeks', 21],
]);

/** The month in which "the weeks before" lie, when they all lie in one; an event known to the month or year gives its own. */
function vagueStretch(event: Moment, reach: number, sign: number): Moment | null {
  if (event.grain !== 'day') return event;
  const [near, far] = [fromDayNumber(event.first + sign), fromDayNumber(event.first + sign * reach)];
  return near.month === far.month ? monthMoment(near.year, near.month) : null;
}

interface Shift {
  /** The token of "before" or "after". */
  side: number;
  from: (event: Moment, sign: number) => Moment | null;
}

/** "ten days", "the day", "two weeks", "the days". */
function shiftAt(scan: Scan, at: number): Shift | null {
  const reach = scan.word(at) === 'the' ? REACH.get(scan.word(at + 1)) : undefined;
  if (reach !== undefined) return { side: at + 2, from: (event, sign) => vagueStretch(event, reach, sign) };
  const isTheDay = scan.word(at) === 'the' && scan.word(at + 1) === 'day';
  const span = isTheDay ? { count: 1, unit: 'day', next: at + 2 } : readSpan(scan, at);
  if (span?.count == null || !Number.isInteger(span.count)) return null;
  const { count, unit, next } = span;
  if (unit !== 'day' && unit !== 'week') return null;
  return {
    side: next,
    from: (event, sign) => (event.grain === 'day' ? shifted(unit, event.first, sign * count) : null),
  };
}

/** The rule of such a day. */
export const BESIDE_EVENT = 'beside an event';

/** A day counted from an event. Its value waits for the end of the text, since the event may be dated behind it. */
export function besideEvent(scan: Scan, at: number): TimeMatch | null {
  const shift = shiftAt(scan, at);
  if (!shift) return null;
  const side = scan.word(shift.side);
  if (side !== 'before' && side !== 'after') return null;
  const event = knownEvent(scan, shift.side + 1);
  if (!event) return null;
  const sign = side === 'before' ? -1 : 1;
  const waits = (): string | null => {
    const day = scan.dated.dayOf(scan, event.family, event.name);
    return (day && shift.from(day, sign)?.value) ?? null;
  };
  return { next: event.next, iso: '', type: 'DATE', rule: BESIDE_EVENT, waits };
}
