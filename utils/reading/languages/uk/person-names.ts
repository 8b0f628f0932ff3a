/** Ukrainian names in the nominative, and whose they are: "Івана Левка" is Іван Левко, "Мінфіну" Мінфін. */

import type { TaggedText } from '../../grammar/tagged-text.ts';
import type { Gender } from '../../sources/kind-of.ts';
import { bodyNoun, isObliqueAdjective, nominativeAdjective, withCapitals } from './declension.ts';
import { GIVEN } from './source-words.ts';

const KNOWN = new Set(GIVEN);

/** Given names of men that end like those of women. */
const MANLY = /^(?:микола|ілля|лука|сава|кузьма|хома|микита|данила|фома|нікола)$/;

/** Gender that a Ukrainian given name (lower case) in the nominative shows. */
export function genderOfGiven(given: string): Gender {
  if (!/^[а-яіїєґ'’-]{3,}$/.test(given)) return null;
  if (/[ая]$/.test(given)) return MANLY.test(given) ? 'he' : 'she';
  return /[бвгґджзклмнпрстфхцчшйьо]$/.test(given) ? 'he' : null;
}

/** Endings of the genitive of given names with those of the nominative: "Миколи", "Сергія", "Марії", "Павла". */
const GIVEN_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ії$/, ['ія']],
  [/и$/, ['а']],
  [/я$/, ['й', '', 'ь']],
  [/а$/, ['', 'о']],
];

function nominativeGiven(form: string): string | null {
  for (const [ending, others] of GIVEN_ENDINGS)
    if (ending.test(form))
      for (const other of others) {
        const found = form.replace(ending, other);
        if (found !== form && KNOWN.has(found) && genderOfGiven(found) !== null) return found;
      }
  return null;
}

/** Endings of surnames of men and women in the genitive. */
const SURNAMES: Record<'he' | 'she', readonly (readonly [RegExp, string])[]> = {
  he: [
    [/([сцз])ького$/, '$1ький'],
    [/ого$/, 'ий'],
    [/([^аеиіоуюяєї])ка$/, '$1ко'],
    [/(ук|юк|ак|як|ик|ич|ів|ов|єв|ев|ін|їн|ин)а$/, '$1'],
    [/ця$/, 'ець'],
    [/аля$/, 'аль'],
  ],
  she: [
    [/([сцз])ької$/, '$1ька'],
    [/ої$/, 'а'],
  ],
};

/** The surname in the nominative; null where its ending does not tell. */
function nominativeSurname(form: string, gender: 'he' | 'she'): string | null {
  const found = SURNAMES[gender].find(([ending]) => ending.test(form));
  if (found) return form.replace(found[0], found[1]);
  // "Ольги Левко", "Ольги Мельник" have one form.
  return gender === 'she' && /[^аеиіуюяєї]$/.test(form) ? form : null;
}

/** A name of two words whose given name stands in the genitive, in the nominative; null for others. */
function nominativePerson([given, surname]: readonly string[]): string[] | null {
  const nominative = nominativeGiven(given ?? '');
  const gender = nominative ? genderOfGiven(nominative) : null;
  if (!nominative || (gender !== 'he' && gender !== 'she')) return null;
  const family = nominativeSurname(surname ?? '', gender);
  return family ? [nominative, family] : null;
}

/** A body's name whose last word and adjectives stand in an oblique case: "Верховної Ради", "Мінфіну". */
function nominativeBody(words: readonly string[]): string[] | null {
  // "Повітряних сил"
  if (words.length === 2 && words[1] === 'сил') return [words[0]!.replace(/их$/, 'і'), 'сили'];
  const noun = bodyNoun(words.at(-1)!);
  const before = words.slice(0, -1);
  if (!noun || noun.nominative === words.at(-1) || !before.every(isObliqueAdjective)) return null;
  return [...before.map((form) => nominativeAdjective(form, noun.gender)), noun.nominative];
}

/**
 * The words of a name (lower case) in the nominative where their endings tell it; null where they need no change or tell
 * nothing. "-ського" is no nominative of anybody; what opens a sentence may be a plural ("Компанії").
 */
export function nominativeName(words: readonly string[], opens: boolean): string[] | null {
  if (!/[а-яіїєґ]/.test(words[0] ?? '')) return null;
  if (words.length === 1 && /[сцз]ького$/.test(words[0]!)) return [nominativeSurname(words[0]!, 'he')!];
  return (words.length === 2 ? nominativePerson(words) : null) ?? (opens ? null : nominativeBody(words));
}

/** The words of a name in the nominative written with the capitals of its own words. */
export const capitalised = (nominative: readonly string[], own: readonly string[]): string =>
  nominative.map((form, k) => withCapitals(form, own[k] ?? '')).join(' ');

/** Endings of surnames that hardly any body has: a lone name in them is a person's. */
const SURNAME =
  /^(?!(?:азов|берлін|пекін)$)[а-яіїєґ'-]{3,}(?:[сцз]ьк(?:ий|а)|енко|чук|щук|юк|ич|ов|єв|[^м]ін)$/;

/** Whether a lone word (lower case) is a surname by its ending: "Левченко", "Яворська". */
export const isSurname = (name: string): boolean => SURNAME.test(name);

/** Endings of the oblique cases of surnames with those of the nominative. */
const CASES: readonly (readonly [RegExp, string])[] = [
  [/(?:а|у|ові|ом|ем)$/, ''],
  [/(?:а|у|ові|ом)$/, 'о'],
  [/(?:ого|ому|им)$/, 'ий'],
  [/(?:ої|ій|у|ою|и|і)$/, 'а'],
  [/(?:я|ю|еві|ем)$/, 'ь'],
  [/(?:я|ю|єві|єм)$/, 'й'],
];

/** What a lone surname (lower case) in an oblique case can be in the nominative, likeliest first; none for other scripts. */
export function surnamesOf(form: string): string[] {
  if (!/^[а-яіїєґ'-]{4,}$/.test(form)) return [];
  return CASES.filter(([ending]) => ending.test(form)).map(([ending, other]) => form.replace(ending, other));
}

/** "посол Польщі в Україні Петер Новак": a place or body in an oblique case before the two names of a person. */
export function endsOblique({ tokens }: TaggedText, first: number, end: number): boolean {
  const { lower, text } = tokens[end - 3]!;
  const before = tokens[first - 1];
  const isName = tokens.slice(end - 2, end).every((token) => token.text !== token.text.toUpperCase());
  return (
    isName && before?.kind === 'word' && (/[а-яґєії][иіїую]$/.test(lower) || /^[А-ЯҐЄІЇ]{2,5}$/.test(text))
  );
}

/** Whether what stands behind a word (lower case) is the name of a street or of what is called after somebody. */
export const isOfStreet = (before: string): boolean => STREETS.has(before);

const STREETS = new Set(
  'вул вул. вулиця вулиці вулицю вулици просп просп. проспект проспекті проспекту площа площі площу імені ім.'.split(
    ' ',
  ),
);
