/** One amount: currency sign, number, scale, unit, in the orders news writes them. */

import type { Token } from '../tokens.ts';
import { CODES, CURRENCY_NAMES, MONEY, SHOUTED, SIGNS } from './currencies.ts';
import { isConverted, measuresOne } from './metres.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { isOrdinal } from './ordinals.ts';
import { RATE_NOUNS, TIME_UNITS, TOUCHING, UNIT_NAMES } from './units.ts';

/** A run of flat tokens; words outside `from`..`to` read as empty. */
export interface Run {
  tokens: readonly Token[];
  from: number;
  to: number;
}

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

export const wordAt = (run: Run, at: number): string =>
  at >= run.from && at < run.to ? run.tokens[at]!.lower : '';

export const touching = (run: Run, at: number): boolean => {
  const [a, b] = [run.tokens[at], run.tokens[at + 1]];
  return at >= run.from && at + 1 < run.to && a!.end === b!.start;
};

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

/** Longest unit name that begins at a token, up to three words. */
export function unitNamed(run: Run, at: number): { unit: string; next: number } | null {
  let best: { unit: string; next: number } | null = null;
  let name = '';
  for (let next = at; next < at + 3 && next < run.to; next++) {
    const word = wordAt(run, next);
    const glue = name === '' || touching(run, next - 1) ? '' : ' ';
    name = name + glue + word;
    // A full stop of its own ends the sentence, unless the name is written with one ("lb.").
    const bare = word === '.' ? name : name.replace(/\.$/, '');
    const unit = CURRENCY_NAMES.get(name) ?? UNIT_NAMES.get(name) ?? UNIT_NAMES.get(bare);
    if (name === 'g' && run.tokens[next]!.text === 'G') break;
    if (unit && !(TOUCHING.has(name) && !touching(run, at - 1)) && !isOrdinal(run, at))
      best = { unit, next: next + 1 };
  }
  return best;
}

