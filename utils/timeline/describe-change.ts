/** How a value differs from an earlier one, in words. */

import type { ReportFigure } from '../reports/report.ts';
import { sameValue } from './agreement.ts';
import { countryOf } from './country-words.ts';
import { namesAgree, nameWords } from './query.ts';
import { fold } from './terms.ts';
import type { HistoryPoint } from './timeline.ts';

/** Cities and houses that stand for their governments when they claim something. */
const GOVERNMENTS = new Map(
  [
    ['moscow', 'russia'],
    ['kremlin', 'russia'],
    ['kyiv', 'ukraine'],
    ['washington', 'america'],
    ['pentagon', 'america'],
    ['beijing', 'china'],
    ['london', 'britain'],
    ['paris', 'france'],
    ['berlin', 'germany'],
    ['tehran', 'iran'],
    ['ankara', 'turkey'],
    ['pyongyang', 'korea'],
    ['seoul', 'korea'],
    ['tokyo', 'japan'],
    ['brussels', 'eu'],
    ['warsaw', 'poland'],
    ['minsk', 'belarus'],
    ['damascus', 'syria'],
    ['baghdad', 'iraq'],
    ['kabul', 'afghanistan'],
    ['jerusalem', 'israel'],
    ['cairo', 'egypt'],
    ['riyadh', 'saudi'],
    ['islamabad', 'pakistan'],
    ['caracas', 'venezuela'],
    ['ottawa', 'canada'],
    ['canberra', 'australia'],
    ['rome', 'italy'],
    ['madrid', 'spain'],
    ['athens', 'greece'],
  ].map(([city = '', country = '']) => [countryOf(city), country]),
);

/** Whether a word is the capital or house that stands for a government more often than for a place. */
export function isSeat(word: string): boolean {
  return GOVERNMENTS.has(word);
}

/** Words of a claimant's name, a capital as its country: "Moscow" and "Russia" claim alike. */
export function claimantWords(name: string): string[] {
  const single = fold(name.trim());
  const country = GOVERNMENTS.get(countryOf(single));
  return country ? nameWords(country) : nameWords(name);
}

function sizeOf(value: ReportFigure['value']): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2;
}

/** `300,000`, `10,000–20,000`. */
function inDigits(value: ReportFigure['value']): string {
  const digits = (number: number) => String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return typeof value === 'number' ? digits(value) : `${digits(value[0])}–${digits(value[1])}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `September 2022` of `2022-09-25`. */
function monthOf(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}

/**
 * How a claimant's value differs from the first it gave: "Mediazona: up from 431,000 in October 2022".
 * @param earlier points in order of date
 * @returns null when the claimant gave none before, or the same
 */
export function describeChange(now: HistoryPoint, earlier: readonly HistoryPoint[]): string | null {
  const { claimedBy } = now;
  if (claimedBy === null) return null;
  const words = claimantWords(claimedBy);
  const first = earlier.find(
    (point) => point.claimedBy !== null && namesAgree(words, claimantWords(point.claimedBy)),
  );
  if (!first || sameValue(first.value, now.value)) return null;
  const direction = sizeOf(now.value) > sizeOf(first.value) ? 'up' : 'down';
  return `${claimedBy}: ${direction} from ${inDigits(first.value)} in ${monthOf(first.date)}`;
}
