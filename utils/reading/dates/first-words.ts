/** Which tokens a time expression can begin with: everything else is passed over without trying the grammar. */

import { NUMBER_WORDS } from '../figures/numerals.ts';
import { HOLIDAY_WORDS } from './holidays.ts';
import type { Scan } from './scan.ts';
import * as words from './words.ts';

/** Words of the rules themselves that no table holds. */
const FUNCTIONAL =
  'last this next past previous coming current following same that prior preceding upcoming today tonight yesterday ' +
  'tomorrow overnight early late mid earlier later sometime beginning start end middle close rest remainder turn top ' +
  'latter course bulk most part year fiscal half couple several few many some numerous countless multiple multi these ' +
  'those every each noon midday midnight q1 q2 q3 q4 about around nearly almost roughly approximately over under ' +
  'another only just barely first final initial recent entire comparable corresponding like latest full calendar whole ' +
  'election opening closing polling voting wedding match game launch release inauguration graduation near foreseeable distant immediate future moment then';

const FIRST = new Set<string>([
  ...FUNCTIONAL.split(' '),
  ...NUMBER_WORDS,
  ...HOLIDAY_WORDS,
  ...words.MONTHS.keys(),
  ...words.WEEKDAYS.keys(),
  ...[...words.WEEKDAYS.keys()].map((day) => `${day}s`),
  ...words.ORDINALS.keys(),
  ...words.SEASONS.keys(),
  ...words.DECADE_WORDS.keys(),
  ...words.REFERENCES.keys(),
  ...words.SETS.keys(),
  'day',
  ...[...words.DURATION_UNITS.keys()].filter((unit) => unit.endsWith('s')),
]);

const SECOND = new Set<string>([
  "'",
  '’',
  '‘',
  ...FIRST,
  ...words.UNITS.keys(),
  ...words.DURATION_UNITS.keys(),
  ...words.DAY_PARTS.keys(),
]);

/** Articles and the first words of "at least", "more than", "up to": the next word decides. */
const LEADS = new Set(['the', 'a', 'an', 'its', 'at', 'more', 'less', 'fewer', 'up', "'", '’', '‘']);

export function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (token.kind === 'number') return true;
  const word = token.lower;
  if (FIRST.has(word)) return true;
  if (!LEADS.has(word)) return false;
  const next = scan.token(at + 1);
  return (
    next !== undefined &&
    (next.kind === 'number' || SECOND.has(next.lower) || /^(?:least|most|than|to)$/.test(next.lower))
  );
}
