/** Ukrainian units of one word or several: "млн", "квадратних метрів", "км/год", "в. п.". */

import { type Run, touching, wordAt } from '../../figures/run.ts';
import { TIME_UNITS, UNITS } from './words.ts';

export interface Measure {
  /** English name in the singular. */
  unit: string;
  /** The token behind it. */
  next: number;
}

/** What "square" and "cubic" make of a length. */
const POWERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:квадратн\p{L}+|кв\.?)$/u, 'square'],
  [/^(?:кубічн\p{L}+|куб\.?)$/u, 'cubic'],
];

const LENGTHS = /^(?:metre|kilometre|centimetre|millimetre)$/;

function power(run: Run, at: number): Measure | null {
  const found = POWERS.find(([pattern]) => pattern.test(wordAt(run, at)));
  if (!found) return null;
  const next = wordAt(run, at + 1) === '.' ? at + 2 : at + 1;
  const length = UNITS.get(wordAt(run, next).replace(/\.$/, '')) ?? '';
  return LENGTHS.test(length) ? { unit: `${found[1]} ${length}`, next: next + 1 } : null;
}

const CLOSES = /^(?:[.,;:)»—–]|до|за|і|й|та|у|в|з|із|проти|порівняно|від|)$/;

/** "відсоткового пункту", "в. п." */
function points(run: Run, at: number): Measure | null {
  if (
    /^(?:відсотков|процентн)(?:ого|их|ий|і)$/.test(wordAt(run, at)) &&
    wordAt(run, at + 1).startsWith('пункт')
  )
    return { unit: 'percentage point', next: at + 2 };
  // "знизилася на чотири пункти", not "п'ять пунктів пропуску"
  if (
    /^пункт(?:и|ів|у|а)?$/.test(wordAt(run, at)) &&
    wordAt(run, at - 2) === 'на' &&
    CLOSES.test(wordAt(run, at + 1))
  )
    return { unit: 'point', next: at + 1 };
  const next = wordAt(run, at + 1) === '.' ? at + 2 : at + 1;
  if (!/^в(?:\.|ідс\.)?п?\.?$/.test(wordAt(run, at)) || !/^п\.?$/.test(wordAt(run, next))) return null;
  return { unit: 'percentage point', next: wordAt(run, next + 1) === '.' ? next + 2 : next + 1 };
}

/** The unit that begins at a token; null when none does. */
export function unitAt(run: Run, at: number): Measure | null {
  const many = power(run, at) ?? points(run, at);
  if (many) return many;
  // "-12 °C", with a Latin or a Cyrillic letter
  const isCelsius = wordAt(run, at) === '°' && touching(run, at) && /^[cс]$/.test(wordAt(run, at + 1));
  if (isCelsius) return { unit: 'celsius', next: at + 2 };
  const unit = UNITS.get(wordAt(run, at)) ?? TIME_UNITS.get(wordAt(run, at));
  if (!unit) return null;
  const isRate = wordAt(run, at + 1) === '/' && touching(run, at);
  const per = isRate
    ? { год: 'hour', с: 'second', сек: 'second' }[wordAt(run, at + 2).replace(/\.$/, '')]
    : undefined;
  return per ? { unit: `${unit} per ${per}`, next: at + 3 } : { unit, next: at + 1 };
}
