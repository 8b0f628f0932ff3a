/** Ukrainian time expressions: "24 вересня 2023 року", "минулого тижня", "два дні тому", "о 10:30". */

import {
  dayMoment,
  dayNumber,
  daysInMonth,
  decadeMoment,
  fromDayNumber,
  halfMoment,
  monthMoment,
  quarterMoment,
  seasonMoment,
  shifted,
  weekdayOf,
  yearMoment,
} from '../../dates/calendar.ts';
import { dated } from '../../dates/matches.ts';
import { numericDate } from '../../dates/numeric-dates.ts';
import type { Scan, TimeMatch } from '../../dates/scan.ts';
import { shiftedSeason } from '../../dates/seasons.ts';
import { clockTime } from './clock-times.ts';
import { beside, span } from './counted-dates.ts';
import { holiday } from './holidays.ts';
import { TITLES } from './source-words.ts';
import { isPast, looksAhead } from './tense.ts';
import {
  DEICTIC_DAYS,
  DEICTIC_YEARS,
  MONTHS,
  SEASON_NOUNS,
  SEASONS,
  SHIFTS,
  TIME_UNITS,
  WEEKDAYS,
} from './words.ts';

/** Offices in the nominative. */
const OFFICES = new Set(TITLES);

const two = (n: number): string => String(n).padStart(2, '0');

const isYearWord = (word: string): boolean => TIME_UNITS.get(word) === 'year';

/** "2022", "2022 року", "цього року", "минулого року" from a token on. */
function readYear(scan: Scan, at: number): { year: number; next: number } | null {
  const text = scan.token(at)?.text ?? '';
  if (/^(?:1[5-9]|20)\d\d$/.test(text))
    return { year: Number(text), next: at + (isYearWord(scan.word(at + 1)) ? 2 : 1) };
  const shift = SHIFTS.get(scan.word(at));
  if (shift === undefined || !isYearWord(scan.word(at + 1)) || scan.anchor === null) return null;
  return { year: fromDayNumber(scan.anchor).year + shift, next: at + 2 };
}

/** "24 вересня 2023 року", "24 вересня". */
function dayMonth(scan: Scan, at: number): TimeMatch | null {
  const text = scan.token(at)?.text ?? '';
  const month = MONTHS.get(scan.word(at + 1));
  if (!/^\d{1,2}$/.test(text) || month === undefined) return null;
  const day = Number(text);
  const said = readYear(scan, at + 2);
  if (day < 1 || day > daysInMonth(said?.year ?? 2024, month)) return null;
  if (said) return dated(said.next, dayMoment(dayNumber(said.year, month, day)), 'day month year');
  if (scan.anchor === null)
    return { next: at + 2, iso: `XXXX-${two(month)}-${two(day)}`, type: 'DATE', rule: 'day month' };
  const meant = dayMeant(scan, { month, day }, at, at + 2);
  return dated(at + 2, dayMoment(meant), 'day month');
}

/** The day of that name, told between two tokens, that the words around it mean. */
function dayMeant(
  scan: Scan,
  { month, day }: { month: number; day: number },
  at: number,
  end: number,
): number {
  const anchor = scan.anchor!;
  const { year } = fromDayNumber(anchor);
  const here = dayNumber(year, month, day);
  const last = here > anchor ? dayNumber(year - 1, month, day) : here;
  const next = here < anchor ? dayNumber(year + 1, month, day) : here;
  return looksAhead(scan, at, end, { behind: anchor - last, ahead: next - anchor }) ? next : last;
}

