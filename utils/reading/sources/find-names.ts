/** Names by their capitals: persons, bodies, states, with titles kept apart. */

import { type TaggedText, textOf } from '../grammar/tagged-text.ts';
import { CAP, DET, ING, NUM, OPEN_WORD, PREP, VERB } from '../grammar/word-class.ts';
import { isBeforeName, isPluralAgent } from '../languages/uk/bodies.ts';
import { isOffice as isUkrainianOffice } from '../languages/uk/offices.ts';
import { capitalised, endsOblique, isOfStreet, nominativeName } from '../languages/uk/person-names.ts';
import * as uk from '../languages/uk/source-words.ts';
import { OUTLETS } from '../lexicon/known-bodies.ts';
import {
  COMMON_NOUNS,
  endsOffice,
  IN_SHORT,
  isBodyOf,
  isCapital,
  isOfBody,
  isTitle,
  LINKS,
  PARTICLES,
  plain,
  SUFFIX,
  TITLES,
} from './before-name.ts';
import { isOwnedBody, linksBody } from './body-links.ts';
import { opensBeforePerson, startsCommon, UKRAINIAN_PREPOSITIONS } from './common-openers.ts';
import { isMember, isShortened } from './kind-of.ts';
import { knownName } from './known-names.ts';
import type { Name } from './name.ts';
import { isOurs, ownerOf, UNOWNED } from './name-owner.ts';
import { GIVEN } from './name-words.ts';
import { isAdverbial, isNumber, isOffice, isThing } from './no-name.ts';
import { beginsAtOrdinal } from './unit-names.ts';

const UKRAINIAN_GIVEN = new Set(uk.GIVEN);
const NUMBERED = new Set(OUTLETS.filter((name) => / \d+$/.test(name)));
const PAPERS = new Set(['survey', 'report', 'study', 'index', 'census', 'review', 'poll', 'barometer']);
const LONGEST = 10;
/** Words that the text also writes small: at a sentence's start they are no names. */
function smallWords(doc: TaggedText): Set<string> {
  const small = new Set<string>();
  for (const token of doc.tokens)
    if (token.kind === 'word' && token.text === token.lower) small.add(token.lower);
  return small;
}

/** All names of the text in order. Linear in the number of tokens. */
export function findNames(doc: TaggedText): Name[] {
  const small = smallWords(doc);
  const names: Name[] = [];
  // "King said", where the text has named a Martin King.
  const surnames = new Set<string>();
  const ours = new Set<string>();
  for (const sentence of doc.sentences) {
    if (sentence.titleCase) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const whole = knownName(doc, i, sentence.last);
      if (whole) {
        names.push(whole);
        i = whole.last - 1;
        continue;
      }
      if (!isCapital(doc, i) && !isOurs(doc, i, sentence.first, ours)) continue;
      const last = runEnd(doc, i, sentence.last);
      const single = last === i + 1;
      const initial = i === sentence.first || doc.tokens[i - 1]?.kind === 'punct';
      const word = doc.tokens[i]!.lower;
      const common =
        initial &&
        single &&
        (small.has(word) ||
          COMMON_NOUNS.has(word) ||
          UKRAINIAN_PREPOSITIONS.has(word) ||
          isUkrainianOffice(word) ||
          isPluralAgent(word) ||
          isBeforeName(doc, i) ||
          isAdverbial(doc, i) ||
          isThing(doc, i) ||
          isNumber(doc, i));
      if ((common && !surnames.has(word)) || (single && isMemberOrOffice(doc, i))) continue;
      if (!single && isMemberOf(doc, i, last)) {
        i = last - 1;
        continue;
      }
      const isCommon =
        initial &&
        !single &&
        !TITLES.has(word) &&
        (startsCommon(doc, i, last, small) || opensBeforePerson(doc, i, last, small, surnames));
      const name = nameOf(doc, isCommon ? i + 1 : beginsAtOrdinal(doc, i, last), last, surnames);
      if (name) names.push(name);
      if (name && name.words.length > 1 && isSurname(name)) surnames.add(name.words.at(-1)!);
      // "Travelers said", of Travelers Corp.
      if (name && isShortened(name.words)) surnames.add(name.words[0]!);
      i = last - 1;
    }
  }
  return names;
}

/** "the CEO", "one senior Democrat": a noun for one person, whatever its capitals. */
function isMemberOrOffice(doc: TaggedText, i: number): boolean {
  const { lower, text } = doc.tokens[i]!;
  if (/^(?:C[EFOT]O|MPs?|MEPs?|PM)$/.test(text)) return true;
  const before = doc.tokens[i - 1];
  if (!isMember(lower) || before?.kind !== 'word') return false;
  if (before.text === 'The') return !PAPER.test(lower);
  // "the Independent, a British paper"
  if (before.text === 'the' && lower === 'independent') return false;
  // "the ranking Democrat"
  if (doc.bits[i - 1]! & ING) return true;
  return (
    (before.text === before.lower || (doc.bits[i - 1]! & (DET | NUM)) !== 0) &&
    !(doc.bits[i - 1]! & (PREP | VERB))
  );
}

