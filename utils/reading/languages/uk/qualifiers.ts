/** Ukrainian words before a quantity that say how sure it is: "понад", "щонайменше", "не більше", "до". */

import { type Run, wordAt } from '../../figures/run.ts';
import type { Figure, Qualifier } from '../../reading.ts';

export interface Qualification {
  qualifier: Qualifier;
  change: Figure['change'];
  /** First token of the qualifying words; the quantity's own without any. */
  from: number;
}

const QUALIFIERS: readonly (readonly [RegExp, Qualifier, Figure['change']])[] = [
  [/^(?:щонайменше|принаймні|мінімум)$/, 'at least', '>'],
  [/^(?:щонайбільше|максимум|до)$/, 'at most', '<'],
  [
    /^(?:понад|більше|більш|ніж|перевищ(?:ує|ують|ить|ать|ив|ила|ило|или|увала?|увало|ували))$/,
    'more than',
    '>',
  ],
  [/^(?:менше|менш)$/, 'less than', '<'],
  [/^(?:близько|приблизно|орієнтовно|десь|порядку|біля)$/, 'about', '~'],
  [/^(?:майже|заледве)$/, 'nearly', '~'],
];

const PAIRS: readonly (readonly [RegExp, Qualifier, Figure['change']])[] = [
  [/^не перевищ/, 'at most', '<'],
  [/^не менше?$/, 'at least', '>'],
  [/^не більше?$/, 'at most', '<'],
  [/^менше? (?:ніж|як|за)$/, 'less than', '<'],
  [/^більше? (?:ніж|як|за)$/, 'more than', '>'],
];

/** Verbs and nouns whose "до" names what something came to, or a term, and no limit: "зросла до", "засудив до". */
const REACHES =
  /^(?:зріс|зрос|виріс|вирос|знизи|зниж|скорот|скороч|підвищ|підня|підніма|піднес|(?:по|з)дорожча|подешевша|збільш|зменш|впа[вл]|впад|падін|пада|обвал|опусти|дове[лс]|доведен|доходи|дійш|дійде|звузи|розшир|спові?льни|уповільни|прискор|додрук|наближ|ослаб|послаб|зміцн|сягн|досяг|поверну|подешевш|засуд|ув'язн|вирок|додат|зверну|долучи|приєдна|перегля|округл|перейш)/;

const UP = /^(?:зрос|зріс|зрост|виріс|вирос|збільши|підвищи|підня|подорожча|здорожча|зміцн|прискори|додал)/;
const DOWN = /^(?:знизи|впа[вл]|скороти|зменши|подешевша|сповільни|уповільни|ослаб|послаб|спа[вл]|опусти)/;
/** Tokens between such a verb and its "до" or "на". */
const MOVES = 5;

/** "зросла до 19", "знизилася на чотири пункти": which way it moved; null where no verb of change stands before. */
function movement(run: Run, at: number): 'up' | 'down' | null {
  if (!/^(?:до|на)$/.test(wordAt(run, at - 1))) return null;
  for (let k = at - 2; at - k <= MOVES && !/^[.,:;«»()]?$/.test(wordAt(run, k)); k--) {
    if (UP.test(wordAt(run, k))) return 'up';
    if (DOWN.test(wordAt(run, k))) return 'down';
  }
  return null;
}

const MORE = /^(?:більш|вищ|дорожч|частіш|довш|швидш|сильніш)/;
const LESS = /^(?:менш|нижч|дешевш|рідш|коротш|повільніш)/;

/** "більше", "нижчий": which way the word at a token compares; null for other words. */
export const comparative = (run: Run, at: number): 'up' | 'down' | null =>
  MORE.test(wordAt(run, at)) ? 'up' : LESS.test(wordAt(run, at)) ? 'down' : null;

/** Verbs in other forms than the past: "скоротять", "зросте". */
const RISES = /^(?:зрост|збільш|підвищ|виріс|вирос|подорожча|здорожча|примнож)/;
const SINKS = /^(?:зниж|скорот|скороч|зменш|подешевша|впад|обвал)/;

/** Which way a factor goes ("зросла вдвічі", "вдвічі менше", "скоротять удвічі"), by the words around token `at`; null where none tells. */
export function turnAround(run: Run, at: number): 'up' | 'down' | null {
  const compared = comparative(run, at + 1) ?? comparative(run, at + 2);
  if (compared) return compared;
  for (const step of [-1, 1])
    for (let k = at + step; Math.abs(k - at) <= MOVES && !/^[.,:;«»()]?$/.test(wordAt(run, k)); k += step) {
      const word = wordAt(run, k);
      if (UP.test(word) || RISES.test(word)) return 'up';
      if (DOWN.test(word) || SINKS.test(word)) return 'down';
    }
  return null;
}

/** Tokens before "до" in which such a verb stands. */
const REACH = 12;

/** "знизив ставку з 12% до 11%", "зросла на чверть, до 9 млн тонн". */
function isReached(run: Run, at: number): boolean {
  for (let k = at - 1; at - k <= REACH && !/^[:;«»()]?$/.test(wordAt(run, k)); k--) {
    if (REACHES.test(wordAt(run, k))) return true;
    if (/^(?:з|із|зі|від)$/.test(wordAt(run, k)) && run.tokens[k + 1]?.kind === 'number') return true;
  }
  return false;
}

/** How sure the quantity that begins at token `at` is, by the words before it. */
export function qualify(run: Run, at: number): Qualification {
  const found = qualifierBefore(run, at);
  const moved = movement(run, found.from);
  return moved ? { ...found, change: moved } : found;
}

function qualifierBefore(run: Run, at: number): Qualification {
  const before = wordAt(run, at - 1);
  if (/^(?:у|в|на)$/.test(before)) {
    const further = qualifierBefore(run, at - 1);
    return further.from < at - 1 ? further : { ...further, from: at };
  }
  const words = `${wordAt(run, at - 2)} ${before}`;
  const pair = PAIRS.find(([pattern]) => pattern.test(words));
  if (pair) return { qualifier: pair[1], change: pair[2], from: at - 2 };
  const found = QUALIFIERS.find(([pattern]) => pattern.test(before));
  if (!found || (before === 'до' && isReached(run, at - 1)))
    return { qualifier: 'exact', change: '=', from: at };
  return { qualifier: found[1], change: found[2], from: at - 1 };
}
