/** English quantities at a token: exact, vague, suspended, and the numbers that are none. */

import type { Token } from '../tokens.ts';
import { isAge, isNounForPeople } from './ages.ts';
import { type Amount, readAmount } from './amounts.ts';
import { countedAfter, sharedAfter } from './counted.ts';
import { CODES, MONEY, SIGN_LETTERS, SIGNS } from './currencies.ts';
import { kindOfMoney } from './money-kinds.ts';
import { isCode, isLabelled, isNameNumber } from './named-numbers.ts';
import { isNoCount } from './no-counts.ts';
import { FRACTION_GLYPHS, NUMBER_WORDS } from './numerals.ts';
import type { Phrase } from './phrase-behind.ts';
import { isPlural } from './plurals.ts';
import { readRange, readRatio } from './ranges.ts';
import { type Run, wordAt } from './run.ts';
import { sumOf } from './sums.ts';
import { rateAfter, unitNamed } from './unit-behind.ts';
import { TIME_UNITS } from './units.ts';
import {
  dozen,
  FOLD_WORDS,
  fold,
  fraction,
  outOf,
  partOfUnit,
  several,
  type VagueCount,
  vaguePlural,
} from './vague-counts.ts';
import { isPlainParticiple, isThird, verbal } from './verb-words.ts';

/** One figure in token terms, before it is worded. */
export interface Found {
  start: number;
  next: number;
  value: number | [number, number];
  unit: string | null;
  counted: Phrase | null;
  rule: string;
}

/** What a figure can begin with besides digits and signs. */
const STARTS = new Set([
  ...'dozens scores tens hundreds thousands millions billions trillions half quarter a an dozen several few minus'.split(
    ' ',
  ),
  ...NUMBER_WORDS,
  ...SIGN_LETTERS,
  ...FRACTION_GLYPHS,
  ...SIGNS.keys(),
  ...CODES.keys(),
  ...FOLD_WORDS,
]);

function mayBegin(token: Token): boolean {
  if (token.kind === 'number' || token.kind === 'symbol' || token.text === '-') return true;
  return STARTS.has(token.lower);
}

/** A vague number before an exact one: "tens of thousands of people". */
function readVague(run: Run, at: number): Found | null {
  const vague: VagueCount | null =
    fold(run, at) ??
    vaguePlural(run, at) ??
    several(run, at) ??
    dozen(run, at) ??
    partOfUnit(run, at) ??
    outOf(run, at) ??
    fraction(run, at);
  if (!vague) return null;
  if (vague.rule === 'fold')
    return { start: at, next: vague.next, value: vague.value, unit: 'fold', counted: null, rule: 'fold' };
  const partOf = vague.share && vague.rule !== 'ratio';
  const counted = partOf ? sharedAfter(run, vague.next) : countedByVague(run, vague);
  const unit = vague.share ? null : unitOfVague(run, vague.next);
  if (vague.rule === 'several' && !unit && !counted) return null;
  return {
    start: at,
    next: unit?.next ?? vague.next,
    value: vague.value,
    unit: unit?.unit ?? null,
    counted: unit ? null : counted,
    rule: vague.rule,
  };
}

/** What follows, or the noun inside ("one station in ten"); of many, one in the singular is the next clause's ("and one in ten migration"). */
function countedByVague(run: Run, { next, noun, rule, first }: VagueCount): Phrase | null {
  if (noun !== undefined) return { start: noun, next: noun + 1 };
  const counted = countedAfter(run, next, false);
  const isLoose = rule === 'ratio' && wordAt(run, next) !== 'of';
  if (!isLoose || !counted) return counted;
  const isTold = counted.next > counted.start + 1 && !isPlainParticiple(wordAt(run, counted.start));
  if (isTold || !isPlural(wordAt(run, counted.next - 1))) return null;
  // "one in six houses stands empty"
  const verb = counted.next - 1;
  const isVerb = isThird(wordAt(run, verb)) || isNounForPeople(wordAt(run, verb - 1));
  const stands = first === 1 && isVerb && isPlural(wordAt(run, verb)) && isPlural(wordAt(run, verb - 1));
  return stands && verb > counted.start ? { ...counted, next: verb } : counted;
}

/** "tens of thousands of dollars", "hundreds of miles", "a dozen years". */
function unitOfVague(run: Run, at: number): { unit: string; next: number } | null {
  const named = unitNamed(run, at + (wordAt(run, at) === 'of' ? 1 : 0));
  const rate = named && MONEY.has(named.unit) ? rateAfter(run, named.next) : null;
  return rate ? { unit: `${named!.unit} per ${rate.per}`, next: rate.next } : named;
}

