/** Ukrainian times of day: "о 10:30", "о 4 ранку у вівторок", "о шостій вечора", "о пів на восьму". */

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

/** Hours in words: the ordinal in the feminine, as "година" is. */
const HOURS = new Map<string, number>();
for (const [i, stem] of "перш друг трет четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят"
  .split(' ')
  .entries())
  for (const ending of stem === 'трет' ? ['ій', 'ьої', 'ю'] : ['ій', 'ої', 'у'])
    HOURS.set(stem + ending, i + 1);

interface Clock {
  time: string;
  next: number;
}

/** The hour and the minute at a token, and where they end; null where no time stands. */
function readTime(scan: Scan, at: number): Clock | null {
  if (!BEFORE_TIME.test(scan.word(at - 1))) return null;
  const [hour, minute] = [scan.token(at)?.text ?? '', scan.token(at + 2)?.text ?? ''];
  if (!/^\d{1,2}$/.test(hour)) return halfHour(scan, at) ?? readHour(scan, at);
  const part = DAY_HALVES.get(scan.word(at + 1));
  // "о 9 вечора", not "до 3 дня"
  if (part !== undefined && Number(hour) <= 12 && /^(?:о|об|близько)$/.test(scan.word(at - 1)))
    return { time: `${two((Number(hour) % 12) + part)}:00`, next: at + 2 };
  const isTime = scan.word(at + 1) === ':' && scan.touches(at) && /^\d\d$/.test(minute);
  if (!isTime) return readHour(scan, at);
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return { time: `${two(Number(hour))}:${minute}`, next: at + 3 };
}

/** "о шостій ранку", "близько 8-ї вечора", "о 10-й годині": an ordinal with the part of the day or "година" behind it. */
function readHour(scan: Scan, at: number): Clock | null {
  const digits = scan.token(at)?.text ?? '';
  const isOrdinal = /^\d{1,2}$/.test(digits) && scan.word(at + 1) === '-' && ENDING.test(scan.word(at + 2));
  const hour = isOrdinal ? Number(digits) : HOURS.get(scan.word(at));
  if (hour === undefined || hour > 23) return null;
  const behind = at + (isOrdinal ? 3 : 1);
  const next = /^годин[іиу]$/.test(scan.word(behind)) ? behind + 1 : behind;
  const part = DAY_HALVES.get(scan.word(next));
  // "о 18-й" alone is an hour, "о шостій" may be of something.
  const isAlone =
    isOrdinal && (/^(?:о|об)$/.test(scan.word(at - 1)) || !/[иії]$/.test(scan.word(behind))) && hour > 0;
  if (part === undefined && next === behind && !isAlone) return null;
  const isHalf = part !== undefined && hour <= 12;
  const value = isHalf ? (hour % 12) + part : hour;
  return { time: `${two(value)}:00`, next: part === undefined ? next : next + 1 };
}

const ENDING = /^(?:ій|й|ї|ої|у|ю|ту|та|ша|шій)$/;

/** "о пів на восьму вечора": half past seven. */
function halfHour(scan: Scan, at: number): Clock | null {
  const hour = HOURS.get(scan.word(at + 2));
  if (scan.word(at) !== 'пів' || scan.word(at + 1) !== 'на' || hour === undefined) return null;
  const part = DAY_HALVES.get(scan.word(at + 3));
  const before = (hour + 11) % 12;
  return { time: `${two(before + (part ?? 0))}:30`, next: at + (part === undefined ? 3 : 4) };
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
