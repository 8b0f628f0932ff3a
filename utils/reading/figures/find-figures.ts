/** All quantities of a text with their unit, what they count, how sure they are. */

import type { Span } from '../../article.ts';
import type { RawDate } from '../dates/find-dates.ts';
import type { Evidence, Figure, Qualifier, Sentence } from '../reading.ts';
import { flatten, type Token } from '../tokens.ts';
import { isAge } from './ages.ts';
import { type Amount, type Run, rateAfter, readAmount, unitNamed, wordAt } from './amounts.ts';
import { countedAfter, type Phrase, sharedAfter, singular } from './counted.ts';
import { CODES, MONEY, SIGNS } from './currencies.ts';
import { isNameNumber } from './named-numbers.ts';
import { NUMBER_WORDS } from './numerals.ts';
import { changeBefore, qualifierAround } from './qualifiers.ts';
import { readRange } from './ranges.ts';
import { dozen, fraction, outOf, type VagueCount, vaguePlural } from './vague-counts.ts';

/** A quantity with offsets into the text, see `Figure` for its fields. */
export interface RawFigure {
  start: number;
  end: number;
  value: number | [number, number];
  unit: string | null;
  counted: string | null;
  countedSpan: Span | null;
  qualifier: Qualifier;
  change: Figure['change'];
  why: Evidence;
}

export interface FigureInput {
  text: string;
  sentences: readonly Sentence[];
  /** All tokens of the text in one array, as `tokenize(text)` gives them. */
  tokens: readonly Token[];
  /** Dates of the text in order: numbers inside calendar dates and clock times are no figures. */
  dates: readonly RawDate[];
  /** BCP 47 tag; `uk` is read as Ukrainian, everything else as English. */
  language?: string;
}

/** One figure in token terms, before it is worded. */
interface Found {
  start: number;
  next: number;
  value: number | [number, number];
  unit: string | null;
  counted: Phrase | null;
  rule: string;
}

const VAGUE_STARTS = new Set(
  'dozens scores tens hundreds thousands millions billions trillions half a an dozen several few'.split(' '),
);

function mayBegin(token: Token): boolean {
  if (token.kind === 'number' || token.kind === 'symbol' || token.text === '-') return true;
  const word = token.lower;
  return (
    NUMBER_WORDS.has(word) || VAGUE_STARTS.has(word) || SIGNS.has(word) || CODES.has(word) || word === 'minus'
  );
}

/** A vague number before an exact one: "tens of thousands of people". */
function readVague(run: Run, at: number): Found | null {
  const vague: VagueCount | null =
    vaguePlural(run, at) ?? dozen(run, at) ?? outOf(run, at) ?? fraction(run, at);
  if (!vague) return null;
  const counted = vague.share ? sharedAfter(run, vague.next) : countedAfter(run, vague.next, false);
  const unit = vague.share ? null : unitOfVague(run, vague.next);
  return {
    start: at,
    next: unit?.next ?? vague.next,
    value: vague.value,
    unit: unit?.unit ?? null,
    counted: unit ? null : counted,
    rule: vague.rule,
  };
}

/** "tens of thousands of dollars", "hundreds of miles", "a dozen years". */
const unitOfVague = (run: Run, at: number): { unit: string; next: number } | null =>
  unitNamed(run, at + (wordAt(run, at) === 'of' ? 1 : 0));

function readExact(run: Run, at: number): Found | null {
  const amount = readAmount(run, at);
  if (!amount) return null;
  const range = readRange(run, at, amount);
  const last = range?.last ?? amount;
  const value = range?.value ?? amount.value;
  let unit = last.unit ?? amount.unit;
  let next = last.next;
  if (unit !== null || wordAt(run, next) === 'times') {
    const times = unit === null;
    const rate = rateAfter(run, times ? next + 1 : next);
    if (rate) [unit, next] = [`${unit ?? 'count'} per ${rate.per}`, rate.next];
  }
  const age =
    unit === null && isAge(run, amount.start, last.numberEnd, typeof value === 'number' ? value : value[0]);
  if (age) unit = 'year of age';
  const counted = countedFor(run, amount, next, unit);
  if (range === null && isNameNumber(run, at, amount, counted !== null)) return null;
  return {
    start: at,
    next,
    value,
    unit,
    counted,
    rule: range ? 'range' : unit ? (age ? 'age' : 'measure') : 'number',
  };
}

function countedFor(run: Run, amount: Amount, next: number, unit: string | null): Phrase | null {
  if (unit === null) {
    const hyphen = wordAt(run, next) === '-' ? 1 : 0;
    return countedAfter(run, next + hyphen, amount.value === 1 || hyphen > 0);
  }
  if (unit === 'year of age') return agedBefore(run, amount.start) ?? countedAfter(run, next, true);
  const word = wordAt(run, next);
  if (word === 'of') return countedAfter(run, next, false);
  return MONEY.has(unit) && word === 'in' ? countedAfter(run, next + 1, false) : null;
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
    !NOT_MODIFIER.test(wordAt(run, start - 1))
  )
    start--;
  return start < next ? { start, next } : null;
}