function readExact(run: Run, at: number): Found | null {
  const single = readAmount(run, at);
  if (!single || isCode(run, at, single)) return null;
  const sum = sumOf(run, single);
  const amount = sum ?? single;
  const height = readHeight(run, amount);
  if (height) return { start: at, ...height, unit: 'foot', counted: null, rule: 'height' };
  const range = readRatio(run, at, amount) ?? readRange(run, at, amount);
  if (range && (isLabelled(run, at) || isInName(run, at))) return null;
  const last = range?.last ?? amount;
  const value = range?.value ?? amount.value;
  let unit = last.unit ?? amount.unit;
  let next = last.next;
  if (unit !== null || wordAt(run, next) === 'times') {
    // "120 euros more a year"
    const more = MONEY.has(unit ?? '') && /^(?:more|less|extra)$/.test(wordAt(run, next)) ? 1 : 0;
    const rate = rateAfter(run, unit === null ? next + 1 : next + more);
    if (rate) [unit, next] = [`${unit ?? 'count'} per ${rate.per}`, rate.next];
  } else if (wordAt(run, next) === 'per' && range === null) {
    const rate = rateAfter(run, next);
    if (rate && /^\d/.test(rate.per))
      return { start: at, next: rate.next, value, unit: `per ${rate.per}`, counted: null, rule: 'rate' };
  }
  const age =
    unit === null && isAge(run, amount.start, last.numberEnd, typeof value === 'number' ? value : value[0]);
  if (age) unit = 'year of age';
  // "aged 6 to 59 months"
  if (/^(?:year|month|week|day)$/.test(unit ?? '') && /^age[ds]$/.test(wordAt(run, at - 1)))
    unit = `${unit} of age`;
  const counted = countedFor(run, amount, next, unit, range !== null);
  const isMany = counted !== null && isPlural(wordAt(run, counted.next - 1));
  if (range === null && isNameNumber(run, at, amount, counted !== null, isMany)) return null;
  if (unit === null && range === null) return bareNumber(run, at, amount, counted);
  if (amount.hyphenated && TIME_UNITS.has(unit ?? '')) return null;
  return {
    start: range && wordAt(run, at - 1) === 'between' && at > run.from ? at - 1 : at,
    next,
    value,
    unit,
    counted,
    rule: range ? 'range' : unit ? (age ? 'age' : 'measure') : 'number',
  };
}

/** "the Pulhwasal-3-31": two numbers joined to a name. */
const isInName = (run: Run, at: number): boolean =>
  wordAt(run, at - 1) === '-' &&
  at - 2 >= run.from &&
  /^\p{Lu}/u.test(run.tokens[at - 2]!.text) &&
  run.tokens[at - 2]!.end === run.tokens[at - 1]!.start &&
  run.tokens[at - 1]!.end === run.tokens[at]!.start;

/** "5-foot-11": feet and inches. */
function readHeight(run: Run, amount: Amount): { value: number; next: number } | null {
  if (amount.unit !== 'foot' || !amount.hyphenated || wordAt(run, amount.next) !== '-') return null;
  const inches = Number(wordAt(run, amount.next + 1));
  return inches >= 0 && inches < 12 ? { value: amount.value + inches / 12, next: amount.next + 2 } : null;
}

/** A number without a unit: suspended before a hyphen ("7- or 8-inch"), counting a noun, or alone. */
function bareNumber(run: Run, at: number, amount: Amount, counted: Phrase | null): Found | null {
  const found: Found = {
    start: at,
    next: amount.next,
    value: amount.value,
    unit: null,
    counted,
    rule: 'number',
  };
  const next = amount.next;
  if (wordAt(run, next) === '-') {
    const ahead = suspended(run, next);
    if (ahead) return { ...found, unit: ahead.unit, counted: ahead.counted, rule: 'suspended' };
    const joins = /^(?:and|or|to|,)$/.test(wordAt(run, at - 1)) && wordAt(run, at - 2) === '-';
    return !amount.digits && !joins ? null : found;
  }
  if (isMarker(run, at, next)) return null;
  return counted === null && amount.digits ? { ...found, unit: sharedPercent(run, amount) } : found;
}

/** "11 and 8 percent", "3, 4 percent": the unit that the second of a pair is told with. */
function sharedPercent(run: Run, amount: Amount): string | null {
  if (!/^(?:and|or|,)$/.test(wordAt(run, amount.next))) return null;
  const second = readAmount(run, amount.next + 1);
  const isPair = second?.digits && /^percent(?:age point)?$/.test(second.unit ?? '');
  return isPair && amount.value < 100 ? second.unit : null;
}

/** How far ahead a suspended compound finds its other half, in tokens. */
const SUSPENSION = 10;

/** "four-, five- and six-cylinder": what the last of a row of compounds is measured in or counts. */
function suspended(run: Run, hyphen: number): { unit: string | null; counted: Phrase | null } | null {
  if (!/^(?:,|or|and|to)$/.test(wordAt(run, hyphen + 1))) return null;
  for (let at = hyphen + 2; at < hyphen + SUSPENSION && at < run.to; at++) {
    const amount = readAmount(run, at);
    if (!amount) continue;
    if (amount.hyphenated) return { unit: amount.unit, counted: null };
    const after = wordAt(run, amount.next) === '-' ? amount.next + 1 : -1;
    if (after > 0 && run.tokens[after]?.kind === 'word' && !/^(?:or|and|to)$/.test(wordAt(run, after)))
      return { unit: null, counted: { start: after, next: after + 1 } };
    at = amount.next - 1;
  }
  return null;
}

