/** Lengths of time and their repetition: "three days", "a year and a half", "several weeks", "every Monday". */

import { isArticle, readNumeral } from '../figures/numerals.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { DAY_PARTS, DURATION_UNITS, MONTHS, SETS, WEEKDAYS } from './words.ts';

/** A counted or vague stretch; `count` is null for "several", "a few", bare plurals. */
export interface TimeSpan {
  next: number;
  count: number | null;
  /** Singular unit word. */
  unit: string;
  iso: string;
}

const VAGUE = new Set(['several', 'few', 'many', 'some', 'numerous', 'countless', 'multiple']);

function spanIso(count: number | null, name: string): string {
  const unit = DURATION_UNITS.get(name)!;
  const prefix = unit.clock && unit.letter !== 'NI' ? 'PT' : 'P';
  if (count === null) return `${prefix}X${unit.letter}`;
  if (unit.letter === 'DE' || unit.letter === 'C') return `P${plain(count * unit.times)}Y`;
  if (unit.letter === 'L') return `P${plain(count)}L`;
  if (unit.letter === 'Q') return `P${plain(count * 3)}M`;
  if (unit.letter === 'NI' || unit.letter === 'WE') return `P${plain(count)}D`;
  if (unit.letter === 'Y' && count % 1 === 0.5) return `P${count > 1 ? `${Math.floor(count)}Y` : ''}6M`;
  if (unit.letter === 'H' && count % 1 === 0.5) return `PT${count > 1 ? `${Math.floor(count)}H` : ''}30M`;
  if (unit.letter === 'M' && unit.clock && count % 1 === 0.5)
    return `PT${count > 1 ? `${Math.floor(count)}M` : ''}30S`;
  return `${prefix}${plain(count * unit.times)}${unit.letter}`;
}

const plain = (n: number): string => String(Math.round(n * 100) / 100);

const MORE = new Set(
  wordList(
    'more full whole consecutive straight additional trading business working long calendar short solid fiscal other separate further extra successive school',
  ),
);

/** "three days", "the 24 hours" (without its article), "a couple of years", "several weeks", "half an hour". */
export function readSpan(scan: Scan, at: number): TimeSpan | null {
  const word = scan.word(at);
  let next = at;
  let count: number | null = null;
  const part = word === 'a' ? at + 1 : at;
  if (scan.word(part) === 'quarter' && scan.word(part + 2) === 'century' && scan.word(part + 1) === '-')
    return { next: part + 3, count: 25, unit: 'year', iso: 'P25Y' };
  if (word === 'half' || (word === 'a' && scan.word(at + 1) === 'half')) {
    next += word === 'half' ? 1 : 2;
    if (scan.word(next) === '-') next++;
    else if (isArticle(scan.word(next))) next++;
    count = 0.5;
  } else {
    const numeral = readNumeral(scan.tokens, at);
    if (numeral && numeral.next <= scan.to) {
      if (numeral.digits && /^(?:1[5-9]|20)\d\d$/.test(scan.token(at)!.text) && numeral.next === at + 1)
        return null;
      [count, next] = [numeral.value, numeral.next];
    } else if (isArticle(word) && scan.word(at + 1) === 'few') next += 2;
    else if (isArticle(word) && scan.word(at + 1) === 'couple') [count, next] = [2, at + 2];
    else if (word === 'couple') [count, next] = [2, at + 1];
    else if (isArticle(word)) [count, next] = [1, at + 1];
    else if (VAGUE.has(word)) next += 1;
    else if (!isPlural(word)) return null;
    if (next > at && scan.word(next) === 'of' && (count === 2 || VAGUE.has(word))) next++;
  }
  next = rangeEnd(scan, next, count !== null);
  if (MORE.has(scan.word(next))) next++;
  const name = scan.word(next);
  const unit = DURATION_UNITS.get(name);
  if (!unit || (unit.unit === 'second' && !(count !== null && name !== 'second') && !isPlural(name)))
    return null;
  next++;
  const and = scan.word(next) === 'and' && scan.word(next + 1) === 'a' && scan.word(next + 2) === 'half';
  if (and && count !== null) [count, next] = [count + 0.5, next + 3];
  return { next, count, unit: unit.unit, iso: spanIso(count, name) };
}

const isPlural = (word: string): boolean => word.endsWith('s') && DURATION_UNITS.has(word) && word.length > 4;

/** "two to three weeks", "three or four days": the first number counts (TimeBank). */
function rangeEnd(scan: Scan, at: number, numbered: boolean): number {
  if (!numbered) return at;
  if (!/^(?:to|or|-|–|and)$/.test(scan.word(at))) return at;
  const second = readNumeral(scan.tokens, at + 1);
  return second && DURATION_UNITS.has(scan.word(second.next)) ? second.next : at;
}

