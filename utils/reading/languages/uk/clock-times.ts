/** Ukrainian times of day: "о 10:30", "о 4 ранку у вівторок". */

import { dayMoment } from '../../dates/calendar.ts';
import type { Scan, TimeMatch } from '../../dates/scan.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Parts of the day behind an hour, with the hours that they add to it. */
const DAY_HALVES = new Map([
  ['ранку', 0],
  ['дня', 12],
  ['вечора', 12],
  ['ночі', 0],
]);

const BEFORE_TIME = /^(?:о|об|до|з|на|після|близько)$/;

/** The hour and the minute at a token, and where they end; null where no time stands. */
function readTime(scan: Scan, at: number): { time: string; next: number } | null {
  const [hour, minute] = [scan.token(at)?.text ?? '', scan.token(at + 2)?.text ?? ''];
  if (!BEFORE_TIME.test(scan.word(at - 1)) || !/^\d{1,2}$/.test(hour)) return null;
  const part = DAY_HALVES.get(scan.word(at + 1));
  // "о 9 вечора", not "до 3 дня"
  if (part !== undefined && Number(hour) <= 12 && /^(?:о|об|близько)$/.test(scan.word(at - 1)))
    return { time: `${two((Number(hour) % 12) + part)}:00`, next: at + 2 };
  const isTime = scan.word(at + 1) === ':' && scan.touches(at) && /^\d\d$/.test(minute);
  if (!isTime || Number(hour) > 23 || Number(minute) > 59) return null;
  return { time: `${two(Number(hour))}:${minute}`, next: at + 3 };
}

/** The clock time at a token, of the day that `dayBehind` reads behind it ("станом на 08:00 02.05.2024"), else of the day in hand. */
export function clockTime(
  scan: Scan,
  at: number,
  dayBehind: (scan: Scan, next: number) => number | null,
): TimeMatch | null {
  const clock = readTime(scan, at);
  if (!clock) return null;
  const near = dayBehind(scan, clock.next) ?? scan.nearDay() ?? scan.anchor;
  const day = near === null ? 'XXXX-XX-XX' : dayMoment(near).value;
  return { next: clock.next, iso: `${day}T${clock.time}`, type: 'TIME', rule: 'clock time' };
}
