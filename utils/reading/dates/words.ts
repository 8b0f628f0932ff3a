/** Words of English time expressions; TIMEX3 codes after TimeML 1.2.1 annotation guidelines. */

import type { Unit } from './calendar.ts';

const table = (list: string): Map<string, number> => {
  const map = new Map<string, number>();
  list.split(' | ').forEach((names, i) => {
    for (const name of names.split(' ')) map.set(name, i + 1);
  });
  return map;
};

/** Full names and Associated Press abbreviations, 1 to 12. */
export const MONTHS = table(
  'january jan. jan | february feb. feb | march mar. | april apr. apr | may | june jun. | july jul. | august aug. aug | ' +
    'september sept. sept sep. sep | october oct. oct | november nov. nov | december dec. dec',
);

/** Monday 1 to Sunday 7; abbreviations need their stop. */
export const WEEKDAYS = table(
  'monday mon. | tuesday tues. tue. | wednesday wed. | thursday thurs. thu. thur. | friday fri. | saturday sat. | sunday sun.',
);

/** Units with a place on the calendar. */
export const UNITS = new Map<string, Unit>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['half', 'half'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

/** Duration units, singular and plural: the TIMEX3 letter and how many of it. */
export const DURATION_UNITS = new Map<
  string,
  { letter: string; clock: boolean; times: number; unit: string }
>();
for (const [names, letter, clock, times] of [
  ['second seconds sec sec. secs', 'S', true, 1],
  ['minute minutes min. mins', 'M', true, 1],
  ['hour hours hr hrs hr.', 'H', true, 1],
  ['day days', 'D', false, 1],
  ['night nights', 'NI', true, 1],
  ['weekend weekends', 'WE', false, 1],
  ['week weeks wk wks', 'W', false, 1],
  ['fortnight fortnights', 'W', false, 2],
  ['month months', 'M', false, 1],
  ['quarter quarters', 'Q', false, 1],
  ['year years yr yrs yr. yrs.', 'Y', false, 1],
  ['decade decades', 'DE', false, 10],
  ['century centuries', 'C', false, 100],
  ['millennium millennia millenniums', 'L', false, 1000],
] as const) {
  const unit = names.split(' ')[0]!;
  for (const name of names.split(' ')) DURATION_UNITS.set(name, { letter, clock, times, unit });
}

export const SEASONS = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of a day. */
export const DAY_PARTS = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['midday', 'MI'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['lunchtime', 'MI'],
]);

export const ORDINALS = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
for (const [word, n] of [...ORDINALS].slice(0, 9)) {
  ORDINALS.set(`twenty-${word}`, 20 + n);
  if (n === 1) ORDINALS.set(`thirty-${word}`, 30 + n);
}
ORDINALS.set('thirtieth', 30);

/** "the nineties". */
export const DECADE_WORDS = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10]),
);

/** Expressions that point to now, before or after without a place on the calendar. */
export const REFERENCES = new Map<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['current', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
]);

export const SETS = new Map([
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['hourly', 'PT1H'],
]);

export const ZONES = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest eet eest msk ist jst aest eastern central pacific'.split(
    ' ',
  ),
);
