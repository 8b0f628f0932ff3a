/** Ukrainian quantities: "близько 318 000 мобілізованих", "3,5 млрд грн", "десятки тисяч громадян", "35-річний". */

import { type Run, touching, wordAt } from '../../figures/amounts.ts';
import type { Phrase } from '../../figures/counted.ts';
import type { Figure, Qualifier } from '../../reading.ts';
import { beginsNumber, readNumeral } from './numerals.ts';
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
  ['третина', 1 / 3],
  ['третини', 1 / 3],
  ['третину', 1 / 3],
  ['чверть', 1 / 4],
  ['чверті', 1 / 4],
]);

const QUALIFIERS: readonly (readonly [RegExp, Qualifier, Figure['change']])[] = [
  [/^(?:щонайменше|принаймні|мінімум)$/, 'at least', '>'],
  [/^(?:щонайбільше|максимум|до)$/, 'at most', '<'],
  [/^(?:понад|більше|більш|ніж|перевищує|перевищила)$/, 'more than', '>'],
  [/^(?:менше|менш)$/, 'less than', '<'],
  [/^(?:близько|приблизно|орієнтовно|десь|порядку|біля)$/, 'about', '~'],
  [/^(?:майже|заледве)$/, 'nearly', '~'],
];

function qualify(run: Run, at: number): Pick<UkrainianFigure, 'qualifier' | 'change' | 'from'> {
  const before = wordAt(run, at - 1);
  if (/^(?:у|в|на)$/.test(before)) return qualify(run, at - 1);
  const pair = `${wordAt(run, at - 2)} ${before}`;
  if (pair === 'не менше' || pair === 'не менш') return { qualifier: 'at least', change: '>', from: at - 2 };
  if (pair === 'не більше' || pair === 'не більш') return { qualifier: 'at most', change: '<', from: at - 2 };
  if (/^менш[е]? (?:ніж|як|за)$/.test(pair)) return { qualifier: 'less than', change: '<', from: at - 2 };
  if (/^більш[е]? (?:ніж|як|за)$/.test(pair)) return { qualifier: 'more than', change: '>', from: at - 2 };
  const found = QUALIFIERS.find(([words]) => words.test(before));
  return found
    ? { qualifier: found[1], change: found[2], from: at - 1 }
    : { qualifier: 'exact', change: '=', from: at };
}

/** Words that end a noun phrase: prepositions, conjunctions, verbs of the past and of being. */
const BARRIER =
  /^(?:у|в|на|з|із|зі|до|від|за|по|про|для|під|над|при|після|через|без|між|та|і|й|або|чи|але|що|як|які|який|яка|яких|не|було|були|був|була|буде|будуть|є|тому|щодо|серед|проти)$/;
const VERB = /(?:ли|ло|лася|лися|ться|ють|уть|ив|ав)$/;
const ADJECTIVE = /(?:их|ий|ого|ої|ому|ими|ій|ських|цьких)$/;

/** The noun phrase after a number: adjectives, then the noun, or a lone adjective used as one ("поранених"). */
function countedAfter(run: Run, at: number): Phrase | null {
  let next = at;
  for (; next < at + 4 && next < run.to; next++) {
    const token = run.tokens[next]!;
    if (token.kind !== 'word' || BARRIER.test(token.lower) || VERB.test(token.lower)) break;
    if (!ADJECTIVE.test(token.lower)) return { start: at, next: next + 1 };
  }
  return next > at ? { start: at, next } : null;
}

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

function share(run: Run, at: number): UkrainianFigure | null {
  const value = SHARES.get(wordAt(run, at));
  if (value === undefined) return null;
  const counted = countedAfter(run, at + 1);
  const alone = wordAt(run, at - 1) === 'на' && /^[.,;)]?$/.test(wordAt(run, at + 1));
  return counted || alone
    ? { start: at, next: at + 1, value, unit: null, counted, ...qualify(run, at), rule: 'fraction' }
    : null;
}