/** "5 dollars a share", "78,000 times a minute", "A/cm2" not: the rate after a unit. */
export function rateAfter(run: Run, at: number): { per: string; next: number } | null {
  let next = at;
  const word = wordAt(run, next);
  if (word === '-' && wordAt(run, next + 1) === 'a' && wordAt(run, next + 2) === '-') next += 3;
  else if (
    word === 'per' ||
    word === 'a' ||
    word === 'an' ||
    word === '/' ||
    word === 'each' ||
    word === 'every'
  )
    next++;
  else return null;
  // "from $5.8 billion a year earlier"
  if (/^(?:ago|earlier|later|before|after)$/.test(wordAt(run, next + 1))) return null;
  const noun = wordAt(run, next);
  if (word === 'per' && run.tokens[next]?.kind === 'number' && next < run.to) {
    const people = wordAt(run, next + 1);
    if (people === 'live' && wordAt(run, next + 2) === 'births')
      return { per: `${run.tokens[next]!.text} live births`, next: next + 3 };
    return /^(?:people|residents|inhabitants|population|births|adults|children|women|men)$/.test(people)
      ? { per: `${run.tokens[next]!.text} ${people}`, next: next + 2 }
      : { per: run.tokens[next]!.text, next: next + 1 };
  }
  const named = unitNamed(run, next);
  if (named && named.next > next + 1 && word !== 'a') return { per: named.unit, next: named.next };
  const unit = UNIT_NAMES.get(noun);
  if (!RATE_NOUNS.has(noun) && !(unit && word !== 'a')) return null;
  if (word === 'a' && /^(?:person|child|car|unit|head|game|student|worker|patient|vehicle|half)$/.test(noun))
    return null;
  const name = unit === 'pound-mass' ? 'pound' : (unit ?? noun);
  return { per: name === 'annum' ? 'year' : name, next: next + 1 };
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

/** "four more years", "two consecutive weeks". */
function pastMore(run: Run, at: number): { unit: string; next: number } | null {
  if (!/^(?:more|additional|full|whole|consecutive|straight|further|successive|long)$/.test(wordAt(run, at)))
    return null;
  const found = unitNamed(run, at + 1);
  return found && TIME_UNITS.has(found.unit) ? found : null;
}

/** "41C (106F)", "above 1.5 C": a letter at a number with decimals, or where the text speaks of heat or cold. */
function temperature(run: Run, at: number): { unit: string; next: number } | null {
  const letter = at < run.to ? run.tokens[at]!.text : '';
  if (letter !== 'C' && letter !== 'F') return null;
  const isNear = run.tokens[at]!.start - run.tokens[at - 1]!.end <= 1;
  const isAlone =
    !/^\p{L}/u.test(run.tokens[at + 1]?.text ?? '') || wordAt(run, at + 1) === run.tokens[at + 1]?.text;
  if (!isNear || (!touching(run, at - 1) && !isAlone)) return null;
  const found = { unit: letter === 'C' ? 'celsius' : 'fahrenheit', next: at + 1 };
  if (run.tokens[at - 1]!.text.includes('.')) return found;
  for (let i = at - 2; i >= run.from && at - i <= 12; i--) if (HEAT.test(wordAt(run, i))) return found;
  return null;
}

const HEAT =
  /^(?:temperatures?|highs?|lows?|heat|heatwave|cold|warm|warmed|warmer|warmest|warming|hot|hotter|hottest|colder|coldest|freezing|weather|thermometers?|mercury|degrees|celsius|fahrenheit)$/;

/** The unit after a number, with the rate it stands in. */
function unitAfter(
  run: Run,
  next: number,
  currency: string | null,
): { unit: string | null; next: number; hyphenated: boolean } {
  const hyphen = wordAt(run, next) === '-' && touching(run, next - 1) ? 1 : 0;
  // "15-plus years"
  const plus = hyphen && wordAt(run, next + 1) === 'plus' ? 1 : 0;
  const after = next + hyphen + plus;
  let found = unitNamed(run, after) ?? pastMore(run, after);
  if (
    hyphen &&
    found &&
    TOUCHING.has(wordAt(run, after)) &&
    found.next === after + 1 &&
    !/^(?:min|stone|l|v|w)$/.test(wordAt(run, after))
  )
    found = null;
  if (!found) {
    const symbol =
      run.tokens[after]?.kind === 'symbol' && touching(run, after - 1) && !opensAmount(run, after)
        ? SIGNS.get(wordAt(run, after))
        : undefined;
    const word = wordAt(run, after);
    const code =
      !SHOUTED.has(word) || run.tokens[after]!.text === word.toUpperCase() ? CODES.get(word) : undefined;
    const unit = symbol ?? code ?? (word === 'm' && after < run.to ? 'metre' : undefined);
    if (unit) found = { unit, next: after + 1 };
  }
  if (!found && !currency) found = temperature(run, after);
  if (currency) {
    if (found && (MONEY.has(found.unit) || found.unit === 'dollar'))
      return {
        unit: found.unit === 'cent' ? currency : currencyOf(currency, found.unit),
        next: found.next,
        hyphenated: hyphen > 0,
      };
    const national =
      /^(?:us|u\.s\.|australian|canadian)$/.test(wordAt(run, next)) && run.tokens[next]?.text !== 'us'
        ? 1
        : 0;
    return { unit: currency, next: next + national, hyphenated: false };
  }
  if (!found) return { unit: null, next, hyphenated: false };
  return { unit: found.unit, next: found.next, hyphenated: hyphen > plus };
}

/** "$5-$7 billion": the second sign is the next number's. */
const opensAmount = (run: Run, sign: number): boolean =>
  wordAt(run, sign - 1) === '-' && touching(run, sign) && run.tokens[sign + 1]?.kind === 'number';

const currencyOf = (sign: string, name: string): string => (sign === 'dollar' ? name : sign);

/** "year-old", "years old", "years of age", "months old": what makes a time unit an age. */
function ageAfter(run: Run, unit: string, next: number): { unit: string; next: number } | null {
  if (!/^(?:year|month|week|day)$/.test(unit)) return null;
  const hyphen = wordAt(run, next) === '-' ? 1 : 0;
  const word = wordAt(run, next + hyphen);
  if (word === 'old' || word === 'olds') return { unit: `${unit} of age`, next: next + hyphen + 1 };
  return word === 'of' && wordAt(run, next + 1) === 'age' ? { unit: `${unit} of age`, next: next + 2 } : null;
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
