/** Ukrainian quantities: "близько 318 000 мобілізованих", "3,5 млрд грн", "десятки тисяч громадян", "35-річний". */

import type { Numeral } from '../../figures/numerals.ts';
import type { Phrase } from '../../figures/phrase-behind.ts';
import { type Run, touching, wordAt } from '../../figures/run.ts';
import type { Figure, Qualifier } from '../../reading.ts';
import { isBehindAged } from './ages.ts';
import { countedAfter } from './counted.ts';
import { fold, score } from './folds-and-scores.ts';
import { beginsNumber, readNumeral } from './numerals.ts';
import { comparative, qualify } from './qualifiers.ts';
import { type Measure, unitAt } from './units.ts';
import { TIME_UNITS, UNITS } from './words.ts';

/** A quantity in token terms. */
export interface UkrainianFigure {
  start: number;
  next: number;
  /** First token of the qualifying words. */
  from: number;
  value: number | [number, number];
  unit: string | null;
  counted: Phrase | null;
  qualifier: Qualifier;
  change: Figure['change'];
  rule: string;
}

const VAGUE = new Map<string, number>([
  ['десятки', 10],
  ['десятків', 10],
  ['сотні', 100],
  ['сотень', 100],
  ['тисячі', 1e3],
  ['мільйони', 1e6],
  ['мільярди', 1e9],
]);

const SHARES = new Map<string, number>([
  ['половина', 1 / 2],
  ['половини', 1 / 2],
  ['половину', 1 / 2],
  ['половині', 1 / 2],
  ['третина', 1 / 3],
  ['третини', 1 / 3],
  ['третину', 1 / 3],
  ['третині', 1 / 3],
  ['чверть', 1 / 4],
  ['чверті', 1 / 4],
  ['чвертей', 1 / 4],
  ['третин', 1 / 3],
]);

function vague(run: Run, at: number): UkrainianFigure | null {
  const low = VAGUE.get(wordAt(run, at));
  if (low === undefined) return null;
  const scale = low <= 100 ? ({ тисяч: 1e3, мільйонів: 1e6, мільярдів: 1e9 }[wordAt(run, at + 1)] ?? 1) : 1;
  const next = at + (scale > 1 ? 2 : 1);
  const high = low * scale * 10 - (scale > 1 ? 1 : 0);
  const unit = UNITS.get(wordAt(run, next)) ?? null;
  const counted = unit ? null : countedAfter(run, next);
  if (!unit && !counted) return null;
  return {
    start: at,
    next: unit ? next + 1 : next,
    value: [low * scale, high],
    unit,
    counted,
    ...qualify(run, at),
    rule: 'vague plural',
  };
}

/** "третина мешканців", "на третину", "дві третини опитаних". */
function share(run: Run, at: number): UkrainianFigure | null {
  const many = readNumeral(run.tokens, at);
  const next = (many?.next ?? at) + 1;
  const part = SHARES.get(wordAt(run, next - 1));
  if (part === undefined || (many && many.value > 9)) return null;
  const counted = countedAfter(run, next);
  // "на третину більше"
  const compared = wordAt(run, at - 1) === 'на' ? comparative(run, next) : null;
  const isAlone = many || compared || (wordAt(run, at - 1) === 'на' && /^[.,;)]?$/.test(wordAt(run, next)));
  if (!counted && !isAlone) return null;
  const value = part * (many?.value ?? 1);
  const told = qualify(run, at);
  const change = compared ?? told.change;
  return {
    start: at,
    next,
    value,
    unit: null,
    counted: compared ? null : counted,
    ...told,
    change,
    rule: 'fraction',
  };
}

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^друг(?:ий|а|е|ого|ої|ому|ій|у)$/, 2],
  [/^трет(?:ій|я|є|ього|ьої|ьому|ю)$/, 3],
  [/^четверт(?:ий|а|е|ого|ої|ому|ій|у)$/, 4],
  [/^п'ят(?:ий|а|е|ого|ої|ому|ій|у)$/, 5],
  [/^десят(?:ий|а|е|ого|ої|ому|ій|у)$/, 10],
];

/** "кожен третій українець", "кожна п'ята родина". */
function everyNth(run: Run, at: number): UkrainianFigure | null {
  if (!/^кож(?:ен|ний|на|не|ного|ної|ному|ній|ну)$/.test(wordAt(run, at))) return null;
  const nth = ORDINALS.find(([form]) => form.test(wordAt(run, at + 1)))?.[1];
  if (nth === undefined || TIME_UNITS.has(wordAt(run, at + 2))) return null;
  const counted = countedAfter(run, at + 2);
  return { start: at, next: at + 2, value: 1 / nth, unit: null, counted, ...qualify(run, at), rule: 'ratio' };
}

