/** Holidays of the United States, Britain and Ukraine with a date that a rule gives. */

import { dayMoment, dayNumber, fromDayNumber, type Moment, weekdayOf, weekMoment } from './calendar.ts';
import { meantHoliday } from './nearest-date.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { inStory } from './story.ts';
import { readYear } from './years.ts';

/** The nth (from the end when negative) weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Western Easter Sunday (anonymous Gregorian computus, Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);

const HOLIDAYS: [string, (year: number) => number][] = [
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ["new year 's", fixed(1, 1)],
  ['orthodox christmas', fixed(1, 7)],
  ['groundhog day', fixed(2, 2)],
  ['palm sunday', (y) => easter(y) - 7],
  ['maundy thursday', (y) => easter(y) - 3],
  ['holy saturday', (y) => easter(y) - 1],
  ['ascension day', (y) => easter(y) + 39],
  ['pentecost', (y) => easter(y) + 49],
  ['victory day', fixed(5, 9)],
  ['juneteenth', fixed(6, 19)],
  ['bastille day', fixed(7, 14)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['martin luther king day', (y) => nth(y, 1, 1, 3)],
  ['presidents day', (y) => nth(y, 2, 1, 3)],
  ['martin luther king jr. day', (y) => nth(y, 1, 1, 3)],
  ["valentine 's day", fixed(2, 14)],
  ["presidents ' day", (y) => nth(y, 2, 1, 3)],
  ["st. patrick 's day", fixed(3, 17)],
  ['good friday', (y) => easter(y) - 2],
  ['easter sunday', easter],
  ['easter monday', (y) => easter(y) + 1],
  ['easter', easter],
  ['ash wednesday', (y) => easter(y) - 46],
  ['april fools', fixed(4, 1)],
  ['may day', fixed(5, 1)],
  ["mother 's day", (y) => nth(y, 5, 7, 2)],
  ['memorial day', (y) => nth(y, 5, 1, -1)],
  ["father 's day", (y) => nth(y, 6, 7, 3)],
  ['fourth of july', fixed(7, 4)],
  ['labor day', (y) => nth(y, 9, 1, 1)],
  ['columbus day', (y) => nth(y, 10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['super tuesday', (y) => (y === 2008 ? dayNumber(2008, 2, 5) : nth(y, 3, 2, 1))],
  ['election day', (y) => nth(y, 11, 1, 1) + 1],
  ['thanksgiving day', (y) => nth(y, 11, 4, 4)],
  ['thanksgiving', (y) => nth(y, 11, 4, 4)],
  ['black friday', (y) => nth(y, 11, 4, 4) + 1],
  ['cyber monday', (y) => nth(y, 11, 4, 4) + 4],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
];

const BY_FIRST = new Map<string, { words: string[]; on: (year: number) => number }[]>();
for (const [name, on] of HOLIDAYS) {
  const words = name.split(' ');
  BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), { words, on }]);
}

/** First words of the holidays' names. */
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set(BY_FIRST.keys());

/** "Johnnie Christmas". */
const isName = (scan: Scan, at: number): boolean =>
  scan.capitalised(at - 1) && scan.token(at - 1)?.kind === 'word' && scan.token(at - 2) !== undefined;

/** "a Christmas card", "Merry Christmas", "Easter Seals": the name without the day. */
function modifies(scan: Scan, from: number, next: number): boolean {
  if (/^(?:merry|happy)$/.test(scan.word(from - 1))) return true;
  if (scan.capitalised(next) && scan.token(next)?.kind === 'word')
    return !scan.isNumber(next) && !isTitleCase(scan);
  if (
    /^(?:on|at|by|after|before|since|until|till|over|around|for|near|of|last|this|next)$/.test(
      scan.word(from - 1),
    )
  )
    return false;
  return /^(?:ads?|gifts?|presents?|cards?|shopping|sales?|shoppers|trees?|party|parties|carols?|songs?|music|movies?|decorations?|lights|spirit|season|bonus|bonuses|dinner|lunch|cookies|eggs?|themed|masks?|costumes?|candy|parades?|tradition|traditions)$/.test(
    scan.word(next) === '-' ? scan.word(next + 1) : scan.word(next),
  );
}

/** Headlines write every word with a capital. */
function isTitleCase(scan: Scan): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = scan.from; at < scan.to && at < scan.from + 24; at++) {
    if (scan.token(at)?.kind !== 'word' || scan.word(at).length < 4) continue;
    words++;
    if (scan.capitalised(at)) capitals++;
  }
  return words > 0 && capitals / words > 0.8;
}

/** A holiday, of the year that is named or the one the words around it mean; American elections fall in even years. */
export function holiday(scan: Scan, at: number): TimeMatch | null {
  // "the 1988 Super Tuesday"
  const year = scan.isNumber(at) ? readYear(scan, at) : null;
  const from = year?.next ?? at + (/^(?:last|this|next)$/.test(scan.word(at)) ? 1 : 0);
  const entry = BY_FIRST.get(scan.word(from))?.find(({ words }) =>
    words.every((word, i) => scan.word(from + i) === word || (word === "'s" && scan.word(from + i) === '’s')),
  );
  if (!entry || !scan.capitalised(from) || isName(scan, from)) return null;
  const next = from + entry.words.length;
  if (modifies(scan, from, next)) return null;
  if (year) return match(next, dayMoment(entry.on(year.year)));
  const named = readYear(scan, next + (scan.word(next) === ',' || scan.word(next) === 'of' ? 1 : 0));
  if (named && scan.isNumber(named.next - 1)) return match(named.next, dayMoment(entry.on(named.year)));
  if (scan.anchor === null) return null;
  const told = inStory(scan, (y) => dayMoment(entry.on(y)), from, next);
  if (told) return match(next, told);
  const here = fromDayNumber(scan.anchor).year;
  const step = { election: 2, super: 4 }[entry.words[0]!] ?? 1;
  const first = here - (here % step) - step;
  const days = [first, first + step, first + 2 * step].map(entry.on);
  const before = days.filter((day) => day <= scan.anchor!).at(-1) ?? days[0]!;
  const after = days.find((day) => day >= scan.anchor!) ?? days[2]!;
  const shift = scan.word(at);
  const whole = (day: number): TimeMatch => around(scan, next, day);
  if (shift === 'next' || shift === 'this') return whole(after);
  if (shift === 'last') return whole(before);
  return whole(meantHoliday(scan, dayMoment(before), dayMoment(after), from, next).first);
}

/** "Easter week", "Labor Day weekend": the week or weekend that the day belongs to, else the day. */
function around(scan: Scan, next: number, day: number): TimeMatch {
  const unit = scan.word(next);
  if (unit !== 'week' && unit !== 'weekend') return match(next, dayMoment(day));
  const early = unit === 'weekend' && weekdayOf(day) <= 2 ? 7 : 0;
  return match(next + 1, weekMoment(day - early, unit === 'weekend'));
}

const match = (next: number, moment: Moment): TimeMatch => ({
  next,
  iso: moment.value,
  type: 'DATE',
  rule: 'holiday',
  moment,
});
