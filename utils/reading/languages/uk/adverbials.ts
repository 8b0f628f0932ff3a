/** When, where and in what medium something is said in Ukrainian: "минулого тижня", "у середу", "в інтерв'ю", "26 лютого". */

import type { TaggedText } from '../../grammar/tagged-text.ts';
import { TITLES } from './source-words.ts';
import { isPast } from './tense.ts';
import { MONTHS, SHIFTS, TIME_UNITS, WEEKDAYS } from './words.ts';

/** The lower-case form of the token, '' beyond the text. */
export const word = (doc: TaggedText, at: number): string => doc.tokens[at]?.lower ?? '';

/** Whether a token is written with a capital. */
export const isCapital = (doc: TaggedText, at: number): boolean => {
  const token = doc.tokens[at];
  return token?.kind === 'word' && token.text !== token.lower && /^\p{Lu}/u.test(token.text);
};

/** Words that only lead up to a source, or stand between it and its verb. */
const ADVERBS =
  /^(?:а|але|також|однак|водночас|як|що|про|це|і|й|та|раніше|пізніше|згодом|зокрема|проте|тоді|потім|сьогодні|вчора|учора|нині|торік|ще|натомість|втім|утім|отже|тож|отож|теж|уже|вже|знову|окремо|нещодавно|неодноразово|публічно|категорично|офіційно|прямо|відверто|коротко|різко|ухильно|досі|вранці|уранці|увечері|ввечері|вночі|уночі|вдень|удень|поки|наразі|тепер|зараз|щойно|спершу|спочатку|одразу|відразу|невдовзі|щодня|цьогоріч|напередодні|днями|далі|нарешті|навпаки|відтак|своєю|тим|крім|свого|лише|тільки|мовляв|самі|сама|сам)$/;

/** Two words of one adverb, and how they go on. */
const PAIRS = new Map([
  ['своєю', /^чергою$/],
  ['тим', /^часом$/],
  ['крім', /^(?:того|цього)$/],
  ['при', /^цьому$/],
  ['свого', /^часу$/],
]);

/** Whether a word (lower case) only leads up to the source. */
export const leadsUp = (lower: string): boolean => ADVERBS.test(lower);

/**
 * Whether a word (lower case) stands outside the words that describe a name behind it: a verb of the past, and what
 * prepositions of circumstance take ("суд залишив під вартою | колишнього міністра Левка").
 */
export const endsUkrainianDescription = (lower: string, before: string): boolean =>
  CIRCUMSTANCE.test(lower) || CIRCUMSTANCE.test(before) || (/^[а-яіїєґ]{5,}$/.test(lower) && isPast(lower));

const CIRCUMSTANCE = /^(?:під|без|через|проти|біля|після|перед)$/;

/** Whether a word (lower case) is one of a time: "тижня", "лютого", "минулої". */
export const isTimeWord = (lower: string): boolean =>
  TIME_UNITS.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower) || SHIFTS.has(lower);

/** Where something is said, in the locative and behind "під час", "у" and "на". */
const MEDIUM =
  /^(?:інтерв'ю|відео|відеоролику|відеозаписі|аудіо|подкасті|відкритому|листі|заяві|сторіс|стрімі|статті|колонці|ефірі|етері|запит|запити|дзвінки|прохання|коментарі|коментарях|брифінгу|пресбрифінгу|прес-?конференції|пресконференції|засіданні|нараді|виступі|зверненні|відеозверненні|промові|телеграм[іу]?|телеграм-каналі|telegram|telegram-каналі|фейсбуц?[ік]|facebook|instagram|інстаграмі|twitter|твіттері|youtube|соцмереж[іах]+|x|пресрелізі|розмові|зустрічі|форумі|саміті|марафоні|телемарафоні|сторінці|каналі|блозі|суді|кулуарах|дописі|пості|запитання|питання|своєму|своїй|своїх|власному|полях|ніч|тлі|відповідь|слуханнях)$/;

const isDay = (doc: TaggedText, at: number): boolean =>
  MONTHS.has(word(doc, at)) || WEEKDAYS.has(word(doc, at));

/** Behind a year ("2024 року") that may stand at `at`. */
const behindYear = (doc: TaggedText, at: number): number =>
  /^\d{4}$/.test(word(doc, at)) ? at + (/^ро/.test(word(doc, at + 1)) ? 2 : 1) : at;

/** "напередодні виборів партія заявила", "напередодні зустрічі президент заявив": the eve of what the next word tells. */
const isEveOf = (doc: TaggedText, at: number): boolean =>
  /^[а-яіїєґ']{4,}(?:ів|їв)$/.test(word(doc, at + 1)) ||
  (!OFFICES.has(word(doc, at + 1)) && OFFICES.has(word(doc, at + 2)) && !isPast(word(doc, at + 1)));

/** Offices in the nominative. */
const OFFICES = new Set(TITLES);

/** The token behind a time or medium that begins at `at`; `at` itself when none does. */
export function behindAdverbial(doc: TaggedText, at: number): number {
  const here = word(doc, at);
  const next = word(doc, at + 1);
  const pair = PAIRS.get(here);
  if (pair) return pair.test(next) ? at + 2 : at;
  if (here === 'напередодні' && isEveOf(doc, at)) return at + 2;
  // "того ж дня"
  if (here === 'того' && /^(?:ж|самого)$/.test(next) && TIME_UNITS.has(word(doc, at + 2))) return at + 3;
  if (leadsUp(here)) return at + 1;
  if (SHIFTS.has(here)) return TIME_UNITS.has(next) || isDay(doc, at + 1) ? at + 2 : at;
  if (/^\d{1,2}$/.test(here)) return MONTHS.has(next) ? behindYear(doc, at + 2) : at;
  if (here === 'під' && next === 'час') return at + 3;
  if (/^(?:з|із|зі)$/.test(here) && next === 'посиланням') return at + 4;
  if (!/^(?:у|в|на|о|об|зі?|із|від|після|до)$/.test(here)) return at;
  // "Після гри головний тренер заявив", "Після зустрічі Левко сказав"
  const isPerson = isCapital(doc, at + 2) || OFFICES.has(word(doc, at + 2)) || OFFICES.has(word(doc, at + 3));
  if (here === 'після' && isPerson && !isCapital(doc, at + 1) && /^[а-яіїєґ']{2,}[аиіуїюя]$/.test(next))
    return at + 2;
  if (SHIFTS.has(next) && (TIME_UNITS.has(word(doc, at + 2)) || isDay(doc, at + 2))) return at + 3;
  if (/^\d{1,2}$/.test(next) && MONTHS.has(word(doc, at + 2))) return behindYear(doc, at + 3);
  if (isDay(doc, at + 1)) return behindYear(doc, at + 2);
  const year = behindYear(doc, at + 1);
  if (year > at + 1) return year;
  if (/^(?:від|після|до)$/.test(here)) return at;
  // "у вечірньому зверненні"
  const isTold = /(?:ому|ій)$/.test(next) && !isCapital(doc, at + 1) && MEDIUM.test(word(doc, at + 2));
  return MEDIUM.test(next) ? at + 2 : isTold ? at + 3 : at;
}
