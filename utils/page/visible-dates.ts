/** Dates as they stand in text near a headline, in the languages whose month names are known. */

import { dayOf, epochOf } from './instants.ts';

/** Beginnings of month names, January first; several languages share a beginning. */
const monthStems: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'янв', 'січ', 'led', 'sty', 'ocak', 'sij'],
  ['feb', 'fév', 'fev', 'фев', 'лют', 'úno', 'lut', 'şub', 'velj'],
  ['mar', 'mär', 'maa', 'мар', 'бер', 'bře', 'ožu', 'mrt'],
  ['apr', 'avr', 'abr', 'апр', 'кві', 'dub', 'kwi', 'nis', 'trav'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'мая', 'май', 'тра', 'kvě', 'mayıs', 'svib'],
  ['jun', 'juin', 'giu', 'июн', 'чер', 'čvn', 'červn', 'cze', 'haz', 'lip'],
  ['jul', 'juil', 'lug', 'июл', 'лип', 'čvc', 'červen', 'lipc', 'tem', 'srp'],
  ['aug', 'aoû', 'aou', 'ago', 'авг', 'сер', 'srpn', 'sie', 'ağu', 'kolov'],
  ['sep', 'set', 'сен', 'вер', 'zář', 'wrz', 'eyl', 'ruj'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'жов', 'říj', 'paź', 'eki', 'listop'],
  ['nov', 'ноя', 'лис', 'lis', 'kas', 'stud'],
  ['dec', 'dez', 'déc', 'dic', 'des', 'дек', 'гру', 'pro', 'gru', 'ara'],
];

/** Month number of a name in any of the known languages; 0 for other words. The longest beginning wins. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  let best = 0;
  let length = 0;
  monthStems.forEach((stems, index) => {
    for (const stem of stems) {
      if (stem.length > length && lower.startsWith(stem)) {
        best = index + 1;
        length = stem.length;
      }
    }
  });
  return best;
}

const wordyForms = [
  /\b(\d{1,2})(?:st|nd|rd|th|er)?\.?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b/u,
  /()(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u,
];
const numericForm = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const eastAsianForm = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const isoForm = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The first date in the lines, as a day; null when there is none. */
export function dateShown(lines: readonly string[], language: string): string | null {
  for (const line of lines) {
    const day = dayIn(line.slice(0, 400), language);
    if (day !== null) return day;
  }
  return null;
}

function dayIn(line: string, language: string): string | null {
  const iso = isoForm.exec(line) ?? eastAsianForm.exec(line);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = wordyForms[0]!.exec(line);
  if (dayFirst && monthOf(dayFirst[2]!) > 0) {
    return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  }
  const monthFirst = wordyForms[1]!.exec(line);
  if (monthFirst && monthOf(monthFirst[2]!) > 0) {
    return dayOf(Number(monthFirst[4]), monthOf(monthFirst[2]!), Number(monthFirst[3]));
  }
  const numeric = numericForm.exec(line);
  return numeric === null ? null : numericDay(numeric, language);
}

/** `01/04/2024` is January 4 in the United States and April 1 elsewhere; dots and impossible months decide. */
function numericDay(match: RegExpExecArray, language: string): string | null {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const isMonthFirst = match[2] !== '.' && (second > 12 || (first <= 12 && /^en(-US)?$/.test(language)));
  return isMonthFirst ? dayOf(Number(match[4]), first, second) : dayOf(Number(match[4]), second, first);
}

const clockForm = /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?)?(?![\d])/gi;

/**
 * An instant known in UTC, in the zone of the clock time that the lines show: the page says 5:38 PM and the metadata
 * 15:38 UTC, so the publication is at +02:00. Only offsets that zones have (quarter hours, −12 to +14) count, and only
 * a time that stands in a line with a date; else the instant is given back as it was.
 */
export function zoneShown(instant: string, lines: readonly string[]): string {
  const epoch = epochOf(instant);
  for (const line of lines) {
    const short = line.slice(0, 200);
    const day = dayIn(short, 'en');
    if (day === null) continue;
    for (const match of short.matchAll(clockForm)) {
      const local = Date.parse(`${day}T00:00:00Z`) + minutesOf(match) * 60_000;
      const offset = Math.round(local / 60_000) - Math.floor(epoch / 60_000);
      if (offset % 15 !== 0 || offset < -720 || offset > 840 || offset === 0) continue;
      return shifted(epoch, offset);
    }
  }
  return instant;
}

function minutesOf(match: RegExpExecArray): number {
  const half = match[3]?.toLowerCase().charAt(0);
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
  return hour * 60 + Number(match[2]);
}

function shifted(epoch: number, offset: number): string {
  const local = new Date(epoch + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${local}${offset < 0 ? '-' : '+'}${clock}`;
}
