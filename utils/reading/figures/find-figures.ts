/** All quantities of a text with their unit, what they count, how sure they are. */

import type { Span } from '../../article.ts';
import type { RawDate } from '../dates/find-dates.ts';
import { countsOn } from '../languages/uk/counted.ts';
import { type UkrainianFigure, ukrainianFigureAt } from '../languages/uk/find-figures.ts';
import type { Figure, Qualifier, Sentence } from '../reading.ts';
import { flatten, type Token } from '../tokens.ts';
import { englishFigureAt, type Found } from './english-figures.ts';
import { isHarmed, type Model, sharesNoun } from './noun-left-out.ts';
import { singular } from './plurals.ts';
import { changeBefore, changeBehind, qualifierAround } from './qualifiers.ts';
import { type Run, wordAt } from './run.ts';
import { currencyLeftOut, gappedShare, isMoney, type Measured, unitLeftOut } from './unit-left-out.ts';

/** A quantity with offsets into the text, before it is tied to claims and to other figures. */
export type RawFigure = Omit<Figure, 'id' | 'claimant' | 'claim' | 'conflictsWith' | 'sameAs'>;

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

/** What pounds are worth or go to. */
const SPENT =
  /^\s+(?:worth|sterling|of (?:\w+ )?(?:money|cash|funding|funds|aid|debts?|damage|losses|investments?|savings|cuts|donations|fines|spending|borrowing))\b/;

const UP_FROM = /^, (?:up|down|compared|rather)? ?(?:from|with|to|than) $/;
/** What is counted behind these is a circumstance: "in 300 towns". */
const IN = /\b(?:in|at|across|among|for|on|over|since|after|with) $/;

/** Scales that a sum is told in without its currency. */
const SUM_WORD = /^(?:млн|млрд|трлн|мільйон|мільярд|трильйон)/;

/** By what wages go. */
const PAID_BY = / per (?:hour|day|week|month|year)$/;
const EARNED = /\b(?:paid|pays?|fined|earn(?:s|ed)?|fee of|fine of) $/;

class Finder {
  private readonly out: RawFigure[] = [];
  private readonly input: FigureInput;
  private readonly flat: Token[];
  private date = 0;
  /** The last counting figure of the sentence, whose noun a bare number may share. */
  private model: (Model & { figure: RawFigure }) | null = null;
  /** What the figures of the sentence count. */
  private readonly nouns = new Set<string>();
  /** The last figure of the sentence with a unit. */
  private measured: Measured | null = null;
  /** The last sum's currency, in this sentence or the one before. */
  private money: { unit: string; sentence: number } | null = null;
  private sentenceIndex = 0;

  private readonly hasPounds: boolean;

