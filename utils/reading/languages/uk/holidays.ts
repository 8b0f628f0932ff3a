/** Ukrainian holidays: "на Різдво", "до Великодня 2024 року", "після Дня Незалежності". */

import { dayMoment, dayNumber, fromDayNumber } from '../../dates/calendar.ts';
import { dated } from '../../dates/matches.ts';
import type { Scan, TimeMatch } from '../../dates/scan.ts';
import { looksAhead } from './tense.ts';

type OfYear = (year: number) => number;

const fixed =
  (month: number, day: number): OfYear =>
  (year) =>
    dayNumber(year, month, day);

/** Orthodox Easter, which the new church calendar of 2023 left as it was (Meeus, Astronomical Algorithms, ch. 8), in the Gregorian calendar of 1900 to 2099. */
function easter(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + 13;
}

/** The first year whose Christmas is on 25 December by law (№ 3258-IX of 14 July 2023). */
const NEW_CALENDAR = 2023;

const christmas: OfYear = (year) => (year >= NEW_CALENDAR ? dayNumber(year, 12, 25) : dayNumber(year, 1, 7));

/** Names in the cases that news uses; one word, or the two of them. */
const HOLIDAYS: readonly (readonly [RegExp, RegExp | null, OfYear])[] = [
  [/^різдв[оауі]$/, null, christmas],
  [/^велик(?:день|одня|одню|одні|однем)$/, null, easter],
  [/^(?:день|дня|дню|днем|дні)$/, /^незалежності$/, fixed(8, 24)],
  [/^(?:день|дня|дню|днем|дні)$/, /^конституції$/, fixed(6, 28)],
  [/^(?:день|дня|дню|днем|дні)$/, /^соборності$/, fixed(1, 22)],
  [/^(?:новий|нового|новому|новим)$/, /^(?:рік|року|роком|році)$/, fixed(1, 1)],
];

/** The holiday at a token, of the year told behind it or of the one that the words around it mean; null when none stands there. */
export function holiday(
  scan: Scan,
  at: number,
  readYear: (scan: Scan, at: number) => { year: number; next: number } | null,
): TimeMatch | null {
  if (!scan.capitalised(at)) return null;
  const [first, second] = [scan.word(at), scan.word(at + 1)];
  const found = HOLIDAYS.find(([one, two]) => one.test(first) && (two === null || two.test(second)));
  if (!found) return null;
  let next = at + (found[1] === null ? 1 : 2);
  // "День Незалежності Польщі" is another one.
  if (scan.word(next) === 'україни') next++;
  else if (found[1] !== null && scan.capitalised(next) && scan.token(next)?.kind === 'word') return null;
  const said = readYear(scan, next);
  if (said) return dated(said.next, dayMoment(found[2](said.year)), 'holiday');
  if (scan.anchor === null) return null;
  const { anchor } = scan;
  const { year } = fromDayNumber(anchor);
  const days = [year - 1, year, year + 1].map(found[2]);
  const last = days.filter((day) => day <= anchor).at(-1) ?? days[0]!;
  const ahead = days.find((day) => day >= anchor) ?? days[2]!;
  const isAhead = looksAhead(scan, at, next, { behind: anchor - last, ahead: ahead - anchor });
  return dated(next, dayMoment(isAhead ? ahead : last), 'holiday');
}
