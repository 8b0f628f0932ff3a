/** Ukrainian sources told by a noun: bodies ("Міністерство оборони Великої Британії"), documents, unnamed people. */

import type { Phrase } from '../../grammar/noun-words.ts';
import type { TaggedText } from '../../grammar/tagged-text.ts';
import type { SourceKind } from '../../reading.ts';
import { isCapital, word } from './adverbials.ts';
import { NOUNS } from './citing.ts';
import { bodyNoun, nominativeAdjective, officeNoun, withCapitals } from './declension.ts';
import { beginsNumber } from './numerals.ts';
import { AGENT, personIn } from './source-phrase.ts';
import { GIVEN, GOVERNMENT, MEDIA, MILITARY } from './source-words.ts';

const ADJECTIVE = /(?:ий|а|е|ої|ій|ого|ому|ська|ське)$/;

/** Adjectives before the noun of a body at most. */
const ADJECTIVES = 3;

/** Where the noun of the body or document stands that the phrase begins with, behind adjectives; -1 without one. */
function bodyHead(doc: TaggedText, { first, last }: Phrase): number {
  for (let k = first; k < last && k - first <= ADJECTIVES; k++) {
    const noun = bodyNoun(word(doc, k));
    // "суддя", "головний тренер клубу": no body of theirs.
    if (noun) return k;
    if (!ADJECTIVE.test(word(doc, k)) || officeNoun(word(doc, k))) return -1;
  }
  return -1;
}

const isShort = (doc: TaggedText, at: number): boolean =>
  doc.tokens[at]!.text === doc.tokens[at]!.text.toUpperCase() || /[a-z]/i.test(word(doc, at));

/**
 * Whether a phrase is a body or document by its noun, whatever name stands behind it in the genitive: "Служба безпеки
 * України", not "агентство Reuters" or "пресслужба НАБУ", which are their name's.
 */
export function isBodyPhrase(doc: TaggedText, phrase: Phrase): boolean {
  if (isForces(doc, phrase)) return true;
  const head = bodyHead(doc, phrase);
  if (head < 0 || phrase.last - phrase.first < 2) return false;
  if (head + 1 === phrase.last) return !isCapital(doc, head);
  const { kind } = bodyNoun(word(doc, head))!;
  // "Опитування КМІС" is no institute, as "агентство Reuters" is Reuters.
  if (/^(?:government|military|document)$/.test(kind)) return true;
  if (personIn(doc, head + 1, phrase.last) >= 0) return false;
  return !isCapital(doc, head + 1) || !isShort(doc, head + 1);
}

/** "Повітряні сили ЗСУ", "Сухопутних військ" with whose they are. */
const isForces = (doc: TaggedText, { first, last }: Phrase): boolean =>
  last - first > 2 &&
  /^(?:повітрян|сухопутн|військово-морськ|десантно-штурмов|штурмов)(?:і|их)$/.test(word(doc, first)) &&
  /^(?:сили|сил|війська|військ)$/.test(word(doc, first + 1));

/** Nouns for those who are not named, with whatever name stands behind them: "джерело Reuters в уряді". */
const UNNAMED =
  /^(?:джерел(?:о|а|у|ам|ами)?|співрозмовни(?:к|ка|ки|ку|ця|ці|кові|ків)|очевид(?:ець|ця|ці|ців)|свід(?:ок|ка|ки|ків)|чиновни(?:к|ка|ки|ків)|посадов(?:ець|ця|ці|ців)|мешкан(?:ець|ця|ці|ців)|дипломат(?:и|ів|а)?)$/;

/** Whether a phrase tells somebody of a group without the name: "співрозмовник УП в уряді". */
export const isUnnamed = (doc: TaggedText, { first, last }: Phrase): boolean =>
  last - first > 1 && UNNAMED.test(word(doc, first)) && personIn(doc, first, last) < 0;

/** Whether the case of a phrase is that of a preposition or of "за словами" before it. */
const isOblique = (doc: TaggedText, { first }: Phrase): boolean =>
  /^(?:у|в|з|із|зі|до|від)$/.test(word(doc, first - 1)) || NOUNS.test(word(doc, first - 1));

/** "(за словами) директора порту": the office in the nominative; null for other nouns. */
function nominativeOffice(doc: TaggedText, { first, last }: Phrase): string | null {
  const office = officeNoun(word(doc, first));
  if (!office || office.nominative === word(doc, first)) return null;
  const { text, end } = doc.tokens[first]!;
  return withCapitals(office.nominative, text) + doc.text.slice(end, doc.tokens[last - 1]!.end);
}

/** "(за словами) очевидців": those who are not named, in the nominative; null for other nouns. */
function nominativeUnnamed(doc: TaggedText, { first, last }: Phrase): string | null {
  const { text, lower, end } = doc.tokens[first]!;
  const stem = lower.replace(/ів$/, '');
  const isMany = stem !== lower && (UNNAMED.test(lower) || AGENT.test(stem) || AGENT.test(`${stem}ь`));
  if (!isMany && !(UNNAMED.test(lower) && lower.endsWith('жерел'))) return null;
  const nominative = isMany ? stem + (/(?:ц|тел|ар)$/.test(stem) ? 'і' : 'и') : `${lower}а`;
  return withCapitals(nominative, text) + doc.text.slice(end, doc.tokens[last - 1]!.end);
}