/** "з 16 до 27 лютого", "16–27 лютого", "16 і 27 лютого": the first of two days of one month. */
function firstOfDays(scan: Scan, at: number): TimeMatch | null {
  const [first, last] = [scan.token(at)?.text ?? '', scan.token(at + 2)?.text ?? ''];
  const month = MONTHS.get(scan.word(at + 3));
  if (month === undefined || scan.anchor === null || !/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(last))
    return null;
  const isLinked = /^(?:[-–—]|і|й|та)$/.test(scan.word(at + 1));
  const isSpan = /^(?:до|по)$/.test(scan.word(at + 1)) && /^(?:з|із|від)$/.test(scan.word(at - 1));
  const [day, end] = [Number(first), Number(last)];
  if (!(isLinked || isSpan) || day < 1 || day >= end || end > daysInMonth(2024, month)) return null;
  const said = readYear(scan, at + 4);
  const meant = said
    ? dayNumber(said.year, month, day)
    : dayMeant(scan, { month, day: end }, at, at + 4) - (end - day);
  return dated(at + 1, dayMoment(meant), 'day month');
}

/** "у вересні 2022 року", "у березні"; "лютий" alone is an adjective too. */
function month(scan: Scan, at: number): TimeMatch | null {
  const index = MONTHS.get(scan.word(at));
  if (index === undefined) return null;
  const said = readYear(scan, at + 1);
  if (said) return dated(said.next, monthMoment(said.year, index), 'month year');
  if (!BEFORE_MONTH.test(scan.word(at - 1)) && !isSecondMonth(scan, at)) return null;
  if (scan.anchor === null) return { next: at + 1, iso: `XXXX-${two(index)}`, type: 'DATE', rule: 'month' };
  const { year, month: now } = fromDayNumber(scan.anchor);
  const [behind, ahead] = [(now - index + 12) % 12, (index - now + 12) % 12];
  const isAhead = looksAhead(scan, at, at + 1, { behind: behind * MONTH, ahead: ahead * MONTH });
  const shift = isAhead ? (index < now ? 1 : 0) : index > now ? -1 : 0;
  return dated(at + 1, monthMoment(year + shift, index), 'month');
}

/** Days of a month, roughly. */
const MONTH = 30;

const BEFORE_MONTH =
  /^(?:у|в|до|з|із|від|по|за|на|цього|минулого|початку|початок|наприкінці|кінця|кінці|кінець|середині|середини)$/;

/** "у січні–лютому", "у січні та лютому" */
const isSecondMonth = (scan: Scan, at: number): boolean =>
  /^(?:[-–—]|і|й|та)$/.test(scan.word(at - 1)) && MONTHS.has(scan.word(at - 2));

/** What a number counts, by the endings of the genitive plural: "до 2000 вантажівок" is no year. */
const COUNTED =
  /^(?:\p{L}+(?:ів|їв|ок|ств|ень)|людей|осіб|дітей|гривень|разів|місць|тонн|грн\.?|тис\.?|млн|млрд|тисяч|км|га|%)$/u;

/** "2022 року", "у 2022-му", "1990-х років". */
function year(scan: Scan, at: number): TimeMatch | null {
  const text = scan.token(at)?.text ?? '';
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return null;
  const suffix = scan.word(at + 1) === '-' ? scan.word(at + 2) : '';
  if (/^(?:х|их|ті|і)$/.test(suffix) && text.endsWith('0'))
    return dated(at + (isYearWord(scan.word(at + 3)) ? 4 : 3), decadeMoment(Number(text)), 'decade');
  if (/^(?:му|го|й|ий)$/.test(suffix)) return dated(at + 3, yearMoment(Number(text)), 'year');
  const isBare = Number(text) >= 1900 && !COUNTED.test(scan.word(at + 1));
  const isAlone = isBare && /^(?:у|в|з|до|від|після)$/.test(scan.word(at - 1));
  if (!isYearWord(scan.word(at + 1)) && !isAlone) return null;
  return dated(at + (isYearWord(scan.word(at + 1)) ? 2 : 1), yearMoment(Number(text)), 'year');
}

