/** The day of a clock time that an event gives: "at 6 a.m. near his home 10 days before the murder", "was shot at 10 p.m.". */

import { besideEvent } from './beside-events.ts';
import { verbBefore } from './event-calendar.ts';
import type { Scan } from './scan.ts';

/** Tokens behind a clock time in which its clause may count its day from an event. */
const SAME_CLAUSE = 12;
const OTHER_CLAUSE = new Set(
  '. , ; : — “ ” " that which who whom where when because but if said says told'.split(' '),
);

/**
 * What gives the day of a clock time between two tokens, to be asked at the end of the text; undefined where no event does.
 * A day that the sentence has named comes first and is for the caller to know.
 */
export function dayOfItsEvent(scan: Scan, start: number, end: number): (() => string | null) | undefined {
  for (let at = end; at < end + SAME_CLAUSE && at < scan.to && !OTHER_CLAUSE.has(scan.word(at)); at++) {
    const beside = besideEvent(scan, at);
    if (beside) return beside.waits;
  }
  const at = scan.word(start - 1) === 'at' ? start - 1 : start;
  const family = verbBefore(scan, at);
  return family === undefined
    ? undefined
    : () => {
        const moment = scan.dated.dayOf(scan, family);
        return moment?.grain === 'day' ? moment.value : null;
      };
}