/** The phrase of a body or document with its noun and adjectives in the nominative; null where it needs no change. */
export function nominativeOf(doc: TaggedText, phrase: Phrase): string | null {
  const head = bodyHead(doc, phrase);
  if (head < 0) {
    if (!isOblique(doc, phrase)) return null;
    return nominativeOffice(doc, phrase) ?? nominativeUnnamed(doc, phrase);
  }
  const { nominative, gender, kind } = bodyNoun(word(doc, head))!;
  // "в оприлюдненому звіті": the words between tell nothing of which document it is.
  const isLocative = kind === 'document' && head === phrase.first && /(?:і|нню)$/.test(word(doc, head));
  if (!isLocative && !isOblique(doc, phrase)) return null;
  const words: string[] = [];
  for (let k = phrase.first; k < head; k++) words.push(nominativeAdjective(doc.tokens[k]!.text, gender));
  words.push(withCapitals(nominative, doc.tokens[head]!.text));
  const rest = doc.text.slice(doc.tokens[head]!.end, doc.tokens[phrase.last - 1]!.end);
  return words.join(' ') + rest;
}

/** Offices of two words that need no name, by the noun that says the same. */
const SET_OFFICES = new Map([
  ['глава держави', 'президент'],
  ['глави держави', 'президент'],
  ['глава уряду', "прем'єр"],
  ['глави уряду', "прем'єр"],
]);

/** The noun by which a source is taken up again, in the nominative: "міністерство", "прем'єрка"; null without one. */
export function calledBy(doc: TaggedText, phrase: Phrase): string | null {
  const head = bodyHead(doc, phrase);
  if (head >= 0) return bodyNoun(word(doc, head))!.nominative;
  const { first, last } = phrase;
  if (last - first === 2) return SET_OFFICES.get(`${word(doc, first)} ${word(doc, first + 1)}`) ?? null;
  return last - first === 1 ? (officeNoun(word(doc, first))?.nominative ?? null) : null;
}

const GIVEN_NAMES = new Set(GIVEN);
const isGiven = (lower: string): boolean => GIVEN_NAMES.has(lower);

/** "результати опитування" */
const FINDINGS = /^(?:результати|підсумки|дані|матеріали|документи)$/;

const MILITARY_WORDS = new Set(MILITARY);
const GOVERNMENT_WORDS = new Set(GOVERNMENT);
const MEDIA_WORDS = new Set(MEDIA);

/** Kind of a source told by a Ukrainian noun or by a name in quotes; null when its words do not tell. */
export function kindOfUkrainian(doc: TaggedText, phrase: Phrase): SourceKind | null {
  const { first, last } = phrase;
  if (!/[а-яіїєґ]/.test(word(doc, first))) return null;
  // "двоє чиновників"
  const noun = beginsNumber(word(doc, first)) && first + 1 < last ? first + 1 : first;
  if (UNNAMED.test(word(doc, noun))) return 'anonymous';
  if (FINDINGS.test(word(doc, first))) return 'document';
  const head = bodyHead(doc, phrase);
  if (head >= 0) {
    const { kind } = bodyNoun(word(doc, head))!;
    const isOfDefence = kind === 'government' && /^оборони$/.test(word(doc, head + 1));
    return isOfDefence ? 'military' : kind;
  }
  for (let k = first; k < last; k++) {
    if (MEDIA_WORDS.has(word(doc, k))) return 'media';
    if (MILITARY_WORDS.has(word(doc, k))) return 'military';
    if (GOVERNMENT_WORDS.has(word(doc, k))) return 'government';
  }
  if (/^(?:він|вона)$/.test(word(doc, first))) return 'person';
  if (/^[«"“„]$/.test(word(doc, first - 1))) return 'organisation';
  return AGENT.test(word(doc, first)) || officeNoun(word(doc, first)) ? 'anonymous' : null;
}

/** Adjectives and nouns for several people that no ending tells from names. */
const HARMED_AND_SERVING = new Set(
  'потерпілі постраждалі поранені слідчі військові правоохоронці рятувальники захисники мешканці жителі очевидці свідки лікарі депутати науковці волонтери поліцейські синоптики'.split(
    ' ',
  ),
);

/** "аналітики", "дослідники" (lower case): a noun for several people, by its ending. */
export const isPluralAgent = (lower: string): boolean =>
  HARMED_AND_SERVING.has(lower) || /^\p{L}{3,}(?:тики|исти|істи|перти|логи|ники|тори)$/u.test(lower);

/** "Компанія «Дніпропорт»": the noun of a body before its name in quotes. */
export const isBeforeName = (doc: TaggedText, at: number): boolean =>
  word(doc, at + 1) === '«' && bodyNoun(word(doc, at)) !== undefined;

/**
 * Whether the capital at token `at` is a sentence's and opens a source whose name stands behind it: "Видання Politico",
 * "Аналітики Halden", "Синоптикиня Ольга Гай", not "Віктор Петрович Гай".
 */
export function opensSource(doc: TaggedText, at: number): boolean {
  const lower = word(doc, at);
  if (/^(?:media|document)$/.test(bodyNoun(lower)?.kind ?? '') || isPluralAgent(lower)) return true;
  const isPatronymic = /(?:ович|евич|йович|івна|ївна)$/.test(word(doc, at + 1));
  return AGENT.test(lower) && !isGiven(lower) && personIn(doc, at + 1, at + 3) > 0 && !isPatronymic;
}