/** "вчора", "минулого тижня", "наступної п'ятниці", "торік", "у п'ятницю". */
function deictic(scan: Scan, at: number): TimeMatch | null {
  if (scan.anchor === null) return null;
  const word = scan.word(at);
  const days = DEICTIC_DAYS.get(word);
  if (days !== undefined) return dated(at + 1, dayMoment(scan.anchor + days), 'deictic day');
  const years = DEICTIC_YEARS.get(word);
  if (years !== undefined) return dated(at + 1, shifted('year', scan.anchor, years), 'deictic year');
  // "до кінця року", "від початку року"
  if (
    /^року?$/.test(word) &&
    /^(?:кінця|кінець|початку|початок|наприкінці|впродовж)$/.test(scan.word(at - 1))
  )
    return dated(at + 1, shifted('year', scan.anchor, 0), 'deictic year');
  const shift = SHIFTS.get(word);
  const noun = scan.word(at + 1);
  if (shift !== undefined) {
    const unit = TIME_UNITS.get(noun);
    if (unit && unit !== 'minute' && unit !== 'hour')
      return dated(at + 2, shifted(unit, scan.anchor, shift), 'shifted unit');
    const code = SEASON_NOUNS.get(noun);
    if (code) return dated(at + 2, shiftedSeason(scan.anchor, code, shift), 'season');
    const named = WEEKDAYS.get(noun);
    const index = MONTHS.get(noun);
    if (index !== undefined)
      return dated(at + 2, monthMoment(fromDayNumber(scan.anchor).year + shift, index), 'shifted unit');
    return named === undefined
      ? null
      : dated(at + 2, dayMoment(weekdayFrom(scan.anchor, named, shift)), 'shifted unit');
  }
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined || !/^(?:у|в|до|на|з|із|,|і|та)$/.test(scan.word(at - 1))) return null;
  // "у неділю, 19 травня", "у неділю (19 травня)"
  const told = /^[,(]$/.test(scan.word(at + 1))
    ? (dayMonth(scan, at + 2) ?? numericDate(scan, at + 2))
    : null;
  if (told?.moment?.grain === 'day' && weekdayOf(told.moment.first) === weekday)
    return dated(at + 1, dayMoment(told.moment.first), 'weekday');
  const last = weekdayFrom(scan.anchor, weekday, -1, true);
  const next = weekdayFrom(scan.anchor, weekday, 1, true);
  const isAhead = looksAhead(scan, at, at + 1, { behind: scan.anchor - last, ahead: next - scan.anchor });
  return dated(at + 1, dayMoment(isAhead ? next : last), 'weekday');
}

/** The weekday before (-1), in the coming days of (0) or after (1) a day; `same` lets the day itself count. */
function weekdayFrom(anchor: number, weekday: number, shift: number, same = false): number {
  const today = weekdayOf(anchor);
  const ahead = (weekday - today + 7) % 7;
  const behind = (today - weekday + 7) % 7;
  if (shift === 0) return anchor + ahead;
  if (shift > 0) return anchor + (ahead === 0 && !same ? 7 : ahead);
  return anchor - (behind === 0 && !same ? 7 : behind);
}

/** "перша половина 2024 року", "у першій половині року". */
function half(scan: Scan, at: number): TimeMatch | null {
  const stem = ['перш', 'друг'].findIndex((prefix) => scan.word(at).startsWith(prefix));
  if (stem < 0 || !scan.word(at + 1).startsWith('половин')) return null;
  const said = readYear(scan, at + 2);
  if (said) return dated(said.next, halfMoment(said.year, stem + 1), 'half year');
  if (!isYearWord(scan.word(at + 2)) || scan.anchor === null) return null;
  return dated(at + 3, halfMoment(fromDayNumber(scan.anchor).year, stem + 1), 'half year');
}

/** "восени 2022 року", "навесні": the last one that has begun, or by the verb the next. */
function season(scan: Scan, at: number): TimeMatch | null {
  const code = SEASONS.get(scan.word(at));
  if (!code) return null;
  const said = readYear(scan, at + 1);
  if (said) return dated(said.next, seasonMoment(said.year, code), 'season');
  if (scan.anchor === null) return null;
  const { year } = fromDayNumber(scan.anchor);
  if (scan.word(at - 1) === 'торік') return dated(at + 1, seasonMoment(year - 1, code), 'season');
  const here = seasonMoment(year, code);
  if (here.first <= scan.anchor) return dated(at + 1, here, 'season');
  const last = seasonMoment(year - 1, code);
  const distances = { behind: scan.anchor - last.first, ahead: here.first - scan.anchor };
  return dated(at + 1, looksAhead(scan, at, at + 1, distances) ? here : last, 'season');
}

