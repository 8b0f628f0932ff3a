/** Dates that name their day, month, year, quarter or decade. */

import { readNumeral } from '../figures/numerals.ts';
import {
  centuryMoment,
  dayMoment,
  dayNumber,
  daysInMonth,
  decadeMoment,
  fromDayNumber,
  halfMoment,
  type Moment,
  monthMoment,
  quarterMoment,
  weekdayOf,
  yearMoment,
} from './calendar.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { DECADE_WORDS, MONTHS, ORDINALS, WEEKDAYS } from './words.ts';

/** Years that a bare four-digit number is taken for. */
const YEAR_FROM = 1400;
const YEAR_TO = 2199;

const dated = (next: number, moment: Moment, rule: string): TimeMatch => ({
  next,
  iso: moment.value,
  type: 'DATE',
  rule,
  moment,
});

export function yearOf(text: string | undefined): number | null {
  if (!text || !/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= YEAR_FROM && year <= YEAR_TO ? year : null;
}

/** A year in digits, or in words as spoken ("nineteen ninety-six", "two thousand and four"). */
export function readYear(scan: Scan, at: number): { year: number; next: number } | null {
  const token = scan.token(at);
  if (!token) return null;
  if (token.kind === 'number') {
    const year = yearOf(token.text);
    return year === null ? null : { year, next: at + 1 };
  }
  if (!/^(?:eighteen|nineteen|twenty|two)$/.test(token.lower)) return null;
  const first = readNumeral(scan.tokens, at);
  if (!first || first.next > scan.to) return null;
  if (token.lower === 'two')
    return first.value >= 2000 && first.value < 2100 ? { year: first.value, next: first.next } : null;
  const century = { eighteen: 18, nineteen: 19, twenty: 20 }[token.lower]!;
  const skip = scan.word(at + 1) === '-' ? 2 : 1;
  const rest = readNumeral(scan.tokens, at + skip);
  if (!rest || rest.digits || rest.value < 10 || rest.value > 99 || rest.next > scan.to) return null;
  return { year: century * 100 + rest.value, next: rest.next };
}

/** Day of the month: "24", "24th", "twenty-fourth", "eighth". */
function readMonthDay(scan: Scan, at: number): { day: number; next: number } | null {
  const token = scan.token(at);
  if (!token) return null;
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.text)) return null;
    const day = Number(token.text);
    if (day < 1 || day > 31) return null;
    const suffixed = scan.touches(at) && /^(?:st|nd|rd|th)$/.test(scan.word(at + 1));
    return { day, next: at + (suffixed ? 2 : 1) };
  }
  const joined = scan.word(at + 1) === '-' ? `${token.lower}-${scan.word(at + 2)}` : '';
  const long = ORDINALS.get(joined);
  if (long !== undefined) return { day: long, next: at + 3 };
  const day = ORDINALS.get(token.lower);
  return day === undefined ? null : { day, next: at + 1 };
}

/** Year that stands after a month or day: ", 2022", "2022", "of 2022", "of last year", "this year". */
function yearAfter(scan: Scan, at: number): { year: number; next: number } | null {
  let next = at;
  if (scan.word(next) === ',') next++;
  else if (scan.word(next) === 'of') next++;
  const year = scan.isNumber(next) || next === at ? readYear(scan, next) : null;
  if (year) return year;
  const short = scan.word(at) === "'" || scan.word(at) === '’' ? scan.token(at + 1) : undefined;
  if (short && /^\d\d$/.test(short.text)) return { year: century(Number(short.text)), next: at + 2 };
  if (scan.anchor === null) return null;
  if (scan.word(next) === 'that' && scan.word(next + 1) === 'year' && scan.reference)
    return { year: fromDayNumber(scan.reference.first).year, next: next + 2 };
  const shift = { last: -1, this: 0, next: 1 }[scan.word(next)];
  if (shift === undefined || scan.word(next + 1) !== 'year') return null;
  return { year: fromDayNumber(scan.anchor).year + shift, next: next + 2 };
}

const century = (short: number): number => short + (short < 50 ? 2000 : 1900);