const NOT_MODIFIER =
  /^(?:all|the|a|an|of|for|to|by|with|and|or|in|on|at|from|that|which|who|are|were|was|is|be|force|forces|forced|among|some|many|most|any|every|each|no|those|these|their|his|her|its|our|my)$/;

/** Words before "one" (and, for the last few, before any number word) that make it a pronoun. */
const PRONOUN_BEFORE =
  /^(?:no|any|every|each|this|that|which|the|some|another|only|first|last|next|right|wrong|not|good|bad|new|big|little|such|former|latter|younger|older|loved|same|best|and)$/;

function isPronoun(run: Run, found: Found): boolean {
  const word = wordAt(run, found.start);
  if (run.tokens[found.start]!.kind !== 'word' || found.next !== found.start + 1 || found.unit !== null)
    return false;
  const before = wordAt(run, found.start - 1);
  if (word === 'one') {
    if (PRONOUN_BEFORE.test(before)) return true;
    const after = wordAt(run, found.next);
    return found.counted === null || after === 'day' || after === 'another' || after === "'s";
  }
  return found.counted === null && /^(?:the|these|those|other|last|first|next)$/.test(before);
}

class Finder {
  private readonly out: RawFigure[] = [];
  private readonly input: FigureInput;
  private readonly flat: Token[];
  private date = 0;

  constructor(input: FigureInput) {
    this.input = input;
    this.flat = flatten(input.tokens);
  }

  find(): RawFigure[] {
    let at = 0;
    for (const sentence of this.input.sentences) {
      while (at < this.flat.length && this.flat[at]!.start < sentence.start) at++;
      const from = at;
      while (at < this.flat.length && this.flat[at]!.start < sentence.end) at++;
      this.sentence({ tokens: this.flat, from, to: at });
    }
    return this.out;
  }

  private sentence(run: Run): void {
    for (let at = run.from; at < run.to; ) {
      const dated = this.dateEnd(run, at);
      if (dated > at) {
        at = dated;
        continue;
      }
      if (!mayBegin(run.tokens[at]!)) {
        at++;
        continue;
      }
      const found = readVague(run, at) ?? readExact(run, at);
      if (!found || this.crossesDate(run, found) || isPronoun(run, found)) {
        at = Math.max(at + 1, found ? at + 1 : this.skip(run, at));
        continue;
      }
      this.add(run, found);
      at = found.next;
    }
  }

  /** The token after a digit run that reads as no number, so that its pieces are not read one by one. */
  private skip(run: Run, at: number): number {
    let next = at + 1;
    while (
      next < run.to &&
      run.tokens[next - 1]!.end === run.tokens[next]!.start &&
      run.tokens[next]!.kind !== 'punct'
    )
      next++;
    return run.tokens[at]!.kind === 'number' ? next : at + 1;
  }

  /** Index after the calendar date or clock time that holds the token; `at` itself when none does. */
  private dateEnd(run: Run, at: number): number {
    const { dates } = this.input;
    const { start } = run.tokens[at]!;
    while (this.date < dates.length && dates[this.date]!.end <= start) this.date++;
    const date = dates[this.date];
    if (!date || date.start > start || !hides(date)) return at;
    let next = at;
    while (next < run.to && run.tokens[next]!.start < date.end) next++;
    return next;
  }

  private crossesDate(run: Run, found: Found): boolean {
    const date = this.input.dates[this.date];
    if (!date || !hides(date)) return false;
    return (
      run.tokens[found.next - 1]!.end > date.start &&
      run.tokens[found.start]!.start < date.start &&
      run.tokens[found.next - 1]!.start >= date.start
    );
  }

  private add(run: Run, found: Found): void {
    const { text } = this.input;
    const [start, end] = [run.tokens[found.start]!.start, run.tokens[found.next - 1]!.end];
    const qualified = qualifierAround(run, found.start, found.next);
    const phrase = found.counted;
    const span: Span | null = phrase
      ? [run.tokens[phrase.start]!.start, run.tokens[phrase.next - 1]!.end]
      : null;
    const words = text.slice(run.tokens[qualified.start]!.start, end);
    this.out.push({
      start,
      end,
      value: found.value,
      unit: found.unit,
      counted: span ? text.slice(span[0], span[1]) : null,
      countedSpan: span,
      qualifier: qualified.qualifier,
      change: changeBefore(run, qualified.start, qualified.qualifier),
      why: { rule: found.rule, words },
    });
  }
}

/** Lengths of time and rates stay figures; days, months and clock times do not. */
const hides = (date: RawDate): boolean => date.type === 'DATE' || date.type === 'TIME';

/**
 * Quantities in text order, none overlapping. A bare count has no unit; what it counts is in `counted`. Ordinals,
 * dates, clock times, names and codes are left out. Linear in the length; never throws.
 */
export function findFigures(input: FigureInput): RawFigure[] {
  return new Finder(input).find();
}

/** What a figure is counted in, in one word or phrase: its unit, else the head noun it counts, singular. */
export function unitWord(figure: Pick<RawFigure, 'unit' | 'counted'>): string | null {
  if (figure.unit !== null || figure.counted === null) return figure.unit;
  return singular(figure.counted.slice(figure.counted.lastIndexOf(' ') + 1));
}
