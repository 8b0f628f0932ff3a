/** One amount told in two units: "3 dollars and 50 cents", "6 feet 4 inches". */

import { type Amount, readAmount } from './amounts.ts';
import { MONEY } from './currencies.ts';
import { type Run, wordAt } from './run.ts';

/** Smaller units and how many of them make one of the larger. */
const PARTS = new Map<string, { whole: (unit: string) => boolean; of: number }>([
  ['cent', { whole: (unit) => MONEY.has(unit) || unit === 'dollar', of: 100 }],
  ['penny', { whole: (unit) => unit === 'pound sterling', of: 100 }],
  ['inch', { whole: (unit) => unit === 'foot', of: 12 }],
  ['minute', { whole: (unit) => unit === 'hour', of: 60 }],
  ['second', { whole: (unit) => unit === 'minute', of: 60 }],
  ['month', { whole: (unit) => unit === 'year', of: 12 }],
  ['day', { whole: (unit) => unit === 'week', of: 7 }],
]);

/** What makes of the second amount one of its own. */
const BESIDE = /^(?:more|less|longer|shorter|earlier|later|before|after|ago|ahead|behind|old|into|away)$/;

/** The amount with the smaller units that follow it counted in ("2 hours 14 minutes 3 seconds"); null when none follow. */
export function sumOf(run: Run, first: Amount): Amount | null {
  if (first.unit === null || !Number.isInteger(first.value) || first.hyphenated) return null;
  const mark = wordAt(run, first.next);
  const gap = mark === 'and' || (mark === ',' && !MONEY.has(first.unit)) ? 1 : 0;
  const second = readAmount(run, first.next + gap);
  const part = second?.unit ? PARTS.get(second.unit) : undefined;
  if (!second || !part?.whole(first.unit) || second.value < 0 || second.value >= part.of || second.hyphenated)
    return null;
  // "14 weeks, 3 days longer than last year"
  if (mark === ',' && BESIDE.test(wordAt(run, second.next))) return null;
  const rest = sumOf(run, second) ?? second;
  return {
    ...first,
    value: first.value + rest.value / part.of,
    numberEnd: rest.numberEnd,
    next: rest.next,
  };
}
