/** Ukrainian words before a quantity that say how sure it is: "понад", "щонайменше", "не більше", "до". */

import { type Run, wordAt } from '../../figures/amounts.ts';
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
  [/^(?:понад|більше|більш|ніж|перевищує|перевищила)$/, 'more than', '>'],
  [/^(?:менше|менш)$/, 'less than', '<'],
  [/^(?:близько|приблизно|орієнтовно|десь|порядку|біля)$/, 'about', '~'],
  [/^(?:майже|заледве)$/, 'nearly', '~'],
];

const PAIRS: readonly (readonly [RegExp, Qualifier, Figure['change']])[] = [
  [/^не менше?$/, 'at least', '>'],
  [/^не більше?$/, 'at most', '<'],
  [/^менше? (?:ніж|як|за)$/, 'less than', '<'],
  [/^більше? (?:ніж|як|за)$/, 'more than', '>'],
];

/** Verbs and nouns whose "до" names what something came to, or a term, and no limit: "зросла до", "засудив до". */
const REACHES =
  /^(?:зріс|зрос|виріс|вирос|знизи|зниж|скорот|скороч|підвищ|підня|підніма|піднес|(?:по|з)дорожча|подешевша|збільш|зменш|впа[вл]|впад|падін|пада|обвал|опусти|дове[лс]|доведен|доходи|дійш|дійде|звузи|розшир|спові?льни|уповільни|прискор|додрук|наближ|засуд|ув'язн|вирок|додат|зверну|долучи|приєдна|перегля|округл|перейш)/;

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
  const before = wordAt(run, at - 1);
  if (/^(?:у|в|на)$/.test(before)) return qualify(run, at - 1);
  const words = `${wordAt(run, at - 2)} ${before}`;
  const pair = PAIRS.find(([pattern]) => pattern.test(words));
  if (pair) return { qualifier: pair[1], change: pair[2], from: at - 2 };
  const found = QUALIFIERS.find(([pattern]) => pattern.test(before));
  if (!found || (before === 'до' && isReached(run, at - 1)))
    return { qualifier: 'exact', change: '=', from: at };
  return { qualifier: found[1], change: found[2], from: at - 1 };
}