/** "the Utah Republican", "a San Francisco Democrat", "former Acme CEO": a noun for one person with what he is of. */
const isMemberOf = (doc: TaggedText, first: number, last: number): boolean =>
  IN_SHORT.test(doc.tokens[last - 1]!.text) ||
  (isMember(doc.tokens[last - 1]!.lower) && /^(?:the|an?)$/.test(doc.tokens[first - 1]?.lower ?? ''));

/** "The Australian": names of papers. */
const PAPER = /^(?:american|australian|african|asian|european|hindu|independent|irishman|jew|scot)$/;

/** Firms whose own name is a possessive. */
const IN_S =
  /^(?:moody|mcdonald|sotheby|christie|sainsbury|lloyd|levi|macy|wendy|kohl|lowe|domino|arby|denny|poor|barney)$/;

/** "Moody's said", not "Christie's campaign": the mark is part of the name that ends before token `end`. */
const isInS = (doc: TaggedText, end: number): boolean =>
  IN_S.test(doc.tokens[end - 1]!.lower) &&
  /^['’]s$/.test(doc.tokens[end]?.lower ?? '') &&
  !((doc.bits[end + 1] ?? 0) & (OPEN_WORD | CAP | NUM));

/** Letters behind a person's name for an office or honour. */
const HONOURS = /^(?:KC|QC|SC|MPs?|MEP|MSP|OBE|CBE|MBE|KBE|DBE|FRS|PhD|Ph\.D\.|MD|M\.D\.|RN|CPA|Esq\.?)$/;

/** Whether a name is a person's for sure: by the given name it begins with. */
const isSurname = ({ words, definite, title }: Name): boolean =>
  !definite && (GIVEN.has(words[0]!) || title !== null);

function runEnd(doc: TaggedText, start: number, ceiling: number): number {
  let last = start + 1;
  while (last < ceiling && last - start < LONGEST) {
    if (isCapital(doc, last)) {
      last++;
      continue;
    }
    const word = doc.tokens[last]!.lower;
    if (isOwnedBody(doc, last, ceiling)) {
      last += 2;
      continue;
    }
    if (!LINKS.has(word)) break;
    let next = last + 1;
    if (word === 'and' && doc.tokens[next]?.lower === 'the') break;
    // "Voice of the Nation", "Ursula von der Leyen"
    if (next < ceiling && /^(?:the|der|den|la|los|las)$/.test(doc.tokens[next]!.lower)) next++;
    if (next >= ceiling || !isCapital(doc, next)) break;
    if (!PARTICLES.has(word) && !linksBody(doc, start, last, next, word)) break;
    last = next + 1;
  }
  // "France 24"
  const number = last < ceiling ? `${doc.tokens[last - 1]!.lower} ${doc.tokens[last]!.text}` : '';
  return NUMBERED.has(number) ? last + 1 : last;
}

function nameOf(doc: TaggedText, first: number, last: number, surnames: ReadonlySet<string>): Name | null {
  let start = first;
  let isTitled = true;
  // "Ana Ruiz KC"
  const end = last - first > 2 && HONOURS.test(doc.tokens[last - 1]!.text) ? last - 1 : last;
  // "the National Youth Tobacco Survey" is no person with an office.
  const isPaper = PAPERS.has(doc.tokens[end - 1]!.lower) || isOfBody(doc, first, end);
  for (let k = first; k < end - 1 && !isPaper; k++) {
    const isBody = isBodyOf(doc, k, first, end);
    if (!isBody && !isTitle(doc, k, end) && !endsOffice(doc, k, first, end)) continue;
    start = k + 1;
    isTitled = !isBody;
  }
  // "Кремля Дмитро Пєсков"
  if (end - start > 2 && (UKRAINIAN_GIVEN.has(doc.tokens[end - 2]!.lower) || endsOblique(doc, start, end)))
    start = end - 2;
  if (isOfStreet(doc.tokens[start - 1]?.lower ?? '')) return null;
  const words: string[] = [];
  for (let k = start; k < end; k++) words.push(plain(doc.tokens[k]!.lower));
  // "Martin King Jr." is taken up as King.
  if (words.length > 2 && SUFFIX.test(words.at(-1)!)) words.pop();
  const isTitleAlone = words.length === 1 && start === first && TITLES.has(doc.tokens[start]!.lower);
  if (isTitleAlone && words[0]!.length < 4 && !surnames.has(words[0]!)) return null;
  if (isOffice(doc, start, last)) return null;
  // "директор ТОВ", "голова НБУ": a short form is no person.
  const isForm = end - start === 1 && /^[А-ЯҐЄІЇ]{2,5}$/.test(doc.tokens[start]!.text);
  const before = start > first && isTitled && !isForm ? textOf(doc, first, start) : null;
  const nominative = nominativeName(words, start === doc.sentences[doc.sentenceOf[start]!]!.first);
  const own = doc.tokens.slice(start, end).map((token) => token.text);
  return {
    first: start,
    last,
    text: nominative ? capitalised(nominative, own) : textOf(doc, start, isInS(doc, end) ? end + 1 : end),
    words: nominative ?? words,
    title: before,
    definite: start === first && first > 0 && doc.tokens[first - 1]!.lower === 'the',
    ...(start === first ? ownerOf(doc, first, last) : UNOWNED),
  };
}