const APPROXIMATE = new Set(
  'about around nearly almost roughly approximately over under some another only just barely every'.split(
    ' ',
  ),
);
const FRAMES = new Set(
  'past last next first final previous coming following recent initial early preceding latter entire'.split(
    ' ',
  ),
);

/** What "last" is a verb behind. */
const LASTS = /^(?:will|would|could|can|may|might|should|shall|must|to|not|n't|did|does|do|['’]ll)$/;

/** "nearly three years", "the past five days", "at least two months", "the nine months". */
export function duration(scan: Scan, at: number): TimeMatch | null {
  let next = at;
  if (scan.word(next) === 'the' || scan.word(next) === 'these' || scan.word(next) === 'those') next++;
  const frame = scan.word(next);
  // "drills will last four hours"
  const framed = FRAMES.has(frame) && !(frame === 'last' && next === at && LASTS.test(scan.word(at - 1)));
  if (framed) next++;
  if (/^(?:more|less|fewer)$/.test(scan.word(next)) && scan.word(next + 1) === 'than') next += 2;
  else if (scan.word(next) === 'at' && /^(?:least|most)$/.test(scan.word(next + 1))) next += 2;
  else if (scan.word(next) === 'up' && scan.word(next + 1) === 'to') next += 2;
  else if (APPROXIMATE.has(scan.word(next)) && scan.word(next) !== 'every') next++;
  const span = readSpan(scan, next);
  if (!span) return null;
  if (scan.word(span.next) === 'old' || (scan.word(span.next) === 'of' && scan.word(span.next + 1) === 'age'))
    return null;
  if (scan.word(span.next) === '-' && scan.word(span.next + 1) === 'old') return null;
  if (span.count === null && (frame === 'recent' || frame === 'coming')) return null;
  // "in the early hours of Feb. 12": a part of that day
  if (span.count === null && frame === 'early' && span.unit === 'hour') return null;
  const bare = span.count === null && next === at && isPlural(scan.word(at));
  if (
    bare &&
    !/^(?:for|in|over|within|after|of|take|took|takes|taken|last|lasted|spent|spend|or|and|than|some|during|through|-)$/.test(
      scan.word(at - 1),
    )
  )
    return null;
  const article = isArticle(scan.word(next)) && span.count === 1;
  if (article && next === at && followsCount(scan, at)) return null;
  if (article && FREQUENCIES.test(scan.word(at - 1)))
    return { next: span.next, iso: span.iso, type: 'SET', rule: 'rate' };
  // "in a year that saw two strikes": when, not how long
  if (article && scan.word(at - 1) === 'in' && /^(?:that|when|which|where)$/.test(scan.word(span.next)))
    return null;
  // "about a quarter refused"
  if (article && span.unit === 'quarter' && (next > at || APPROXIMATE.has(scan.word(at - 1)))) return null;
  if (isOfAge(scan, at) || isSplitYear(scan, at)) return null;
  if (span.unit === 'quarter' && (scan.word(span.next) === 'of' || scan.word(next - 1) === '-')) return null;
  if (
    article &&
    next === at &&
    !/^(?:for|in|within|of|than|after|over|about|nearly|almost|last|lasted|take|takes|took|spend|spent|half|to|until|only|by|just|at|with|,)$/.test(
      scan.word(at - 1),
    ) &&
    span.unit !== 'year' &&
    span.unit !== 'week' &&
    span.unit !== 'month'
  )
    return null;
  const rest = smallerPart(scan, span);
  return { next: rest?.next ?? span.next, iso: rest?.iso ?? span.iso, type: 'DURATION', rule: 'duration' };
}

/** How units follow each other in one length. */
const SMALLER = new Map([
  ['year', 'month'],
  ['month', 'day'],
  ['week', 'day'],
  ['hour', 'minute'],
  ['minute', 'second'],
]);

/** "4 hours, 12 minutes", "two years and three months": one length with its smaller part; null where none follows. */
function smallerPart(scan: Scan, { next, count, unit, iso }: TimeSpan): { next: number; iso: string } | null {
  const smaller = SMALLER.get(unit);
  if (smaller === undefined || count === null || !Number.isInteger(count)) return null;
  let at = next;
  if (scan.word(at) === ',') at++;
  if (scan.word(at) === 'and') at++;
  if (!readNumeral(scan.tokens, at)) return null;
  const part = readSpan(scan, at);
  if (part?.unit !== smaller || part.count === null || !Number.isInteger(part.count)) return null;
  // "two years, three months ago": a day, told by its own rule
  if (/^(?:ago|later|earlier)$/.test(scan.word(part.next))) return null;
  const rest = smallerPart(scan, part);
  return {
    next: rest?.next ?? part.next,
    iso: iso + (rest?.iso ?? part.iso).replace(/^PT?/, ''),
  };
}