/** "йому 45 років", "17-річний", "17-річних", "віком 17 років". */
function age(run: Run, at: number, next: number): number {
  if (wordAt(run, next) === '-' && /^річн/.test(wordAt(run, next + 1))) return next + 2;
  const isAged = isBehindAged((k) => wordAt(run, k), at);
  const years = TIME_UNITS.get(wordAt(run, next)) === 'year';
  // "дитина 11 років"
  if (years && CHILDREN.test(wordAt(run, at - 1))) return next + 1;
  if (years) return isAged || /^(?:виповнилося|йому|їй|мені)$/.test(wordAt(run, at - 1)) ? next + 1 : 0;
  // "віком 6 і 11 років"
  const isFirst = /^(?:і|й|та|або)$/.test(wordAt(run, next)) && /^\d{1,3}$/.test(wordAt(run, next + 1));
  return isAged && isFirst ? next : 0;
}

const CHILDREN = /^(?:дитин[аиуі]|хлопчи[кц]\p{L}*|дівчин\p{L}+|хлопц\p{L}+|юна[кц]\p{L}*|підлітк?\p{L}*)$/u;

/** What stands before a number that only names: "№ 5", "стаття 110", "ч. 2", "вул. Садова, 5". */
const NAMING = /^(?:№|статт\p{L}+|ст\.?|ч\.?|пп?\.?|абз\.?|частин\p{L}+|пункт\p{L}*|розділ\p{L}*)$/u;

