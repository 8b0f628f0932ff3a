/** All quantities of a text with their unit, what they count, how sure they are. */

import type { Span } from '../../article.ts';
import type { RawDate } from '../dates/find-dates.ts';
import { ukrainianFigureAt } from '../languages/uk/find-figures.ts';
import type { Evidence, Figure, Qualifier, Sentence } from '../reading.ts';
import { flatten, type Token } from '../tokens.ts';
import { isAge } from './ages.ts';
import { type Amount, type Run, rateAfter, readAmount, unitNamed, wordAt } from './amounts.ts';
import { countedAfter, type Phrase, sharedAfter, singular } from './counted.ts';
import { CODES, MONEY, SIGN_LETTERS, SIGNS } from './currencies.ts';
import { isCode, isNameNumber } from './named-numbers.ts';
import { isFractionGlyph, NUMBER_WORDS } from './numerals.ts';
import { changeBefore, qualifierAround } from './qualifiers.ts';
import { readRange } from './ranges.ts';
import { TIME_UNITS } from './units.ts';
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
  'dozens scores tens hundreds thousands millions billions trillions half quarter a an dozen several few'.split(
    ' ',
  ),
);

function mayBegin(token: Token): boolean {
  if (token.kind === 'number' || token.kind === 'symbol' || token.text === '-') return true;
  const word = token.lower;
  return (
    NUMBER_WORDS.has(word) ||
    VAGUE_STARTS.has(word) ||
    SIGN_LETTERS.has(word) ||
    isFractionGlyph(word) ||
    SIGNS.has(word) ||
    CODES.has(word) ||
    word === 'minus'
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
  if (!amount || isCode(run, at, amount)) return null;
  const range = readRange(run, at, amount);
  const last = range?.last ?? amount;
  const value = range?.value ?? amount.value;
  let unit = last.unit ?? amount.unit;
  let next = last.next;
  if (unit !== null || wordAt(run, next) === 'times') {
    const rate = rateAfter(run, unit === null ? next + 1 : next);
    if (rate) [unit, next] = [`${unit ?? 'count'} per ${rate.per}`, rate.next];
  }
  const age =
    unit === null && isAge(run, amount.start, last.numberEnd, typeof value === 'number' ? value : value[0]);
  if (age) unit = 'year of age';
  const counted = countedFor(run, amount, next, unit);
  if (range === null && isNameNumber(run, at, amount, counted !== null)) return null;
  if (unit === null && range === null) return bareNumber(run, at, amount, counted);
  if (amount.hyphenated && TIME_UNITS.has(unit ?? '')) return null;
  return {
    start: at,
    next,
    value,
    unit,
    counted,
    rule: range ? 'range' : unit ? (age ? 'age' : 'measure') : 'number',
  };
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
  return isMarker(run, at, next) ? null : found;
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

/** Numbers of list items and notes: "1." or "2)" at the start, "[3]", "(4)". */
function isMarker(run: Run, at: number, next: number): boolean {
  if (next !== at + 1 || !/^\d{1,3}$/.test(run.tokens[at]!.text)) return false;
  const [before, after] = [wordAt(run, at - 1), wordAt(run, next)];
  if (before === '[' && after === ']') return true;
  if (at === run.from) return after === ')' || (after === '.' && next + 1 < run.to);
  return before === '(' && after === ')';
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

/** Two numbers of one noun differ by less than this factor. */
const SHARING = 100;

/** What follows a number whose noun is left out. */
const ELLIPSIS =
  /^(?:[.,;:)]|in|during|last|by|who|on|the|a|at|from|for|of|and|or|this|since|after|before|)$/;

class Finder {
  private readonly out: RawFigure[] = [];
  private readonly input: FigureInput;
  private readonly flat: Token[];
  private date = 0;
  /** The last counting figure of the sentence, whose noun a bare number may share. */
  private model: RawFigure | null = null;

  constructor(input: FigureInput) {
    this.input = input;
    this.flat = flatten(input.tokens);
  }

  find(): RawFigure[] {
    const ukrainian = this.input.language?.startsWith('uk') ?? false;
    let at = 0;
    for (const sentence of this.input.sentences) {
      while (at < this.flat.length && this.flat[at]!.start < sentence.start) at++;
      const from = at;
      while (at < this.flat.length && this.flat[at]!.start < sentence.end) at++;
      const run: Run = { tokens: this.flat, from, to: at };
      if (ukrainian) this.ukrainianSentence(run);
      else this.sentence(run);
    }
    return this.out;
  }

  private ukrainianSentence(run: Run): void {
    for (let at = run.from; at < run.to; ) {
      const dated = this.dateEnd(run, at);
      const found = dated > at ? null : ukrainianFigureAt(run, at);
      if (found && !this.crossesDate(run, found))
        this.push(run, found, found.from, found.qualifier, found.change);
      at = dated > at ? dated : (found?.next ?? this.skip(run, at));
    }
  }

  private sentence(run: Run): void {
    this.model = null;
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
    if (run.tokens[at]!.kind !== 'number') return next;
    while (
      next < run.to &&
      run.tokens[next - 1]!.end === run.tokens[next]!.start &&
      run.tokens[next]!.kind !== 'punct'
    )
      next++;
    return next;
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
    const { qualifier, start } = qualifierAround(run, found.start, found.next);
    this.push(run, found, start, qualifier, changeBefore(run, start, qualifier));
    const figure = this.out.at(-1)!;
    if (found.rule === 'number') this.share(run, figure, found.next);
    if (figure.counted !== null || figure.unit === 'point') this.model = figure;
  }

  /** "460 cars, compared with 63 last year": a bare number counts what the figure before it counts. */
  private share(run: Run, figure: RawFigure, next: number): void {
    const { model } = this;
    if (
      figure.counted !== null ||
      !model ||
      typeof model.value !== 'number' ||
      typeof figure.value !== 'number'
    )
      return;
    if (model.unit === 'point' ? Number.isInteger(figure.value) : !Number.isInteger(figure.value)) return;
    if (model.unit !== null && model.unit !== 'point') return;
    const [low, high] = [model.value, figure.value].map(Math.abs).sort((a, b) => a - b);
    if (high! > low! * SHARING || !ELLIPSIS.test(wordAt(run, next))) return;
    figure.unit = model.unit;
    figure.counted = model.counted;
    figure.countedSpan = model.countedSpan;
    figure.why.rule = 'shared noun';
  }

  /** Words a figure: offsets, text of what is counted, evidence. `from` is the first token of its qualifier. */
  private push(run: Run, found: Found, from: number, qualifier: Qualifier, change: Figure['change']): void {
    const { text } = this.input;
    const [start, end] = [run.tokens[found.start]!.start, run.tokens[found.next - 1]!.end];
    const phrase = found.counted;
    const span: Span | null = phrase
      ? [run.tokens[phrase.start]!.start, run.tokens[phrase.next - 1]!.end]
      : null;
    this.out.push({
      start,
      end,
      value: found.value,
      unit: found.unit,
      counted: span ? text.slice(span[0], span[1]) : null,
      countedSpan: span,
      qualifier,
      change,
      why: { rule: found.rule, words: text.slice(run.tokens[from]!.start, end) },
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