/** Words right before a date that set it ahead ("payable Dec. 1", "extended to Nov. 16") or behind ("since May"). */
const AHEAD =
  /^(?:payable|effective|record|until|till|due|expires|expiring|matures|starting|beginning|upcoming|coming)$/;
const BEHIND = /^(?:since|ended|dated|last)$/;

/** -1 behind, 1 ahead, 0 unsaid, from the words next to a date, then from the verb. */
function side(scan: Scan, start: number, end: number): -1 | 0 | 1 {
  let at = start - 1;
  while (/^(?:mid|early|late|-|on|in|from|as|the|a|an)$/.test(scan.word(at))) at--;
  const [before, earlier] = [scan.word(at), scan.word(at - 1)];
  if (AHEAD.test(before) || (/^(?:soon|early)$/.test(before) && earlier === 'as')) return 1;
  if (before === 'to' && /^(?:extended|postponed|delayed|moved)$/.test(earlier)) return 1;
  if (before === 'effect' && /^(?:take|takes|taking)$/.test(earlier)) return 1;
  if (BEHIND.test(before) || (before === 'of' && earlier === 'as')) return -1;
  if (before === 'by' || before === 'through') return scan.tense(start, end) > 0 ? 1 : 0;
  return /^(?:deadline|election|elections|runoff|referendum)$/.test(scan.word(end))
    ? 0
    : scan.tense(start, end);
}

/** How much farther back than ahead a day may lie and still be meant, when nothing says which, in days. */
const PAST_BIAS = 60;

/** The occurrence the side asks for; without one, the nearer of the two. */
function choose(anchor: number, before: Moment, after: Moment, direction: -1 | 0 | 1): Moment {
  if (direction !== 0) return direction < 0 ? before : after;
  return anchor - before.first <= after.first - anchor + PAST_BIAS ? before : after;
}

/** A day and month without its year: the last one, or by the words around it the next, or the nearer. */
export function resolveDay(
  scan: Scan,
  month: number,
  day: number,
  start: number,
  end: number,
): Moment | null {
  const said = scan.years.get(`${month}-${day}`);
  if (said !== undefined) return dayMoment(dayNumber(said, month, day));
  if (scan.anchor === null) return null;
  const { year } = fromDayNumber(scan.anchor);
  const inYear = (y: number): Moment => dayMoment(dayNumber(y, month, Math.min(day, daysInMonth(y, month))));
  const here = inYear(year);
  if (here.first === scan.anchor) return here;
  const [before, after] = here.first < scan.anchor ? [here, inYear(year + 1)] : [inYear(year - 1), here];
  return choose(scan.anchor, before, after, side(scan, start, end));
}

/** A bare month: the last that has begun, or by the words around it the next to come, or the nearer. */
export function resolveMonth(scan: Scan, month: number, start: number, end: number): Moment | null {
  if (scan.anchor === null) return null;
  const { year, month: now } = fromDayNumber(scan.anchor);
  if (month === now) return monthMoment(year, month);
  const here = monthMoment(year, month);
  const [before, after] =
    month < now ? [here, monthMoment(year + 1, month)] : [monthMoment(year - 1, month), here];
  return choose(scan.anchor, before, after, side(scan, start, end));
}

