/** The day of a month in digits and words. */

import type { Scan } from './scan.ts';
import { ORDINALS } from './words.ts';

/** Day of the month: "24", "24th", "twenty-fourth", "eighth". */
export function readMonthDay(scan: Scan, at: number): { day: number; next: number } | null {
  const token = scan.token(at);
  if (!token) return null;
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.text)) return null;
    const day = Number(token.text);
    if (day < 1 || day > 31) return null;
    const suffixed = scan.touches(at) && /^(?:st|nd|rd|th)$/.test(scan.word(at + 1));
    return { day, next: at + (suffixed ? 2 : 1) };
  }
  const joined = scan.word(at + 1) === '-' ? `${token.lower}-${scan.word(at + 2)}` : '';
  const long = ORDINALS.get(joined);
  if (long !== undefined) return { day: long, next: at + 3 };
  const day = ORDINALS.get(token.lower);
  return day === undefined ? null : { day, next: at + 1 };
}
