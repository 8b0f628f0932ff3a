/** Ukrainian nouns for bodies, documents and offices in their cases (Український правопис, 2019, §§ 45–85), regular types only. */

import type { SourceKind } from '../../reading.ts';
import { TITLES } from './source-words.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter';

export interface Noun {
  nominative: string;
  gender: Gender;
  kind: SourceKind;
}

const NOUNS: readonly (readonly [SourceKind, string])[] = [
  [
    'government',
    `уряд міністерство поліція прокуратура суд рада служба управління комісія адміністрація кабмін мінфін мін'юст мінцифра
    міськрада облрада райрада департамент комітет посольство консульство влада парламент кремль міськвиконком
    виконком мерія держдеп держдепартамент єврокомісія слідство митниця нацполіція держприкордонслужба прикордонслужба
    офіс нацбанк держлісагентство держагентство держстат відомство розвідка контррозвідка`,
  ],
  [
    'military',
    'генштаб штаб армія бригада полк батальйон флот командування гвардія нацгвардія угруповання пентагон',
  ],
  ['media', 'видання газета телеканал агентство портал редакція сайт журнал'],
  [
    'organisation',
    `компанія банк інститут центр фонд асоціація університет спілка організація партія клуб федерація підприємство завод
    пресслужба прес-служба лікарня корпорація об'єднання профспілка холдинг євростат обсерваторія
    академія музей театр біржа аеропорт`,
  ],
  [
    'document',
    `заява звіт доповідь документ повідомлення допис постанова пресреліз дослідження лист розслідування опитування рішення
    зведення публікація висновок позов звернення
    прогноз огляд стаття аналіз рейтинг законопроєкт резолюція меморандум декларація ухвала`,
  ],
];

/** Endings of the oblique cases by the ending of the nominative. */
const PARADIGMS: readonly (readonly [RegExp, Gender, readonly string[]])[] = [
  [/ія$/, 'feminine', ['ії', 'ію', 'ією']],
  [/ця$/, 'feminine', ['ці', 'цю', 'цею']],
  [/ка$/, 'feminine', ['ки', 'ці', 'ку', 'кою']],
  [/[ая]$/, 'feminine', ['и', 'і', 'у', 'ою']],
  [/повідь$/, 'feminine', ['повіді', 'повіддю']],
  [/ння$/, 'neuter', ['нню', 'нні', 'нням']],
  [/во$/, 'neuter', ['ва', 'ву', 'ві', 'вом']],
  [/ець$/, 'masculine', ['ця', 'цю', 'цеві', 'цем']],
  [/ь$/, 'masculine', ['я', 'ю', 'і', 'еві', 'ем']],
  [/(?<=[^аеиіоуюяєїьй])$/, 'masculine', ['а', 'у', 'і', 'ові', 'ом', 'ем']],
];

function add(forms: Map<string, Noun>, noun: string, kind: SourceKind): void {
  const found = PARADIGMS.find(([ending]) => ending.test(noun));
  const entry: Noun = { nominative: noun, gender: found?.[1] ?? 'neuter', kind };
  forms.set(noun, entry);
  if (!found) return;
  const stem = noun.replace(found[0], '');
  for (const ending of found[2]) if (!forms.has(stem + ending)) forms.set(stem + ending, entry);
}

const BODIES = new Map<string, Noun>();
for (const [kind, nouns] of NOUNS) for (const noun of nouns.trim().split(/\s+/)) add(BODIES, noun, kind);

const OFFICES = new Map<string, Noun>();
for (const title of TITLES) add(OFFICES, title.replace(/’/g, "'"), 'person');

/** The noun for a body or document of which a lower-case word is a form in the singular. */
export const bodyNoun = (form: string): Noun | undefined => BODIES.get(form);

/** The noun for an office of which a lower-case word is a form in the singular. */
export const officeNoun = (form: string): Noun | undefined => OFFICES.get(form);

const ADJECTIVE_ENDING: Record<Gender, string> = { masculine: 'ий', feminine: 'а', neuter: 'е' };

/** Whether a lower-case word has the ending of an adjective in an oblique case of the singular. */
export const isObliqueAdjective = (form: string): boolean => /(?:ої|ій|ою|ого|ому)$/.test(form);

/** "Державній", feminine: "Державна". */
export const nominativeAdjective = (form: string, gender: Gender): string =>
  form.replace(/(?:ої|ій|ою|ого|ому)$/u, ADJECTIVE_ENDING[gender]);

/** The noun in the nominative with the capitals of the form that stood in the text. */
export const withCapitals = (nominative: string, form: string): string =>
  /^\p{Lu}/u.test(form) ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative;
