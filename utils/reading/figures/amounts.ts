/** One amount: currency sign, number, scale, unit, in the orders news writes them. */

import { CODES, SHOUTED, SIGNS } from './currencies.ts';
import { isConverted, measuresOne } from './metres.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { type Run, touching, wordAt } from './run.ts';
import { ageAfter, unitAfter, unitNamed } from './unit-behind.ts';

export interface Amount {
  /** First token and the one after the last, unit included. */
  start: number;
  next: number;
  /** Index after the number itself. */
  numberEnd: number;
  value: number;
  unit: string | null;
  digits: boolean;
  /** Whether the unit was joined by a hyphen ("35-year-old", "16-inch"). */
  hyphenated: boolean;
}

/** Letters that scale the number they touch. "m" may also be metres, which the words after it show. */
const LETTER_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

const METRE_CONTEXT =
  /^(?:long|wide|high|deep|tall|away|above|below|from|underground|offshore|x|sprint|race|relay|final|freestyle|hurdles|swim|dash|of|in|telescope|radius|distance|pool|lead|below|waves|wall|tower|square)$/;

/** Currency before a number: its name and how many tokens it takes. */
function currencyBefore(run: Run, at: number): { unit: string; width: number } | null {
  const first = wordAt(run, at);
  if (first === '') return null;
  const joined = SIGNS.get(first + wordAt(run, at + 1));
  const sign = wordAt(run, at + 1);
  if (joined && (first === '$' || sign === '$' || sign === '£') && run.tokens[at + 1]?.kind !== 'number') {
    const gap = (run.tokens[at + 1]?.start ?? 0) - run.tokens[at]!.end;
    if (gap === 0 || (gap === 1 && first !== '$' && first !== 'a')) return { unit: joined, width: 2 };
  }
  // "R4bn", not "in R 4.0"
  if (first === 'r') return touching(run, at) ? { unit: 'rand', width: 1 } : null;
  const unit = SIGNS.get(first) ?? CODES.get(first);
  if (!unit) return null;
  if (SHOUTED.has(first) && run.tokens[at]!.text !== first.toUpperCase() && run.tokens[at]!.text !== 'Rs')
    return null;
  return run.tokens[at]!.kind === 'symbol' || /^[a-z.]+$/.test(first) ? { unit, width: 1 } : null;
}

/** Number with its letter scale: "$6m", "4.3M", "10k". */
function scaled(run: Run, value: number, next: number, money: boolean): { value: number; next: number } {
  const word = wordAt(run, next);
  const scale = LETTER_SCALES.get(word);
  if (scale === undefined) return { value, next };
  const joined = touching(run, next - 1);
  if (!joined && !money) return { value, next };
  if (!joined && word.length === 1 && wordAt(run, next + 1) !== '') {
    return /^(?:m|b|k)$/.test(word) && money ? { value: value * scale, next: next + 1 } : { value, next };
  }
  if (
    word === 'm' &&
    !money &&
    ((METRE_CONTEXT.test(wordAt(run, next + 1)) && wordAt(run, next + 1) !== 'of') ||
      /^[)/]$/.test(wordAt(run, next + 1)) ||
      isConverted(run, next) ||
      measuresOne(run, next) ||
      // Nobody counts by the thousand million in figures: "flies at 3000m".
      (value >= 1000 && unitNamed(run, next + 1) === null))
  )
    return { value, next };
  if (word === 'mm' && !money) return { value, next };
  if (word === 't' && !money) return { value, next };
  return { value: value * scale, next: next + 1 };
}

/** "1/4 point", "1/40 of": a fraction in digits counts only before a unit or "of", else it may be a date. */
function properFraction(run: Run, at: number): Numeral | null {
  const [top, bottom] = [Number(wordAt(run, at)), Number(wordAt(run, at + 2))];
  if (wordAt(run, at + 1) !== '/' || !(top > 0 && top < bottom && bottom <= 100)) return null;
  const next = at + 3;
  return wordAt(run, next) === 'of' || unitNamed(run, next)
    ? { value: top / bottom, next, digits: true }
    : null;
}

/**
 * The amount that begins at a token: "$6m", "US$1.1 million", "12.3m tonnes", "35-year-old", "minus 260 degrees
 * Fahrenheit", "52,000 barrel-a-day". Null when no number begins there.
 */
export function readAmount(run: Run, at: number): Amount | null {
  let next = at;
  let sign = 1;
  const opening = wordAt(run, next);
  // "plus or minus 3 points"
  if (
    opening === 'minus' &&
    /^(?:or|-)$/.test(wordAt(run, at - 1)) &&
    /^(?:plus|or)$/.test(wordAt(run, at - 2))
  )
    return null;
  if (opening === 'minus' || opening === '-' || opening === '−' || opening === '–') {
    if (
      opening !== 'minus' &&
      (!touching(run, at) || (at > run.from && touching(run, at - 1)) || run.tokens[at + 1]?.kind === 'word')
    )
      return null;
    next += opening === 'minus' && wordAt(run, at + 1) === '-' ? 2 : 1;
    sign = -1;
  }
  const currency = currencyBefore(run, next);
  if (currency) next += currency.width;
  if (next >= run.to) return null;
  const numeral = properFraction(run, next) ?? readNumeral(run.tokens, next);
  if (!numeral || numeral.next > run.to) return null;
  if (sign < 0 && opening === '-' && /^\p{Lu}/u.test(at > run.from ? run.tokens[at - 1]!.text : ''))
    return null;
  const amount = scaled(run, numeral.value, numeral.next, currency !== null);
  const unit = unitAfter(run, amount.next, currency?.unit ?? null);
  const result: Amount = {
    start: at,
    next: unit.next,
    numberEnd: amount.next,
    value: sign * amount.value,
    unit: unit.unit,
    digits: numeral.digits,
    hyphenated: unit.hyphenated,
  };
  if (unit.unit) {
    const age = ageAfter(run, unit.unit, unit.next);
    if (age) [result.unit, result.next] = [age.unit, age.next];
  }
  return result;
}