  constructor(input: FigureInput) {
    this.input = input;
    this.hasPounds = input.text.includes('£');
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
      this.sentenceIndex++;
      if (ukrainian) this.ukrainianSentence(run);
      else this.sentence(run);
    }
    return this.out;
  }

  private ukrainianSentence(run: Run): void {
    let counting: RawFigure | null = null;
    for (let at = run.from; at < run.to; ) {
      const dated = this.dateEnd(run, at);
      const found = dated > at ? null : ukrainianFigureAt(run, at);
      if (found && !this.crossesDate(run, found)) {
        this.completeSum(run, found);
        this.push(run, found, found.from, found.qualifier, found.change);
        counting = this.countOn(run, found, counting);
      }
      at = dated > at ? dated : (found?.next ?? this.skip(run, at));
    }
  }

  /** "сягнув 5,6 млрд доларів, торік був 3,9 млрд": gives a bare sum the currency told before it, in this sentence or the last. */
  private completeSum(run: Run, found: UkrainianFigure): void {
    const { unit, counted, next } = found;
    if (isMoney(unit ?? '')) this.money = { unit: unit!, sentence: this.sentenceIndex };
    const isSum = unit === null && counted === null && SUM_WORD.test(wordAt(run, next - 1));
    if (!isSum || !this.money || this.sentenceIndex - this.money.sentence > 1) return;
    [found.unit, found.rule] = [this.money.unit, 'shared unit'];
  }

  /** Gives the last figure the noun of `counting` where it leaves it out; gives the one that counts from now on. */
  private countOn(run: Run, { from, next }: UkrainianFigure, counting: RawFigure | null): RawFigure | null {
    const figure = this.out.at(-1)!;
    if (figure.unit !== null) return counting;
    if (figure.counted !== null) return figure;
    if (!counting || !countsOn(run, from, next, counting.counted!)) return counting;
    figure.counted = counting.counted;
    figure.countedSpan = counting.countedSpan;
    figure.why.rule = 'shared noun';
    return counting;
  }

  private sentence(run: Run): void {
    this.model = null;
    this.measured = null;
    this.nouns.clear();
    for (let at = run.from; at < run.to; ) {
      const dated = this.dateEnd(run, at);
      const found = dated > at ? null : (englishFigureAt(run, at) ?? gappedShare(run, at, this.measured));
      const kept = found && !this.crossesDate(run, found);
      if (kept) this.add(run, found);
      at = dated > at ? dated : kept ? found.next : found ? at + 1 : this.skip(run, at);
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
    this.completeUnit(run, found, start);
    const change =
      changeBehind(run, found.next, found.unit) ??
      changeBefore(run, start, qualifier, found.rule === 'range');
    this.push(run, found, start, qualifier, change);
    const figure = this.out.at(-1)!;
    this.keepUnit(found, figure.unit);
    if (found.rule === 'number' || found.rule === 'vague plural') this.share(run, figure, start, found.next);
    if (figure.counted === null && figure.unit !== 'point') return;
    // "a 370-page text" counts pages for nobody else.
    if (found.counted && wordAt(run, found.counted.start - 1) === '-') return;
    this.model = { figure, harmed: isHarmed(run, start) };
    this.nouns.add(figure.counted ?? '');
  }

  /** Gives a bare number the unit or the currency that it leaves out. */
  private completeUnit(run: Run, found: Found, start: number): void {
    const money = this.money && this.sentenceIndex - this.money.sentence <= 1 ? this.money.unit : null;
    const measured = this.countsJustBefore(run, start) ? null : this.measured;
    const unit = unitLeftOut(run, found, start, measured) ?? currencyLeftOut(run, found, start, money);
    if (unit) [found.unit, found.rule] = [unit, 'shared unit'];
  }

  /** "23 percent of the vote and 84 seats, up (from 61)": whether a comma and "up" part a number from what was counted last. */
  private countsJustBefore(run: Run, start: number): boolean {
    const span = this.model?.figure.countedSpan;
    if (!span || (this.measured && span[0] < run.tokens[this.measured.start]!.start)) return false;
    if (!UP_FROM.test(this.input.text.slice(span[1], run.tokens[start]!.start))) return false;
    return !IN.test(
      this.input.text.slice(Math.max(0, this.model!.figure.start - 8), this.model!.figure.start),
    );
  }

  /** Keeps the unit that was told for numbers that leave it out. */
  private keepUnit({ start, next, value }: Found, unit: string | null): void {
    if (unit === null) return;
    if (isMoney(unit)) this.money = { unit, sentence: this.sentenceIndex };
    this.measured = typeof value === 'number' ? { start, next, value, unit } : null;
  }

  /** "460 cars, compared with 63 last year", "34 others": a bare number counts what the figure before it counts. */
  private share(run: Run, figure: RawFigure, start: number, next: number): void {
    const { model, nouns } = this;
    if (!model || !sharesNoun(run, figure, start, next, model, nouns, this.out.at(-2))) return;
    figure.unit = model.figure.unit;
    figure.counted = model.figure.counted;
    figure.countedSpan = model.figure.countedSpan;
    figure.why.rule = 'shared noun';
  }

  /** "3,000 pounds" in a text with "£5,000", and millions of them, are money unless they weigh or are pounds of something. */
  private isMoney({ unit, value }: Found, start: number, end: number): boolean {
    if (!unit?.startsWith('pound-mass')) return false;
    const { text } = this.input;
    const least = typeof value === 'number' ? value : value[0];
    const isMany = least >= 1e6;
    // "180,000 pounds a week", not "lost two pounds a week"
    if (unit !== 'pound-mass') return least >= 1000 && PAID_BY.test(unit);
    const behind = text.slice(end, end + 40);
    if (SPENT.test(behind) || EARNED.test(text.slice(Math.max(0, start - 20), start))) return true;
    const weighs = /weigh/i.test(text.slice(Math.max(0, start - 40), start)) || /^\s+of\b/.test(behind);
    return !weighs && (isMany || this.hasPounds);
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
      value:
        typeof found.value === 'number' ? exact(found.value) : [exact(found.value[0]), exact(found.value[1])],
      unit: this.isMoney(found, start, end)
        ? found.unit!.replace('pound-mass', 'pound sterling')
        : found.unit,
      counted: span ? text.slice(span[0], span[1]) : null,
      countedSpan: span,
      qualifier,
      change,
      why: { rule: found.rule, words: text.slice(run.tokens[from]!.start, end) },
    });
  }
}

/** 4.1 million is 4,100,000, though 4.1 times a million is a little less in binary. */
const exact = (value: number): number => (Math.abs(value) < 1 ? value : Number(value.toPrecision(12)));

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