/** "aged 6 to 59 months" */
const isOfAge = (scan: Scan, at: number): boolean =>
  /^age[ds]$/.test(scan.word(at - 1)) ||
  (/^(?:to|-|–|and)$/.test(scan.word(at - 1)) && /^age[ds]$/.test(scan.word(at - 3)));

/** "27" of "the 2026-27 school year" */
const isSplitYear = (scan: Scan, at: number): boolean =>
  /^[-–/]$/.test(scan.word(at - 1)) && /^(?:19|20)\d\d$/.test(scan.word(at - 2)) && scan.touches(at - 1);

const FREQUENCIES = /^(?:once|twice|times)$/;

/** "$5 million a year", "four flights a week": the rate belongs to the figure. */
function followsCount(scan: Scan, at: number): boolean {
  const before = scan.word(at - 1);
  if (FREQUENCIES.test(before)) return false;
  return (
    scan.isNumber(at - 1) ||
    /^(?:%|percent|cents|million|billion|thousand|hundred)$/.test(before) ||
    isPluralNoun(before)
  );
}

/** A guess by form: long enough, in -s, no verb of lasting. */
const isPluralNoun = (word: string): boolean =>
  /^[a-z]{4,}s$/.test(word) &&
  !/(?:ss|us|is)$/.test(word) &&
  !/^(?:takes|lasts|spends|needs|marks|plus|towards|perhaps|always|besides)$/.test(word);

/** "five-year", "a two-week", "12-hour": a hyphened length before its noun. */
export function hyphenedSpan(scan: Scan, at: number): TimeMatch | null {
  const vague = scan.word(at) === 'several' || scan.word(at) === 'multi';
  const numeral = vague ? { value: 0, next: at + 1 } : readNumeral(scan.tokens, at);
  if (!numeral || numeral.next + 1 >= scan.to || scan.word(numeral.next) !== '-') return null;
  const name = scan.word(numeral.next + 1);
  const unit = DURATION_UNITS.get(name);
  if (!unit || unit.unit === 'quarter') return null;
  const next = numeral.next + 2;
  if (/^olds?$/.test(scan.word(next + (scan.word(next) === '-' ? 1 : 0)))) return null;
  return {
    next,
    iso: spanIso(vague ? null : numeral.value, name),
    type: 'DURATION',
    rule: 'hyphened length',
  };
}

/** "daily", "every Monday", "each year", "every two weeks", "Tuesday nights", "Sundays". */
export function repetition(scan: Scan, at: number): TimeMatch | null {
  const word = scan.word(at);
  const simple = SETS.get(word);
  if (simple && scan.capitalised(at) && at > scan.from) return null;
  if (simple) return { next: at + 1, iso: simple, type: 'SET', rule: 'set' };
  const plural = WEEKDAYS.get(word.endsWith('s') ? word.slice(0, -1) : word);
  if (plural !== undefined && scan.capitalised(at)) {
    if (word.endsWith('days'))
      return { next: at + 1, iso: `XXXX-WXX-${plural}`, type: 'SET', rule: 'weekdays' };
    const part = scan.word(at + 1).endsWith('s') ? DAY_PARTS.get(scan.word(at + 1).slice(0, -1)) : undefined;
    if (part) return { next: at + 2, iso: `XXXX-WXX-${plural}T${part}`, type: 'SET', rule: 'weekdays' };
  }
  if (word !== 'every' && word !== 'each') return null;
  let next = at + 1;
  const other = scan.word(next) === 'other';
  if (other) next++;
  const noun = scan.word(next);
  const weekday = WEEKDAYS.get(noun);
  if (weekday !== undefined) return { next: next + 1, iso: `XXXX-WXX-${weekday}`, type: 'SET', rule: 'set' };
  const month = MONTHS.get(noun);
  if (month !== undefined && scan.capitalised(next)) {
    const day = scan.isNumber(next + 1) && /^\d{1,2}$/.test(scan.word(next + 1)) ? scan.word(next + 1) : '';
    const iso = `XXXX-${String(month).padStart(2, '0')}${day && `-${day.padStart(2, '0')}`}`;
    return { next: next + (day ? 2 : 1), iso, type: 'SET', rule: 'set' };
  }
  const part = DAY_PARTS.get(noun);
  if (part) return { next: next + 1, iso: `XXXX-XX-XXT${part}`, type: 'SET', rule: 'set' };
  if (DURATION_UNITS.has(noun) && !noun.endsWith('s')) {
    const unit = DURATION_UNITS.get(noun)!;
    const iso = unit.letter === 'Q' ? 'P1Q' : spanIso(other ? 2 : 1, noun);
    return { next: next + 1, iso, type: 'SET', rule: 'set' };
  }
  const span = readSpan(scan, next);
  return span && span.next > next + 1 ? { next: span.next, iso: span.iso, type: 'SET', rule: 'set' } : null;
}