/** "третій квартал 2023 року", "у третьому кварталі". */
function quarter(scan: Scan, at: number): TimeMatch | null {
  const stem = ['перш', 'друг', 'трет', 'четверт'].findIndex((prefix) => scan.word(at).startsWith(prefix));
  if (stem < 0 || TIME_UNITS.get(scan.word(at + 1)) !== 'quarter') return null;
  const said = readYear(scan, at + 2);
  if (!said && scan.anchor === null) return null;
  const now = said ? said.year : fromDayNumber(scan.anchor!).year;
  const moment = quarterMoment(now, stem + 1);
  if (said) return dated(said.next, moment, 'quarter');
  return dated(at + 2, moment.first > scan.anchor! ? quarterMoment(now - 1, stem + 1) : moment, 'quarter');
}

/** What shows "напередодні" to be an adverb: a mark, a preposition, a part of the day, a pronoun. */
const EVE_ALONE =
  /^(?:[.,;:)»]|у|в|на|о|об|під|біля|поблизу|з|із|до|та|і|й|а|що|він|вона|вони|ми|я|ввечері|увечері|вночі|уночі|вранці|уранці|вдень|удень|пізно|також|вже|уже|не|)$/;

/** "Напередодні президент заявив": the day before the one in hand; not "напередодні виборів", the eve of something. */
function eve(scan: Scan, at: number): TimeMatch | null {
  if (scan.word(at) !== 'напередодні' || scan.anchor === null) return null;
  const after = scan.word(at + 1);
  // "напередодні, 14 травня"
  if (after === ',' && dayMonth(scan, at + 2)) return null;
  if (!EVE_ALONE.test(after) && !isPast(after) && !OFFICES.has(after)) return null;
  // It moves the story to no other day: a second "напередодні" is the same one.
  return { ...dated(at + 1, dayMoment((scan.nearDay() ?? scan.anchor) - 1), 'eve'), moment: undefined };
}

/** "того ж дня": the day named last. */
function sameDay(scan: Scan, at: number): TimeMatch | null {
  const day = scan.word(at) === 'того' ? scan.nearDay() : null;
  const isSame = /^(?:ж|самого)$/.test(scan.word(at + 1)) && scan.word(at + 2) === 'дня';
  return day !== null && isSame ? dated(at + 3, dayMoment(day), 'same day') : null;
}

/** The day told right behind a clock time: "(о 10:30) у понеділок, 22 травня"; null for none. */
function dayBehind(scan: Scan, next: number): number | null {
  let at = next + (/^(?:у|в|,)$/.test(scan.word(next)) ? 1 : 0);
  const named = deictic(scan, at);
  if (WEEKDAYS.has(scan.word(at)) && scan.word(at + 1) === ',') at += 2;
  const found = numericDate(scan, at) ?? dayMonth(scan, at) ?? named;
  return found?.moment?.grain === 'day' ? found.moment.first : null;
}

const clock = (scan: Scan, at: number): TimeMatch | null => clockTime(scan, at, dayBehind);

const holidayAt = (scan: Scan, at: number): TimeMatch | null => holiday(scan, at, readYear);

const MATCHERS = [
  holidayAt,
  eve,
  sameDay,
  clock,
  numericDate,
  dayMonth,
  firstOfDays,
  month,
  quarter,
  half,
  season,
  deictic,
  beside,
  span,
  year,
];

/** The longest Ukrainian time expression that begins at a token; null when none does. */
export function ukrainianDateAt(scan: Scan, at: number): TimeMatch | null {
  let best: TimeMatch | null = null;
  for (const matcher of MATCHERS) {
    const found = matcher(scan, at);
    if (found && found.next <= scan.to && found.next > (best?.next ?? at)) best = found;
  }
  return best;
}