/** "may", "march" and "sat." are months and days only where they look it. */
function isMonthName(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (
    !MONTHS.has(word) ||
    !(scan.capitalised(at) || (word !== 'may' && word !== 'march' && scan.isNumber(at + 1)))
  )
    return false;
  if (word !== 'may' && word !== 'march' && word !== 'august')
    return word.length > 3 || scan.isNumber(at + 1) || word === 'june';
  if (scan.isNumber(at + 1)) return true;
  if (scan.word(at + 1) === 'of')
    return scan.isNumber(at + 2) || /^(?:this|last|next|that)$/.test(scan.word(at + 2));
  const before = scan.word(at - 1);
  return (
    /^(?:in|of|last|this|next|since|by|until|till|early|late|mid|from|through|to|for|during|before|after|every|each|and|or|-|–|between|the|past|previous|starting|ending|around|ago|,|\()$/.test(
      before,
    ) && !(before === ',' && word === 'may')
  );
}

/** For days whose year is not known yet. */
const LEAP_YEAR = 2000;

/** "Sept. 24", "September 24th, 2022", "March this year", "Aug. 1988". */
export function monthFirst(scan: Scan, at: number): TimeMatch | null {
  if (!isMonthName(scan, at)) return null;
  const month = MONTHS.get(scan.word(at))!;
  const the = scan.word(at + 1) === 'the' ? 1 : 0;
  const read = readMonthDay(scan, at + 1 + the);
  const day = read && read.day <= daysInMonth(LEAP_YEAR, month) ? read : null;
  if (
    day &&
    !(the === 1 && !day) &&
    !/^(?:a|p)\.?m\.?$/.test(scan.word(day.next)) &&
    !(scan.word(day.next) === ':' && scan.touches(day.next) && scan.isNumber(day.next + 1))
  ) {
    const year = yearAfter(scan, day.next);
    if (year) {
      if (day.day > daysInMonth(year.year, month)) return null;
      scan.years.set(`${month}-${day.day}`, year.year);
      return dated(year.next, dayMoment(dayNumber(year.year, month, day.day)), 'month day year');
    }
    const pair = pairedDay(scan, day.next);
    const shared = pair ? yearAfter(scan, pair.next) : null;
    if (shared && day.day <= daysInMonth(shared.year, month))
      return dated(day.next, dayMoment(dayNumber(shared.year, month, day.day)), 'month day');
    const moment = resolveDay(scan, month, day.day, at, day.next);
    if (moment) return dated(day.next, moment, 'month day');
    return {
      next: day.next,
      iso: `XXXX-${String(month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`,
      type: 'DATE',
      rule: 'month day',
    };
  }
  const year = yearAfter(scan, at + 1);
  if (year) return dated(year.next, monthMoment(year.year, month), 'month year');
  const moment = resolveMonth(scan, month, at, at + 1);
  if (moment) return dated(at + 1, moment, 'month');
  return { next: at + 1, iso: `XXXX-${String(month).padStart(2, '0')}`, type: 'DATE', rule: 'month' };
}

/** The second day of "Sept. 20-24", "April 24 and 25": the token after the first day on. */
function pairedDay(scan: Scan, at: number): { day: number; next: number } | null {
  const mark = scan.word(at);
  const dash = (mark === '-' || mark === '–') && scan.touches(at - 1) && scan.touches(at);
  if (!dash && mark !== 'and' && mark !== 'to' && mark !== 'through') return null;
  const text = scan.token(at + 1)?.text ?? '';
  const day = Number(text);
  if (!/^\d{1,2}$/.test(text) || day < 1 || day > 31) return null;
  return dash || /^(?:[.,;:)]|in|at|on|for|as|)$/.test(scan.word(at + 2)) ? { day, next: at + 2 } : null;
}

/** The second date of a pair of days of one month, after the first. */
export function secondDay(scan: Scan, first: TimeMatch): TimeMatch | null {
  if (first.moment?.grain !== 'day' || first.rule !== 'month day') return null;
  const pair = pairedDay(scan, first.next);
  if (!pair) return null;
  const { year, month, day } = fromDayNumber(first.moment.first);
  if (pair.day <= day || pair.day > daysInMonth(year, month)) return null;
  const said = yearAfter(scan, pair.next);
  const moment = dayMoment(dayNumber(said?.year ?? year, month, pair.day));
  return { ...dated(said?.next ?? pair.next, moment, 'second day'), from: first.next + 1 };
}

