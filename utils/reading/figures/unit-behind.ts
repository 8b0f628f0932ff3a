/** The unit behind a number: "tonnes", "more years", "C" in the heat, with the rate it stands in and the age it makes. */

import { CODES, CURRENCY_NAMES, MONEY, SHOUTED, SIGNS } from './currencies.ts';
import { isOrdinal } from './ordinals.ts';
import { type Run, touching, wordAt } from './run.ts';
import { RATE_NOUNS, TIME_UNITS, TOUCHING, UNIT_NAMES } from './units.ts';

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
export function unitAfter(
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
export function ageAfter(run: Run, unit: string, next: number): { unit: string; next: number } | null {
  if (!/^(?:year|month|week|day)$/.test(unit)) return null;
  const hyphen = wordAt(run, next) === '-' ? 1 : 0;
  const word = wordAt(run, next + hyphen);
  if (word === 'old' || word === 'olds') return { unit: `${unit} of age`, next: next + hyphen + 1 };
  return word === 'of' && wordAt(run, next + 1) === 'age' ? { unit: `${unit} of age`, next: next + 2 } : null;
}
