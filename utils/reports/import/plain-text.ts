/** Markup to text, in one linear pass. */

import { dayNumber } from '../../timeline/days.ts';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Character references resolved; unknown ones stay as they are. */
export function resolveEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Text of an HTML fragment: tags and comments cut, references resolved, spaces collapsed. */
export function plainText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += `${html.slice(at, open)} `;
    const comment = html.startsWith('<!--', open);
    const close = html.indexOf(comment ? '-->' : '>', open);
    at = close < 0 ? html.length : close + (comment ? 3 : 1);
  }
  return resolveEntities(text + html.slice(at))
    .replace(/\s+/g, ' ')
    .trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date as written in its own zone: ISO 8601 (RFC 3339) or RFC 822.
 * @returns `2023-09-25`, null when it is neither or no day of the calendar
 */
export function writtenDay(date: string | undefined): string | null {
  const day = dayAsWritten(date);
  return dayNumber(day) === null ? null : day;
}

function dayAsWritten(date: string | undefined): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(date ?? '');
  if (iso) return iso[1] as string;
  const mail = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4}|\d{2})\b/.exec(date ?? '');
  const month = MONTHS.indexOf((mail?.[2] ?? '').toLowerCase()) + 1;
  if (!mail || month === 0) return null;
  const year = (mail[3] as string).length === 2 ? `20${mail[3]}` : mail[3];
  return `${year}-${String(month).padStart(2, '0')}-${(mail[1] as string).padStart(2, '0')}`;
}