/** "24 February 2022", "the 4th of July", "4 July". */
export function dayFirst(scan: Scan, at: number): TimeMatch | null {
  const the = scan.word(at) === 'the' ? 1 : 0;
  const day = readMonthDay(scan, at + the);
  if (!day) return null;
  const of = scan.word(day.next) === 'of' ? 1 : 0;
  if (!scan.isNumber(at + the) && !of) return null;
  const name = day.next + of;
  if (!MONTHS.has(scan.word(name)) || !(scan.capitalised(name) || scan.isNumber(name - 1))) return null;
  const month = MONTHS.get(scan.word(name))!;
  const year = yearAfter(scan, name + 1);
  if (year) {
    if (day.day > daysInMonth(year.year, month)) return null;
    scan.years.set(`${month}-${day.day}`, year.year);
    return dated(year.next, dayMoment(dayNumber(year.year, month, day.day)), 'day month year');
  }
  const moment = resolveDay(scan, month, day.day, at, name + 1);
  return moment ? dated(name + 1, moment, 'day month') : null;
}

/** "2024-01-04", "2024-01", "10/30/89", "30/10/1989", "04.01.2024". */
export function numericDate(scan: Scan, at: number): TimeMatch | null {
  const first = scan.token(at);
  if (first?.kind !== 'number' || first.text.length > 10) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(first.text);
  if (dotted) return fromNumbers(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  const mark = scan.word(at + 1);
  if ((mark !== '-' && mark !== '/') || !scan.touches(at) || !scan.touches(at + 1)) return null;
  const second = scan.token(at + 2);
  if (second?.kind !== 'number' || second.text.length > 2) return null;
  const third =
    scan.word(at + 3) === mark && scan.touches(at + 2) && scan.touches(at + 3)
      ? scan.token(at + 4)
      : undefined;
  if (third?.kind === 'number') {
    if (first.text.length === 4)
      return fromNumbers(Number(first.text), Number(second.text), Number(third.text), at + 5);
    if (third.text.length !== 4 && third.text.length !== 2) return null;
    const [a, b] = [Number(first.text), Number(second.text)];
    return a > 12
      ? fromNumbers(Number(third.text), b, a, at + 5)
      : fromNumbers(Number(third.text), a, b, at + 5);
  }
  const year = yearOf(first.text);
  const month = Number(second.text);
  if (mark === '-' && year !== null && second.text.length === 2 && month >= 1 && month <= 12)
    return dated(at + 3, monthMoment(year, month), 'iso month');
  return null;
}

function fromNumbers(year: number, month: number, day: number, next: number): TimeMatch | null {
  const full = year < 100 ? century(year) : year;
  if (
    full < YEAR_FROM ||
    full > YEAR_TO ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysInMonth(full, month)
  )
    return null;
  return dated(next, dayMoment(dayNumber(full, month, day)), 'numeric date');
}

/** "Tuesday of last week". */
const WEEK_SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "Friday", and with its date "Friday, Sept. 22, 2015"; `start` is the first token when a clock time stands before. */
export function weekday(scan: Scan, at: number, start = at): TimeMatch | null {
  const index = WEEKDAYS.get(scan.word(at));
  if (index === undefined || !scan.capitalised(at)) return null;
  const comma = scan.word(at + 1) === ',' ? 1 : 0;
  const date = monthFirst(scan, at + 1 + comma) ?? dayFirst(scan, at + 1 + comma);
  if (date && (date.moment?.grain === 'day' || (date.iso.startsWith('XXXX-') && date.iso.length > 8)))
    return { ...date, rule: `weekday ${date.rule}` };
  if (scan.anchor === null) return { next: at + 1, iso: `XXXX-WXX-${index}`, type: 'DATE', rule: 'weekday' };
  const week =
    scan.word(at + 1) === 'of' && scan.word(at + 3) === 'week'
      ? WEEK_SHIFTS.get(scan.word(at + 2))
      : undefined;
  const today = weekdayOf(scan.anchor);
  if (week !== undefined)
    return dated(at + 4, dayMoment(scan.anchor - today + index + 7 * week), 'weekday of week');
  const back = (today - index + 7) % 7;
  const forward = side(scan, start, at + 1) > 0;
  return dated(
    at + 1,
    dayMoment(forward ? scan.anchor + ((index - today + 7) % 7) : scan.anchor - back),
    'weekday',
  );
}

const YEAR_BEFORE =
  /^(?:in|since|of|from|by|until|till|during|before|after|to|through|late|early|mid|fiscal|year|for|and|or|between|the|than|around|about|circa|,|\(|-|–|—|throughout|as|at|over|into|late-|mid-|spring|summer|fall|autumn|winter|back|like|than|calendar|election|season|on|with|\[|:|'s|against|its|their|his|that|next|both|till|beyond|post|pre|;|unlike|due|toward|towards|was|is|&)$/;
const COUNTED_AFTER =
  /^(?:people|men|women|workers|jobs|homes|miles|feet|meters|metres|km|tons|tonnes|pounds|points|shares|square|dollars|euros|percent|%|million|billion|votes|delegates|others|years|days|employees|students|residents|troops|soldiers|cases|deaths|barrels|acres|hectares|or|more)$/;

/** What is told by its year ("an unsuccessful 1996 campaign"). */
const EVENTS =
  /^(?:campaign|election|elections|war|wars|attack|attacks|bombing|bombings|agreement|treaty|accord|law|act|film|movie|book|novel|song|album|speech|interview|study|survey|report|poll|crisis|revolution|uprising|protests?|invasion|season|tournament|olympics|games|championship|results|sales|earnings|budget|census|referendum|vote|race|primary|midterms?|midterm|trial|ruling|decision|memoir|essay|debate|convention|recession|crash|earthquake|hurricane|fire|coup|massacre|genocide|constitution|resolution|period|level|levels|model|edition)$/;

/** A bare year. Four digits alone are weak evidence: what stands around them must not speak against it. */
export function bareYear(scan: Scan, at: number): TimeMatch | null {
  const fiscal = scan.word(at) === 'fiscal' ? 1 : 0;
  const the = scan.word(at) === 'the' && scan.word(at + 1) === 'year' ? 2 : 0;
  const from = at + fiscal + the;
  const year = readYear(scan, from);
  if (!year) return null;
  const spoken = !scan.isNumber(from);
  if (!fiscal && !the && !spoken) {
    const before = scan.word(at - 1);
    if (year.year < 1750 && !/^(?:in|since|until|year|and|to|early|late|-|–|,|\(|circa)$/.test(before))
      return null;
    if (scan.token(at - 1)?.kind === 'symbol' && before !== '&') return null;
    if (before !== '' && !YEAR_BEFORE.test(before)) {
      if (
        scan.capitalised(at - 1)
          ? /^(?:no\.|flight|room|page|section|route|chapter|area|boeing|highway)$/.test(before)
          : !scan.capitalised(at + 1) && scan.word(at + 1) !== '' && !EVENTS.test(scan.word(at + 1))
      )
        return null;
    }
    if (COUNTED_AFTER.test(scan.word(year.next)) && scan.word(year.next) !== 'or') return null;
    if (
      scan.touches(year.next - 1) &&
      /^[-:/%€$]$/.test(scan.word(year.next)) &&
      scan.isNumber(year.next + 1) &&
      scan.word(year.next) !== '-'
    )
      return null;
    if (/^[%€$]$/.test(scan.word(year.next)) || (scan.touches(at - 1) && /^[$€£/:.]$/.test(before)))
      return null;
  }
  if (/^(?:period|quarter)$/.test(scan.word(year.next)) && scan.quarter) {
    const number = Number(scan.quarter.moment.value.slice(-1));
    return dated(year.next + 1, quarterMoment(year.year, number), 'quarter of year');
  }
  return dated(year.next, yearMoment(year.year), fiscal ? 'fiscal year' : 'year');
}

/** "the 1990s", "the '90s", "the nineties", "the 20th century". */
export function decadeOrCentury(scan: Scan, at: number): TimeMatch | null {
  const from = at + (scan.word(at) === 'the' ? 1 : 0);
  const token = scan.token(from);
  if (!token) return null;
  const digits = /^\d{3}0$/.test(token.text) ? Number(token.text) : null;
  if (digits !== null && scan.touches(from) && scan.word(from + 1) === 's')
    return dated(from + 2, decadeMoment(digits), 'decade');
  const quote = /^['’‘]$/.test(token.text) ? 1 : 0;
  const short = scan.token(from + quote)?.text ?? '';
  if (
    /^[2-9]0$/.test(short) &&
    scan.touches(from + quote) &&
    scan.word(from + quote + 1) === 's' &&
    (quote === 1 || from > at)
  )
    return dated(from + quote + 2, decadeMoment(1900 + Number(short)), 'decade');
  const word = DECADE_WORDS.get(token.lower);
  if (word !== undefined && from > at && scan.word(from + 1) !== 'of')
    return dated(from + 1, decadeMoment(1900 + word), 'decade');
  const ordinal = readMonthDay(scan, from);
  if (!ordinal || (scan.isNumber(from) && ordinal.next === from + 1)) return null;
  const hyphen = scan.word(ordinal.next) === '-' ? 1 : 0;
  if (scan.word(ordinal.next + hyphen) !== 'century') return null;
  return dated(ordinal.next + hyphen + 1, centuryMoment((ordinal.day - 1) * 100), 'century');
}

/** "the third quarter", "third-quarter", "Q3 2019", "the first half of 1990", "this year's third quarter". */
export function quarter(scan: Scan, at: number): TimeMatch | null {
  const led = yearOf(scan.token(at)?.text);
  const late = led === null ? null : /^q([1-4])$/.exec(scan.word(at + 1));
  if (late) return dated(at + 2, quarterMoment(led!, Number(late[1])), 'quarter');
  const short = /^q([1-4])$/.exec(scan.word(at));
  if (short) {
    const year = yearAfter(scan, at + 1);
    const moment = year
      ? quarterMoment(year.year, Number(short[1]))
      : resolveQuarter(scan, Number(short[1]), at, at + 1);
    return moment && dated(year?.next ?? at + 1, moment, 'quarter');
  }
  let next = at;
  let year: number | null = null;
  const possessive =
    /^(?:last|this|next)$/.test(scan.word(next)) &&
    scan.word(next + 1) === 'year' &&
    scan.word(next + 2) === "'s";
  if (possessive && scan.anchor !== null) {
    year = fromDayNumber(scan.anchor).year + { last: -1, this: 0, next: 1 }[scan.word(next)]!;
    next += 3;
  } else {
    if (scan.word(next) === 'the' || scan.word(next) === 'its') next++;
    const before = readYear(scan, next);
    if (before) {
      year = before.year;
      next = before.next;
    }
  }
  while (scan.word(next) === 'fiscal' || scan.word(next) === 'company' || scan.word(next) === "'s") next++;
  const ordinal =
    ORDINALS.get(scan.word(next)) ??
    (scan.touches(next) && /^(?:st|nd|rd|th)$/.test(scan.word(next + 1)) ? -Number(scan.word(next)) : 0);
  const number = Math.abs(ordinal);
  if (number < 1 || number > 4) return null;
  next += ordinal < 0 ? 2 : 1;
  if (scan.word(next) === '-' || scan.word(next) === 'fiscal') next++;
  const unit = scan.word(next);
  if (unit !== 'quarter' && !(unit === 'half' && number < 3)) return null;
  next++;
  if (year === null) {
    const after = yearAfter(
      scan,
      scan.word(next) === 'of' && scan.word(next + 1) === 'fiscal' ? next + 2 : next,
    );
    if (after) [year, next] = [after.year, after.next];
  }
  if (unit === 'half') return year === null ? null : dated(next, halfMoment(year, number), 'half year');
  const moment = year === null ? resolveQuarter(scan, number, at, next) : quarterMoment(year, number);
  return moment && dated(next, moment, 'quarter');
}

/** Days after its start when a quarter spoken of as to come is next year's: results come out two months late. */
const STALE_QUARTER = 240;

/** The last such quarter that has begun, or by the tense the next to come. */
function resolveQuarter(scan: Scan, number: number, start: number, end: number): Moment | null {
  if (scan.anchor === null) return null;
  const { year } = fromDayNumber(scan.anchor);
  const moment = quarterMoment(year, number);
  if (scan.tense(start, end) > 0)
    return moment.first + STALE_QUARTER < scan.anchor ? quarterMoment(year + 1, number) : moment;
  return moment.first <= scan.anchor ? moment : quarterMoment(year - 1, number);
}
