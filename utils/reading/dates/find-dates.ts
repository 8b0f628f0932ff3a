/** All time expressions of a text, resolved against its day of publication. */

import { ukrainianDateAt } from '../languages/uk/find-dates.ts';
import { monthsAsNames } from '../months-as-names.ts';
import type { DateMention, Sentence } from '../reading.ts';
import { flatten, type Token } from '../tokens.ts';
import { BESIDE_EVENT, besideEvent } from './beside-events.ts';
import { readDay } from './calendar.ts';
import { clockTime } from './clock-times.ts';
import { duration, hyphenedSpan, repetition } from './durations.ts';
import { modified, partOfToldDay, unitEnd } from './edges.ts';
import { eventDay } from './event-days.ts';
import { secondDay } from './explicit-dates.ts';
import { mayBegin } from './first-words.ts';
import { setInARow } from './months-in-a-row.ts';
import { longest, type Matcher, plainDate } from './plain-dates.ts';
import { generic, oneDay, reference, untilThen } from './references.ts';
import { Scan, type TimeMatch } from './scan.ts';
import { DAY_PARTS } from './words.ts';

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

const LENGTHS: readonly Matcher[] = [repetition, hyphenedSpan, duration];

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

function matchAt(scan: Scan, at: number): TimeMatch | null {
  const otherwise = knownAt(scan, at);
  const beside = besideEvent(scan, at);
  return beside && beside.next > (otherwise?.next ?? 0) ? { ...beside, otherwise } : otherwise;
}

/** The expression at a token that waits for no event. */
function knownAt(scan: Scan, at: number): TimeMatch | null {
  const direct = plainDate(scan, at);
  const shaped = longest(scan, at, [modified, unitEnd, partOfToldDay, eventDay]);
  const best = shaped && shaped.next > (direct?.next ?? 0) ? shaped : direct;
  const loose = oneDay(scan, at) ?? generic(scan, at) ?? untilThen(scan, at);
  if (loose) return loose;
  const length = longest(scan, at, LENGTHS);
  if (length && length.next > (best?.next ?? 0)) return length;
  return best ? withDayPart(scan, best) : reference(scan, at);
}

/** Reads English dates; months that are people in this text are none. */
function englishDates(tokens: readonly Token[]): Matcher {
  const people = monthsAsNames(tokens);
  return (scan, at) => (mayBegin(scan, at) && !people.has(scan.tokens[at]!.start) ? matchAt(scan, at) : null);
}

/** A date that may still wait for the day of its event, and what it is without. */
type OpenDate = RawDate & { waits?: () => string | null; otherwise?: RawDate };

function rawDate(scan: Scan, text: string, at: number, { next, iso, type, rule }: TimeMatch): RawDate {
  const [start, end] = [scan.tokens[at]!.start, scan.tokens[next - 1]!.end];
  return { start, end, iso, type, why: { rule, words: text.slice(start, end) } };
}

function findSentence(scan: Scan, text: string, dateAt: Matcher, out: OpenDate[]): void {
  const push = (at: number, match: TimeMatch): void => {
    const { waits, otherwise } = match;
    out.push({
      ...rawDate(scan, text, at, match),
      ...(waits && { waits }),
      ...(otherwise && { otherwise: rawDate(scan, text, at, otherwise) }),
    });
    scan.lastEnd = match.next;
    if (/^P[69]M$/.test(match.iso)) scan.longer = true;
    scan.name(match, at);
    if (match.moment) scan.dated.record(scan, match.moment, at, match.next);
    if (match.moment?.grain === 'day' && opensReport(scan, at, match.next))
      speakFrom(scan, match.moment.first);
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
  const dateAt = input.language?.startsWith('uk') ? ukrainianDateAt : englishDates(input.tokens);
  const out: OpenDate[] = [];
  let at = 0;
  for (const [index, sentence] of input.sentences.entries()) {
    while (at < flat.length && flat[at]!.start < sentence.start) at++;
    scan.from = at;
    while (at < flat.length && flat[at]!.start < sentence.end) at++;
    scan.to = at;
    scan.sentence = index;
    const before = out.length;
    findSentence(scan, input.text, dateAt, out);
    for (let k = Math.max(before, 1); k < out.length; k++)
      setInARow(input.text, out[k - 1]!, out[k]!, (input.anchor ?? '').slice(0, 7));
    if (index < DATELINE_SENTENCES && out.length === before + 1) follow(scan, out[before]!, sentence);
  }
  return joined(out.flatMap(settled), input.text);
}

/** A date as it is given out: a day told by its event has its date from wherever the text told it, or is what it is without. */
function settled({ waits, otherwise, ...date }: OpenDate): RawDate[] {
  if (!waits) return [date];
  const iso = waits();
  if (iso !== null) return [{ ...date, iso }];
  if (otherwise) return [otherwise];
  return date.iso ? [date] : [];
}

/** "At 6 a.m. ten days before the murder" is one time, once both are known. */
function joined(dates: readonly RawDate[], text: string): RawDate[] {
  const out: RawDate[] = [];
  for (const date of dates) {
    const clock = out.at(-1);
    if (
      date.why.rule === BESIDE_EVENT &&
      clock?.iso.startsWith(`${date.iso}T`) &&
      clock.end + 1 === date.start
    ) {
      const words = text.slice(clock.start, date.end);
      out[out.length - 1] = {
        ...clock,
        end: date.end,
        why: { rule: `${clock.why.rule}, ${BESIDE_EVENT}`, words },
      };
    } else out.push(date);
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
  if (day !== null && rest <= 1) speakFrom(scan, day);
}

/** "NAIROBI, Aug. 7 (Reuters) — ": a date between the place and the agency or the dash. */
function opensReport(scan: Scan, at: number, next: number): boolean {
  if (scan.sentence >= DATELINE_SENTENCES || scan.word(at - 1) !== ',' || !scan.capitalised(at - 2))
    return false;
  if (/^(?:—|–|--)$/.test(scan.word(next))) return true;
  return scan.word(next) === '(' && scan.capitalised(next + 1) && /^(?:—|–|--|-|)$/.test(scan.word(next + 3));
}

/** Takes a dateline's day for the one that dates are told from, where it is near the publication. */
function speakFrom(scan: Scan, day: number): void {
  if (scan.anchor !== null && Math.abs(day - scan.anchor) <= DATELINE_DAYS) scan.anchor = day;
}
