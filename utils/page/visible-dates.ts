/** Dates as they stand in text near a headline, in the page's language or in English. */

import { dayOf } from './instants.ts';

/** Letters by code point, near enough for names of months: property classes take engines long to compile. */
const wordyDayFirst =
  /(?<![A-Za-z\u00aa-\u1fff\d])(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?\s+(?:de\s+|d['’]|of\s+)?([A-Za-z\u00aa-\u1fff\u3000-\uffff]{3,12})\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)/;
const wordyMonthFirst =
  /(?<![A-Za-z\u00aa-\u1fff])([A-Za-z\u00aa-\u1fff\u3000-\uffff]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/;
/** With a blank behind each dot, as in Prague, or, with dots, the last two digits of the year, as in Berlin. */
const numericForm = /(?<!\d\.?)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|(?<=\.)[0-4]\d)(?!\.?\d)/;
const yearFirstForm = /(?<!\d)(\d{4})(?:[-./]|\s*[年년]\s*)(\d{1,2})(?:[-./]|\s*[月월]\s*)(\d{1,2})(?!\d)/;

/** The first date in the lines, as a day; null when there is none. `language` is the page's BCP 47 tag, or empty. */
export function dateShown(lines: readonly string[], language: string): string | null {
  for (const line of lines) {
    const day = dayIn(line.slice(0, 400), language);
    if (day !== null) return day;
  }
  return null;
}

/** What a line with a date has: a year of four digits, or of two behind a dot. */
export const mayDate = /\d{4}|\.\d\d(?!\d)/;

/** The first date of one line. */
export function dayIn(line: string, language: string): string | null {
  if (!mayDate.test(line)) return null;
  const ordered = yearFirstForm.exec(line);
  if (ordered) return dayOf(Number(ordered[1]), Number(ordered[2]), Number(ordered[3]));
  const dayFirst = wordyDayFirst.exec(line);
  // Many a page says that it is in English and is not.
  const wordyDay =
    dayFirst &&
    [language, ''].map((tag) => wordyDayOf(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, tag)).find(Boolean);
  if (wordyDay) return wordyDay;
  const monthFirst = wordyMonthFirst.exec(line);
  const wordyMonth = monthFirst && wordyDayOf(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, language);
  if (wordyMonth) return wordyMonth;
  const numeric = numericForm.exec(line);
  return numeric === null ? null : numericDay(numeric, language);
}

function wordyDayOf(year: string, word: string, day: string, language: string): string | null {
  const lower = word.toLowerCase();
  const month = language.startsWith('en') ? englishMonthOf(lower) : monthOf(lower, language);
  return month === 0 ? null : dayOf(Number(year), month, Number(day));
}

const englishMonths =
  'january february march april may june july august september october november december'.split(' ');

/** Month number of an English name or its beginning ("sept."); 0 for other words. */
const englishMonthOf = (word: string) => 1 + englishMonths.findIndex((month) => month.startsWith(word));

/** How the twelve months begin in many of Europe's languages ("jan", "ene", "gen" …), in the case they have beside a day. */
const beginnings =
  'jan ene gen січ,feb fév fev лют,mar mär maar mrt бер,apr avr abr кві,may mai mei mag maj тра,jun juin giu чер,jul juil lug лип,aug aoû ago сер,sep set вер,oct okt ott out жов,nov лис,dec dez dic déc des гру'
    .split(',')
    .map((month) => month.split(' '));

const monthNames = new Map<string, string[]>();

/**
 * The same on pages in other languages. The platform knows every language's names, yet takes longer to load the first
 * one than an article is allowed: it is asked for what is not known here. A word is a month when it begins one, or one
 * begins it, by at least three letters. (Finland's November begins like other languages' March.)
 */
function monthOf(word: string, language: string): number {
  const known = /^(?:marr|meit)/.test(word)
    ? -1
    : beginnings.findIndex((month) => month.some((beginning) => word.startsWith(beginning)));
  if (known >= 0) return known + 1;
  let names = monthNames.get(language);
  if (names === undefined) {
    names = namesOfMonths(language);
    monthNames.set(language, names);
  }
  return 1 + names.findIndex((name) => name.startsWith(word) || (name.length > 2 && word.startsWith(name)));
}

function namesOfMonths(language: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    return englishMonths.map((_, index) => {
      const parts = format.formatToParts(Date.UTC(2024, index, 4));
      return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
    });
  } catch {
    return [];
  }
}

/** `01/04/2024` is January 4 in the United States and April 1 elsewhere; dots and impossible months decide. */
function numericDay(match: RegExpExecArray, language: string): string | null {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const isMonthFirst =
    match[2] !== '.' && (second > 12 || (first <= 12 && /^(?:en(?:-US)?)?$/.test(language)));
  const year = Number(match[4]!.padStart(4, '20'));
  return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
}