const ORDINALS = new Map([
  ['другий', 2],
  ['третій', 3],
  ['четвертий', 4],
  ["п'ятий", 5],
  ['десятий', 10],
]);

/** "кожен третій українець". */
function everyNth(run: Run, at: number): UkrainianFigure | null {
  const nth = /^кож(?:ен|ний)$/.test(wordAt(run, at)) ? ORDINALS.get(wordAt(run, at + 1)) : undefined;
  if (nth === undefined) return null;
  const counted = countedAfter(run, at + 2);
  return { start: at, next: at + 2, value: 1 / nth, unit: null, counted, ...qualify(run, at), rule: 'ratio' };
}

/** "йому 45 років", "17-річний", "17-річних", "віком 17 років". */
function age(run: Run, at: number, next: number): number {
  if (wordAt(run, next) === '-' && /^річн/.test(wordAt(run, next + 1))) return next + 2;
  const years = TIME_UNITS.get(wordAt(run, next)) === 'year';
  return years && /^(?:віком|віці|виповнилося|йому|їй|мені)$/.test(wordAt(run, at - 1)) ? next + 1 : 0;
}

/** Numbers that name: "Су-27", "№ 5", "стаття 110". */
function isName(run: Run, at: number, next: number): boolean {
  if (at > run.from && touching(run, at - 1) && /^[-№#:/]$/.test(wordAt(run, at - 1))) return true;
  if (/^(?:№|статт\p{L}+|ст\.|частин\p{L}+|пункт\p{L}*|розділ\p{L}*)$/u.test(wordAt(run, at - 1)))
    return true;
  return next < run.to && touching(run, next - 1) && /^(?:[:/]|\p{L}+)$/u.test(wordAt(run, next));
}

function exact(run: Run, at: number): UkrainianFigure | null {
  const sign = UNITS.get(wordAt(run, at));
  const minus = wordAt(run, at) === 'мінус' ? 1 : 0;
  const from = (sign && run.tokens[at]!.kind === 'symbol') || minus ? at + 1 : at;
  const first = readNumeral(run.tokens, from);
  if (!first || first.next > run.to) return null;
  let { next } = first;
  let value: number | [number, number] = minus ? -first.value : first.value;
  const spans = wordAt(run, next) === 'до' && wordAt(run, at - 1) === 'від';
  if (!minus && (spans || /^[-–—]$/.test(wordAt(run, next)))) {
    const last = readNumeral(run.tokens, next + 1);
    if (last && last.value > first.value) {
      // "10 to 12 thousand": the scale word stands once, for both.
      const scale =
        last.value >= 1000 && first.value < 1000 ? 10 ** (3 * Math.floor(Math.log10(last.value) / 3)) : 1;
      [value, next] = [[first.value * scale, last.value], last.next];
    }
  }
  const aged = age(run, at, next);
  const named = UNITS.get(wordAt(run, next)) ?? TIME_UNITS.get(wordAt(run, next));
  const unit = aged ? 'year of age' : from > at && !minus ? (sign ?? null) : (named ?? null);
  if (!unit && isName(run, at, next)) return null;
  const end = aged || (named && (from === at || minus) ? next + 1 : next);
  const counted = !unit || aged ? countedAfter(run, end) : null;
  if (!unit && !counted && !first.digits) return null;
  return {
    start: at,
    next: end,
    value,
    unit,
    counted,
    ...qualify(run, at),
    rule: aged ? 'age' : unit ? 'measure' : 'number',
  };
}

/** The quantity that begins at a token; null when none does. */
export function ukrainianFigureAt(run: Run, at: number): UkrainianFigure | null {
  const token = run.tokens[at]!;
  if (token.kind === 'number' || token.kind === 'symbol') return exact(run, at);
  if (token.lower === 'мінус' || beginsNumber(token.lower)) return vague(run, at) ?? exact(run, at);
  return vague(run, at) ?? share(run, at) ?? everyNth(run, at);
}
