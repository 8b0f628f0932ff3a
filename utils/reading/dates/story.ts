/** The year of a story: a day or month without one, told after a date that has one. */

import { dayMoment, dayNumber, daysInMonth, fromDayNumber, type Moment } from './calendar.ts';
import type { Scan, TimeMatch } from './scan.ts';

/** A date of a story with the token it began at and its sentence. */
export interface StoryDate {
  moment: Moment;
  at: number;
  sentence: number;
}

/** Days by which a story goes on from one date to the next. */
const ONWARD = 120;
/** Days by which it goes back. */
const BACK = 31;
/** A date nearer than this to the publication, read from there, is news and no part of the story. */
const NEWS = 30;
/** Sentences between two dates of one story. */
const GAP = 3;

/** Rules of dates that are told with their year. */
const FULL = /(?:month day year|day month year|month year|^year)$/;

/** "tried for the May 3, 1988, attack": a date that only modifies a noun begins no story. */
const MODIFIER = /^(?:the|an?|this|that|its|his|her|their|'s|’s)$/;

const goesOn = (from: Moment, to: Moment): boolean =>
  to.first >= from.first - BACK && to.first <= from.first + ONWARD;

/** Where the story is after an expression at a token: at a date with its year or one that goes on from it; null when another begins. */
export function storyAfter(scan: Scan, { moment, rule }: TimeMatch, at: number): StoryDate | null {
  const { told, sentence } = scan;
  if (!moment) return told;
  const isNext = told !== null && told.moment.grain !== 'year' && goesOn(told.moment, moment);
  const isFull = FULL.test(rule.replace(/,.*/, '')) && !MODIFIER.test(scan.word(at - 1));
  return isNext || isFull ? { moment, at, sentence } : null;
}

/** The year that opens the sentence: "But in 2012, the firm cut jobs in June". */
function openingYear({ told, sentence, from, tokens }: Scan): number | null {
  if (told?.moment.grain !== 'year' || told.sentence !== sentence || told.at > from + 2) return null;
  return tokens[told.at - 1]?.lower === 'in' ? fromDayNumber(told.moment.first).year : null;
}

/**
 * A day or month in the year of the story that the text is telling: "On March 2, 2015, he left. On March 25 …". `on` gives
 * it in a year. Null where no date with its year was told shortly before, where the verb looks ahead, and where the day is
 * near the publication.
 */
export function inStory(scan: Scan, on: (year: number) => Moment, start: number, end: number): Moment | null {
  const { told, anchor } = scan;
  if (!told || anchor === null || scan.tense(start, end).direction > 0) return null;
  const opening = openingYear(scan);
  if (opening !== null) return on(opening).first < anchor ? on(opening) : null;
  if (told.moment.grain === 'year' || scan.sentence - told.sentence > GAP) return null;
  const here = fromDayNumber(anchor).year;
  const latest = on(here).first <= anchor ? on(here) : on(here - 1);
  if (anchor - latest.first < NEWS) return null;
  const { year } = fromDayNumber(told.moment.first);
  const next = [on(year - 1), on(year), on(year + 1)].find((moment) => goesOn(told.moment, moment));
  return next && next.first < latest.first ? next : null;
}

/** Such a day of a month. */
export const dayInStory = (
  scan: Scan,
  month: number,
  day: number,
  start: number,
  end: number,
): Moment | null =>
  inStory(
    scan,
    (year) => dayMoment(dayNumber(year, month, Math.min(day, daysInMonth(year, month)))),
    start,
    end,
  );