/** Whether a bracket stands open before a token, a few words back. */
function opened(run: Run, at: number): boolean {
  for (let i = at - 1; i >= run.from && at - i <= 12; i--) {
    if (wordAt(run, i) === '(') return true;
    if (wordAt(run, i) === ')') return false;
  }
  return false;
}

/** Numbers of list items and notes: "1." or "2)" at the start, "[3]", "(4)". */
function isMarker(run: Run, at: number, next: number): boolean {
  if (next !== at + 1 || !/^\d{1,3}$/.test(run.tokens[at]!.text)) return false;
  const [before, after] = [wordAt(run, at - 1), wordAt(run, next)];
  if (before === '[' && after === ']') return true;
  if (after === ')' && before !== '(' && !opened(run, at)) return true;
  if (at === run.from) return after === ')' || (after === '.' && next + 1 < run.to);
  return before === '(' && after === ')';
}

function countedFor(
  run: Run,
  amount: Amount,
  next: number,
  unit: string | null,
  isRange: boolean,
): Phrase | null {
  if (unit === null) {
    // "the father-of-three Chris Roe"
    if (wordAt(run, amount.start - 1) === '-' && wordAt(run, amount.start - 2) === 'of') return null;
    const hyphen = wordAt(run, next) === '-' ? 1 : 0;
    // "400 plus jobs", "100-plus people"
    if (wordAt(run, next + hyphen) === 'plus') return countedAfter(run, next + hyphen + 1, false);
    const strong = hyphen > 0 && wordAt(run, next + 1) === 'strong' ? 1 : 0;
    // "the 230-seat parliament" has seats
    const joined = wordAt(run, next + 1);
    // "a 1,000-for-1,000 swap"
    if (hyphen > 0 && /^(?:for|to|on|in|by)$/.test(joined)) return null;
    if (hyphen > 0 && strong === 0 && run.tokens[next + 1]?.kind === 'word' && next + 1 < run.to)
      return { start: next + 1, next: next + 2 };
    return countedAfter(run, next + hyphen + strong, (amount.value === 1 && !isRange) || hyphen > 0);
  }
  if (unit === 'year of age')
    return agedBefore(run, amount.start) ?? (amount.hyphenated ? countedAfter(run, next, true) : null);
  const word = wordAt(run, next);
  // "within 28 days of receiving them" counts no receiving, "within 3 miles of the port" no port.
  if (
    word === 'of' &&
    wordAt(run, amount.start - 1) !== 'within' &&
    !(TIME_UNITS.has(unit) && wordAt(run, next + 1).endsWith('ing'))
  ) {
    const whole = countedAfter(run, next, false);
    const part = whole && unitNamed(run, whole.next - 1)?.unit;
    // "14 gigawatts of the 22 gigawatts added", "three months of the year"
    return part && (part === unit || (TIME_UNITS.has(unit) && TIME_UNITS.has(part))) ? null : whole;
  }
  return MONEY.has(unit) && word === 'in' ? kindOfMoney(run, next + 1) : null;
}

/** "local teenagers aged 17": the noun phrase before "aged". */
function agedBefore(run: Run, at: number): Phrase | null {
  let next = at - 1;
  while (next > run.from && /^(?:between|from|over|under)$/.test(wordAt(run, next))) next--;
  if (!/^(?:aged|ages)$/.test(wordAt(run, next))) return null;
  let start = next;
  while (
    start - 1 >= run.from &&
    next - start < 4 &&
    /^\p{L}/u.test(run.tokens[start - 1]!.text) &&
    !NOT_MODIFIER.test(wordAt(run, start - 1)) &&
    !verbal(wordAt(run, start - 1))
  )
    start--;
  // "joined the navy aged 14"
  const last = wordAt(run, next - 1);
  return start < next && (isPlural(last) || isNounForPeople(last)) ? { start, next } : null;
}

const NOT_MODIFIER =
  /^(?:all|the|a|an|of|for|to|by|with|and|or|in|on|at|from|that|which|who|are|were|was|is|be|force|forces|forced|among|some|many|most|any|every|each|no|those|these|their|his|her|its|our|my|i|he|she|it|we|they|you|him|them)$/;

/** The English quantity that begins at a token; null when none does. */
export function englishFigureAt(run: Run, at: number): Found | null {
  if (!mayBegin(run.tokens[at]!)) return null;
  const found = readVague(run, at) ?? readExact(run, at);
  return found && !isNoCount(run, found) ? found : null;
}
