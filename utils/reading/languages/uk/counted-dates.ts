/** Ukrainian lengths of time and dates counted from another: "три дні", "два тижні тому", "роком раніше". */

import { shifted } from '../../dates/calendar.ts';
import { dated } from '../../dates/matches.ts';
import type { Scan, TimeMatch } from '../../dates/scan.ts';
import { isBehindAged } from './ages.ts';
import { readNumeral } from './numerals.ts';
import { MEASURED_UNITS, TIME_UNITS, type TimeUnit, UNIT_LETTERS } from './words.ts';

/** "три дні", "два тижні тому", "рік тому". */
export function span(scan: Scan, at: number): TimeMatch | null {
  // "пів року тому"
  const half = scan.word(at) === 'пів' && TIME_UNITS.get(scan.word(at + 1)) === 'year';
  if (half && scan.word(at + 2) === 'тому' && scan.anchor !== null)
    return dated(at + 3, shifted('month', scan.anchor, -6), 'counted shift');
  const numeral = readNumeral(scan.tokens, at);
  let next = numeral ? numeral.next : at;
  if (!numeral && !TIME_UNITS.has(scan.word(at))) return null;
  const count = numeral ? numeral.value : 1;
  const unit = TIME_UNITS.get(scan.word(next));
  if (!unit || next >= scan.to || (count >= 1500 && unit === 'year')) return null;
  next++;
  if (scan.word(next) === 'тому') return ago(scan, next + 1, unit, count);
  if (!numeral || /^(?:р\.|рр\.)$/.test(scan.word(next - 1))) return null;
  const isAge = /^(?:йому|їй|мені)$/.test(scan.word(at - 1)) || isBehindAged((k) => scan.word(k), at);
  if (unit === 'year' && isAge) return null;
  return { ...withSmaller(scan, next, unit, length(unit, count)), type: 'DURATION', rule: 'duration' };
}

/** The unit that may follow a larger one in one length. */
const SMALLER: Partial<Record<TimeUnit, TimeUnit>> = { year: 'month', month: 'day', hour: 'minute' };

/** "4 години 12 хвилин", "5 років і 6 місяців": the length with the smaller part that follows it. */
function withSmaller(scan: Scan, next: number, unit: TimeUnit, iso: string): { next: number; iso: string } {
  const at = next + (/^(?:і|й|та|,)$/.test(scan.word(next)) ? 1 : 0);
  const part = readNumeral(scan.tokens, at);
  const smaller = part && part.next < scan.to ? TIME_UNITS.get(scan.word(part.next)) : undefined;
  if (!part || smaller === undefined || smaller !== SMALLER[unit] || scan.word(part.next + 1) === 'тому')
    return { next, iso };
  return { next: part.next + 1, iso: iso + length(smaller, part.value).replace(/^PT?/, '') };
}

function length(unit: TimeUnit, count: number): string {
  if (unit === 'decade') return `P${count * 10}Y`;
  return unit === 'century' ? `P${count * 100}Y` : `P${unitCode(unit, count)}`;
}

function unitCode(unit: TimeUnit, count: number): string {
  const letter = UNIT_LETTERS[unit];
  return letter.startsWith('T') ? `T${count}${letter.slice(1)}` : `${count}${letter}`;
}

function ago(scan: Scan, next: number, unit: TimeUnit, count: number): TimeMatch | null {
  if (scan.anchor === null) return null;
  if (unit === 'minute' || unit === 'hour' || !Number.isInteger(count))
    return { next, iso: length(unit, count), type: 'DURATION', rule: 'counted shift' };
  if (unit === 'decade') return dated(next, shifted('year', scan.anchor, -10 * count), 'counted shift');
  return dated(next, shifted(unit, scan.anchor, -count), 'counted shift');
}

/** "роком раніше", "місяцем пізніше": from the date that the sentence told, or from the publication. */
export function beside(scan: Scan, at: number): TimeMatch | null {
  const unit = MEASURED_UNITS.get(scan.word(at));
  const sign = { раніше: -1, пізніше: 1 }[scan.word(at + 1)];
  if (!unit || !sign || unit === 'minute' || unit === 'hour' || scan.anchor === null) return null;
  const isTold = scan.reference !== null && scan.referenceSentence === scan.sentence;
  if (sign > 0 && !isTold) return null;
  const base = isTold ? scan.reference!.first : scan.anchor;
  return dated(at + 2, shifted(unit, base, sign), 'counted shift');
}
