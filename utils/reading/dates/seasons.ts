/** Seasons with a year, told from the publication, or alone. */

import { fromDayNumber, type Moment, seasonMoment } from './calendar.ts';
import { dated } from './matches.ts';
import type { Scan, TimeMatch } from './scan.ts';
import { SEASONS } from './words.ts';

/** "last fall", "this spring", "next winter": the season `shift` away from a day. */
export function shiftedSeason(base: number, season: string, shift: number): Moment {
  const { year } = fromDayNumber(base);
  const here = seasonMoment(year, season);
  if (shift < 0) return here.first + 90 <= base ? here : seasonMoment(year - 1, season);
  if (shift > 0) return here.first > base ? here : seasonMoment(year + 1, season);
  return here;
}

/** "since the fall", no fall of anybody's */
const isTheFall = (scan: Scan, at: number, from: number): boolean =>
  from > at && /^(?:[.,;:)]|it|he|she|they|we|and|but|when|after|before|)$/.test(scan.word(from + 1));

const SEASON_DAYS = 92;

/** "the summer of 1990", "summer 1990", "spring": seasons with a year or alone. */
export function season(scan: Scan, at: number): TimeMatch | null {
  const from = at + (scan.word(at) === 'the' ? 1 : 0);
  const code = SEASONS.get(scan.word(from));
  if (!code) return null;
  const of = scan.word(from + 1) === 'of' || scan.word(from + 1) === ',' ? 1 : 0;
  const text = scan.token(from + 1 + of)?.text ?? '';
  if (/^(?:1[89]|20)\d\d$/.test(text))
    return dated(from + 2 + of, seasonMoment(Number(text), code), 'season');
  if (scan.anchor === null || (scan.word(from) === 'fall' && !isTheFall(scan, at, from))) return null;
  if (
    !/^(?:in|of|by|until|since|during|for|every|each|over|into|through|early|late)$/.test(scan.word(at - 1))
  )
    return null;
  const { year } = fromDayNumber(scan.anchor);
  const here = seasonMoment(year, code);
  const moment =
    scan.tense(at, from + 1).direction > 0
      ? here.first + SEASON_DAYS > scan.anchor
        ? here
        : seasonMoment(year + 1, code)
      : here.first <= scan.anchor
        ? here
        : seasonMoment(year - 1, code);
  return dated(from + 1, moment, 'season');
}
