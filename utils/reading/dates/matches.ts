/** Matches of the two plain shapes: a stretch of the calendar, a part of a day. */

import { dayMoment, type Moment } from './calendar.ts';
import type { TimeMatch } from './scan.ts';

export const dated = (next: number, moment: Moment, rule: string): TimeMatch => ({
  next,
  iso: moment.value,
  type: 'DATE',
  rule,
  moment,
});

export const timed = (next: number, day: number, part: string, rule: string): TimeMatch => ({
  next,
  iso: `${dayMoment(day).value}T${part}`,
  type: 'TIME',
  rule,
  moment: dayMoment(day),
});
