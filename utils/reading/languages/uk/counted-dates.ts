/** Ukrainian lengths of time and dates counted from another: "три дні", "два тижні тому", "роком раніше". */

import { shifted } from '../../dates/calendar.ts';
import { dated } from '../../dates/matches.ts';
import type { Scan, TimeMatch } from '../../dates/scan.ts';
import { isBehindAged } from './ages.ts';
import { readNumeral } from './numerals.ts';
import { MEASURED_UNITS, TIME_UNITS, type TimeUnit, UNIT_LETTERS } from './words.ts';

/** "три дні", "два тижні тому", "рік тому". */
export function span(scan: Scan, at: number): TimeMatch | null {
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
  return { next, iso: length(unit, count), type: 'DURATION', rule: 'duration' };
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