/** Numbers that name: "Су-27", "№ 5", "стаття 110"; ordinals ("5-й") and what is so many of something ("5-поверховий"). */
function isName(run: Run, at: number, next: number): boolean {
  if (at > run.from && touching(run, at - 1) && /^[-№#:/]$/.test(wordAt(run, at - 1))) return true;
  // "«Футбол 24»"
  const isLast = wordAt(run, next) === '»' && touching(run, next - 1);
  if (isLast && /^\p{Lu}/u.test(run.tokens[at - 1]?.text ?? '')) return true;
  const before = wordAt(run, at - 1) === '.' ? at - 2 : at - 1;
  if (NAMING.test(wordAt(run, before))) return true;
  if (wordAt(run, next) === '-' && touching(run, next - 1) && run.tokens[next + 1]?.kind === 'word')
    return true;
  return next < run.to && touching(run, next - 1) && /^(?:[:/]|\p{L}+)$/u.test(wordAt(run, next));
}

interface Amount {
  value: number | [number, number];
  next: number;
  digits: boolean;
  measure: Measure | null;
  /** The unit stands further on, behind the second of two numbers. */
  isApart?: boolean;
}

/** "від 10 до 12 тисяч", "10–12": two numbers; the scale word may stand once, for both. */
function rangeFrom(run: Run, at: number, first: Numeral): Amount | null {
  const spans = wordAt(run, first.next) === 'до' && wordAt(run, at - 1) === 'від';
  if (!spans && !/^[-–—]$/.test(wordAt(run, first.next))) return null;
  const last = readNumeral(run.tokens, first.next + 1);
  if (!last || last.next > run.to || last.value <= first.value) return null;
  const value: [number, number] = [first.value * scaleShared(first, last), last.value];
  return { value, next: last.next, digits: first.digits, measure: unitAt(run, last.next) };
}

/** The scale that stands once behind two numbers; 1 where the first has its own. */
const scaleShared = (first: Numeral, last: Numeral): number =>
  last.value >= 1000 && first.value < 1000 ? 10 ** (3 * Math.floor(Math.log10(last.value) / 3)) : 1;

/** "зросла з 3 до 7,5 млн євро": the first number has the scale and unit of the second. */
function shared(run: Run, at: number, first: Numeral): Amount | null {
  const [before, link] = [wordAt(run, at - 1), wordAt(run, first.next)];
  if (!/^(?:з|із|зі|від)$/.test(before) || link !== 'до' || !first.digits) return null;
  const last = readNumeral(run.tokens, first.next + 1);
  const measure = last ? unitAt(run, last.next) : null;
  const scale = last ? scaleShared(first, last) : 1;
  if (!last || last.next > run.to || (!measure && scale === 1)) return null;
  return {
    value: first.value * scale,
    next: first.next,
    digits: true,
    measure,
    isApart: true,
  };
}

/** Units whose smaller part may follow them, and how many of it make one. */
const PARTS = new Map([
  ['year', { unit: 'month', of: 12 }],
  ['hour', { unit: 'minute', of: 60 }],
  ['minute', { unit: 'second', of: 60 }],
  ['hryvnia', { unit: 'kopiyka', of: 100 }],
]);

/** "4 години 12 хвилин", "5 років і 6 місяців", "41 гривня 30 копійок": one amount with its smaller part; or null. */
function sumOf(run: Run, first: Numeral, measure: Measure): Amount | null {
  const part = PARTS.get(measure.unit);
  if (!part || !Number.isInteger(first.value)) return null;
  const at = measure.next + (/^(?:і|й|та)$/.test(wordAt(run, measure.next)) ? 1 : 0);
  const second = at < run.to ? readNumeral(run.tokens, at) : null;
  const smaller = second && second.next < run.to ? unitAt(run, second.next) : null;
  if (!second || smaller?.unit !== part.unit || second.value >= part.of) return null;
  const value = first.value + second.value / part.of;
  return { value, next: second.next, digits: true, measure: { unit: measure.unit, next: smaller.next } };
}

/** The number at a token with the unit behind it, and its second half. */
function amountAt(run: Run, at: number, from: number): Amount | null {
  const first = readNumeral(run.tokens, from);
  if (!first || first.next > run.to) return null;
  const range = rangeFrom(run, at, first);
  if (range) return range;
  const measure = unitAt(run, first.next);
  const sum = measure && sumOf(run, first, measure);
  if (sum) return sum;
  return (measure ? null : shared(run, at, first)) ?? { ...first, measure };
}

/** Words for a number of people that need no noun: "двоє", "п'ятеро". */
const COLLECTIVE = /^(?:двоє|троє|[\p{L}']+еро)$/u;

/** "двоє загинули", "близько тридцяти", "сорок п'ять": words that are no figure of speech without a noun. */
const standsAlone = (run: Run, at: number, next: number, from: number): boolean =>
  COLLECTIVE.test(wordAt(run, at)) || from < at || (next - at > 1 && !/^(?:один|одн)/.test(wordAt(run, at)));

/** Units that are told of a thing: "40% споживачів", "120 тонн завалів". */
const OF_THINGS = /^(?:percent|tonne|kilogram|gram|litre|barrel|cubic metre)$/;

function exact(run: Run, at: number): UkrainianFigure | null {
  const result = score(run, at);
  if (result) return result;
  const sign = run.tokens[at]!.kind === 'symbol' ? UNITS.get(wordAt(run, at)) : undefined;
  const isSign = /^[-−–]$/.test(wordAt(run, at)) && touching(run, at) && !touching(run, at - 1);
  const isMinus = wordAt(run, at) === 'мінус' || isSign;
  const amount = amountAt(run, at, sign || isMinus ? at + 1 : at);
  if (!amount) return null;
  const { next, digits, measure, isApart } = amount;
  const value = isMinus && typeof amount.value === 'number' ? -amount.value : amount.value;
  const aged = age(run, at, next);
  const unit = aged ? 'year of age' : (sign ?? measure?.unit ?? null);
  if (!unit && isName(run, at, next)) return null;
  const end = aged || (measure && !sign && !isApart ? measure.next : next);
  // "20% від ВВП"
  const of = unit === 'percent' && wordAt(run, end) === 'від' ? 1 : 0;
  // "на 12% більше"
  const compared = unit && wordAt(run, at - 1) === 'на' ? comparative(run, end) : null;
  const isOfThing = !unit || aged || OF_THINGS.test(unit);
  const counted = isOfThing && !compared ? countedAfter(run, end + of) : null;
  const qualified = qualify(run, at);
  // "зросла до дев'яти"
  const isRisenTo = wordAt(run, at - 1) === 'до' && /^(?:up|down)$/.test(qualified.change);
  if (!unit && !counted && !digits && !isRisenTo && !standsAlone(run, at, next, qualified.from)) return null;
  const rule = aged ? 'age' : unit ? 'measure' : 'number';
  const change = compared ?? qualified.change;
  return { start: at, next: end, value, unit, counted, ...qualified, change, rule };
}

/** The quantity that begins at a token; null when none does. */
export function ukrainianFigureAt(run: Run, at: number): UkrainianFigure | null {
  const token = run.tokens[at]!;
  if (token.kind === 'number' || token.kind === 'symbol' || /^[-−–]$/.test(token.text)) return exact(run, at);
  if (token.lower === 'мінус' || beginsNumber(token.lower))
    return vague(run, at) ?? share(run, at) ?? exact(run, at);
  return vague(run, at) ?? share(run, at) ?? everyNth(run, at) ?? fold(run, at);
}
